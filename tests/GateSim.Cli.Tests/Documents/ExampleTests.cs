namespace GateSim.Cli.Tests.Documents;

/// <summary>
/// The examples of the pages work. A page is followed from top to bottom in one folder:
/// <list type="bullet">
/// <item>a block after <c>&lt;!-- file: NAME --&gt;</c> is written to that file; a scenario among them is run;</item>
/// <item>yaml after <c>&lt;!-- wrong file: NAME --&gt;</c> is written too, and must be refused;</item>
/// <item>yaml after <c>&lt;!-- study file: NAME --&gt;</c> is written to that file, of which the command <c>study</c> makes a page; <c>published</c> likewise;</item>
/// <item>yaml after <c>&lt;!-- fragment of FILE: PATH --&gt;</c> is laid over that scenario under that key, as by <c>extends</c>, and checked;</item>
/// <item>any other yaml is a whole scenario, and is run;</item>
/// <item>lines of sh that call gatesim are run, and end with exit code 0 or the one that their comment names;</item>
/// <item>in a console block, what stands below a command (<c>$ gatesim …</c>) is what it writes.</item>
/// </list>
/// </summary>
[Collection(AtAWorkplace.Name)]
public class ExampleTests
{
    public static TheoryData<string> Pages => Page.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_examples_of_a_page_work(string page)
    {
        using var workplace = new Workplace();
        foreach (var block in Page.Of(page).Blocks) await Follow(block);
    }

    private static async Task Follow(Block block)
    {
        var (kind, rest) = block.Note.Split(": ", 2) is [var before, var after] ? (before, after) : (block.Note, "");
        switch (block.Language, kind)
        {
            case ("yaml", "wrong file"):
                File.WriteAllText(rest, block.Code);
                await Expect(block, ExitCodes.WrongInput, "validate", rest);
                break;
            case ("yaml", ['f', 'r', 'a', 'g', 'm', 'e', 'n', 't', ' ', 'o', 'f', ' ', .. var scenario]):
                File.WriteAllText("fragment.yaml", $"extends: {scenario}\n{Nested(block.Code, rest.Split('.'))}");
                await Expect(block, ExitCodes.Done, "validate", "fragment.yaml");
                break;
            case ("yaml", "study file" or "published file"):
                File.WriteAllText(rest, block.Code);
                await Expect(block, ExitCodes.Done, kind.Split(' ')[0], rest, "--replications", "2");
                break;
            case ("yaml", _):
                var file = kind == "file" ? rest : "example.yaml";
                File.WriteAllText(file, block.Code);
                await Expect(block, ExitCodes.Done, "run", file, "--replications", "2", "--no-plots", "--out", "results-of-example");
                break;
            case (_, "file"):
                File.WriteAllText(rest, block.Code);
                break;
            case ("sh", _):
                foreach (var line in ShellLine.In(block.Code).Where(line => line.IsGateSim)) await Type(block, line);
                break;
            case ("console", _):
                await Converse(block);
                break;
            default:
                Assert.True(block.Note.Length == 0, $"{block.At}: nothing is known of the note \"{block.Note}\"");
                break;
        }
    }

    private static async Task Type(Block block, ShellLine line)
    {
        var output = await Expect(block, line.ExitCode, [.. line.Arguments]);
        if (line.OutputTo is not null) File.WriteAllText(line.OutputTo, output);
    }

    private static async Task Converse(Block block)
    {
        foreach (var part in block.Code.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n', 2);
            var command = ShellLine.Parse(lines[0]);
            Assert.True(command.IsGateSim, $"{block.At}: not a command of gatesim: {lines[0]}");
            var output = await Expect(block, command.ExitCode, [.. command.Arguments]);
            Assert.Equal(lines[1].Trim(), output.Trim());
        }
    }

    private static async Task<string> Expect(Block block, int exitCode, params string[] words)
    {
        var (actual, output) = await Workplace.Run(words);
        Assert.True(actual == exitCode, $"{block.At}: gatesim {string.Join(' ', words)}: exit code {actual}, not {exitCode}\n{output}");
        return output;
    }

    private static string Nested(string code, string[] path)
    {
        var keys = path.Select((key, depth) => $"{new string(' ', 2 * depth)}{key}:\n");
        var indent = new string(' ', 2 * path.Length);
        return string.Concat(keys) + string.Concat(code.Split('\n').Select(line => line.Length == 0 ? "\n" : $"{indent}{line}\n"));
    }
}
