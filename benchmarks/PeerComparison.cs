using System.Globalization;
using GateSim.Reporting.Plots;
using MarkerShape = ScottPlot.MarkerShape;

namespace GateSim.Benchmarks;

/// <summary>All programs in turn, round after round, each as a whole process on one thread; what counts is the ratio to the first in the same round.</summary>
internal static class PeerComparison
{
    /// <summary>Speed is vehicles a second; ratios have one value a round.</summary>
    private sealed record Measured(Peer Peer, PeerAnswer Answer, List<double> Speeds, List<double> Ratios);

    /// <returns>1 where programs give different answers.</returns>
    public static int Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("gatesim-benchmark-").FullName;
        try
        {
            var missing = new List<string>();
            var peers = Peers.All.Where(peer => IsThere(peer, folder, missing)).ToList();
            var measured = Measure(peers, rounds, folder);
            var yardstick = measured[0];
            var wrong = measured.Where(m => !Agrees(m, yardstick)).ToList();
            foreach (var m in wrong)
                Say($"{m.Peer.Name} gives another answer: {m.Answer.Mean:0.000} ± {m.Answer.StandardError:0.000} min, not {yardstick.Answer.Mean:0.000} ± {yardstick.Answer.StandardError:0.000}");
            if (wrong.Count > 0) return 1;
            Write(measured, missing, rounds);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Within four standard errors: once in 15,000 it says no of programs that do simulate the same. How means of replications spread is taken from the
    /// yardstick, which has many: a few tell little of their own spread.
    /// </summary>
    private static bool Agrees(Measured one, Measured yardstick)
    {
        var spread = yardstick.Answer.StandardError * Math.Sqrt(yardstick.Peer.Replications);
        return Math.Abs(one.Answer.Mean - yardstick.Answer.Mean) <= 4 * spread * Math.Sqrt((1.0 / one.Peer.Replications) + (1.0 / yardstick.Peer.Replications));
    }

    private static bool IsThere(Peer peer, string folder, List<string> missing)
    {
        if (peer.Prepare(folder) is not { } lack) return true;
        Say($"{peer.Name}: skipped, {lack}");
        missing.Add($"{peer.Name} ({lack})");
        return false;
    }

    private static List<Measured> Measure(List<Peer> peers, int rounds, string folder)
    {
        var measured = new List<Measured>();
        for (var round = 0; round <= rounds; round++)
        {
            var first = 0.0;
            foreach (var (i, peer) in peers.Index())
            {
                var (answer, seconds) = peer.Run(folder);
                var speed = answer.Vehicles / seconds;
                if (i == 0) first = speed;
                if (round == 0) measured.Add(new(peer, answer, [], []));
                else
                {
                    measured[i].Speeds.Add(speed);
                    measured[i].Ratios.Add(speed / first);
                }
                Say($"{(round == 0 ? "warming up" : $"round {round}")}: {peer.Name} {speed / 1e3:#,0} thousand vehicles/s, ratio {speed / first:0.000}");
            }
        }
        return measured;
    }

    private static void Write(List<Measured> measured, List<string> missing, int rounds)
    {
        var rows = measured.OrderByDescending(m => Median(m.Ratios)).ToList();
        var lines = new List<string>
        {
            $"{Rounds(rounds)} on {PerformancePage.Machine}.",
            "",
            "| program | with | thousand vehicles/s | ratio to the C++ event loop | lowest and highest | mean clearance, min | replications |",
            "|---|---|---|---|---|---|---|",
        };
        lines.AddRange(rows.Select(m => Text(
            $"| {m.Peer.Name} | {m.Peer.Version()} | {Median(m.Speeds) / 1e3:#,0} | {Median(m.Ratios):0.###} | {m.Ratios.Min():0.###} to {m.Ratios.Max():0.###} | {m.Answer.Mean:0.00} ± {m.Answer.StandardError:0.00} | {m.Peer.Replications} |")));
        if (missing.Count > 0) lines.AddRange(["", $"Not there: {string.Join(", ", missing)}."]);
        lines.AddRange(["", "![Vehicles a second of each program, relative to the C++ event loop](performance.png)"]);
        PerformancePage.Write("peers", lines);
        using (var picture = File.Create(Peers.PathTo("docs", "performance.png"))) Draw(rows, rounds).WritePng(picture);
    }

    private static Figure Draw(List<Measured> rows, int rounds)
    {
        var plot = Axes.NewPlot(PictureStyle.Usual, "vehicles a second, relative to the C++ event loop (logarithmic)", null);
        Rows.Set(plot, rows.Select(r => r.Peer.Name), 180);
        foreach (var (i, row) in rows.Index())
        {
            var color = row.Peer.Name.StartsWith("GateSim", StringComparison.Ordinal) ? Ink.OnWhite.Orange : Ink.OnWhite.Blue;
            Rows.Whisker(plot, Math.Log10(row.Ratios.Min()), Math.Log10(row.Ratios.Max()), Rows.At(i), color);
            plot.Add.Marker(Math.Log10(Median(row.Ratios)), Rows.At(i), MarkerShape.FilledCircle, 9, color);
        }
        var (lowest, highest) = (Math.Min(0.003, rows.Min(r => r.Ratios.Min())), Math.Max(2, rows.Max(r => r.Ratios.Max())));
        var ticks = new[] { 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10 }.Where(v => v >= lowest && v <= highest);
        Axes.Set(plot.Axes.Bottom, Math.Log10(lowest) - 0.1, Math.Log10(highest) + 0.1, ticks.Select(v => (Math.Log10(v), v.ToString(CultureInfo.InvariantCulture))));
        return new Figure
        {
            Style = PictureStyle.Usual,
            Heading = new Heading("How fast each program simulates Gate-1", "Gate-1", Text($"{Rounds(rounds)} in turn, whole processes, one thread"), [], "Points are medians of the rounds, whiskers their lowest and highest."),
            Panels = [new Panel(null, plot)],
            PanelHeight = Rows.Height(rows.Count, 40),
        };
    }

    private static string Rounds(int rounds) => rounds == 1 ? "One round" : Text($"{rounds} rounds");

    private static double Median(List<double> values) => MathNet.Numerics.Statistics.Statistics.Median(values);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Say(FormattableString line) => Console.WriteLine(Text(line));
}
