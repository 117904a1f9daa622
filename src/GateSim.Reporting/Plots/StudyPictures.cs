using GateSim.Reporting.Languages;
using GateSim.Studies;

namespace GateSim.Reporting.Plots;

/// <summary>The pictures of a study's page.</summary>
public static class StudyPictures
{
    private static readonly Noun Point = new("point", "points", "điểm");

    private static readonly Phrase Size = new("{0}, each {1} of {2}", "{0}, mỗi điểm {1}, mỗi lần {2}");

    /// <summary>In the order of the page: what it shows, its file's name, and how it is written.</summary>
    public static IReadOnlyList<(string Says, string FileName, Action<Stream> Write)> Of(StudyResult result, PictureStyle? style = null)
    {
        style ??= PictureStyle.Usual;
        EmbeddedFont.Use();
        (string, Figure)[] figures = [("measures.png", MeasuresByRow.Draw(result, style)), ("what-binds.png", WhatBinds.Draw(result, style))];
        return [.. figures.Select(f => (f.Item2.Heading.Title, f.Item1, (Action<Stream>)f.Item2.WritePng))];
    }

    internal static string SizeOf(PictureStyle style, StudyResult result)
    {
        var one = result.Points[0].Runs.Result;
        return style.Say(Size, style.Count(result.Points.Count, Point), style.Count(one.Replications, Noun.Replication), style.Count(one.Scenario.Run.Days, Noun.Day));
    }
}
