using System.CommandLine;

namespace GateSim.Cli.Commands.Pages;

/// <summary>What the commands take that make a page of a file.</summary>
internal sealed class PageInputs(string name, string description)
{
    private readonly Argument<string> _file = new(name) { Description = description };
    private readonly Option<string?> _out = new("--out") { Description = "The page; otherwise beside the file, with its name and .md.", HelpName = "PAGE.md" };
    private readonly Option<int?> _replications = Inputs.WholeNumber("--replications", "Replications of each run, in place of what the file says.");
    private readonly Option<int?> _threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_out);
        command.Add(_replications);
        command.Add(_threads);
    }

    public string File(ParseResult parsed) => parsed.GetRequiredValue(_file);

    public string Page(ParseResult parsed) => parsed.GetValue(_out) ?? Path.ChangeExtension(File(parsed), ".md");

    public int? Replications(ParseResult parsed) => parsed.GetValue(_replications);

    public int? Threads(ParseResult parsed) => parsed.GetValue(_threads);

    /// <summary>As it was typed, without what changes nothing on the page.</summary>
    public string Command(Command command, ParseResult parsed) => string.Join(' ',
        [
            $"gatesim {command.Name} {File(parsed)}",
            .. parsed.GetValue(_out) is { } page ? new[] { $"--out {page}" } : [],
            .. Replications(parsed) is { } count ? new[] { $"--replications {count}" } : [],
        ]);
}
