using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using GateSim.Experiments;

namespace GateSim.Cli.Commands;

/// <summary>Command lines as they were typed, word by word.</summary>
internal static partial class TypedCommand
{
    // Where results go, how fast they come and what of them was there before: nothing of what they are.
    private static readonly string[] Elsewhere = ["--out", "--threads", "--quiet", "--json", "--from", "--restart"];

    /// <summary>What was typed, to be read; without what changes nothing in the results, and without the folders of full paths, which belong to one machine.</summary>
    public static string Of(ParseResult parsed) => Line(parsed, (word, _) => FullPath().Replace(word, ""), Elsewhere);

    /// <summary>As <see cref="Of"/>, to be run: with other words for the arguments, in their order.</summary>
    /// <param name="without">Further options that are left out.</param>
    public static string Again(ParseResult parsed, Func<string, string> argument, params string[] without) =>
        Line(parsed, (word, isArgument) => isArgument ? argument(word) : word, [.. Elsewhere, .. without]);

    /// <summary>The words that belong to no option.</summary>
    public static IEnumerable<string> Arguments(ParseResult parsed) => ArgumentTokens(parsed).Select(t => t.Value);

    private static string Line(ParseResult parsed, Func<string, bool, string> written, string[] without)
    {
        var options = parsed.CommandResult.Children.OfType<OptionResult>().Where(o => without.Contains(o.Option.Name)).ToList();
        var names = options.SelectMany(o => o.Option.Aliases.Append(o.Option.Name)).ToHashSet();
        var values = options.SelectMany(o => o.Tokens).ToHashSet(ReferenceEqualityComparer.Instance);
        var arguments = ArgumentTokens(parsed).ToHashSet(ReferenceEqualityComparer.Instance);
        var words = parsed.Tokens
            .Where(t => t.Type == TokenType.Option ? !names.Contains(t.Value) : !values.Contains(t))
            .Select(t => written(t.Value, arguments.Contains(t)));
        return string.Join(' ', words.Select(Shell.Word).Prepend("gatesim"));
    }

    private static IEnumerable<Token> ArgumentTokens(ParseResult parsed) => parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens);

    [GeneratedRegex(@"(?<![\w.%/*)-])(?:[A-Za-z]:)?/(?:[^/\s'""(){}\[\],]+/)*")]
    private static partial Regex FullPath();
}
