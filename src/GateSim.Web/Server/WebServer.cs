using GateSim.Web.Api;
using GateSim.Web.Guards;
using GateSim.Web.Page;
using GateSim.Web.Plans;
using GateSim.Web.Runs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GateSim.Web.Server;

/// <summary>The planner's page and its API on a port of this machine.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly RunDesk _runs;

    private WebServer(WebApplication app, RunDesk runs, Uri address) => (_app, _runs, Address) = (app, runs, address);

    public Uri Address { get; }

    /// <summary>For tests: what it answers to.</summary>
    internal IEnumerable<RouteEndpoint> Routes =>
        ((IEndpointRouteBuilder)_app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

    internal RunDesk Runs => _runs;

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WebServer> Start(ServeOptions options, CancellationToken cancellation = default)
    {
        // An empty builder reads no settings of the current folder or the environment, and logs nothing.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "gatesim" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(options.Address, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Limits.BodyBytes;
            kestrel.Limits.MaxConcurrentConnections = options.Limits.Connections;
        });
        builder.Services.AddRoutingCore();
        var app = builder.Build();

        var library = new Library(options.Scenarios);
        var runs = new RunDesk(options.Limits);
        app.Use(SafeHeaders.Add);
        app.Use(Problems.Catch);
        app.Use(new HostGuard(options).Check);
        app.Use(new TokenGuard(options).Check);
        app.Use(OriginGuard.Check);
        app.UseRouting();
        PageFiles.Map(app);
        new ScenarioApi(library, options).Map(app);
        new RunApi(library, runs, options).Map(app);
        WordApi.Map(app);
        app.UseEndpoints(_ => { });

        await app.StartAsync(cancellation);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new WebServer(app, runs, new Uri(address));
    }

    /// <summary>Ends what runs and what is connected.</summary>
    public async ValueTask DisposeAsync()
    {
        _runs.Dispose();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }
}
