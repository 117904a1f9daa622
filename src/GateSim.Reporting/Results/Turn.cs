namespace GateSim.Reporting.Results;

/// <summary>
/// Runs that put their results into one folder at the same time do it one after the other: whoever holds the lock of a hidden file. The system lets
/// go of it when a process ends, however that happens.
/// </summary>
internal sealed class Turn : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10), Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly FileStream _lock;

    private Turn(string folder, FileStream held) => (_folder, _lock) = (folder, held);

    /// <param name="folder">A name for a hidden folder, which is gone afterwards.</param>
    /// <exception cref="IOException">Others held it for a minute, or nothing can be written there.</exception>
    public static Turn Wait(string folder)
    {
        var file = Path.Combine(folder, "lock");
        for (var end = DateTime.UtcNow + Patience; ; Thread.Sleep(Pause))
        {
            try
            {
                Directory.CreateDirectory(folder);
                var held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
                if (File.Exists(file)) return new Turn(folder, held);
                held.Dispose(); // that of somebody who has finished between
            }
            catch (IOException) when (DateTime.UtcNow < end)
            {
            }
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        try { Directory.Delete(_folder); } catch (Exception e) when (e is IOException or UnauthorizedAccessException) { } // others wait for their turn
    }
}
