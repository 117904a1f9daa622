using System.Globalization;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Sizing;

/// <summary>How close to its limit a number may lie for either answer to be right: who asks for less pays with replications.</summary>
/// <param name="Text">As it was written; null: nobody said.</param>
public sealed partial record Tolerance(string? Text)
{
    private const double UsualShareOfLimit = 0.05;
    private const double UsualPoints = 0.01;

    /// <summary>5 % of the limit; of a share, which has an end on both sides, one percentage point.</summary>
    public static Tolerance Usual { get; } = new((string?)null);

    /// <summary>In the unit of the target; above 0.</summary>
    /// <exception cref="ScenarioException">It is none for this target; the message says how one is written.</exception>
    public double For(Target target)
    {
        if (Text is null)
        {
            if (target.Unit == "share") return UsualPoints;
            return target.Limit != 0 ? UsualShareOfLimit * Math.Abs(target.Limit)
                : throw Wrong($"the limit of \"{target.Text}\" is 0, of which there is no 5 %: give --tolerance as a number with a unit");
        }
        if (Form().Match(Text) is not { Success: true } match) throw Wrong("needs a number above 0 with a unit, such as \"6 min\" or 5%");
        var (number, unit) = (double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["unit"].Value);
        var amount = unit == "%" && target.Unit != "share" ? number / 100 * Math.Abs(target.Limit)
            : Target.InUnit(number, unit, target.Unit) ?? throw Wrong($"is in \"{unit}\", but {target.Of} is in {target.Unit}; a share such as 5% holds for every target");
        return amount > 0 ? amount : throw Wrong($"gives nothing for \"{target.Text}\": it must be above 0");
    }

    private ScenarioException Wrong(string sentence) => new([new Problem(Text is null ? "--tolerance" : $"--tolerance \"{Text}\"", sentence)]);

    [GeneratedRegex(@"^(?<number>\d+(\.\d+)?) *(?<unit>[^\d\s].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
