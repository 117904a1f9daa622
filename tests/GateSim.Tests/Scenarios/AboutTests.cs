using GateSim.Scenarios;

namespace GateSim.Tests.Scenarios;

/// <summary>What a scenario says it is about.</summary>
public sealed class AboutTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    public void Dispose() => _gate.Dispose();

    [Fact]
    public void An_answer_is_filled_with_its_figures()
    {
        var about = _gate.Extended("""
            about:
              question: How many are left?
              answer: "{backlog/mean} left at midnight, {backlog/max} at the most; again {backlog/mean}, trucks {throughput//truck/perDay}."
            """).About!;

        Assert.Equal("How many are left?", about.Question);
        Assert.Equal("<backlog/mean> left at midnight, <backlog/max> at the most; again <backlog/mean>, trucks <throughput//truck/perDay>.", about.Answer!.Filled(name => $"<{name}>"));
        Assert.Equal(["backlog/mean", "backlog/max", "throughput//truck/perDay"], about.Answer.Figures.Select(f => f.ToString()));
    }

    [Fact]
    public void A_scenario_says_nothing_unless_it_does()
    {
        var scenario = _gate.Extended("");

        Assert.Null(scenario.About);
        Assert.Empty(scenario.ExtraMeasures);
    }

    [Fact]
    public void What_is_asked_for_can_be_named_in_answer_and_precision()
    {
        var scenario = _gate.Extended("""
            measures: [same-day, same-day]
            about: { answer: "{same-day//truck/share} the same day" }
            run: { replications: { precision: 5%, of: same-day/share, max: 20 } }
            """);

        Assert.Equal(["same-day"], scenario.ExtraMeasures);
        Assert.Equal("same-day//truck/share", Assert.Single(scenario.About!.Answer!.Figures).ToString());
    }

    [Fact]
    public void A_scenario_on_top_of_another_keeps_its_sources_and_asks_its_own_question()
    {
        _gate.Write("below.yaml", "extends: tiny.yaml\nabout: { question: How long?, sources: [a paper] }\n");
        _gate.Write("gate.yaml", "extends: below.yaml\nabout: { question: How many? }\n");
        var about = GateSim.Scenarios.Reading.ScenarioFile.Read(Path.Combine(_gate.Folder, "gate.yaml")).About!;

        Assert.Equal(("How many?", "a paper"), (about.Question, Assert.Single(about.Sources)));
    }

    [Fact]
    public void Names_and_question_can_be_said_in_another_language()
    {
        var vietnamese = Assert.Single(_gate.Extended("""
            about:
              question: How many are left?
              translations:
                vi: { name: Cửa khẩu nhỏ, question: Còn lại bao nhiêu xe?, answer: "Còn {backlog/mean}.", labels: { lanes: Làn xe, truck: Xe tải } }
            """).About!.Translations);

        Assert.Equal(("vi", "Cửa khẩu nhỏ", "Còn lại bao nhiêu xe?"), (vietnamese.Language, vietnamese.Name, vietnamese.Question));
        Assert.Equal("backlog/mean", Assert.Single(vietnamese.Answer!.Figures).ToString());
        Assert.Equal([new Label("lanes", "Làn xe"), new Label("truck", "Xe tải")], vietnamese.Labels);
    }

    [Theory]
    [InlineData("{ vi: { labels: { truck: Xe, lane: Làn } } }",
        "name \"lane\" is not among the names of stations, areas, routes, classes and traits (lanes, through, truck); did you mean \"lanes\"?")]
    [InlineData("{ Vietnamese: { name: Cửa khẩu nhỏ } }", "\"Vietnamese\" is no code of a language; codes have two letters, such as vi")]
    [InlineData("{ vi: { answer: \"Còn {backlog/mea}.\" } }", "did you mean")]
    public void A_translation_of_nothing_is_a_mistake(string translations, string problem)
    {
        _gate.Write("gate.yaml", $"extends: tiny.yaml\nabout: {{ translations: {translations} }}\n");

        Assert.Contains(problem, _gate.Problems("gate.yaml"), StringComparison.Ordinal);
    }
}
