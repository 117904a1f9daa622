namespace GateSim.Experiments.Sweeps;

/// <summary>
/// Finished points, a file each, in one or more folders. Any number of processes may read and write a store at once: a file comes into being
/// whole, and whoever writes a point again writes the same bytes.
/// </summary>
/// <param name="folder">Where new ones go; made when the first does.</param>
/// <param name="others">Folders that are looked into as well.</param>
public sealed class PointStore(string folder, IReadOnlyList<string> others)
{
    /// <summary>Of a point's file in any of the folders.</summary>
    public static string FileName(string key) => key + ".json";

    /// <summary>Null: not finished yet.</summary>
    public PointResult? Find(string key) => others.Prepend(folder).Select(f => Read(Path.Combine(f, FileName(key)))).FirstOrDefault(p => p is not null);

    /// <summary>All points of a plan that are finished in any of the folders, by their keys.</summary>
    public IReadOnlyDictionary<string, PointResult> FinishedOf(SweepPlan plan) => plan.Points.Select(p => p.Key).Distinct()
        .Select(key => (Key: key, Result: Find(key))).Where(p => p.Result is not null).ToDictionary(p => p.Key, p => p.Result!);

    /// <summary>Lasts, even if the machine loses its power in the next moment.</summary>
    /// <exception cref="IOException">It cannot be written; nothing of it is left.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public void Add(string key, PointResult point)
    {
        Directory.CreateDirectory(folder);
        var (path, unfinished) = (Path.Combine(folder, FileName(key)), Path.Combine(folder, $".{key}.{Guid.NewGuid():N}"));
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew))
            {
                PointFile.Write(point, stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static PointResult? Read(string path)
    {
        try
        {
            return PointFile.Read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
