using GateSim.Experiments;
using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands.Runs;

/// <summary>The command by which a result folder says that it can be had again.</summary>
internal sealed class SecondRun
{
    // What a command must know that gives results anywhere but where it was typed.
    private static readonly string[] Needed = ["--out", "--quiet", "--no-plots", "--threads"];

    private readonly IReadOnlyList<string> _words;

    /// <exception cref="WrongInputException">The folder says no such command, or one that is not for this.</exception>
    public SecondRun(StoredResults results)
    {
        if (results.Origin is not { } origin) throw new WrongInputException($"\"{results.Directory}\" does not say how it was made: a version wrote it that did not keep that");
        if (results.IsPartial) throw new WrongInputException($"\"{results.Directory}\" is partial: which replications had finished when its run was interrupted is chance");
        var words = Shell.Words(origin.Again);
        var parsed = GateSimCommand.Parse([.. words.Skip(1)], Terminal.On(TextWriter.Null, TextWriter.Null));
        var command = parsed.CommandResult.Command;
        if (words[0] != "gatesim" || parsed.Errors.Count > 0 || !Needed.All(n => command.Options.Any(o => o.Name == n)) || words.Any(Needed[..2].Contains))
            throw new WrongInputException($"the command by which \"{results.Directory}\" says that it can be had again cannot be used: {origin.Again}");
        _words = [.. Shell.Words(TypedCommand.Again(parsed, word => Within(results, word))).Skip(1)];
    }

    /// <returns>The exit code; where it is not 0, the terminal was told why.</returns>
    public int Into(string folder, int? threads, Terminal terminal)
    {
        string[] further = ["--out", folder, "--quiet", .. threads is { } count ? new[] { "--threads", $"{count}" } : [], .. _words.Contains("--no-plots") ? [] : new[] { "--no-plots" }];
        return GateSimCommand.Run([.. _words, .. further], terminal).GetAwaiter().GetResult();
    }

    // A word that names a file of the folder means that one, wherever the reader stands.
    private static string Within(StoredResults results, string word)
    {
        if (results.Files.FirstOrDefault(f => f.Name == word) is not { } file) return word;
        return results.FaultOf(file) is { } fault
            ? throw new WrongInputException($"\"{results.Directory}\" cannot be had again: {word} {fault}")
            : results.PathOf(word);
    }
}
