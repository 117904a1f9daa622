using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Reports.Runs;

/// <summary>The figures of a run: of the gate, of its stations, areas and classes.</summary>
internal static class RunTables
{
    private static readonly Phrase Gate = new("The gate as a whole", "Toàn cửa khẩu");
    private static readonly Phrase Stations = new("The stations, the busiest first", "Các trạm, bận nhất trước");
    private static readonly Phrase Areas = new("Areas", "Các khu vực");
    private static readonly Phrase Classes = new("Classes of vehicles", "Các loại xe");
    private static readonly Phrase Note = new(
        "± is half the {0} interval over {1}: with that confidence the true mean lies within. Times are in minutes.",
        "± là nửa độ rộng khoảng tin cậy {0} qua {1}: giá trị trung bình thật nằm trong khoảng này với độ tin cậy đó. Thời gian tính bằng phút.");
    private static readonly Phrase NoInterval = new("One replication gives no intervals. Times are in minutes.", "Một lần chạy không cho khoảng tin cậy. Thời gian tính bằng phút.");

    private static readonly Phrase What = new("Measure", "Chỉ tiêu");
    private static readonly Phrase Mean = new("mean", "trung bình");
    private static readonly Phrase Half = new("half are below", "một nửa dưới");
    private static readonly Phrase NineteenOfTwenty = new("95 of 100 below", "95/100 dưới");
    private static readonly Phrase NinetyNine = new("99 of 100 below", "99/100 dưới");
    private static readonly Phrase Largest = new("largest", "lớn nhất");
    private static readonly Phrase Arrivals = new("arrivals a day, vehicles", "lưu lượng đến, xe/ngày");
    private static readonly Phrase Throughput = new("throughput a day, vehicles", "lưu lượng thông quan, xe/ngày");
    private static readonly Phrase Clearance = new("clearance time, min", "thời gian thông quan, phút");
    private static readonly Phrase Waiting = new("waiting time, min", "thời gian chờ, phút");
    private static readonly Phrase InGate = new("vehicles in the gate", "số xe trong cửa khẩu");
    private static readonly Phrase Backlog = new("backlog at midnight, vehicles", "tồn cuối ngày, xe");
    private static readonly Phrase Cost = new("cost a day, million VND", "chi phí, triệu đồng/ngày");
    private static readonly Phrase VehicleCost = new("cost of a vehicle, thousand VND", "chi phí, nghìn đồng/xe");
    private static readonly Phrase Spoiled = new("spoiled loads a day", "lô hàng bị hỏng mỗi ngày");
    private static readonly Phrase Uncleared = new("left uncleared a day, vehicles", "không thông quan được, xe/ngày");
    private static readonly Phrase Station = new("Station", "Trạm");
    private static readonly Phrase Busy = new("busy", "thời gian bận");
    private static readonly Phrase Wait = new("wait, min", "chờ, phút");
    private static readonly Phrase Wait95 = new("95 of 100 wait less than, min", "95/100 xe chờ dưới, phút");
    private static readonly Phrase Queue = new("queue, vehicles", "hàng chờ, xe");
    private static readonly Phrase LongestQueue = new("longest queue", "hàng chờ dài nhất");
    private static readonly Phrase Area = new("Area", "Khu vực");
    private static readonly Phrase Inside = new("inside, vehicles", "bên trong, xe");
    private static readonly Phrase MostInside = new("most inside", "bên trong nhiều nhất");
    private static readonly Phrase Outside = new("waiting outside", "chờ bên ngoài, xe");
    private static readonly Phrase MostOutside = new("most outside", "bên ngoài nhiều nhất");
    private static readonly Phrase Class = new("Class", "Loại xe");
    private static readonly Phrase ADay = new("cleared a day", "thông quan mỗi ngày");

    public static IEnumerable<ReportTable> Of(ExperimentResult result, Language language)
    {
        var note = result.Replications < 2 ? NoInterval.In(language)
            : Note.In(language, ReportNumbers.Percent(result.Scenario.Run.Confidence, language), Noun.Replication.Counted(result.Replications, language));
        yield return OfGate(result, language) with { Note = note };
        if (result.Stations.Count > 0) yield return OfStations(result, language);
        if (result.Areas.Count > 0) yield return OfAreas(result, language);
        if (result.Scenario.Classes.Count > 1) yield return OfClasses(result, language);
    }

    private static ReportTable OfGate(ExperimentResult result, Language language)
    {
        List<string[]> rows = [];
        void Row(Phrase title, string measure, params string[] statistics) =>
            rows.Add([title.In(language), .. statistics.Select(s => s.Length == 0 ? "" : ReportNumbers.Cell(result.Find(measure, s), language))]);

        Row(Arrivals, "arrivals", "perDay", "", "", "", "");
        Row(Throughput, "throughput", "perDay", "", "", "", "");
        Row(Clearance, "clearance-time", "mean", "p50", "p95", "p99", "max");
        Row(Waiting, "waiting-time", "mean", "", "p95", "", "");
        Row(InGate, "in-system", "mean", "", "", "", "max");
        Row(Backlog, "backlog", "mean", "", "", "", "max");
        if (MeasureCatalogue.Uncleared.IsIn(result.Scenario)) Row(Uncleared, "uncleared", "perDay", "", "", "", "");
        if (MeasureCatalogue.Cost.IsIn(result.Scenario))
        {
            Row(Cost, "cost", "perDay", "", "", "", "");
            Row(VehicleCost, "cost", "perVehicle", "", "", "", "");
        }
        if (MeasureCatalogue.Spoiled.IsIn(result.Scenario)) Row(Spoiled, "spoiled", "perDay", "", "", "", "");
        return Table(Gate, [What, Mean, Half, NineteenOfTwenty, NinetyNine, Largest], rows, language);
    }

    private static ReportTable OfStations(ExperimentResult result, Language language) => Table(
        Stations, [Station, Busy, Wait, Wait95, Queue, LongestQueue],
        [
            .. result.Stations.OrderByDescending(s => result.Find("utilization", "mean", s.Station).Mean ?? -1).Select(s => Cells(
                result, s.Station, language, ("utilization", "mean"), ("waiting-time", "mean"), ("waiting-time", "p95"), ("queue-length", "mean"), ("queue-length", "max"))),
        ], language);

    private static ReportTable OfAreas(ExperimentResult result, Language language) => Table(
        Areas, [Area, Inside, MostInside, Outside, MostOutside, Wait],
        [
            .. result.Scenario.Areas.Select(a => Cells(
                result, a.Name, language, ("area-occupancy", "mean"), ("area-occupancy", "max"), ("area-outside", "mean"), ("area-outside", "max"), ("area-waiting-time", "mean"))),
        ], language);

    private static ReportTable OfClasses(ExperimentResult result, Language language)
    {
        string Of(string name, string measure, string statistic) => ReportNumbers.Cell(result.Find(measure, statistic, vehicleClass: name), language);
        return Table(
            Classes, [Class, ADay, Clearance, NineteenOfTwenty, Waiting],
            [
                .. result.Scenario.Classes.Select(c => new[]
                {
                    result.Scenario.LabelOf(c.Name, language), Of(c.Name, "throughput", "perDay"), Of(c.Name, "clearance-time", "mean"),
                    Of(c.Name, "clearance-time", "p95"), Of(c.Name, "waiting-time", "mean"),
                }),
            ], language);
    }

    private static string[] Cells(ExperimentResult result, string place, Language language, params (string Measure, string Statistic)[] numbers) =>
        [result.Scenario.LabelOf(place, language), .. numbers.Select(n => ReportNumbers.Cell(result.Find(n.Measure, n.Statistic, place), language))];

    private static ReportTable Table(Phrase title, Phrase[] columns, IReadOnlyList<string[]> rows, Language language) => new(title.In(language), [.. columns.Select(c => c.In(language))], rows);
}
