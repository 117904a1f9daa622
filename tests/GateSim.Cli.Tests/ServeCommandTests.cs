using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests;

public partial class ServeCommandTests
{
    [GeneratedRegex(@"http://[^\s]+")]
    private static partial Regex Address();

    [Theory]
    [InlineData("--port takes a whole number from 0 to 65535, not \"many\"", "--port", "many")]
    [InlineData("--port takes a whole number from 0 to 65535, not \"70000\"", "--port", "70000")]
    [InlineData("--listen takes an address of this machine such as 0.0.0.0 or 192.168.1.20, not \"everywhere\"", "--listen", "everywhere")]
    [InlineData("there is no folder nowhere; --scenarios names the folder that holds your scenario files", "--scenarios", "nowhere")]
    [InlineData("there is no folder scenarios here; --scenarios DIR names the one that holds your scenario files (gatesim new DIR/my-gate.yaml writes one to start from)")]
    public async Task What_cannot_be_served_is_said(string message, params string[] arguments)
    {
        using var line = new CommandLine();

        var (code, _, errors) = await line.Type(["serve", .. arguments]);

        Assert.Equal(ExitCodes.WrongInput, code);
        Assert.Contains($"gatesim: {message}", errors);
    }

    [Fact]
    public async Task It_says_where_it_is_answers_there_and_ends_when_it_is_asked_to()
    {
        using var process = Start("--port", "0", "--scenarios", Path.GetTempPath());
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        var address = Address().Match(line!).Value;
        using var client = new HttpClient();

        Assert.Contains("<title>GateSim</title>", await client.GetStringAsync(address, TestContext.Current.CancellationToken));
        await process.Interrupt();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Done, process.ExitCode);
    }

    [Fact]
    public async Task For_others_it_prints_a_link_with_a_token_and_serves_nobody_without()
    {
        using var process = Start("--port", "0", "--scenarios", Path.GetTempPath(), "--listen", "127.0.0.1");
        var link = Address().Match((await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!).Value;
        using var client = new HttpClient();
        using var without = await client.GetAsync(link.Split('?')[0], TestContext.Current.CancellationToken);
        using var with = await client.GetAsync(link, TestContext.Current.CancellationToken);
        process.Kill();

        Assert.Matches(@"\?token=[0-9a-f]{32}$", link);
        Assert.Equal((System.Net.HttpStatusCode.Unauthorized, System.Net.HttpStatusCode.OK), (without.StatusCode, with.StatusCode));
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(GateSimCommand).Assembly.Location, "serve", .. arguments]) { RedirectStandardOutput = true })!;
}
