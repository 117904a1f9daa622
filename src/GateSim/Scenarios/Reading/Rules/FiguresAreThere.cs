using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>A precision can only be asked of a number that the results of this scenario hold, and an answer can only name such.</summary>
internal static class FiguresAreThere
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        foreach (var of in Precise(scenario)) Check(of, scenario, tree.Down("run", "replications", "of"), desk);
        foreach (var asked in scenario.AskedStatistics) Check(asked, scenario, tree.Down("measures"), desk);
        foreach (var figure in scenario.About?.Answer?.Figures ?? []) Check(figure, scenario, tree.Down("about", "answer"), desk);
        foreach (var translation in scenario.About?.Translations ?? [])
        {
            foreach (var figure in translation.Answer?.Figures ?? []) Check(figure, scenario, tree.Down("about", "translations", translation.Language, "answer"), desk);
        }
    }

    /// <summary>Numbers that the scenario names without listing them under <c>measures</c>: its results are to hold them.</summary>
    public static IEnumerable<StatisticName> NamedIn(Scenario scenario) =>
        Precise(scenario).Concat(scenario.About?.Answer?.Figures ?? []).Concat(scenario.About?.Translations.SelectMany(t => t.Answer?.Figures ?? []) ?? []);

    private static IEnumerable<StatisticName> Precise(Scenario scenario) => scenario.Run.Replications is ReplicationsToPrecision precision ? precision.All : [];

    private static void Check(StatisticName of, Scenario scenario, Node? named, Desk desk)
    {
        var definitions = MeasureCatalogue.All.Where(m => m.Needs is not null && m.Name == of.Measure).ToList();
        if (named is null || definitions.Count == 0 || MeasureCatalogue.Key(of, scenario) is not null) return;
        desk.Report(named.At, $"the results of this scenario hold no {of}: {of.Measure} needs {definitions[0].Needs}");
    }
}
