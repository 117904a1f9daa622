using System.CommandLine;

namespace GateSim.Cli.Commands;

/// <summary>A command whose help closes with lines to copy.</summary>
internal sealed class CommandWithExamples(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
