using System.Xml.Linq;
using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Tests.Plots;

internal static class Pictures
{
    /// <summary>As SVG. For people: <c>GATESIM_PICTURES=folder dotnet test …</c> leaves all pictures there.</summary>
    public static XDocument Svg(string name, Func<Figure> draw)
    {
        EmbeddedFont.Use();
        var figure = draw();
        using var stream = new MemoryStream();
        figure.WriteSvg(name, stream);
        if (Environment.GetEnvironmentVariable("GATESIM_PICTURES") is { } folder)
        {
            Directory.CreateDirectory(folder);
            using var file = File.Create(Path.Combine(folder, name + ".png"));
            figure.WritePng(file);
        }
        stream.Position = 0;
        return XDocument.Load(stream);
    }

    public static void TextIsInsideAndApart(XDocument svg)
    {
        var texts = TextBox.In(svg).ToList();
        Assert.NotEmpty(texts);
        foreach (var text in texts) Assert.True(text.IsInside, $"{text} is cut off");
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++) Assert.False(texts[i].Covers(texts[j]), $"{texts[i]} covers {texts[j]}");
        }
    }
}
