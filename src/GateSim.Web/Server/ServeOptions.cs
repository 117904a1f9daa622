using System.Net;
using GateSim.Experiments;
using GateSim.Reporting.Languages;

namespace GateSim.Web.Server;

/// <param name="Scenarios">The folder whose scenarios are offered.</param>
public sealed record ServeOptions(string Scenarios)
{
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0: one that is free.</summary>
    public int Port { get; init; }

    /// <summary>Who does not know it is refused; null: everybody on this machine is served.</summary>
    public string? Token { get; init; }

    public ServeLimits Limits { get; init; } = new();

    /// <summary>Writes the report of a run; null: there are none, and the page does not offer them.</summary>
    public ReportWriter? Report { get; init; }

    public string Version { get; init; } = "";
}

/// <param name="result">Of the plan.</param>
/// <param name="unchanged">Of the plan that it was held against; null: it was run alone.</param>
public delegate void ReportWriter(ReplicatedResult result, ReplicatedResult? unchanged, Language language, Stream to);
