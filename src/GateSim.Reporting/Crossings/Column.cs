namespace GateSim.Reporting.Crossings;

/// <summary>One column of a table whose rows are crossings or visits: its name, and what it holds of a row. A cell may be null.</summary>
internal abstract record Column<TRow>(string Name);

internal sealed record NumberColumn<TRow>(string Name, Func<TRow, long?> Of) : Column<TRow>(Name);

internal sealed record TextColumn<TRow>(string Name, Func<TRow, string?> Of) : Column<TRow>(Name);

internal sealed record FlagColumn<TRow>(string Name, Func<TRow, bool?> Of) : Column<TRow>(Name);
