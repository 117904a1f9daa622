using CsCheck;
using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Tests.Invariants;
using GateSim.Tests.Model;

namespace GateSim.Tests.Scenarios;

public class MeasureCatalogueTests
{
    [Fact]
    public void A_scenario_has_the_numbers_that_its_replications_give() => RandomGate.OfAnyKind.Sample(
        scenario => Assert.Equal(MeasureCatalogue.KeysIn(scenario), Replication.Keys(scenario.Plan())),
        iter: 200);

    [Fact]
    public void A_scenario_without_additions_has_the_measures_of_the_contract_alone() =>
        Assert.Equal(
            ["arrivals", "throughput", "clearance-time", "waiting-time", "queue-length", "utilization", "in-system", "backlog"],
            MeasureCatalogue.KeysIn(DrawnGate.Usual).Select(k => k.Measure).Distinct());
}
