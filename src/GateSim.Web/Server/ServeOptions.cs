using System.Net;

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

    public string Version { get; init; } = "";
}
