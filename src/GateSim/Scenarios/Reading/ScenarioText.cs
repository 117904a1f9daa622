using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Scenarios as they are written.</summary>
public static class ScenarioText
{
    /// <summary>
    /// The scenario in its own language, complete: nothing is extended, every default is spelled out (where there is a word for it: limited
    /// <c>room</c>, <c>breakdowns</c> and <c>platoons</c>, for example, have none). It reads back as the same scenario.
    /// </summary>
    public static string Of(Scenario scenario) => Of(scenario, file => file);

    /// <summary>As above, with other paths for the files of measured values, where these are to lie elsewhere.</summary>
    /// <param name="place">Is given the full path of each; says where it lies then, seen from the scenario's own file.</param>
    public static string Of(Scenario scenario, Func<string, string> place) =>
        NodeText.Of((MappingNode)Placed(ScenarioForm.Whole.Write(scenario), place));

    private static Node Placed(Node node, Func<string, string> place) => node switch
    {
        MappingNode mapping => mapping with { Entries = [.. mapping.Entries.Select(e => Placed(e, place))] },
        ListNode list => list with { Items = [.. list.Items.Select(i => Placed(i, place))] },
        ScalarNode { File: { } file } scalar => scalar with { Text = scalar.Text.Replace(file, place(file), StringComparison.Ordinal) },
        _ => node,
    };
}
