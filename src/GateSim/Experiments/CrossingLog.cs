using GateSim.Model.Crossings;

namespace GateSim.Experiments;

/// <summary>Asks an experiment for each crossing of each vehicle: in the order of the replications, and within one as the vehicles leave.</summary>
/// <param name="Each">Is handed the number of the replication and the crossing, one at a time; must not keep the crossing.</param>
public sealed record CrossingLog(Action<int, Crossing> Each)
{
    /// <summary>Gives a new stream, on which a replication is put down until its turn comes: some 85 bytes a vehicle of three visits.</summary>
    public Func<Stream> Scratch { get; init; } = TemporaryFile;

    private static FileStream TemporaryFile() => new(Path.GetTempFileName(), new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.ReadWrite,
        BufferSize = BufferSize,
        Options = FileOptions.DeleteOnClose,
    });

    private const int BufferSize = 1 << 16;
}
