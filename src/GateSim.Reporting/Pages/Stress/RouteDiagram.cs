using System.Globalization;
using System.Text;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

/// <summary>The routes of a scenario as a Mermaid flowchart: a row a route, with who takes it and under which condition a step is taken.</summary>
internal static class RouteDiagram
{
    private static readonly Phrase Leaves = new("leaves", "ra khỏi cửa khẩu");

    public static string Of(Scenario scenario, Language language)
    {
        var text = new StringBuilder("flowchart LR\n");
        foreach (var (r, route) in scenario.Routes.Index())
        {
            var classes = string.Join(", ", scenario.Classes.Where(c => c.Route == route.Name).Select(c => scenario.LabelOf(c.Name, language)));
            var name = scenario.LabelOf(route.Name, language);
            text.Append(CultureInfo.InvariantCulture, $"  r{r}([\"{Safe(classes.Length > 0 ? $"{name}: {classes}" : name)}\"])\n");
            var from = $"r{r}";
            foreach (var (s, step) in route.Steps.Index())
            {
                var node = $"r{r}s{s}";
                text.Append(CultureInfo.InvariantCulture, $"  {from} -->{Edge(step, scenario, language)} {node}[\"{Safe(StepWords.Of(step, scenario, language))}\"]\n");
                from = node;
                foreach (var next in step is ForkStep { Fork: var fork } ? fork.Routes : [])
                    text.Append(CultureInfo.InvariantCulture, $"  {node} -.-> r{scenario.Routes.Index().First(other => other.Item.Name == next).Index}\n");
            }
            var goesOn = route.Steps is [.., ForkStep { When.Literals.Count: 0, Share: 1 }];
            if (!goesOn) text.Append(CultureInfo.InvariantCulture, $"  {from} --> r{r}e([\"{Leaves.In(language)}\"])\n");
        }
        return text.ToString().TrimEnd();
    }

    private static string Edge(Step step, Scenario scenario, Language language) => StepWords.Condition(step, scenario, language) is { Length: > 0 } condition ? $"|\"{Safe(condition)}\"|" : "";

    private static string Safe(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
