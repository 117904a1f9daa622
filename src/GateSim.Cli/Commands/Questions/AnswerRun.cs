using GateSim.Cli.Commands.Reports;
using GateSim.Cli.Screens;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Reports.Answers;
using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands.Questions;

/// <summary>One question from what was typed to the answer that stands in its folder.</summary>
/// <param name="Scenarios">That it is about.</param>
internal sealed record AnswerRun(string Directory, bool DrawsPlots, Origin Origin, KeptScenarios Scenarios)
{
    /// <summary>How pictures are drawn.</summary>
    public PictureStyle Pictures { get; init; } = PictureStyle.Usual;

    /// <summary>Of the report that stands among the results; null: there is none.</summary>
    public Language? Report { get; init; }

    /// <summary>Tables are written once more, for spreadsheets.</summary>
    public bool ForExcel { get; init; }

    /// <param name="find">Does the work; what it gives makes the sheet of it in any language.</param>
    /// <returns>The exit code.</returns>
    public int Execute(Terminal terminal, ScreenStyle style, Func<Action<string>, CancellationToken, Func<Language, AnswerSheet>> find)
    {
        if (DrawsPlots) ResultPlots.Prepare(); // better known before a long run than after it
        using var folder = Folders.Prepare(Directory);
        using var interruption = new Interruption(folder.Dispose);

        Scenarios.Write(folder);
        var sheetIn = find(Tell, interruption.Token);
        var answer = sheetIn(Language.English);
        var manifest = new AnswerManifest(answer, GateSimCommand.Version) { Origin = Origin };
        foreach (var data in answer.Data) folder.Write(data.FileName, data.Write);
        if (ForExcel) ExcelTables.Write(answer.Data, folder);
        if (DrawsPlots) Draw(answer, folder);
        terminal.TakesReport?.Invoke((from, language) => AnswerReport.Of(sheetIn(language), withPictures: true, from, language));
        if (Report is { } language && terminal.TakesReport is null) ReportOption.Write((from, of) => AnswerReport.Of(sheetIn(of), DrawsPlots, from, of), Origin, language, folder);
        folder.Commit(manifest);

        if (style == ScreenStyle.Full) AnswerScreen.Write(answer, Directory, DrawsPlots, terminal.Output);
        if (style == ScreenStyle.Json) WriteJson(manifest, terminal.RawOutput);
        return answer.IsPartial ? ExitCodes.Interrupted : ExitCodes.Done;

        void Tell(string line)
        {
            if (style == ScreenStyle.Full && terminal.ShowsProgress) terminal.Tell(line);
        }
    }

    private void Draw(AnswerSheet answer, ResultFolder folder)
    {
        foreach (var picture in answer.Pictures)
        {
            folder.Write($"plots/{picture.Name}.png", to => picture.WritePng(to, Pictures));
            folder.Write($"plots/{picture.Name}.svg", to => picture.WriteSvg(to, Pictures));
        }
    }

    private static void WriteJson(AnswerManifest manifest, TextWriter output)
    {
        using var json = new MemoryStream();
        manifest.Write(json, files: null);
        output.Write(System.Text.Encoding.UTF8.GetString(json.ToArray()));
    }
}
