using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>One of a few words; the first is the default.</summary>
internal sealed class WordForm<T>(params (string Word, T Value)[] words) : Form<T>
    where T : struct, Enum
{
    public override T StandIn => words[0].Value;

    public override T Read(Node node, Desk desk)
    {
        var written = node is ScalarNode { IsNull: false } scalar ? scalar.Text : null;
        foreach (var (word, value) in words)
        {
            if (word == written) return value;
        }
        string[] valid = [.. words.Select(w => w.Word)];
        return Refuse(node, desk, string.Join(" or ", valid), written is null ? "" : desk.Meant(written, valid));
    }

    private T Refuse(Node node, Desk desk, string wanted, string meant)
    {
        desk.Report(node.At, $"{Desk.Subject(node)} must be {wanted}, not {node.Description}{meant}");
        return StandIn;
    }

    public override Node Write(T value) => new ScalarNode(words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word);

    public override JsonObject Schema(SchemaBook book) => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w.Word)]) };
}
