using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using GateSim.Web.Server;

namespace GateSim.Cli.Commands;

internal static class ServeCommand
{
    private const string UsualFolder = "scenarios";
    private const int UsualPort = 8080;

    public static Command Make(Terminal terminal)
    {
        var port = new Option<int?>("--port")
        {
            Description = $"The port; 0 picks one that is free. Otherwise {UsualPort}.",
            HelpName = "N",
            CustomParser = result => Port(result),
        };
        var scenarios = new Option<string?>("--scenarios") { Description = $"The folder whose scenarios are offered; otherwise {UsualFolder} in the current folder.", HelpName = "DIR" };
        var listen = new Option<IPAddress?>("--listen")
        {
            Description = "An address of this machine on which others reach it, 0.0.0.0 for all; they need the token that is printed. Otherwise this machine alone.",
            HelpName = "ADDRESS",
            CustomParser = result => Address(result),
        };
        var command = new CommandWithExamples(
            "serve",
            "Serves a page on which plans are tried in a browser, and its JSON API.",
            "gatesim serve",
            "gatesim serve --port 0 --scenarios my-gates",
            "gatesim serve --listen 0.0.0.0") { port, scenarios, listen };
        command.SetAction((parsed, _) => Serve(Folder(parsed.GetValue(scenarios)), parsed.GetValue(port) ?? UsualPort, parsed.GetValue(listen), terminal));
        return command;
    }

    // The web framework is loaded with this method, and not with the list of commands.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Serve(string folder, int port, IPAddress? listen, Terminal terminal)
    {
        using var interruption = new Interruption(() => { });
        var token = listen is null ? null : NewToken();
        var options = new ServeOptions(folder)
        {
            Port = port,
            Address = listen ?? IPAddress.Loopback,
            Token = token,
            Version = GateSimCommand.Version,
        };
        await using var server = await Start(options);
        var address = server.Address.ToString();
        terminal.RawOutput.WriteLine($"GateSim is at {address}{(token is null ? "" : $"?token={token}")}");
        terminal.RawOutput.WriteLine($"It offers the scenarios of {folder}. Ctrl-C ends it.");
        await terminal.RawOutput.FlushAsync();
        await Task.Delay(Timeout.Infinite, interruption.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        return ExitCodes.Done;
    }

    private static async Task<WebServer> Start(ServeOptions options)
    {
        try
        {
            return await WebServer.Start(options);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            throw new WrongInputException($"cannot listen on {options.Address} port {options.Port}: {e.GetBaseException().Message}; --port 0 picks a port that is free", e);
        }
    }

    private static string Folder(string? given)
    {
        if (given is not null) return Directory.Exists(given) ? given : throw new WrongInputException($"there is no folder {given}; --scenarios names the folder that holds your scenario files");
        return Directory.Exists(UsualFolder) ? UsualFolder
            : throw new WrongInputException($"there is no folder {UsualFolder} here; --scenarios DIR names the one that holds your scenario files (gatesim new DIR/my-gate.yaml writes one to start from)");
    }

    // 122 random bits of the operating system, without OpenSSL (decision 30).
    private static string NewToken() => Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    private static int? Port(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort) return number;
        result.AddError($"--port takes a whole number from 0 to {IPEndPoint.MaxPort}, not \"{text}\"");
        return null;
    }

    private static IPAddress? Address(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (IPAddress.TryParse(text, out var address)) return address;
        result.AddError($"--listen takes an address of this machine such as 0.0.0.0 or 192.168.1.20, not \"{text}\"");
        return null;
    }
}
