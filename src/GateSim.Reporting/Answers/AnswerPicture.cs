using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Answers;

/// <summary>A picture as bytes; somebody else writes the file.</summary>
public sealed class AnswerPicture
{
    private readonly Func<Figure> _draw;

    internal AnswerPicture(string name, Func<Figure> draw) => (Name, _draw) = (name, draw);

    /// <summary>Of the file, without extension.</summary>
    public string Name { get; }

    /// <summary>The same bytes for the same answer, on any machine of one kind, whatever fonts it has. May run in parallel with others.</summary>
    public void WritePng(Stream to)
    {
        EmbeddedFont.Use();
        _draw().WritePng(to);
    }

    /// <summary>As <see cref="WritePng"/>; letters are paths, so it looks the same in whatever shows it.</summary>
    public void WriteSvg(Stream to)
    {
        EmbeddedFont.Use();
        _draw().WriteSvg(Name, to);
    }
}
