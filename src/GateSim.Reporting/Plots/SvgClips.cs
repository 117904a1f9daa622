using System.Globalization;
using System.Text;

namespace GateSim.Reporting.Plots;

/// <summary>
/// Numbers the clip paths of an SVG picture from 1. Skia counts them through the life of the process, so the same picture would differ from time
/// to time; and with the picture's name in front several pictures can stand in one HTML page.
/// </summary>
internal static class SvgClips
{
    private const string Definition = "<clipPath id=\"";
    private const string Use = "clip-path=\"url(#";

    public static string Renumber(string svg, string prefix)
    {
        Dictionary<string, string> names = [];
        StringBuilder renumbered = new(svg.Length);
        var at = 0;
        while (true)
        {
            var next = Next(svg, at);
            if (next < 0) return renumbered.Append(svg, at, svg.Length - at).ToString();
            var end = svg.AsSpan(next).IndexOfAny('"', ')') + next;
            var name = svg[next..end];
            if (!names.TryGetValue(name, out var number))
                names.Add(name, number = $"{prefix}-{(names.Count + 1).ToString(CultureInfo.InvariantCulture)}");
            renumbered.Append(svg, at, next - at).Append(number);
            at = end;
        }
    }

    /// <summary>Where the next name begins; -1 where there is none.</summary>
    private static int Next(string svg, int from)
    {
        var definition = svg.IndexOf(Definition, from, StringComparison.Ordinal);
        var use = svg.IndexOf(Use, from, StringComparison.Ordinal);
        return use >= 0 && (definition < 0 || use < definition) ? use + Use.Length : definition < 0 ? -1 : definition + Definition.Length;
    }
}
