using System.Text.Json;
using GateSim.Analysis.Twins;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Tables;

/// <summary>The analytic twin for programs: what `estimate --json` writes.</summary>
public static class TwinJson
{
    public static void Write(Twin twin, Stream to) => JsonFile.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteString("scenario", twin.Scenario.Name);
        json.WriteNumber("days", twin.Scenario.Run.Days);
        json.WriteFileNumber("warmUpHours", twin.WarmUp.TotalHours);
        json.WriteFileNumber("vehiclesPerDay", twin.VehiclesPerDay);
        json.WriteFileNumber("waitingMinutes", twin.Wait);
        json.WriteFileNumber("clearanceMinutes", twin.Clearance);
        json.WriteStartArray("stations");
        foreach (var station in twin.Stations) Write(json, station);
        json.WriteEndArray();
        json.WriteStartArray("areas");
        foreach (var area in twin.Areas) Write(json, area);
        json.WriteEndArray();
        Texts(json, "leftOut", twin.LeftOut);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, StationTwin station)
    {
        json.WriteStartObject();
        json.WriteString("station", station.Station);
        json.WriteString("method", MethodWords.Of(station.Method));
        json.WriteFileNumber("arrivalsPerDay", station.ArrivalsPerDay);
        json.WriteFileNumber("serviceMinutes", station.Service);
        json.WriteFileNumber("serviceScv", station.ServiceScv);
        json.WriteFileNumber("offeredLoad", station.OfferedLoad);
        json.WriteFileNumber("utilization", station.Utilization);
        json.WriteFileNumber("serversOnDuty", station.ServersOnDuty);
        json.WriteNumber("serversFor90Percent", station.ServersFor(0.9));
        json.WriteFileNumber("queue", station.Queue);
        json.WriteFileNumber("waitingMinutes", station.Wait);
        json.WriteFileNumber("delayProbability", station.DelayProbability);
        json.WriteFileNumber("queueGrowthPerDay", station.GrowthPerDay);
        json.WriteFileNumber("clearsAtHour", station.ClearsAt);
        WriteSteady(json, station);
        Numbers(json, "queueByHour", station.QueueByHour.Select(q => (double?)q));
        Numbers(json, "fluidQueueByHour", station.FluidByHour.Select(q => (double?)q));
        Numbers(json, "loadByHour", station.LoadByHour);
        Texts(json, "leftOut", station.LeftOut);
        json.WriteEndObject();
    }

    private static void WriteSteady(Utf8JsonWriter json, StationTwin station)
    {
        if (station.Steady is not { } steady) return;
        json.WriteStartObject("longRun");
        json.WriteFileNumber("utilization", steady.Utilization);
        json.WriteFileNumber("delayProbability", steady.DelayProbability);
        json.WriteFileNumber("waitingMinutes", steady.Wait);
        json.WriteFileNumber("waitingP95Minutes", steady.WaitQuantile(.95));
        json.WriteFileNumber("waitsOver30Minutes", steady.WaitLongerThan(30));
        json.WriteFileNumber("queue", steady.Queue);
        json.WriteFileNumber("inStation", steady.InStation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AreaTwin area)
    {
        json.WriteStartObject();
        json.WriteString("area", area.Area);
        json.WriteString("method", MethodWords.Of(TwinMethod.Fluid));
        json.WriteFileNumber("arrivalsPerDay", area.ArrivalsPerDay);
        json.WriteFileNumber("outside", area.Outside);
        json.WriteFileNumber("waitingMinutes", area.Wait);
        json.WriteFileNumber("clearsAtHour", area.ClearsAt);
        Numbers(json, "outsideByHour", area.OutsideByHour.Select(q => (double?)q));
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<double?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            if (FileNumber.Of(value) is { } text) json.WriteRawValue(text); else json.WriteNullValue();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
