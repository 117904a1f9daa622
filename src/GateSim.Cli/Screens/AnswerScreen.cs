using GateSim.Reporting.Answers;
using Spectre.Console;

namespace GateSim.Cli.Screens;

/// <summary>An answer for people: what was found, the tables under it, what to beware of, and where the rest stands.</summary>
internal static class AnswerScreen
{
    public static void Write(AnswerSheet answer, string folder, bool hasPlots, IAnsiConsole console)
    {
        console.WriteLine();
        foreach (var (index, sentence) in answer.Sentences.Index()) Paragraph(index == 0 ? $"[bold]{Markup.Escape(sentence)}[/]" : Markup.Escape(sentence), console);
        console.WriteLine();
        foreach (var table in answer.Tables) Write(table, console);
        foreach (var warning in answer.Warnings) Paragraph($"[yellow]![/] {Markup.Escape(warning)}", console);
        if (answer.Warnings.Count > 0) console.WriteLine();
        string[] files = [.. answer.Data.Select(d => d.FileName.Split('/')[0]).Distinct(), .. hasPlots && answer.Pictures.Count > 0 ? new[] { "plots" } : []];
        Paragraph($"Results in [bold]{Markup.Escape(folder)}[/]: {Markup.Escape(string.Join(", ", files))}", console);
    }

    private static void Paragraph(string markup, IAnsiConsole console) => console.Write(new Padder(new Markup(markup), new Padding(1, 0, 0, 0)));

    private static void Write(AnswerTable table, IAnsiConsole console)
    {
        Paragraph(Markup.Escape(table.Title), console);
        var grid = new Table().Border(TableBorder.None).AddColumn(new TableColumn($"[bold]{Markup.Escape(table.Columns[0])}[/]").PadRight(2));
        foreach (var column in table.Columns.Skip(1)) grid.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned().PadLeft(0).PadRight(2));
        grid.Columns[^1].PadRight(0);
        foreach (var row in table.Rows) grid.AddRow([.. row.Select(Markup.Escape)]);
        console.Write(new Padder(grid, new Padding(1, 0, 0, table.Note is null ? 1 : 0)));
        if (table.Note is not { } note) return;
        Paragraph(Markup.Escape(note), console);
        console.WriteLine();
    }
}
