using GateSim.Experiments;
using System.CommandLine;

namespace GateSim.Cli.Commands;

internal static class TypedCommand
{
    /// <summary>What was typed, to be typed again.</summary>
    public static string Of(ParseResult parsed) => string.Join(' ', parsed.Tokens.Select(t => Shell.Word(t.Value)).Prepend("gatesim"));
}
