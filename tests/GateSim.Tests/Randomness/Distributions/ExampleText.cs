using System.Globalization;
using GateSim.Randomness.Distributions;

namespace GateSim.Tests.Randomness.Distributions;

/// <summary>Makes a distribution of an example's text: just enough of the scenario language for that.</summary>
internal static class ExampleText
{
    /// <summary>Every example of every kind that needs no file.</summary>
    public static TheoryData<string> All =>
        [.. DistributionKinds.All.Where(kind => kind.Parameters.All(p => p.Kind != ParameterKind.File)).SelectMany(kind => kind.Examples)];

    public static Distribution Make(string text)
    {
        var (name, rest) = (text[..text.IndexOf('(')], text[(text.IndexOf('(') + 1)..^1]);
        var kind = DistributionKinds.All.Single(k => k.Name == name);
        var arguments = rest.Split(", ");
        Assert.Equal(kind.Parameters.Count, arguments.Length);
        return kind.Make([.. kind.Parameters.Zip(arguments, (parameter, argument) => Parse(parameter.Kind, argument))]);
    }

    private static object Parse(ParameterKind kind, string text) => kind switch
    {
        ParameterKind.WholeNumber => int.Parse(text, CultureInfo.InvariantCulture),
        ParameterKind.Cv => double.Parse(text["cv ".Length..], CultureInfo.InvariantCulture),
        ParameterKind.File => text,
        _ => Ticks(text),
    };

    public static long Ticks(string duration)
    {
        var parts = duration.Split(' ');
        var size = parts[1] switch
        {
            "s" => TimeSpan.TicksPerSecond,
            "min" => TimeSpan.TicksPerMinute,
            "h" => TimeSpan.TicksPerHour,
            _ => TimeSpan.TicksPerDay,
        };
        return (long)(decimal.Parse(parts[0], CultureInfo.InvariantCulture) * size);
    }
}
