using GateSim.Experiments;

namespace GateSim.Reporting.Plots;

/// <summary>
/// A picture of results as bytes; somebody else writes the file. A new one is one file here and one line in <see cref="ResultPlots"/>.
/// </summary>
public abstract class ResultPlot
{
    /// <summary>Of the file, without extension.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it says something of this result.</summary>
    public virtual bool IsFor(ExperimentResult result) => true;

    /// <summary>The same bytes for the same result, on any machine of one kind, whatever fonts it has. May run in parallel with others.</summary>
    public void WritePng(ExperimentResult result, Stream to)
    {
        EmbeddedFont.Use();
        Draw(result).WritePng(to);
    }

    /// <summary>As <see cref="WritePng"/>; letters are paths, so it looks the same in whatever shows it.</summary>
    public void WriteSvg(ExperimentResult result, Stream to)
    {
        EmbeddedFont.Use();
        Draw(result).WriteSvg(Name, to);
    }

    internal abstract Figure Draw(ExperimentResult result);
}
