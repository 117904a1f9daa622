using GateSim.Experiments;

namespace GateSim.Reporting.Tables;

/// <summary>
/// A table of results as bytes; somebody else writes the file. A new one is one file here and one line in <see cref="ResultTables"/>.
/// </summary>
public abstract class ResultTable
{
    public abstract string FileName { get; }

    /// <summary>The same bytes for the same result, whatever the culture. The stream stays open.</summary>
    public abstract void Write(ExperimentResult result, Stream to);
}
