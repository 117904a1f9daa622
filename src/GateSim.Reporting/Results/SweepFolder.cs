using GateSim.Experiments.Sweeps;

namespace GateSim.Reporting.Results;

/// <summary>
/// Where the finished points of a sweep wait until its results can be written: a hidden folder beside that of the results, <c>.NAME.sweep</c>. It
/// outlives a killed process, and the next one of the same sweep goes on from it. Several processes may work on different points of one sweep at once.
/// </summary>
public sealed class SweepFolder : IDisposable
{
    /// <summary>Of the points within a folder, that of the results too.</summary>
    public const string Points = "points";

    private const string DefinitionFile = "sweep.txt";
    private readonly string _work;
    private readonly SweepLock _lock;

    private SweepFolder(string work, SweepLock held, PointStore store) => (_work, _lock, Store) = (work, held, store);

    public PointStore Store { get; }

    /// <param name="directory">Of the results.</param>
    /// <param name="definition">Of the sweep: what all processes at work on it have in common.</param>
    /// <param name="points">The numbers of the points that this process is to run.</param>
    /// <param name="from">Folders of other sweeps' results, whose finished points are taken where they answer the same question.</param>
    /// <param name="restart">Throws away what is finished.</param>
    /// <exception cref="SweepConflictException">Another process is at work on some of these points, or another sweep was left unfinished here.</exception>
    /// <exception cref="ResultFolderException">Nothing can be written there.</exception>
    public static SweepFolder Open(string directory, string definition, (int First, int Last) points, IReadOnlyList<string> from, bool restart)
    {
        var target = FolderContents.Resolve(directory);
        var work = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.sweep");
        try
        {
            Directory.CreateDirectory(work);
            var held = SweepLock.Take(work, directory, restart ? (1, int.MaxValue) : points);
            try
            {
                Claim(Path.Combine(work, DefinitionFile), directory, definition, restart);
                if (restart) DeletePoints(work);
                string[] others = [.. restart ? [] : new[] { target }, .. from];
                return new SweepFolder(work, held, new PointStore(Path.Combine(work, Points), [.. others.Select(o => Path.Combine(o, Points))]));
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Cannot(directory, "the points of the sweep", e);
        }
    }

    /// <summary>Waits until no other process writes results of this sweep, and keeps them from it until disposed.</summary>
    public IDisposable AloneWithResults(CancellationToken cancellation) => SweepLock.WaitFor(_work, cancellation);

    /// <summary>The results stand where they belong: nobody needs this any more.</summary>
    public void Remove()
    {
        try
        {
            Directory.Delete(_work, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }    // a nuisance, not a failure of the sweep
    }

    public void Dispose() => _lock.Dispose();

    public static ResultFolderException Cannot(string directory, string what, Exception cause) =>
        new($"cannot write {what} to \"{directory}\": {cause.Message.Split(" : '")[0]}; what is finished is kept", cause);

    private static void Claim(string file, string directory, string definition, bool restart)
    {
        if (File.Exists(file) && !restart)
        {
            var before = File.ReadAllText(file);
            if (before == definition) return;
            throw new SweepConflictException(
                $"\"{directory}\" has an unfinished sweep of another question: {SweepDefinition.Difference(before, definition)}. " +
                "Go on with the question as it was, take another --out, or begin anew with --restart (which throws its finished points away)");
        }
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        File.WriteAllText(unfinished, definition);
        File.Move(unfinished, file, overwrite: true);
    }

    private static void DeletePoints(string work)
    {
        var points = Path.Combine(work, Points);
        if (Directory.Exists(points)) Directory.Delete(points, recursive: true);
    }
}

/// <summary>A sweep cannot be done there now; the message says why, and how to go on.</summary>
public sealed class SweepConflictException(string message) : Exception(message);
