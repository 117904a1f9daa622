using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary><c>--set PATH=VALUE</c>: as a file that extends the scenario and holds VALUE under PATH.</summary>
internal static class SetOption
{
    /// <summary>The scenario with the option merged over it; unchanged after telling the desk what is wrong with the option.</summary>
    public static Node Apply(string option, int rank, Node scenario, Desk desk)
    {
        var source = new Source($"--set {Quoted.Short(option)}", desk.Folder ?? Directory.GetCurrentDirectory(), rank, IsOption: true);
        var at = new Place(source, 0, 0);
        var equals = option.IndexOf('=');
        if (equals < 0)
        {
            desk.Report(at, "needs the form PATH=VALUE, such as stations.lanes.servers=14");
            return scenario;
        }
        var keys = option[..equals].Split('.');
        if (Array.Exists(keys, k => k.Trim().Length == 0))
        {
            desk.Report(at, "the path before \"=\" lacks a key; it is the key's path in the file, such as stations.lanes.servers");
            return scenario;
        }
        if (keys[0] == ScenarioForm.Extends)
        {
            desk.Report(at, "what a scenario extends is said in its file; an option cannot change it");
            return scenario;
        }
        return LeadsIntoList(keys, scenario, at, desk) || TreeReader.Read(option[(equals + 1)..], source, desk) is not { } value
            ? scenario
            : Merging.Merge(scenario, Nest(keys, value, at), ScenarioForm.Whole);
    }

    private static bool LeadsIntoList(string[] keys, Node scenario, Place at, Desk desk)
    {
        var node = scenario;
        for (var i = 0; i < keys.Length; i++)
        {
            if (node is ListNode)
            {
                desk.Report(at, $"the path leads into the list {Quoted.Of(string.Join('.', keys[..i]))}; a list can only be replaced whole");
                return true;
            }
            if ((node as MappingNode)?.Named(keys[i]) is not { } next) return false;
            node = next;
        }
        return false;
    }

    private static Node Nest(string[] keys, Node value, Place at)
    {
        for (var i = keys.Length - 1; i >= 0; i--) value = new MappingNode([value with { Key = keys[i], KeyAt = at }]) { At = at };
        return value;
    }
}
