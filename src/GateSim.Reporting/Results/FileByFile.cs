namespace GateSim.Reporting.Results;

/// <summary>Replaces what is in a folder without touching the folder itself.</summary>
internal static class FileByFile
{
    /// <summary>
    /// Moves what is in <paramref name="target"/> aside and what is in <paramref name="from"/> into it; moves all back if that fails.
    /// </summary>
    public static void Swap(string from, string target, string aside)
    {
        Stack<(string Was, string Is)> moved = [];
        Directory.CreateDirectory(aside);
        try
        {
            MoveFiles(target, aside, moved);
            MoveFiles(from, target, moved);
        }
        catch (Exception e)
        {
            PutBack(moved, aside, e);
            RemoveEmptyFolders(target);
            throw;
        }
    }

    /// <exception cref="ResultFolderException">Not all of it went back; what did not is not lost, and here its hidden place is told.</exception>
    private static void PutBack(Stack<(string Was, string Is)> moved, string aside, Exception cause)
    {
        foreach (var (was, at) in moved)
        {
            try { Move(at, was); } catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }
        RemoveEmptyFolders(aside);
        if (Directory.EnumerateFileSystemEntries(aside).Any())
            throw new ResultFolderException($"results cannot be put in place, and some of the earlier ones are now in \"{aside}\"", cause);
        Directory.Delete(aside);
    }

    private static void MoveFiles(string source, string destination, Stack<(string Was, string Is)> moved)
    {
        foreach (var file in FilesBelow(source).Order(StringComparer.Ordinal).ToList())
        {
            var to = Path.Combine(destination, Path.GetRelativePath(source, file));
            Move(file, to);
            moved.Push((file, to));
        }
        RemoveEmptyFolders(source);
    }

    private static void Move(string file, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        var isNew = !Path.Exists(to);
        try
        {
            File.Move(file, to);    // copies from one disk to another
        }
        catch when (isNew)
        {
            File.Delete(to);    // half a copy
            throw;
        }
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.GetFiles(folder).Concat(Folders(folder).SelectMany(FilesBelow));

    private static void RemoveEmptyFolders(string folder)
    {
        foreach (var inner in Folders(folder))
        {
            RemoveEmptyFolders(inner);
            if (!Directory.EnumerateFileSystemEntries(inner).Any()) Directory.Delete(inner);
        }
    }

    /// <summary>Without staging folders: the one at work may be in the target.</summary>
    private static IEnumerable<string> Folders(string folder) =>
        Directory.GetDirectories(folder).Where(inner => !StagingFolder.IsLeftOver(Path.GetFileName(inner)));
}
