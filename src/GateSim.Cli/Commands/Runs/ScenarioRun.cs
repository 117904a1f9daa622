using System.Diagnostics;
using System.Runtime.ExceptionServices;
using GateSim.Analysis.Twins;
using GateSim.Cli.Commands.Reports;
using GateSim.Cli.Screens;
using GateSim.Experiments;
using GateSim.Kernel;
using GateSim.Model;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Crossings;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Ranges;
using GateSim.Reporting.Reports;
using GateSim.Reporting.Reports.Runs;
using GateSim.Reporting.Results;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Cli.Commands.Runs;

/// <summary>One run from the scenario that was read to the results that stand in their folder.</summary>
/// <param name="File">Where it came from, for the screen.</param>
internal sealed record ScenarioRun(Scenario Scenario, string File, string Directory, int? Threads, bool DrawsPlots, Origin Origin)
{
    /// <summary>How the experiment comes to its result.</summary>
    public Func<Experiment, CancellationToken, ExperimentResult> Find { get; init; } = (experiment, cancellation) => experiment.Run(cancellation);

    /// <summary>How pictures are drawn.</summary>
    public PictureStyle Pictures { get; init; } = PictureStyle.Usual;

    /// <summary>Null: chosen by itself.</summary>
    public Engine? Engine { get; init; }

    /// <summary>The result is held against the analytic twin.</summary>
    public bool HasTwin { get; init; }

    /// <summary>Whether a row a vehicle and a row a visit are written, and how.</summary>
    public TableFormat? Vehicles { get; init; }

    public EventFormat? Events { get; init; }

    /// <summary>Of the report that stands among the results; null: there is none.</summary>
    public Language? Report { get; init; }

    /// <summary>Tables are written once more, for spreadsheets.</summary>
    public bool ForExcel { get; init; }

    /// <returns>The exit code.</returns>
    public int Execute(Terminal terminal, ScreenStyle style)
    {
        if (DrawsPlots) ResultPlots.Prepare(); // better known before a long run than after it
        using var folder = Folders.Prepare(Directory);
        using var interruption = new Interruption(folder.Dispose);
        var watch = Stopwatch.StartNew();

        var (result, manifest) = Fill(folder, terminal, style, interruption.Token);

        try
        {
            if (style == ScreenStyle.Full) ResultScreen.Write(result, manifest.Warnings, manifest.Twin, Facts(watch.Elapsed), terminal.Output);
            if (style == ScreenStyle.Json) JsonScreen.Write(result, manifest, terminal.RawOutput);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Tell($"gatesim: the results stand in {Directory}, but standard output cannot be written: {failure.Message}");
            return ExitCodes.Failed;
        }
        return result.IsPartial ? ExitCodes.Interrupted : ExitCodes.Done;
    }

    private RunFacts Facts(TimeSpan elapsed) => new(File, Directory, elapsed, DrawsPlots) { MoreFiles = [.. CrossingFiles.NamesOf(Vehicles, Events), .. Report is null ? Array.Empty<string>() : [StoredFile.Report]] };

    // From here on a fault of the disk is one of the results, which then stay as they were.
    private (ExperimentResult Result, RunManifest Manifest) Fill(ResultFolder folder, Terminal terminal, ScreenStyle style, CancellationToken cancellation)
    {
        try
        {
            KeptScenarios.Of(Scenario).Write(folder);
            var result = Simulate(folder, terminal, style, cancellation);
            foreach (var table in ResultTables.All) folder.Write(table.FileName, stream => table.Write(result, stream));
            var twin = HasTwin ? TwinCheck.Of(result, Twin.Of(new GatePlan(result.Scenario, result.WarmUp))) : null;
            if (twin is not null) folder.Write(TwinCsv.FileName, stream => TwinCsv.Write(twin, stream));
            if (ForExcel) ExcelTables.Write(Tables(result, twin, folder), folder);
            if (DrawsPlots) Draw(result, twin?.Twin, folder);
            var manifest = new RunManifest(result, GateSimCommand.Version, [.. Advice.On(result), .. RangeWarnings]) { Twin = twin, Origin = Origin };
            Hand(result, twin?.Twin, folder, terminal);
            folder.Commit(manifest);
            return (result, manifest);
        }
        catch (IOException failure)
        {
            throw new ResultFolderException($"the results could not be written: {Reason(failure)}; earlier results are as they were", failure);
        }
    }

    private static IEnumerable<DataFile> Tables(ExperimentResult result, TwinCheck? twin, ResultFolder folder) =>
    [
        .. ResultTables.All.Select(t => new DataFile(t.FileName, stream => t.Write(result, stream))),
        new(ReplicationsTable.FileName, stream => folder.CopyTo(stream, ReplicationsTable.FileName)), // written as replications ended
        .. twin is null ? Array.Empty<DataFile>() : [new DataFile(TwinCsv.FileName, stream => TwinCsv.Write(twin, stream))],
    ];

    // To who asked for a report: among the results, or to the command that runs this one.
    private void Hand(ExperimentResult result, Twin? twin, ResultFolder folder, Terminal terminal)
    {
        Report Make(Provenance from, Language language, IReadOnlyList<ResultPlot> plots) => RunReport.Of(result, [.. Advice.Of(result).Select(c => CautionWords.Of(c, Scenario, language)), .. RangeWarnings], plots, from, language);
        terminal.TakesReport?.Invoke((from, language) => Make(from, language, ResultPlots.ReportWith(twin)));
        if (Report is { } language && terminal.TakesReport is null) ReportOption.Write((from, of) => Make(from, of, DrawsPlots ? ResultPlots.ReportWith(twin) : []), Origin, language, folder);
    }

    // The system's message names the staging folder, which nobody knows.
    private static string Reason(IOException failure) => failure.Message.Split(" : '")[0];

    private ExperimentResult Simulate(ResultFolder folder, Terminal terminal, ScreenStyle style, CancellationToken cancellation)
    {
        using var stream = folder.Create(ReplicationsTable.FileName);
        using var table = new ReplicationsTable(Scenario.Name, stream);
        using var records = IsRange ? folder.Create(ReplicationFile.FileName) : null;
        using var record = records is null ? null : new ReplicationFile.Writer(records);
        using var crossings = Vehicles is null && Events is null ? null : new CrossingFiles(folder, Scenario, Vehicles, Events, GateSimCommand.Version);
        var experiment = new Experiment(Scenario)
        {
            Threads = Threads ?? Environment.ProcessorCount,
            Engine = Engine,
            EachReplication = Keep,
            Crossings = crossings?.Log,
        };
        var result = style != ScreenStyle.Full || !terminal.ShowsProgress ? Find(experiment, cancellation)
            : ProgressLine.Show(terminal.Errors, Scenario, experiment.Progress, () => Find(experiment, cancellation));
        crossings?.Complete();
        return result;

        void Keep(IReadOnlyList<StatisticKey> keys, ReplicationResult replication)
        {
            table.Append(replication.Number, keys, replication.Values);
            record?.Append(replication);
        }
    }

    private IEnumerable<string> RangeWarnings =>
        IsRange && MergedRanges.CannotMerge([.. CrossingFiles.NamesOf(Vehicles, Events), .. HasTwin ? new[] { TwinCsv.FileName } : []]) is { } warning ? [warning] : [];

    private bool IsRange => Scenario.Run.Replications is FixedReplications { From: not null };

    private void Draw(ExperimentResult result, Twin? twin, ResultFolder folder)
    {
        try
        {
            Parallel.ForEach(ResultPlots.With(twin).Where(plot => plot.IsFor(result)), plot =>
            {
                folder.Write($"plots/{plot.Name}.png", stream => plot.WritePng(result, stream, Pictures));
                folder.Write($"plots/{plot.Name}.svg", stream => plot.WriteSvg(result, stream, Pictures));
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
