using System.Text.Json.Serialization;

namespace GateSim.Data.Tests;

internal sealed class Vehicle
{
    [JsonPropertyName("replication")] public long Replication { get; set; }
    [JsonPropertyName("vehicle")] public long Number { get; set; }
    [JsonPropertyName("source")] public string? Source { get; set; }
    [JsonPropertyName("number")] public long NumberInSource { get; set; }
    [JsonPropertyName("came_back")] public bool CameBack { get; set; }
    [JsonPropertyName("in_warm_up")] public bool InWarmUp { get; set; }
    [JsonPropertyName("clearance_ms")] public long? ClearanceMs { get; set; }
}

internal sealed class Visit
{
    [JsonPropertyName("replication")] public long Replication { get; set; }
    [JsonPropertyName("vehicle")] public long Vehicle { get; set; }
    [JsonPropertyName("class")] public string? Class { get; set; }
    [JsonPropertyName("in_warm_up")] public bool InWarmUp { get; set; }
    [JsonPropertyName("visit")] public long Number { get; set; }
    [JsonPropertyName("kind")] public string? Kind { get; set; }
    [JsonPropertyName("station")] public string? Station { get; set; }
    [JsonPropertyName("joined_ms")] public long JoinedMs { get; set; }
    [JsonPropertyName("started_ms")] public long? StartedMs { get; set; }
    [JsonPropertyName("ended_ms")] public long? EndedMs { get; set; }
    [JsonPropertyName("server")] public long? Server { get; set; }
    [JsonPropertyName("waiting_ms")] public long? WaitingMs { get; set; }
    [JsonPropertyName("service_ms")] public long? ServiceMs { get; set; }
}
