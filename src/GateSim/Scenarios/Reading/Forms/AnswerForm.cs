using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A sentence with names of statistics in braces, each of which the scenario must have.</summary>
internal sealed partial class AnswerForm : Form<Answer>
{
    private readonly TextForm _text = new(mayBeEmpty: false);
    private readonly StatisticForm _figure = new();

    // Between two braces may stand anything but a brace, so that a name that is wrong is told as such.
    [GeneratedRegex(@"\{([^{}]*)\}|[^{}]+|[{}]", RegexOptions.Singleline)]
    private static partial Regex Piece();

    public override Answer StandIn => new([]);

    public override Answer Read(Node node, Desk desk)
    {
        var before = desk.Count;
        var text = _text.Read(node, desk);
        if (desk.Count > before) return StandIn;
        return new Answer([.. Piece().Matches(text).Select(piece => Part(piece, node, desk))]);
    }

    private AnswerPart Part(Match piece, Node node, Desk desk)
    {
        if (piece.Value is "{" or "}") desk.Report(node.At, $"{Desk.Subject(node)} has a {Quoted.Of(piece.Value)} alone; a figure is written {{clearance-time/mean}}");
        if (!piece.Groups[1].Success) return new AnswerPart(piece.Value, null);
        var name = piece.Groups[1].Value;
        return new AnswerPart(name, _figure.Read(new ScalarNode(name, IsPlain: false) { At = node.At, Key = node.Key, KeyAt = node.KeyAt }, desk));
    }

    public override Node Write(Answer value) => _text.Write(value.ToString());

    public override JsonObject Schema(SchemaBook book) => _text.Schema(book);
}
