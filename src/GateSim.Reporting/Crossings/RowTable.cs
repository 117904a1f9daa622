namespace GateSim.Reporting.Crossings;

/// <summary>A table that is written row by row while the run goes on.</summary>
internal abstract class RowTable<TRow> : IDisposable
{
    /// <exception cref="IOException">It cannot be written: a full disk, most likely.</exception>
    public abstract void Add(TRow row);

    /// <summary>All rows are there: what is still held is written. The stream stays open.</summary>
    /// <exception cref="IOException">As above.</exception>
    public abstract void Complete();

    /// <summary>Without <see cref="Complete"/>, the table stays unfinished.</summary>
    public abstract void Dispose();
}
