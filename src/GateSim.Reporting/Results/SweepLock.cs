using System.Globalization;

namespace GateSim.Reporting.Results;

/// <summary>
/// Keeps two processes from the same points of a sweep. The lock is the system's, on an open file: it goes with its process, however that
/// ends, and the file that stays behind says nothing.
/// </summary>
internal sealed class SweepLock : IDisposable
{
    private const string Prefix = "points-";
    private const string Results = "results.lock";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // What an open file that another process has locked gives: EWOULDBLOCK of Linux and of macOS, and the sharing violation of Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _held;

    private SweepLock(FileStream held) => _held = held;

    /// <param name="shown">The folder of the results, for the error.</param>
    /// <exception cref="SweepConflictException">Another process has some of the points.</exception>
    public static SweepLock Take(string work, string shown, (int First, int Last) points)
    {
        var own = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{points.First}-{points.Last}.lock"));
        var held = new SweepLock(Hold(own) ?? throw AtWork(shown));
        foreach (var other in Directory.GetFiles(work, $"{Prefix}*.lock").Where(o => o != own && Overlaps(o, points)))
        {
            if (Hold(other) is { } free)
            {
                free.Dispose();
                continue;
            }
            held.Dispose();
            throw AtWork(shown);
        }
        return held;
    }

    public static IDisposable WaitFor(string work, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            Directory.CreateDirectory(work);    // whoever finished the sweep has removed it
            if (Hold(Path.Combine(work, Results)) is { } held) return new SweepLock(held);
            cancellation.WaitHandle.WaitOne(Pause);
        }
    }

    public void Dispose() => _held.Dispose();

    /// <summary>Null: somebody else has it.</summary>
    private static FileStream? Hold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (Taken.Contains(e.HResult))
        {
            return null;
        }
    }

    private static bool Overlaps(string file, (int First, int Last) points)
    {
        var ends = Path.GetFileNameWithoutExtension(file)[Prefix.Length..].Split('-');
        return ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first <= points.Last && points.First <= last;
    }

    private static SweepConflictException AtWork(string shown) =>
        new($"another process is at work on these points of the sweep in \"{shown}\"; wait for it, take another --out, or divide the work with --points");
}
