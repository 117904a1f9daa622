using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Answers;

/// <summary>A picture as bytes; somebody else writes the file.</summary>
public sealed class AnswerPicture
{
    private readonly Func<PictureStyle, Figure> _draw;

    internal AnswerPicture(string name, Func<PictureStyle, Figure> draw) => (Name, _draw) = (name, draw);

    /// <summary>Of the file, without extension.</summary>
    public string Name { get; }

    /// <summary>What is seen on it, in the language of its answer; null: nothing is said of it.</summary>
    public string? Seen { get; private init; }

    /// <summary>The same bytes for the same answer, on any machine of one kind, whatever fonts it has. May run in parallel with others.</summary>
    public void WritePng(Stream to) => WritePng(to, PictureStyle.Usual);

    /// <inheritdoc cref="WritePng(Stream)"/>
    public void WritePng(Stream to, PictureStyle style) => Draw(style).WritePng(to);

    /// <summary>As <see cref="WritePng(Stream)"/>; letters are paths, so it looks the same in whatever shows it.</summary>
    public void WriteSvg(Stream to) => WriteSvg(to, PictureStyle.Usual);

    /// <inheritdoc cref="WriteSvg(Stream)"/>
    public void WriteSvg(Stream to, PictureStyle style) => Draw(style).WriteSvg(Name, to);

    /// <summary>What it shows, in a sentence: for those who do not see it.</summary>
    public string Says(PictureStyle style) => Draw(style).Heading.Title;

    /// <param name="sentences">What is seen on it.</param>
    internal AnswerPicture Showing(params IEnumerable<string> sentences) => new(Name, _draw) { Seen = string.Join(" ", sentences.Select(s => s.Trim())) is { Length: > 0 } seen ? seen : null };

    internal Figure Draw(PictureStyle style)
    {
        EmbeddedFont.Use();
        return _draw(style);
    }
}
