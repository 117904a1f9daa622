using System.Globalization;

namespace GateSim.Benchmarks;

/// <summary>What a user could run in place of GateSim, each with a model of Gate-1 written for it.</summary>
internal static class Peers
{
    private static readonly string Root = FindRoot();

    /// <summary>The one that all others are held against, first.</summary>
    public static IReadOnlyList<Peer> All { get; } =
    [
        Cpp("C++ event loop", "gate1_events"),
        Cpp("C++ recursion", "gate1_recursion"),
        new Peer("GateSim", 300, BuildGateSim, RunGateSim, ReadMeasures),
        new Peer("C# event loop", 300, _ => null, (_, n) => [Environment.ProcessPath!, "by-hand", Number(n)], (_, line) => PeerAnswer.Parse(line)),
        Python("SimPy on PyPy", "pypy3", "simpy", 20),
        Python("SimPy", "python3", "simpy", 8),
        Python("Ciw", "python3", "ciw", 4),
    ];

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static Peer Cpp(string name, string source) => new(
        name,
        300,
        folder => Command.Run("g++", "-O3", "-march=native", "-std=c++17", "-o", Path.Combine(folder, source), PathTo("benchmarks", "peers", source + ".cpp")) switch
        {
            (0, _, _) => null,
            (127, _, _) => "g++ is not installed",
            var (_, _, error) => throw new InvalidOperationException(error),
        },
        (folder, n) => [Path.Combine(folder, source), Number(n)],
        (_, line) => PeerAnswer.Parse(line));

    private static Peer Python(string name, string python, string module, int replications) => new(
        name,
        replications,
        _ => !Command.Succeeds(python, "--version") ? $"{python} is not installed" : !Command.Succeeds(python, "-c", $"import {module}") ? $"{python} has no module {module}" : null,
        (_, n) => [python, "-B", PathTo("benchmarks", "peers", $"gate1_{module}.py"), Number(n)],
        (_, line) => PeerAnswer.Parse(line));

    private static string? BuildGateSim(string folder) =>
        Command.Run(PathTo("gatesim"), "--help") is (0, _, _) ? null : throw new InvalidOperationException("./gatesim cannot be built");

    private static string[] RunGateSim(string folder, int replications) =>
    [
        PathTo("gatesim"), "run", PathTo("scenarios", "theory", "gate-1.yaml"), "--threads", "1", "--no-plots", "--quiet",
        "--replications", Number(replications), "--out", Path.Combine(folder, "results"),
    ];

    private static PeerAnswer ReadMeasures(string folder, string output)
    {
        var rows = File.ReadLines(Path.Combine(folder, "results", "measures.csv")).Select(line => line.Split(',')).ToList();
        double At(string measure, string statistic, string column) =>
            double.Parse(rows.Single(r => r[1] == measure && r[2] == "" && r[3] == "" && r[4] == statistic)[rows[0].IndexOf(column)], CultureInfo.InvariantCulture);
        var replications = At("arrivals", "perDay", "replications");
        var halfWidth = (At("clearance-time", "mean", "high") - At("clearance-time", "mean", "low")) / 2;
        return new(
            At("arrivals", "perDay", "estimate") * 30 * replications,
            At("clearance-time", "mean", "estimate"),
            halfWidth / MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, replications - 1, 0.975));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GateSim.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("the benchmark runs within a checkout of GateSim");
    }
}
