using System.Globalization;
using System.Text;
using System.Xml;
using GateSim.Model.Crossings;
using GateSim.Scenarios;

namespace GateSim.Reporting.Crossings;

/// <summary>As XES (IEEE 1849-2016): a trace a vehicle, with the standard extensions concept, time, lifecycle and organizational.</summary>
internal sealed class EventXes : EventLog
{
    private const string Namespace = "http://www.xes-standard.org/";
    private static readonly (string Name, string Prefix, string File)[] Extensions =
        [("Concept", "concept", "concept"), ("Time", "time", "time"), ("Lifecycle", "lifecycle", "lifecycle"), ("Organizational", "org", "org")];

    private readonly XmlWriter _xml;

    /// <param name="to">Stays open.</param>
    public EventXes(Scenario scenario, CrossingNames names, Stream to)
        : base(scenario, names)
    {
        _xml = XmlWriter.Create(to, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            CloseOutput = false,
        });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("log", Namespace);
        _xml.WriteAttributeString("xes.version", "1849-2016");
        _xml.WriteAttributeString("xes.features", "");
        foreach (var (name, prefix, file) in Extensions) Element("extension", ("name", name), ("prefix", prefix), ("uri", $"{Namespace}{file}.xesext"));
        Global("trace", ("string", "concept:name", ""));
        Global("event", ("string", "concept:name", ""), ("date", "time:timestamp", "1970-01-01T00:00:00.000+07:00"), ("string", "lifecycle:transition", "complete"));
        Element("classifier", ("name", "Activity"), ("keys", "concept:name"));
        Value("string", "concept:name", scenario.Name);
        Value("string", "lifecycle:model", "standard");
    }

    public override void Complete()
    {
        _xml.WriteWhitespace("\n");
        _xml.WriteEndDocument();
        _xml.Flush();
    }

    public override void Dispose() => _xml.Dispose();

    protected override void Add(EventCase of, IEnumerable<CrossingEvent> events)
    {
        _xml.WriteWhitespace("\n"); // a line a trace
        _xml.WriteStartElement("trace", Namespace);
        Value("string", "concept:name", of.Id);
        Value("int", "replication", of.Replication.ToString(CultureInfo.InvariantCulture));
        Value("string", "class", Names.Class(of.Crossing));
        Value("string", "outcome", OutcomeWords.Of(of.Crossing));
        foreach (var happening in events) Add(happening);
        _xml.WriteEndElement();
    }

    private void Add(CrossingEvent happening)
    {
        _xml.WriteStartElement("event", Namespace);
        Value("string", "concept:name", happening.Activity);
        Value("date", "time:timestamp", Timestamp(happening));
        Value("string", "lifecycle:transition", happening.Transition);
        if (Resource(happening) is { } resource) Value("string", "org:resource", resource);
        _xml.WriteEndElement();
    }

    private void Global(string scope, params (string Type, string Key, string Value)[] attributes)
    {
        _xml.WriteStartElement("global", Namespace);
        _xml.WriteAttributeString("scope", scope);
        foreach (var (type, key, value) in attributes) Value(type, key, value);
        _xml.WriteEndElement();
    }

    private void Value(string type, string key, string value) => Element(type, ("key", key), ("value", value));

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach (var (key, value) in attributes) _xml.WriteAttributeString(key, value);
        _xml.WriteEndElement();
    }
}
