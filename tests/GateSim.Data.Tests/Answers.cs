using GateSim.Experiments;
using GateSim.Model.Crossings;
using GateSim.Scenarios.Reading;
using Parquet.Serialization;

namespace GateSim.Data.Tests;

/// <summary>The C# of <c>docs/data.md</c>, word for word: a test holds the page to it. Rows as SQL gives them.</summary>
internal sealed class Answers
{
    private readonly IList<Vehicle> vehicles;
    private readonly IList<Visit> visits;

    private Answers(IList<Vehicle> vehicles, IList<Visit> visits) => (this.vehicles, this.visits) = (vehicles, visits);

    public static async Task<Answers> Read()
    {
        var vehicles = (await ParquetSerializer.DeserializeAsync<Vehicle>("results/6-lanes/vehicles.parquet")).Data;
        var visits = (await ParquetSerializer.DeserializeAsync<Visit>("results/6-lanes/visits.parquet")).Data;
        return new Answers(vehicles, visits);
    }

    /// <summary>By the heading of the question.</summary>
    public Task<IEnumerable<object?[]>> To(string question) => question switch
    {
        "How long does clearance take?" => Task.FromResult(HowLong()),
        "Who waits where?" => Task.FromResult(WhoWaitsWhere()),
        "When is it bad to come?" => Task.FromResult(WhenIsItBad()),
        "Where does the time of the slowest go?" => Task.FromResult(TheSlowest()),
        "How evenly are the lanes used?" => Task.FromResult(HowEvenly()),
        "Which ways do vehicles take?" => Task.FromResult(WhichWays()),
        "What do 14 lanes save the same vehicles?" => WhatIsSaved(),
        _ => throw new ArgumentException($"Nobody has answered \"{question}\" in C#.", nameof(question)),
    };

    private IEnumerable<object?[]> HowLong()
    {
        var replications = vehicles.Where(v => !v.InWarmUp && v.ClearanceMs is not null)
            .GroupBy(v => v.Replication, v => v.ClearanceMs!.Value / 60000.0).ToList();
        var mean = replications.Average(times => times.Average());
        var p95 = replications.Average(times => times.Order().ElementAt((int)Math.Ceiling(0.95 * times.Count()) - 1));
        return [[mean, p95]];
    }

    private IEnumerable<object?[]> WhoWaitsWhere()
    {
        var waits = visits.Where(v => v is { Kind: "station", InWarmUp: false, WaitingMs: not null })
            .GroupBy(v => (v.Replication, v.Station, v.Class), v => v.WaitingMs!.Value / 60000.0)
            .GroupBy(r => (r.Key.Station, r.Key.Class), r => r.Average())
            .OrderBy(g => g.Key.Station, StringComparer.Ordinal).ThenBy(g => g.Key.Class, StringComparer.Ordinal)
            .Select(g => (g.Key.Station, g.Key.Class, Minutes: g.Average()));
        return waits.Select(w => new object?[] { w.Station, w.Class, w.Minutes });
    }

    private IEnumerable<object?[]> WhenIsItBad()
    {
        var hours = visits.Where(v => v is { Station: "lanes", InWarmUp: false, WaitingMs: not null })
            .GroupBy(v => (v.Replication, Hour: v.JoinedMs / 3600000 % 24), v => v.WaitingMs!.Value / 60000.0)
            .GroupBy(r => r.Key.Hour, r => r.Average())
            .OrderBy(g => g.Key)
            .Select(g => (Hour: g.Key, Minutes: g.Average()));
        return hours.Select(h => new object?[] { h.Hour, h.Minutes });
    }

    private IEnumerable<object?[]> TheSlowest()
    {
        var times = vehicles.Where(v => !v.InWarmUp && v.ClearanceMs is not null).Select(v => v.ClearanceMs!.Value).Order().ToList();
        var limit = times[(int)Math.Ceiling(0.95 * times.Count) - 1];
        var slowest = vehicles.Where(v => !v.InWarmUp && v.ClearanceMs > limit).Select(v => (v.Replication, v.Number)).ToHashSet();
        var stations = visits.Where(v => v.Kind == "station" && slowest.Contains((v.Replication, v.Vehicle)))
            .GroupBy(v => v.Station)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Station: g.Key,
                Waiting: g.Sum(v => v.WaitingMs ?? 0) / 60000.0 / slowest.Count,
                Service: g.Sum(v => v.ServiceMs ?? 0) / 60000.0 / slowest.Count));
        return stations.Select(s => new object?[] { s.Station, s.Waiting, s.Service });
    }

    private IEnumerable<object?[]> HowEvenly()
    {
        var lanes = visits.Where(v => v is { Station: "lanes", Server: not null })
            .GroupBy(v => v.Server!.Value)
            .OrderBy(g => g.Key)
            .Select(g => (Lane: g.Key, Vehicles: g.Count(), Hours: g.Sum(v => v.EndedMs - v.StartedMs ?? 0) / 3600000.0));
        return lanes.Select(l => new object?[] { l.Lane, l.Vehicles, l.Hours });
    }

    private IEnumerable<object?[]> WhichWays()
    {
        var ways = visits.GroupBy(v => (v.Replication, v.Vehicle))
            .Select(g => string.Join(" > ", g.OrderBy(v => v.Number).Select(v => v.Station)))
            .GroupBy(way => way)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(5)
            .Select(g => (Way: g.Key, Vehicles: g.Count()));
        return ways.Select(w => new object?[] { w.Way, w.Vehicles });
    }

    private async Task<IEnumerable<object?[]>> WhatIsSaved()
    {
        var others = (await ParquetSerializer.DeserializeAsync<Vehicle>("results/14-lanes/vehicles.parquet")).Data;
        var pairs = vehicles.Where(v => !v.InWarmUp && v.ClearanceMs is not null)
            .Join(others.Where(v => !v.InWarmUp && v.ClearanceMs is not null),
                v => (v.Replication, v.Source, v.NumberInSource, v.CameBack),
                v => (v.Replication, v.Source, v.NumberInSource, v.CameBack),
                (a, b) => (Six: a.ClearanceMs!.Value, Fourteen: b.ClearanceMs!.Value)).ToList();
        var saved = pairs.Average(p => p.Six - p.Fourteen) / 60000.0;
        var slower = pairs.Count(p => p.Fourteen > p.Six) / (double)pairs.Count;
        return [[saved, slower]];
    }

    /// <summary>What the program of one's own finds: minutes that each class waited in all.</summary>
    public static Dictionary<string, TimeSpan> FromAProgram()
    {
        var scenario = ScenarioFile.Read("scenarios/huu-nghi-6-lanes.yaml", ["run.days=4"]);
        var names = new CrossingNames(scenario);
        var waited = new Dictionary<string, TimeSpan>();
        var experiment = new Experiment(scenario)
        {
            Crossings = new CrossingLog((replication, crossing) =>
            {
                if (crossing.Waited is { } ticks) waited[names.Class(crossing)] = waited.GetValueOrDefault(names.Class(crossing)) + TimeSpan.FromTicks(ticks);
            }),
        };
        experiment.Run(CancellationToken.None);
        return waited;
    }
}
