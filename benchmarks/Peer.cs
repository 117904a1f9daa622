using System.Diagnostics;
using System.Globalization;

namespace GateSim.Benchmarks;

/// <summary>A program that simulates Gate-1 for as many replications as it is told, in a process of its own.</summary>
/// <param name="Replications">So many that a run takes seconds, not milliseconds.</param>
/// <param name="Prepare">Builds it, or looks for what it needs; null when it can run, else what is missing.</param>
/// <param name="Start">The program and its arguments, of the folder for its files and of the replications.</param>
/// <param name="Read">What it found, of that folder and of what it printed.</param>
internal sealed record Peer(string Name, int Replications, Func<string, string?> Prepare, Func<string, int, string[]> Start, Func<string, string, PeerAnswer> Read)
{
    /// <summary>What it was built or run with; asked once it is there.</summary>
    public required Func<string> Version { get; init; }

    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public (PeerAnswer Answer, double Seconds) Run(string folder)
    {
        var watch = Stopwatch.StartNew();
        var (code, output, error) = Command.Run(Start(folder, Replications));
        var seconds = watch.Elapsed.TotalSeconds;
        return code == 0 ? (Read(folder, output), seconds) : throw new InvalidOperationException($"{Name}: ended with {code}: {error.Trim()}");
    }
}

/// <param name="Mean">Of the clearance time, in minutes.</param>
/// <param name="StandardError">Of that mean, over replications.</param>
internal sealed record PeerAnswer(double Vehicles, double Mean, double StandardError)
{
    /// <summary>"VEHICLES MEAN ERROR", as all programs in <c>peers</c> print.</summary>
    public static PeerAnswer Parse(string line)
    {
        var numbers = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return numbers is [var vehicles, var mean, var error] ? new(vehicles, mean, error) : throw new FormatException($"not three numbers: {line}");
    }
}
