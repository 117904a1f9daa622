using System.Net;
using GateSim.Web.Server;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Guards;

/// <summary>
/// Answers only to names that nobody else can give to this machine. Otherwise a page of somebody's own name, which that name's owner then lets
/// point here, could read everything (DNS rebinding).
/// </summary>
internal sealed class HostGuard(ServeOptions options)
{
    private readonly bool _isLocal = IPAddress.IsLoopback(options.Address);

    public Task Check(HttpContext context, RequestDelegate next) => Knows(context.Request.Host.Host)
        ? next(context)
        : Problems.Write(context, StatusCodes.Status421MisdirectedRequest, RefusalWords.OtherName,
            RefusalWords.OpenAddress);

    private bool Knows(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return true;
        if (IPAddress.TryParse(host.Trim('[', ']'), out var address)) return !_isLocal || IPAddress.IsLoopback(address);
        return !_isLocal && host.Equals(Environment.MachineName, StringComparison.OrdinalIgnoreCase);
    }
}
