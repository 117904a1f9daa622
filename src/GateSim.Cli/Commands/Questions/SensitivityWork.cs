using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli.Commands.Questions;

/// <summary>A sensitivity study from what was typed to what was found.</summary>
/// <param name="Sample">Of each method; null: its own.</param>
/// <param name="Worthwhile">In the unit of the results.</param>
internal sealed record SensitivityWork(
    Scenario Scenario, Quantity Of, IReadOnlyList<SensitivityMethod> Methods, int? Sample, IReadOnlyList<string> Decision, double Worthwhile)
{
    private const int Trajectories = 10;
    private const int SobolSample = 32;
    private const int DecisionSample = 30;
    private const int FewReplications = 5; // many points say more than many replications of each

    /// <summary>Every end of a range, and the decision, makes a scenario that has the number.</summary>
    /// <exception cref="ScenarioException">One does not; the message says which.</exception>
    public void CheckEnds(Case typed, Func<Case, Scenario> read)
    {
        foreach (var input in Scenario.Uncertain.Select(u => new InputRange(u)))
        {
            foreach (var end in new[] { 0.0, 1.0 }) Check(read(typed.With(input.Set(end))));
        }
        if (Decision.Count > 0) Check(read(typed.With(Decision)));
    }

    public SensitivityFindings Find(Case typed, Func<Case, Scenario> read, int threads, Action<string> tell, CancellationToken cancellation)
    {
        var few = typed.Replications is null && Scenario.Run.Replications is not FixedReplications { Count: <= FewReplications } ? typed with { Replications = FewReplications } : typed;
        SensitivityStudy Study(Case of, string what) => new(of, read, Of, threads, (done, all) => tell($"{what}: {done} of {all} runs"), cancellation);
        var alone = Study(typed, "one at a time");
        var together = Study(few, "together");
        var found = new SensitivityFindings(Scenario, Of.Sum[0], MeasureCatalogue.KeysIn(Scenario.Measuring(Of.Parts)).First(Of.Sum[0].Names).Unit, 0);
        if (Has(SensitivityMethod.OneAtATime)) found = found with { OneAtATime = alone.OneAtATime() };
        if (Has(SensitivityMethod.Morris)) found = found with { Morris = together.Morris(Sample ?? Trajectories), MorrisSample = Sample ?? Trajectories };
        if (Has(SensitivityMethod.Sobol)) found = found with { Sobol = together.Sobol(Sample ?? SobolSample), SobolSample = Sample ?? SobolSample };
        if (Decision.Count > 0) found = found with { Decision = together.Decide(Decision, Worthwhile, Sample ?? DecisionSample), DecisionText = string.Join(", ", Decision) };
        return found with { Replications = alone.Replications + together.Replications };
    }

    private bool Has(SensitivityMethod method) => Methods.Contains(method);

    private void Check(Scenario scenario) => QuantityText.Read($"{Of.Sum[0]}", scenario, "--of");
}
