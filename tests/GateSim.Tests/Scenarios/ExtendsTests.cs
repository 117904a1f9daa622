using GateSim.Scenarios;

namespace GateSim.Tests.Scenarios;

public sealed class ExtendsTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    [Fact]
    public void Mappings_merge_key_by_key_and_the_rest_is_replaced()
    {
        var scenario = _gate.Extended("stations: { lanes: { servers: 3 } }\nroutes: { through: [lanes, lanes] }");

        Assert.Equal(("tiny", 3, "constant(5 min)"),
            (scenario.Name, scenario.Stations[0].Servers.Most, scenario.Stations[0].Service[0].Time.ToString()));
        Assert.Equal(2, scenario.Routes[0].Steps.Count);
    }

    [Fact]
    public void Keys_keep_their_order_and_new_ones_come_last()
    {
        var scenario = _gate.Extended("""
            stations: { scanner: { servers: 1, service: constant(1 s) }, lanes: { room: 5 } }
            """);
        Assert.Equal(["lanes", "scanner"], scenario.Stations.Select(s => s.Name));
    }

    [Fact]
    public void What_is_taken_away_and_comes_again_comes_last()
    {
        _gate.Write("two.yaml", "extends: tiny.yaml\nclasses: { truck: { share: 50% }, van: { share: 50%, route: through } }");
        _gate.Write("without.yaml", "extends: two.yaml\nclasses: { truck: ~ }");
        _gate.Write("again.yaml", "extends: without.yaml\nclasses: { truck: { share: 50%, route: through } }");

        Assert.Equal(["van", "truck"], ScenarioOf("again.yaml").Classes.Select(c => c.Name));
    }

    [Theory]
    [InlineData("servers: { 07:00-12:00: 2 }", "servers: { 12:00-20:00: 3 }", "12:00-20:00 3")]
    public void Shifts_are_replaced_whole(string below, string above, string shifts)
    {
        _gate.Write("below.yaml", $"extends: tiny.yaml\nstations: {{ lanes: {{ {below} }} }}");
        _gate.Write("above.yaml", $"extends: below.yaml\nstations: {{ lanes: {{ {above} }} }}");

        Assert.Equal(shifts,
            string.Join(", ", ScenarioOf("above.yaml").Stations[0].Servers.Shifts.Select(s => $"{s.From:hh\\:mm}-{s.To:hh\\:mm} {s.Servers}")));
    }

    [Fact]
    public void Single_values_are_replaced_whole()
    {
        _gate.Write("below.yaml", """
            extends: tiny.yaml
            run: { replications: { precision: 5%, of: clearance-time/mean, max: 400 } }
            demand: { hourOfDay: { "07": 1 }, dayOfWeek: { sat: 2 }, waitingAtStart: { truck: 5 } }
            traits: { channel: { green: 50%, red: 50% } }
            classes: { truck: { traits: { channel: { green: 30%, red: 70% } } } }
            stations: { lanes: { hours: { mon: 07:00-20:00 } } }
            """);
        _gate.Write("above.yaml", """
            extends: below.yaml
            run: { replications: 7 }
            demand: { hourOfDay: { "08": 1 }, dayOfWeek: { sun: 3 }, waitingAtStart: { van: 1 } }
            traits: { channel: { yellow: 100% } }
            classes: { truck: { traits: { channel: { yellow: 100% } } }, van: { share: 0, route: through } }
            stations: { lanes: { hours: { tue: 07:00-20:00 } } }
            """);
        var scenario = ScenarioOf("above.yaml");

        Assert.Equal(new FixedReplications(7), scenario.Run.Replications);
        Assert.Equal([8], Enumerable.Range(0, 24).Where(h => scenario.Demand.HourWeights[h] > 0));
        Assert.Equal([1, 1, 1, 1, 1, 1, 3], scenario.Demand.DayFactors);
        Assert.Equal([new WaitingVehicles("truck", 5), new WaitingVehicles("van", 1)], scenario.Demand.WaitingAtStart);
        Assert.Equal([new TraitValue("yellow", 1)], scenario.Traits[0].Values);
        Assert.Equal([new TraitValue("yellow", 1)], scenario.Classes[0].Traits["channel"]);
        Assert.Equal([0, 1, 0, 0, 0, 0, 0], scenario.Stations[0].Hours.Days!.Select(d => d.Count));
    }

    [Fact]
    public void A_null_takes_a_key_away_and_is_no_key_where_there_is_none()
    {
        _gate.Write("below.yaml", "extends: tiny.yaml\ndescription: here\nstations: { lanes: { room: 3, order: priority } }");
        _gate.Write("above.yaml", "extends: below.yaml\ndescription: ~\nstations: { lanes: { room: null, order:, queue: ~ } }");
        var scenario = ScenarioOf("above.yaml");

        Assert.Null(scenario.Description);
        Assert.Null(scenario.Stations[0].Room);
        Assert.Equal(QueueOrder.Fifo, scenario.Stations[0].Order);

        _gate.Write("unknown.yaml", "extends: tiny.yaml\nweather: ~");
        Assert.Equal(
            "unknown.yaml:2:1  key \"weather\" is not among the keys of a scenario (name, description, about, measures, run, demand, traits, classes, stations, areas, routes, specialDays, costs, uncertain)",
            _gate.Problems("unknown.yaml"));
    }

    [Fact]
    public void Paths_are_relative_to_the_file_that_holds_them()
    {
        _gate.Write("base/measured/lanes.csv", "minutes\n2\n");
        _gate.Write("base/base.yaml", "extends: ../tiny.yaml\nstations: { lanes: { service: empirical(measured/lanes.csv) } }");
        _gate.Write("gates/gate.yaml", "extends: ../base/base.yaml\nname: gate");

        Assert.Equal(TimeSpan.FromMinutes(2).Ticks, ScenarioOf("gates/gate.yaml").Stations[0].Service[0].Time.Mean);
    }

    [Fact]
    public void Errors_name_the_file_in_which_they_are()
    {
        _gate.Write("below.yaml", "extends: tiny.yaml\nrun: { days: none }\nname:\n  - a");
        _gate.Write("above.yaml", "extends: ./below.yaml\nstations: { lanes: { servers: none } }");
        Assert.Equal("""
            ./below.yaml:2:14  "days" must be a whole number, not the text "none"
            ./below.yaml:4:3  "name" must be a text, not a list
            above.yaml:2:31  "servers" must be a whole number, not the text "none"
            """, _gate.Problems("above.yaml"));
    }

    [Fact]
    public void Files_that_extend_each_other_in_a_ring_are_told()
    {
        _gate.Write("a.yaml", "extends: b.yaml");
        _gate.Write("b.yaml", "extends: a.yaml");
        Assert.Equal("b.yaml:1:10  extends \"a.yaml\", which in the end extends this file itself", _gate.Problems("a.yaml"));
    }

    [Fact]
    public void Options_are_files_on_top_in_the_order_given()
    {
        var scenario = _gate.Extended("description: d\nstations: { lanes: { servers: { 07:00-12:00: 2 } } }",
            "stations.lanes.servers=4", "stations.lanes.servers=5", "description=~", "name=a=b", "stations.lanes.breakdowns.every=exponential(1 h)",
            "stations.lanes.breakdowns.lasts=constant(1 min)", "demand.hourOfDay={ 7: 1 }");

        Assert.Equal((5, "a=b", null), (scenario.Stations[0].Servers.Most, scenario.Name, scenario.Description));
        Assert.Equal("exponential(1 h)", scenario.Stations[0].Breakdowns!.Every.ToString());
        Assert.Equal(1, scenario.Demand.HourWeights.Sum());
    }

    private Scenario ScenarioOf(string file) => GateSim.Scenarios.Reading.ScenarioFile.Read(Path.Combine(_gate.Folder, file));

    public void Dispose() => _gate.Dispose();
}
