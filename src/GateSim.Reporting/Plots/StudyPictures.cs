using GateSim.Studies;

namespace GateSim.Reporting.Plots;

/// <summary>The pictures of a study's page.</summary>
public static class StudyPictures
{
    /// <summary>In the order of the page: what it shows, its file's name, and how it is written.</summary>
    public static IReadOnlyList<(string Says, string FileName, Action<Stream> Write)> Of(StudyResult result)
    {
        EmbeddedFont.Use();
        (string, Figure)[] figures = [("measures.png", MeasuresByRow.Draw(result)), ("what-binds.png", WhatBinds.Draw(result))];
        return [.. figures.Select(f => (f.Item2.Heading.Title, f.Item1, (Action<Stream>)f.Item2.WritePng))];
    }

    internal static string SizeOf(StudyResult result)
    {
        var one = result.Points[0].Runs.Result;
        return $"{Text.Spans.Counted(result.Points.Count, "point")}, each {Text.Spans.Counted(one.Replications, "replication")} of {Text.Spans.Counted(one.Scenario.Run.Days, "day")}";
    }
}
