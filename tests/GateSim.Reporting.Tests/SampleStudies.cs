using GateSim.Experiments;
using GateSim.Studies;
using GateSim.Studies.Reading;

namespace GateSim.Reporting.Tests;

/// <summary>Studies of a small gate, run with few replications.</summary>
internal static class SampleStudies
{
    /// <summary>Two stations, of which one or the other binds, with a queue that grows in one column.</summary>
    public static StudyResult Ordinary { get; } = Of("""
        title: When does a lane more pay?
        scenario: gate.yaml
        set: "measures=[same-day]"
        replications: 4
        rows:
          what: lanes
          settings: { 2 lanes: [], 3 lanes: stations.lanes.servers=3, 4 lanes: stations.lanes.servers=4 }
        columns:
          what: demand
          settings: { 100 a day: demand.vehiclesPerDay=100, 400 crossings a day (230 laden): demand.vehiclesPerDay=400, 600 a day: demand.vehiclesPerDay=600 }
        measures:
          - { title: "clearance, mean", of: clearance-time/mean }
          - { title: cleared the same day, of: same-day/share }
          - { title: backlog, of: backlog/mean }
          - { title: throughput, of: throughput/perDay }
        judge: { title: mean clearance time, of: clearance-time/mean, worthwhile: 5 }
        compare: [{ from: 2 lanes, to: 3 lanes }]
        reliefs:
          an officer more: { set: stations.documents.servers=3, rows: [3 lanes] }
        """);

    /// <summary>One row and one measure, names in another alphabet and too long for any place, one replication.</summary>
    public static StudyResult Odd { get; } = Of("""
        title: Bao nhiêu làn xe thì đủ cho cửa khẩu quốc tế Hữu Nghị trong mùa cao điểm nông sản, và khi nào thì không đủ nữa?
        scenario: gate.yaml
        replications: 1
        rows:
          what: làn
          settings: { làn-dành-riêng-cho-nông-sản-tươi-và-hàng-đông-lạnh-xuất-khẩu: [] }
        columns:
          what: nhu cầu
          settings: { "một nghìn năm trăm năm mươi lượt xe mỗi ngày, kể cả xe không hàng": [] }
        measures: [{ title: thời gian thông quan, of: clearance-time/mean }]
        judge: { title: thời gian thông quan, of: clearance-time/mean, worthwhile: 5 }
        """);

    public static IReadOnlyList<(string Name, StudyResult Result)> All { get; } = [("ordinary", Ordinary), ("odd", Odd)];

    private const string Gate = """
        name: Small gate
        run: { start: 2025-06-16, days: 3, seed: 5 }
        demand: { vehiclesPerDay: 400 }
        classes: { truck: { share: 100%, route: through } }
        stations:
          lanes: { servers: 2, service: "erlang(3, 4 min)", hours: 06:00-22:00 }
          documents: { servers: 2, service: "lognormal(4 min, cv 0.8)", hours: 06:00-22:00 }
        routes: { through: [lanes, documents] }
        """;

    private static StudyResult Of(string study)
    {
        var folder = Directory.CreateTempSubdirectory("gatesim-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "gate.yaml"), Gate);
            File.WriteAllText(Path.Combine(folder, "study.yaml"), study);
            return StudyResult.Of(StudyFile.Study(Path.Combine(folder, "study.yaml")), new CaseRuns(2, (_, _) => { }, CancellationToken.None));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
