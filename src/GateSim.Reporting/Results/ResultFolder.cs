namespace GateSim.Reporting.Results;

/// <summary>
/// Results are written whole or not at all: into a hidden staging folder, which takes the place of the results before it when all is
/// there. Dispose without <see cref="Commit"/> leaves things as they were.
/// </summary>
public sealed class ResultFolder : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<string> _files = [];
    private readonly List<FileStream> _streams = [];
    private readonly StagingFolder _staging;
    private readonly string _shown;

    private ResultFolder(string shown, StagingFolder staging)
    {
        _shown = shown;
        _staging = staging;
    }

    /// <summary>
    /// To be called before the run. There may be nothing, an empty folder, or one that holds only what an earlier run wrote
    /// (its <c>run.json</c> lists it).
    /// </summary>
    /// <exception cref="ResultFolderException">Anything else is in the way, or nothing can be written there.</exception>
    public static ResultFolder Prepare(string directory)
    {
        try
        {
            var target = FolderContents.Resolve(directory);
            return new ResultFolder(directory, Staging(directory, target));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ResultFolderException($"cannot write results to \"{directory}\": {Reason(e)}", e);
        }
    }

    // Somebody may be putting results there right now: what seems to be foreign, or is suddenly gone, is looked at again in a turn of one's own.
    private static StagingFolder Staging(string directory, string target)
    {
        try
        {
            FolderContents.Check(directory, target);
            return StagingFolder.For(target);
        }
        catch (Exception e) when ((e is ResultFolderException or IOException)
            && Directory.Exists(Path.GetDirectoryName(target) ?? target))
        {
            var staging = StagingFolder.For(target);
            try
            {
                using var turn = staging.WaitForTurn();
                FolderContents.Check(directory, target);
                return staging;
            }
            catch
            {
                staging.Remove();
                throw;
            }
        }
    }

    /// <summary>A file of the results, to be written by any thread and disposed before <see cref="Commit"/>.</summary>
    /// <param name="file">A name, or <c>folder/name</c>.</param>
    public Stream Create(string file) => OrSay(file, () =>
    {
        var path = _staging.PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var stream = new FileStream(path, FileMode.CreateNew);
        lock (_gate)
        {
            _files.Add(file);
            _streams.Add(stream);
        }
        return stream;
    });

    /// <summary>A file for the time of the run, which is gone when it is disposed, before <see cref="Commit"/>; by any thread.</summary>
    public Stream CreateScratch() => OrSay("scratch files", () =>
    {
        var stream = new FileStream(_staging.PathOf($"scratch-{Guid.NewGuid():N}"), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = 1 << 16,
            Options = FileOptions.DeleteOnClose,
        });
        lock (_gate) _streams.Add(stream);
        return stream;
    });

    /// <summary>Writes a file in one go.</summary>
    /// <exception cref="ResultFolderException">It cannot be written: a full disk, most likely.</exception>
    public void Write(string file, Action<Stream> write) => OrSay(file, () =>
    {
        using var stream = Create(file);
        write(stream);
        return true;
    });

    /// <param name="file">One that has been written to its end.</param>
    public void CopyTo(Stream to, string file) => OrSay(file, () =>
    {
        using var from = File.OpenRead(_staging.PathOf(file));
        from.CopyTo(to);
        return true;
    });

    /// <summary>What has been written so far, by name: all of it must have been written to its end.</summary>
    public IReadOnlyList<StoredFile> Written
    {
        get
        {
            lock (_gate) return [.. _files.Order(StringComparer.Ordinal).Select(Stored)];
        }
    }

    /// <summary>Puts the files in place of what was there, with the manifest that names them.</summary>
    /// <exception cref="ResultFolderException">
    /// That failed, or something else has come into the folder since; earlier results are as they were.
    /// </exception>
    public void Commit(Manifest manifest)
    {
        if (_streams.Any(s => s.CanWrite)) throw new InvalidOperationException("A file of the results is still being written.");
        _files.Sort(string.CompareOrdinal);    // threads may have written them in any order
        List<StoredFile> files = [.. _files.Select(Stored)];
        Write(Manifest.FileName, to => manifest.Write(to, files));
        OrSay("results", () =>
        {
            using var turn = _staging.WaitForTurn();
            FolderContents.Check(_shown, _staging.Target);
            _staging.Swap();
            return true;
        });
    }

    private StoredFile Stored(string file)
    {
        if (file.StartsWith(StoredFile.Pictures, StringComparison.Ordinal) || file == StoredFile.Report) return new StoredFile(file, null);
        return new StoredFile(file, OrSay(file, () => StoredFile.HashOf(_staging.PathOf(file))));
    }

    public void Dispose()
    {
        foreach (var stream in _streams)
        {
            // What could not be written is thrown away with its folder.
            try { stream.Dispose(); } catch (IOException) { }
        }
        _staging.Remove();
    }

    private T OrSay<T>(string file, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResultFolderException($"cannot write {file} to \"{_shown}\": {Reason(e)}", e);
        }
    }

    // Messages of the system name the staging folder, which nobody knows: "No space left on device : '/x/.y.partial-1/z'".
    private static string Reason(Exception e)
    {
        const string Nothing = "nothing can be written there";
        var end = e.Message.IndexOf(" : '", StringComparison.Ordinal);
        var said = end > 0 ? e.Message[..end] : e.Message;
        return e switch
        {
            FileNotFoundException or DirectoryNotFoundException => Nothing,    // what was to be made: a place that takes no files
            PathTooLongException => "the name is too long",
            _ when !StagingFolder.IsNamedIn(said) => said,
            UnauthorizedAccessException => "that is not allowed",
            _ => Nothing,
        };
    }
}
