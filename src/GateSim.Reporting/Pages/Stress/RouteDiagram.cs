using System.Globalization;
using System.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

/// <summary>The routes of a scenario as a Mermaid flowchart: a row a route, with who takes it and under which condition a step is taken.</summary>
internal static class RouteDiagram
{
    public static string Of(Scenario scenario)
    {
        var text = new StringBuilder("```mermaid\nflowchart LR\n");
        foreach (var (r, route) in scenario.Routes.Index())
        {
            var classes = string.Join(", ", scenario.Classes.Where(c => c.Route == route.Name).Select(c => c.Name));
            text.Append(CultureInfo.InvariantCulture, $"  r{r}([\"{Safe(classes.Length > 0 ? $"{route.Name}: {classes}" : route.Name)}\"])\n");
            var from = $"r{r}";
            foreach (var (s, step) in route.Steps.Index())
            {
                var node = $"r{r}s{s}";
                text.Append(CultureInfo.InvariantCulture, $"  {from} -->{Edge(step)} {node}[\"{Safe(StepWords.Of(step))}\"]\n");
                from = node;
                foreach (var next in step is ForkStep { Fork: var fork } ? fork.Routes : [])
                    text.Append(CultureInfo.InvariantCulture, $"  {node} -.-> r{scenario.Routes.Index().First(other => other.Item.Name == next).Index}\n");
            }
            var goesOn = route.Steps is [.., ForkStep { When.Literals.Count: 0, Share: 1 }];
            if (!goesOn) text.Append(CultureInfo.InvariantCulture, $"  {from} --> r{r}e([\"leaves\"])\n");
        }
        return text.Append("```").ToString();
    }

    private static string Edge(Step step) => StepWords.Condition(step) is { Length: > 0 } condition ? $"|\"{Safe(condition)}\"|" : "";

    private static string Safe(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
