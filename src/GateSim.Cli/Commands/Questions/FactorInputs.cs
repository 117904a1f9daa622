using System.CommandLine;
using GateSim.Experiments.Designs;

namespace GateSim.Cli.Commands.Questions;

/// <summary>Keys that take several values: <c>--vary</c>, the same in every command that has it.</summary>
internal static class FactorInputs
{
    public static Option<string[]> Vary(string description) => new("--vary") { Description = description, HelpName = "PATH=VALUES", DefaultValueFactory = _ => [] };

    /// <exception cref="WrongInputException">It is none; the message says what is wrong and how to mend it.</exception>
    public static Factor Read(string text) => OrSay("--vary ", () => Factor.Read(text));

    /// <param name="about">What the message begins with: the option, if the message does not name it.</param>
    /// <exception cref="WrongInputException">Instead of a <see cref="FormatException"/>.</exception>
    public static T OrSay<T>(string about, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException wrong)
        {
            throw new WrongInputException(about + wrong.Message, wrong);
        }
    }
}
