using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GateSim.Cli.Commands;

namespace GateSim.Cli;

/// <summary>The usual help, then the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction usual, IReadOnlyList<string> ofTheWhole) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        // The library calls the program by its file's name, GateSim.Cli; those who type it call it gatesim.
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(text.ToString().Replace(RootCommand.ExecutableName, "gatesim", StringComparison.Ordinal));

        var examples = parseResult.CommandResult.Command switch
        {
            RootCommand => ofTheWhole,
            CommandWithExamples command => command.Examples,
            _ => [],
        };
        if (examples.Count == 0) return exitCode;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return exitCode;
    }
}
