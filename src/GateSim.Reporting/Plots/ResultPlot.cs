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
    public void WritePng(ExperimentResult result, Stream to) => WritePng(result, to, PictureStyle.Usual);

    /// <inheritdoc cref="WritePng(ExperimentResult, Stream)"/>
    public void WritePng(ExperimentResult result, Stream to, PictureStyle style)
    {
        EmbeddedFont.Use();
        Draw(result, style).WritePng(to);
    }

    /// <summary>As <see cref="WritePng(ExperimentResult, Stream)"/>; letters are paths, so it looks the same in whatever shows it.</summary>
    public void WriteSvg(ExperimentResult result, Stream to) => WriteSvg(result, to, PictureStyle.Usual);

    /// <inheritdoc cref="WriteSvg(ExperimentResult, Stream)"/>
    public void WriteSvg(ExperimentResult result, Stream to, PictureStyle style)
    {
        EmbeddedFont.Use();
        Draw(result, style).WriteSvg(Name, to);
    }

    /// <summary>What it shows, in a sentence: for those who do not see it.</summary>
    public string Says(ExperimentResult result, PictureStyle style) => Draw(result, style).Heading.Title;

    internal abstract Figure Draw(ExperimentResult result, PictureStyle style);

    internal Figure Draw(ExperimentResult result) => Draw(result, PictureStyle.Usual);
}
