using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands;

internal static class Folders
{
    /// <exception cref="WrongInputException">Results cannot go there: nothing was run yet.</exception>
    public static ResultFolder Prepare(string directory) => OrSay(() => ResultFolder.Prepare(directory));

    /// <exception cref="WrongInputException">It is no result folder.</exception>
    public static StoredResults Read(string directory) => OrSay(() => StoredResults.Read(directory));

    // What is wrong with a folder that somebody named is wrong input.
    private static T OrSay<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ResultFolderException wrong)
        {
            throw new WrongInputException(wrong.Message, wrong);
        }
    }
}
