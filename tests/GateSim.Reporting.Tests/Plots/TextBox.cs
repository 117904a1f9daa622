using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GateSim.Reporting.Plots;
using SkiaSharp;

namespace GateSim.Reporting.Tests.Plots;

/// <summary>Where a text stands in an SVG picture, and within what it must stay: the picture, or the area to which it is clipped.</summary>
internal sealed record TextBox(string Text, SKRect Box, SKRect Within)
{
    public bool IsInside => Box.Left >= Within.Left && Box.Right <= Within.Right && Box.Top >= Within.Top && Box.Bottom <= Within.Bottom;

    public bool Covers(TextBox other) => SKRect.Intersect(Box, other.Box) is { Width: > 0.5f, Height: > 0.5f };

    public override string ToString() => $"\"{Text}\" at {Box}";

    public static IEnumerable<TextBox> In(XDocument svg)
    {
        var page = new SKRect(0, 0, Number(svg.Root!.Attribute("width")!.Value), Number(svg.Root.Attribute("height")!.Value));
        var clips = svg.Descendants().Where(e => e.Name.LocalName == "clipPath").ToDictionary(e => e.Attribute("id")!.Value, Area);
        foreach (var text in svg.Descendants().Where(e => e.Attribute("aria-label") is not null))
        {
            var label = text.Attribute("aria-label")!.Value;
            var isBold = text.Elements().First().Attribute(XName.Get("href", "http://www.w3.org/1999/xlink"))!.Value[1] == 'b';
            using var font = Letters.Font(2048, isBold);
            var box = new SKRect(0, -1500, font.MeasureText(label), 100);    // capital letters; in units of the font
            var clip = text.Ancestors().Select(a => a.Attribute("clip-path")?.Value).FirstOrDefault(c => c is not null);
            yield return new TextBox(label, Matrix(text.Attribute("transform")!.Value).MapRect(box), clip is null ? page : clips[clip[5..^1]]);
        }
    }

    private static SKRect Area(XElement clip)
    {
        var rect = clip.Elements().Single();
        float Of(string name) => Number(rect.Attribute(name)?.Value ?? "0");
        return SKRect.Create(Of("x"), Of("y"), Of("width"), Of("height"));
    }

    private static SKMatrix Matrix(string transform)
    {
        var matrix = SKMatrix.Identity;
        foreach (Match step in Regex.Matches(transform, @"(\w+)\(([^)]*)\)"))
        {
            var n = step.Groups[2].Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
            matrix = matrix.PreConcat(step.Groups[1].Value switch
            {
                "translate" => SKMatrix.CreateTranslation(n[0], n.Length > 1 ? n[1] : 0),
                "scale" => SKMatrix.CreateScale(n[0], n[0]),
                "rotate" => SKMatrix.CreateRotationDegrees(n[0]),
                "matrix" => new SKMatrix(n[0], n[2], n[4], n[1], n[3], n[5], 0, 0, 1),
                var other => throw new NotSupportedException(other),
            });
        }
        return matrix;
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
