using System.Globalization;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Distributions as a scenario writes them: <c>erlang(3, 2 min)</c>. What there is, the registry of kinds says.</summary>
internal static class DistributionReader
{
    /// <summary>The distribution; null after telling the desk why not.</summary>
    public static Distribution? Read(string text, Place at, Desk desk)
    {
        var bracket = text.IndexOf('(');
        if (bracket < 0 || !text.EndsWith(')'))
        {
            var hint = DurationReader.Ticks(text, out _) is not null ? $"; a fixed time is constant({text})"
                : IsCutAtComma(text, bracket, desk) ? "; put it in quotes, since inside { } and [ ] a comma ends a value"
                : "";
            desk.Report(at, $"{Quoted.Of(text)} is not a distribution such as exponential(5 min){hint}");
            return null;
        }
        var name = text[..bracket].Trim();
        string[] names = [.. desk.Kinds.Select(k => k.Name)];
        if (desk.Kinds.FirstOrDefault(k => k.Name == name) is not { } kind)
        {
            desk.ReportName(at, "distribution", name, "the distributions", names);
            return null;
        }
        return Arguments(kind, text[(bracket + 1)..^1], text, at, desk) is { } arguments ? Make(kind, arguments, text, at, desk) : null;
    }

    private static bool IsCutAtComma(string text, int bracket, Desk desk) =>
        bracket >= 0 && !text.Contains(')', StringComparison.Ordinal) && desk.Kinds.Any(k => k.Name == text[..bracket].Trim() && k.Parameters.Count > 1);

    private static object[]? Arguments(DistributionKind kind, string inside, string text, Place at, Desk desk)
    {
        // A file name may hold commas.
        string[] written = kind.Parameters is [{ Kind: ParameterKind.File }] ? [inside.Trim()]
            : inside.Trim().Length == 0 ? []
            : [.. inside.Split(',').Select(a => a.Trim())];
        if (written.Length != kind.Parameters.Count)
        {
            var count = written.Length == 1 ? "1 parameter" : $"{written.Length} parameters";
            desk.Report(at, $"{Quoted.Of(text)} has {count}, but {kind.Signature} has {kind.Parameters.Count}; {Example(kind)}");
            return null;
        }
        var arguments = new object[written.Length];
        var before = desk.Count;
        for (var i = 0; i < written.Length; i++)
        {
            if (Argument(kind.Parameters[i], written[i], at, desk, out var complaint) is { } argument) arguments[i] = argument;
            else desk.Report(at, $"the {kind.Parameters[i].Name} {Quoted.Of(written[i])} in {Quoted.Of(text)} {complaint}");
        }
        return desk.Count == before ? arguments : null;
    }

    private static object? Argument(DistributionParameter parameter, string written, Place at, Desk desk, out string complaint)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.Duration:
                return DurationReader.Ticks(written, out complaint);
            case ParameterKind.WholeNumber:
                complaint = "is not a whole number" + NumberText.Fault(written);
                if (!NumberText.IsWhole(written)) return null;
                return int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
            case ParameterKind.Cv:
                complaint = "is not a coefficient of variation such as cv 0.5";
                if (!written.StartsWith("cv ", StringComparison.Ordinal) || !NumberText.IsDecimal(written[3..].Trim())) return null;
                var cv = double.Parse(written[3..].Trim(), NumberStyles.Float, CultureInfo.InvariantCulture);
                complaint = "is not finite";
                return double.IsFinite(cv) ? cv : null;
            default:
                complaint = "is not a path";
                if (written.Length == 0 || written.Contains('\0')) return null;
                complaint = "lies outside the folder of the scenarios";
                var path = Path.GetFullPath(Path.Combine(at.Source.Directory, written));
                return desk.MayRead(path) ? path : null;
        }
    }

    private static Distribution? Make(DistributionKind kind, object[] arguments, string text, Place at, Desk desk)
    {
        try
        {
            return kind.Make(arguments);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IOException or UnauthorizedAccessException or OverflowException)
        {
            desk.Report(at, $"{Quoted.Of(text)}: {Sentence(e)}");
            return null;
        }
    }

    /// <summary>The message without what .NET adds: <c> (Parameter 'cv')</c> and the line with the actual value.</summary>
    private static string Sentence(Exception e)
    {
        var message = e.Message.Split('\n', 2)[0].TrimEnd();
        if (e is ArgumentException { ParamName: { } name }) message = message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal);
        return message.Length > 300 ? message[..300] + "…" : message;
    }

    private static string Example(DistributionKind kind) =>
        kind.Examples.Count > 0 ? $"write for example {kind.Examples[0]}" : $"write {kind.Signature}";
}
