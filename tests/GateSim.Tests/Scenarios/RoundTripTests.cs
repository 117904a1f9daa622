using System.Collections;
using System.Reflection;
using CsCheck;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>What is written of a scenario reads back as the same scenario.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    [Fact]
    public void Any_scenario_reads_back_as_it_was() => AnyScenario.Any.Sample(scenario =>
    {
        var read = ScenarioFile.Read(_gate.Write("written.yaml", ScenarioText.Of(scenario)));
        Assert.Null(Difference("", scenario, read));
    }, iter: 300, threads: 1);

    [Fact]
    public void Any_scenario_passes_the_check_of_records_as_it_was() =>
        AnyScenario.Any.Sample(scenario => Assert.Null(Difference("", scenario, scenario.Checked())), iter: 300, threads: 1);

    [Theory]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-6-lanes.yaml")]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-14-lanes.yaml")]
    [InlineData("scenarios/theory/mm6.yaml")]
    public void The_promised_scenarios_read_back_as_they_were(string file)
    {
        var scenario = ScenarioFile.Read(Path.Combine(TemporaryGate.Root, file));
        var read = ScenarioFile.Read(_gate.Write("written.yaml", ScenarioText.Of(scenario)));

        Assert.Null(Difference("", scenario, read));
        Assert.Equal(ScenarioText.Of(scenario), ScenarioText.Of(read));
    }

    [Fact]
    public void A_measured_file_is_found_from_elsewhere()
    {
        _gate.Write("measured.csv", "seconds\n30\n90\n");
        var scenario = _gate.Extended("stations: { lanes: { service: empirical(measured.csv) } }");
        var read = ScenarioFile.Read(_gate.Write("elsewhere/written.yaml", ScenarioText.Of(scenario)));

        Assert.Equal(TimeSpan.FromMinutes(1).Ticks, read.Stations[0].Service[0].Time.Mean);
    }

    [Fact]
    public void Nothing_is_left_to_a_default()
    {
        Assert.Equal("""
            name: tiny
            run:
              start: 2025-06-16
              days: 2
              warmUp: 0 s
              replications: 30
              seed: 1
              confidence: 95%
            demand:
              vehiclesPerDay: 10
              dayToDayCv: 0
              hourOfDay:

            """, ScenarioText.Of(_gate.Extended(""))[..165]);
        Assert.EndsWith("""
              dayOfWeek:
                mon: 1
                tue: 1
                wed: 1
                thu: 1
                fri: 1
                sat: 1
                sun: 1
              calendar: []
              waitingAtStart: {}
            traits: {}
            classes:
              truck:
                share: 100%
                route: through
                priority: 0
            stations:
              lanes:
                servers: 1
                hours: 00:00-24:00
                queue: shared
                order: fifo
                service: constant(5 min)
            areas: {}
            routes:
              through: [lanes]
            specialDays: []

            """, ScenarioText.Of(_gate.Extended("")), StringComparison.Ordinal);
    }

    /// <summary>Where two values differ, property by property; null: nowhere.</summary>
    private static string? Difference(string path, object? one, object? other)
    {
        if (one is null || other is null) return one is null && other is null ? null : $"{path}: {one ?? "null"} / {other ?? "null"}";
        if (one is Distribution) return one.ToString() == other.ToString() ? null : $"{path}: {one} / {other}";
        if (one is IEnumerable list and not string)
        {
            var (a, b) = (list.Cast<object?>().ToList(), ((IEnumerable)other).Cast<object?>().ToList());
            return a.Count != b.Count
                ? $"{path}: {a.Count} / {b.Count}"
                : a.Select((item, i) => Difference($"{path}[{i}]", item, b[i])).FirstOrDefault(d => d is not null);
        }
        var type = one.GetType();
        var hasParts = !type.IsEnum
            && (type.Namespace == typeof(Scenario).Namespace || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal));
        if (type != other.GetType() || !hasParts) return one.Equals(other) ? null : $"{path}: {one} / {other}";
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => Difference($"{path}.{p.Name}", p.GetValue(one), p.GetValue(other)))
            .FirstOrDefault(d => d is not null);
    }

    public void Dispose() => _gate.Dispose();
}
