namespace GateSim.Reporting.Results;

/// <summary>
/// A hidden folder beside the target, <c>.NAME.partial-…</c>, where files wait until all are there. Beside it a rename puts them in
/// place at once. Inside the target instead, and files moved one by one, where the target itself cannot be renamed: one that is mounted,
/// whose parent cannot be written, or in which the user stands. What a killed process leaves of it disturbs no later run.
/// </summary>
internal sealed class StagingFolder
{
    private const string Partial = ".partial-";
    private readonly string _path;
    private readonly List<string> _madeParents;
    private readonly bool _isInside;

    private StagingFolder(string target, string path, List<string> madeParents, bool isInside)
    {
        Target = target;
        _path = path;
        _madeParents = madeParents;
        _isInside = isInside;
    }

    public string Target { get; }

    /// <exception cref="IOException">Nothing can be made there.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public static StagingFolder For(string target)
    {
        var hidden = $".{Path.GetFileName(target)}{Partial}{Guid.NewGuid().ToString("N")[..12]}";
        if (Path.GetDirectoryName(target) is { } parent && !IsAround(target, Directory.GetCurrentDirectory()))
        {
            var made = MakeParents(parent);
            try
            {
                return Made(Path.Combine(parent, hidden), made, isInside: false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                RemoveParents(made);
                if (!Directory.Exists(target)) throw;
            }
        }
        return Made(Path.Combine(target, hidden), [], isInside: true);

        StagingFolder Made(string path, List<string> parents, bool isInside)
        {
            Directory.CreateDirectory(path);
            return new StagingFolder(target, path, parents, isInside);
        }
    }

    public static bool IsLeftOver(string folder) => folder.StartsWith('.') && folder.Contains(Partial, StringComparison.Ordinal);

    public static bool IsNamedIn(string message) => message.Contains(Partial, StringComparison.Ordinal);

    /// <param name="file">With <c>/</c> between folder and name.</param>
    public string PathOf(string file) => Path.Combine(_path, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>From now on nobody else puts results into the target, until it is disposed.</summary>
    public Turn WaitForTurn() => Turn.Wait(Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(Target)}{Partial}lock"));

    /// <summary>What is in the target goes, what is here takes its place; if that fails, the target is as it was.</summary>
    public void Swap()
    {
        var aside = _path + "-old";
        if (_isInside || !SwapByRename(aside)) FileByFile.Swap(_path, Target, aside);
        _madeParents.Clear();
        RemoveFolder(aside);
        RemoveFolder(_path);
    }

    /// <summary>Removes it and what is in it, and the parents that were made for it.</summary>
    public void Remove()
    {
        RemoveFolder(_path);
        RemoveParents(_madeParents);
    }

    /// <summary>False where the target cannot be renamed.</summary>
    private bool SwapByRename(string aside)
    {
        if (!Directory.Exists(Target))
        {
            Directory.Move(_path, Target);
            return true;
        }
        try
        {
            Directory.Move(Target, aside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        try
        {
            Directory.Move(_path, Target);
            return true;
        }
        catch
        {
            Directory.Move(aside, Target);
            throw;
        }
    }

    private static bool IsAround(string folder, string inner) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static List<string> MakeParents(string parent)
    {
        List<string> made = [];
        for (var missing = parent; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing)) made.Add(missing);
        Directory.CreateDirectory(parent);
        return made;
    }

    /// <param name="made">The innermost first; one that holds something by now stays, and so do those around it.</param>
    private static void RemoveParents(List<string> made)
    {
        try
        {
            foreach (var folder in made) Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    /// <summary>As far as that is possible: a hidden folder that stays is a nuisance, not a failure of the run.</summary>
    private static void RemoveFolder(string path)
    {
        try
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }
}
