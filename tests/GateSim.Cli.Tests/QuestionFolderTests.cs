using System.CommandLine;
using System.Text.Json.Nodes;
using GateSim.Cli.Commands.Questions;
using GateSim.Reporting.Answers;

namespace GateSim.Cli.Tests;

/// <summary>Any command that answers a question leaves a folder that stands alone, whatever its own arguments and options are.</summary>
public sealed class QuestionFolderTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void It_keeps_the_scenarios_as_they_were_set_and_the_command_on_these()
    {
        var (here, there) = (_line.Write("a/gate.yaml", Gates.Small), _line.Write("b/gate.yaml", Gates.Small.Replace("Small gate", "Other gate", StringComparison.Ordinal)));
        Ask(here, there, "--of", "waiting-time/mean", "--set", "stations.lanes.servers=9", "--seed", "7", "--out", _line.PathOf("out"), "--threads", "2", "--no-plots", "-q");

        Assert.Contains("name: Small gate", File.ReadAllText(_line.PathOf("out/scenarios/gate.yaml")), StringComparison.Ordinal);
        Assert.Contains("servers: 9", File.ReadAllText(_line.PathOf("out/scenarios/2/gate.yaml")), StringComparison.Ordinal);
        Assert.Equal("gatesim ask gate.yaml gate.yaml --of waiting-time/mean --set stations.lanes.servers=9 --seed 7 --no-plots", (string?)Manifest["command"]);
        Assert.Equal("gatesim ask scenarios/gate.yaml scenarios/2/gate.yaml --of waiting-time/mean --set stations.lanes.servers=9 --seed 7 --no-plots", (string?)Manifest["reproduce"]);
        Assert.Equal(["answer.csv", "scenarios/2/gate.yaml", "scenarios/gate.yaml"], Manifest["sha256"]!.AsObject().Select(h => h.Key));
    }

    // On the copies in the folder, from elsewhere: what is kept is the same.
    [Fact]
    public void The_command_on_the_copies_leaves_the_same_folder()
    {
        var file = _line.Write("gate.yaml", Gates.Small.Replace("\"erlang(3, 2 min)\"", "empirical(times.csv)", StringComparison.Ordinal));
        _line.Write("times.csv", "minutes\n1\n2\n");
        Ask(file, "--out", _line.PathOf("out"), "--no-plots", "-q");
        Ask(_line.PathOf("out/scenarios/gate.yaml"), "--out", _line.PathOf("again"), "--no-plots", "-q");
        foreach (var name in new[] { "run.json", "scenarios/gate.yaml", "scenarios/inputs/times.csv" })
            Assert.Equal(File.ReadAllText(_line.PathOf($"out/{name}")), File.ReadAllText(_line.PathOf($"again/{name}")));
    }

    // The copy of the second lies a folder deeper, and the log that both name in one place; what was set is in the copies, with its file.
    [Fact]
    public void Two_of_one_name_find_the_measured_files()
    {
        _line.Write("times.csv", "minutes\n1\n2\n");
        var (here, there) = (_line.Write("a/gate.yaml", Gates.Small), _line.Write("b/gate.yaml", Gates.Small));
        Ask(here, there, "--set", $"stations.lanes.service=empirical({_line.PathOf("times.csv")})", "--out", _line.PathOf("out"), "-q", "--no-plots");
        Assert.Contains("empirical(inputs/times.csv)", File.ReadAllText(_line.PathOf("out/scenarios/gate.yaml")), StringComparison.Ordinal);
        Assert.Contains("empirical(../inputs/times.csv)", File.ReadAllText(_line.PathOf("out/scenarios/2/gate.yaml")), StringComparison.Ordinal);
        Assert.True(File.Exists(_line.PathOf("out/scenarios/inputs/times.csv")));
        Assert.Equal("gatesim ask scenarios/gate.yaml scenarios/2/gate.yaml --no-plots", (string?)Manifest["reproduce"]);
    }

    private JsonNode Manifest => JsonNode.Parse(File.ReadAllText(_line.PathOf("out/run.json")))!;

    private static void Ask(params string[] words)
    {
        var (files, of, inputs) = (new Argument<string[]>("SCENARIO.yaml"), new Option<string>("--of"), new QuestionInputs());
        var terminal = Terminal.On(TextWriter.Null, TextWriter.Null);
        var command = new Command("ask") { files, of };
        inputs.AddTo(command);
        command.SetAction(parsed => inputs.Execute(parsed, terminal, "ask", (_, _) => _ => new AnswerSheet(["Yes."])
        {
            Scenarios = [.. parsed.GetRequiredValue(files).Select(f => inputs.Read(parsed, inputs.Case(parsed, f)))],
            Replications = 3,
            Data = [new DataFile("answer.csv", to => to.Write("yes\n"u8))],
        }));
        Assert.Equal(0, new RootCommand { command }.Parse(["ask", .. words]).Invoke());
    }
}
