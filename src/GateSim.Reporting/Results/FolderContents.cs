namespace GateSim.Reporting.Results;

/// <summary>What is in the place where results are to go, and whether it may be replaced.</summary>
internal static class FolderContents
{
    /// <summary>The full path without links: a link to a folder stays a link.</summary>
    public static string Resolve(string directory)
    {
        if (string.IsNullOrWhiteSpace(directory)) throw new ArgumentException("the folder has no name");
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        return new DirectoryInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
    }

    /// <exception cref="ResultFolderException">Something is there that no earlier run wrote.</exception>
    public static void Check(string shown, string target)
    {
        if (File.Exists(target)) throw new ResultFolderException($"results cannot go to \"{shown}\": it is a file, not a folder");
        if (FileOnTheWay(target) is { } file)
        {
            var from = Path.IsPathRooted(shown) ? file : Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
            throw new ResultFolderException($"results cannot go to \"{shown}\": {from} is a file, not a folder");
        }
        if (!Directory.Exists(target)) return;

        var manifest = Path.Combine(target, Manifest.FileName);
        var ours = File.Exists(manifest) ? Manifest.FilesIn(manifest) : [];
        HashSet<string> known = ours is null ? [] : [.. ours];
        if (ours is not null && File.Exists(manifest)) known.Add(Manifest.FileName);

        var foreign = Foreign(target, known).Order(StringComparer.Ordinal).ToList();
        if (foreign.Count == 0) return;
        var named = string.Join(", ", foreign.Take(3).Select(f => $"\"{f}\""));
        var more = foreign.Count > 3 ? $" and {foreign.Count - 3} more" : "";
        throw new ResultFolderException(
            $"results cannot go to \"{shown}\": it holds {named}{more}, which no earlier run wrote; choose another folder or move that away");
    }

    private static string? FileOnTheWay(string target)
    {
        for (var around = Path.GetDirectoryName(target); around is not null; around = Path.GetDirectoryName(around))
        {
            if (File.Exists(around)) return around;
        }
        return null;
    }

    /// <summary>Paths below the folder, with <c>/</c> between folders, that are not known files or folders around these.</summary>
    private static IEnumerable<string> Foreign(string target, HashSet<string> known)
    {
        var around = known.SelectMany(Ancestors).ToHashSet();
        return Below(new DirectoryInfo(target), "");

        IEnumerable<string> Below(DirectoryInfo folder, string prefix)
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var path = prefix + entry.Name;
                var isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
                if (isFolder && around.Contains(path))
                {
                    foreach (var below in Below((DirectoryInfo)entry, path + "/")) yield return below;
                }
                else if (isFolder ? !StagingFolder.IsLeftOver(path) : entry is DirectoryInfo || !known.Contains(path))
                {
                    yield return path + (isFolder ? "/" : "");
                }
            }
        }
    }

    private static IEnumerable<string> Ancestors(string file)
    {
        for (var slash = file.IndexOf('/'); slash > 0; slash = file.IndexOf('/', slash + 1)) yield return file[..slash];
    }
}
