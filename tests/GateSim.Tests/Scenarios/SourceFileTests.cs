using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>Files of counted and of logged vehicles, as the language reads them.</summary>
public sealed class SourceFileTests : IDisposable
{
    private const string Channels = "traits: { opened: 10%, channel: { green: 80%, red: 20% } }\n";
    private readonly TemporaryGate _gate = new();

    private Scenario Counted(string csv, string more = "")
    {
        _gate.Write("counts.csv", csv);
        return _gate.Extended($"demand: {{ sources: {{ counted: {{ counts: counts.csv, classes: {{ truck: 100% }} }} }} }}\n{more}");
    }

    private Scenario Logged(string csv)
    {
        _gate.Write("log.csv", csv);
        return _gate.Extended($"{Channels}demand: {{ sources: {{ logged: {{ trace: log.csv }} }} }}\n");
    }

    private static CountedHours Counts(Scenario scenario) => (CountedHours)((PoissonArrivals)scenario.Demand.Sources[0].Arrivals).Hours;

    private static IReadOnlyList<LoggedVehicle> Vehicles(Scenario scenario) => ((LoggedArrivals)scenario.Demand.Sources[0].Arrivals).Vehicles;

    private string Told(Func<Scenario> read)
    {
        try
        {
            read();
            return "";
        }
        catch (ScenarioException e)
        {
            return string.Join('\n', e.Problems).Replace(_gate.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Counts_of_a_day_that_repeats()
    {
        var counts = Counts(Counted("hour,vehicles\n7,20\n08,31.5\n"));

        Assert.Equal((20, 31.5, 0), (counts.EveryDay![7], counts.EveryDay[8], counts.EveryDay[9]));
    }

    [Fact]
    public void Counts_by_date_in_columns_of_any_order_and_with_lines_in_any_order()
    {
        var counts = Counts(Counted("hour,date,vehicles\r\n7,2025-06-17,5\r\n0,2025-06-16,1\r\n23,2025-06-17,2\r\n\r\n"));

        Assert.Equal((1, 7), (counts.On(new DateOnly(2025, 6, 16)), counts.On(new DateOnly(2025, 6, 17))));
    }

    [Fact]
    public void A_log_in_any_order_with_what_it_knows_of_traits()
    {
        var vehicles = Vehicles(Logged("""
            channel,arrival,class,opened
            red,2025-06-16 08:00:00,truck,yes
            ,2025-06-16T07:12:30.25,truck,no
            "green",2025-06-16T08:00:00,truck,

            """));

        Assert.Equal([new DateTime(2025, 6, 16, 7, 12, 30, 250), new DateTime(2025, 6, 16, 8, 0, 0), new DateTime(2025, 6, 16, 8, 0, 0)],
            vehicles.Select(v => v.Arrives));
        Assert.Equal([[new("opened", null)], [new("opened", "opened"), new("channel", "red")], [new("channel", "green")]], vehicles.Select(v => v.Traits));
    }

    [Fact]
    public void Cells_in_quotes_may_hold_commas_and_quotes()
    {
        var cells = CsvLine.Of("a, \"b, c\" ,\"d \"\"e\"\"\",", 1).Cells;

        Assert.Equal(["a", "b, c", "d \"e\"", ""], cells.Select(c => c.Text));
        Assert.Equal([1, 3, 12, 22], cells.Select(c => c.Column));
    }

    [Fact]
    public void What_is_wrong_with_counts_is_told_with_its_line() => Assert.Equal("""
        counts.csv:3:1  "2025-06-31" is not a date such as 2025-06-16
        counts.csv:4:12  "24" is not an hour from 0 to 23
        counts.csv:5:14  "-1" is not a number of vehicles
        counts.csv:6:12  hour 7 stands in line 2 already
        counts.csv:7:1  the line has 2 cells, but the header has 3
        counts.csv:8:1  the line is blank
        """, Told(() => Counted("""
        date,hour,vehicles
        2025-06-16,7,1
        2025-06-31,7,1
        2025-06-16,24,1
        2025-06-16,8,-1
        2025-06-16,7,2
        2025-06-17,7

        2025-06-17,1,1
        """)));

    [Fact]
    public void What_is_wrong_with_a_log_is_told_with_its_line() => Assert.Equal("""
        log.csv:2:1  "2025-06-16T7:00" is not a time such as 2025-06-16T07:12:30
        log.csv:3:21  class "trucks" is not among the classes (truck); did you mean "truck"?
        log.csv:4:27  value "maybe" is not among those of the trait "opened" (yes, no)
        log.csv:4:33  value "gren" is not among those of the trait "channel" (green, red); did you mean "green"?
        """, Told(() => Logged("""
        arrival,class,opened,channel
        2025-06-16T7:00,truck,,
        2025-06-16T07:00:00,trucks,,
        2025-06-16T07:00:00,truck,maybe,gren
        """)));

    [Theory]
    [InlineData("", "counts.csv:1:1  the file is empty; it needs a header, and values below it")]
    [InlineData("hour,vehicles\n", "counts.csv:1:1  there are no values below the header")]
    [InlineData("hour,trucks\n1,2\n", "counts.csv:1:1  the header must be hour,vehicles or date,hour,vehicles, not hour,trucks")]
    [InlineData("vehicles,vehicles\n1,1\n", """
        counts.csv:1:1  the header must be hour,vehicles or date,hour,vehicles, not vehicles,vehicles
        counts.csv:1:10  the column "vehicles" stands here a second time
        """)]
    public void A_header_that_is_none(string csv, string told) => Assert.Equal(told, Told(() => Counted(csv)));

    [Fact]
    public void A_log_whose_columns_nothing_defines() => Assert.Equal("""
        log.csv:1:1  the header lacks the column "class"
        log.csv:1:9  column "chanel" is not among those of a log: arrival, class and the traits (arrival, class, opened, channel); did you mean "channel"?
        """, Told(() => Logged("arrival,chanel\n2025-06-16T07:00:00,red\n")));

    [Fact]
    public void Many_mistakes_are_not_all_told()
    {
        var told = Told(() => Counted("hour,vehicles\n" + string.Concat(Enumerable.Range(0, 100).Select(_ => "x,1\n")))).Split('\n');

        Assert.Equal(13, told.Length);
        Assert.Equal("counts.csv:14:1  from here on 88 more are wrong in this file", told[^1]);
    }

    [Fact]
    public void A_file_that_is_not_there() =>
        Assert.Equal("gate.yaml:2:41  \"counts\": there is no file counts.csv",
            Told(() => _gate.Extended("demand: { sources: { counted: { counts: counts.csv, classes: { truck: 100% } } } }")));

    [Fact]
    public void A_day_of_the_run_that_the_counts_lack()
    {
        const string Csv = "date,hour,vehicles\n2025-06-16,7,5\n";

        Assert.Equal("gate.yaml:2:41  counts.csv has no line of 2025-06-17; a day without vehicles needs one with 0", Told(() => Counted(Csv)));
        Assert.Equal("gate.yaml:2:41  counts.csv has no line of 2025-06-17 and 2 more of the 4 days of the run; a day without vehicles needs one with 0",
            Told(() => Counted(Csv, "run: { days: 4 }")));
        Assert.Equal("", Told(() => Counted(Csv, "run: { days: 1 }")));
    }

    [Fact]
    public void A_log_that_lies_outside_the_run()
    {
        const string Csv = "arrival,class\n2025-06-18T00:00:00,truck\n";
        const string Run = "within the run of 2 days from 2025-06-16";

        Assert.Equal($"gate.yaml:3:39  the one vehicle of log.csv does not come {Run}; the log goes from 2025-06-18 to 2025-06-18", Told(() => Logged(Csv)));
        Assert.Equal($"gate.yaml:3:39  none of the 2 vehicles of log.csv comes {Run}; the log goes from 2025-06-15 to 2025-06-18",
            Told(() => Logged(Csv + "2025-06-15T23:59:59,truck\n")));
    }

    [Fact]
    public void A_line_of_service_must_hold_for_what_was_logged_too()
    {
        _gate.Write("log.csv", "arrival,class,channel\n2025-06-16T07:00:00,truck,red\n");
        const string Service = """
            traits: { channel: { green: 100%, red: 0% } }
            stations: { lanes: { service: [{ when: green, time: constant(1 min) }] } }

            """;

        Assert.Equal("", Told(() => _gate.Extended(Service)));
        Assert.Equal("gate.yaml:3:22  no line of service holds for truck vehicles that are red; add a last line without `when`",
            Told(() => _gate.Extended(Service + "demand: { sources: { logged: { trace: log.csv } } }")));
    }

    [Fact]
    public void Files_are_found_from_elsewhere()
    {
        _gate.Write("far/counts.csv", "hour,vehicles\n7,20\n");
        _gate.Write("far/base.yaml", TemporaryGate.Tiny + "\n");
        _gate.Write("far/counted.yaml", "extends: base.yaml\ndemand: { sources: { counted: { counts: counts.csv, classes: { truck: 100% } } } }\n");
        var read = ScenarioFile.Read(_gate.Write("near.yaml", "extends: far/counted.yaml"));

        Assert.Equal(20, Counts(ScenarioFile.Read(_gate.Write("elsewhere/written.yaml", ScenarioText.Of(read)))).EveryDay![7]);
    }

    [Fact]
    public void Logs_are_written_as_they_were_read()
    {
        var read = Logged("arrival,class,channel\n2025-06-16T07:00:00,truck,red\n2025-06-17T07:00:00,truck,\n");
        var again = ScenarioFile.Read(_gate.Write("elsewhere/written.yaml", ScenarioText.Of(read)));

        Assert.Equal(ScenarioText.Of(read), ScenarioText.Of(again));
        Assert.Equal(Vehicles(read).Select(v => v.Arrives), Vehicles(again).Select(v => v.Arrives));
    }

    public void Dispose() => _gate.Dispose();
}
