using System.Globalization;

namespace GateSim.Reporting.Crossings;

/// <summary>One column of a table whose rows are crossings or visits: its name, and what it holds of a row.</summary>
internal abstract record Column<TRow>(string Name)
{
    /// <summary>As CSV has it; null for an empty cell.</summary>
    public abstract string? Text(TRow row);

    /// <summary>As Parquet has it, with room for so many rows.</summary>
    public abstract ParquetColumn<TRow> InParquet(int rows);

    protected static string TextOf<T>(T value)
        where T : struct, IConvertible => value is bool flag ? flag ? "true" : "false" : value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A number or a flag that every row has.</summary>
internal sealed record ValueColumn<TRow, T>(string Name, Func<TRow, T> Of) : Column<TRow>(Name)
    where T : struct, IConvertible
{
    public override string Text(TRow row) => TextOf(Of(row));

    public override ParquetColumn<TRow> InParquet(int rows) => new ParquetValues<TRow, T>(this, rows);
}

/// <summary>A number or a flag that some rows do not have.</summary>
internal sealed record OptionalColumn<TRow, T>(string Name, Func<TRow, T?> Of) : Column<TRow>(Name)
    where T : struct, IConvertible
{
    public override string? Text(TRow row) => Of(row) is { } value ? TextOf(value) : null;

    public override ParquetColumn<TRow> InParquet(int rows) => new ParquetOptionals<TRow, T>(this, rows);
}

/// <summary>A name or a word; null where a row has none.</summary>
internal sealed record TextColumn<TRow>(string Name, Func<TRow, string?> Of) : Column<TRow>(Name)
{
    public override string? Text(TRow row) => Of(row);

    public override ParquetColumn<TRow> InParquet(int rows) => new ParquetTexts<TRow>(this, rows);
}
