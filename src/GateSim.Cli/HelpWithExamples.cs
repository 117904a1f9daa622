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
        var exitCode = usual.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command switch
        {
            RootCommand => ofTheWhole,
            CommandWithExamples command => command.Examples,
            _ => [],
        };
        if (examples.Count == 0) return exitCode;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return exitCode;
    }
}
