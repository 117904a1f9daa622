using System.Text;
using GateSim.Experiments;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

/// <summary>
/// A picture of results as bytes; somebody else writes the file. A new one is one file here and one line in <see cref="ResultPlots"/>.
/// </summary>
public abstract class ResultPlot
{
    /// <summary>Of the file, without extension.</summary>
    public abstract string Name { get; }

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
        var figure = Draw(result);
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, Figure.Width, figure.Height), stream)) figure.Draw(canvas);
        var svg = SvgClips.Renumber(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length), Name);
        to.Write(Encoding.UTF8.GetBytes(SvgLetters.Draw(svg)));
    }

    internal abstract Figure Draw(ExperimentResult result);
}
