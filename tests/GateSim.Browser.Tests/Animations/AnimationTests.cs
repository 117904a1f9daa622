using System.Globalization;
using Microsoft.Playwright;

namespace GateSim.Browser.Tests.Animations;

public sealed class AnimationTests(Chromium chromium) : IDisposable
{
    // Ten are there at the start; the lane takes one an hour from 8 on. At 14:00 six have passed the lane, the sixth for the last minute at the
    // bay, and the seventh begins, so three wait.
    private const string OneLane = """
        name: One lane
        run: { start: 2025-06-16, days: 2, replications: 1 }
        demand: { vehiclesPerDay: 0, waitingAtStart: { goods: 10 } }
        traits: { channel: { green: 0%, red: 100% } }
        classes: { goods: { share: 100%, route: full } }
        stations:
          lanes: { servers: 1, hours: 08:00-20:00, service: constant(1 h) }
          bay: { servers: 1, service: constant(1 min) }
        routes: { full: [lanes, { visit: bay, when: red }] }
        """;

    private const string TwoLanes = "extends: one.yaml\nname: Two lanes\nstations: { lanes: { servers: 2 } }\n";

    private readonly GateSimFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task At_14_the_counters_tell_the_queue_that_is_known()
    {
        await using var opened = await Open(["one.yaml"]);

        await opened.Page.Locator("#time").FillAsync("840");

        Assert.Equal(("14:00", "15:00"), (await Text(opened, "#hanoi"), await Text(opened, "#beijing")));
        Assert.Equal("3", await Text(opened, "[data-place=lanes]"));
        Assert.Equal(["5", "3", "10", "5"], await Figures(opened, 0)); // in the gate, waiting, arrived, left
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Any_time_can_be_jumped_to_in_any_order()
    {
        await using var opened = await Open(["one.yaml"]);

        foreach (var (hour, waiting) in new[] { (20, 0), (8, 9), (12, 5), (0, 10), (17, 0), (7, 10) })
        {
            await opened.Page.Locator($"[data-hour='{hour}']").ClickAsync();
            Assert.Equal(waiting.ToString(CultureInfo.InvariantCulture), await Text(opened, "[data-place=lanes]"));
        }
    }

    [Fact]
    public async Task Who_is_where_is_told_by_the_second()
    {
        await using var opened = await Open(["one.yaml"]);

        Assert.Equal("lanes 0:red, bay 0:red", await Where(opened, "14:00:59"));
        Assert.Equal("lanes 0:red, bay -", await Where(opened, "14:01:00"));
        Assert.Equal("lanes 0:red, bay -", await Where(opened, "13:30:00"));
        Assert.Equal("lanes 0:red, bay -", await Where(opened, "08:00:00"));
        Assert.Equal("lanes -, bay -", await Where(opened, "07:59:59"));
    }

    [Fact]
    public async Task It_plays_and_pauses_and_goes_by_the_keyboard_alone()
    {
        await using var opened = await Open(["one.yaml"]);
        var keyboard = opened.Page.Keyboard;

        Assert.Equal("07:45", await Text(opened, "#hanoi")); // a quarter of an hour before the lane opens
        await keyboard.PressAsync("Home");
        await keyboard.PressAsync("Shift+ArrowRight");
        await keyboard.PressAsync("ArrowRight");
        Assert.Equal("01:10", await Text(opened, "#hanoi"));

        await keyboard.PressAsync("Space");
        Assert.Contains("Pause", await Text(opened, "#play"), StringComparison.Ordinal);
        await opened.Until("gateAnimation.time > 3 * 3600000");
        await keyboard.PressAsync("Space");
        Assert.Contains("Play", await Text(opened, "#play"), StringComparison.Ordinal);
        var stopped = await opened.Page.EvaluateAsync<double>("gateAnimation.time");
        await opened.Page.WaitForTimeoutAsync(300);
        Assert.Equal(stopped, await opened.Page.EvaluateAsync<double>("gateAnimation.time"));

        await keyboard.PressAsync("End");
        Assert.Equal("00:00", await Text(opened, "#hanoi"));
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task The_language_changes_in_the_page()
    {
        await using var opened = await Open(["one.yaml"], "--lang", "vi");
        Assert.Contains("đang chờ", await Text(opened, ".figures"), StringComparison.Ordinal);
        Assert.Equal("vi", await opened.Page.Locator("html").GetAttributeAsync("lang"));

        await opened.Page.Locator("[data-language=en]").ClickAsync();

        Assert.Contains("waiting", await Text(opened, ".figures"), StringComparison.Ordinal);
        Assert.Equal(("en", "A day at the gate: One lane"), (await opened.Page.Locator("html").GetAttributeAsync("lang"), await opened.Page.TitleAsync()));
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Who_does_not_see_the_picture_is_told_it()
    {
        await using var opened = await Open(["one.yaml"]);

        await opened.Page.Locator("#time").FillAsync("870");

        await opened.Until("document.getElementById('state').textContent !== ''");
        Assert.Equal("14:30 in Hanoi, 15:30 in Beijing. One lane: 4 vehicles in the gate, 3 of them waiting. lanes: 3 waiting, 1 of 1 busy.", await Text(opened, "#state"));
        Assert.Equal("Scheme of the gate: One lane", await opened.Page.Locator("canvas.scheme").GetAttributeAsync("aria-label"));
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task Two_plans_stand_side_by_side_or_under_each_other_under_one_clock(int width, bool areBeside)
    {
        await using var opened = await Open(["one.yaml", "two.yaml"], width);

        await opened.Page.Locator("#time").FillAsync("660"); // 11:00: three hours of one lane and of two, whose sixth vehicle waits for the fifth at the bay

        Assert.Equal([["8", "6", "10", "2"], ["6", "3", "10", "4"]], new[] { await Figures(opened, 0), await Figures(opened, 1) });
        var (one, other) = (await opened.Page.Locator(".plan").Nth(0).BoundingBoxAsync(), await opened.Page.Locator(".plan").Nth(1).BoundingBoxAsync());
        Assert.Equal(areBeside, other!.X >= one!.X + one.Width);
        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")); // nothing sticks out
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task A_vehicle_is_followed_in_both_plans()
    {
        _folder.Write("flow.yaml", OneLane.Replace("vehiclesPerDay: 0, waitingAtStart: { goods: 10 }", "vehiclesPerDay: 12", StringComparison.Ordinal));
        _folder.Write("flow-two.yaml", TwoLanes.Replace("one.yaml", "flow.yaml", StringComparison.Ordinal));
        await using var opened = await Open(["flow.yaml", "flow-two.yaml"]);
        var followed = opened.Page.Locator(".followed");
        Assert.StartsWith("Click a vehicle", await followed.First.TextContentAsync(), StringComparison.Ordinal);

        await opened.Page.Keyboard.PressAsync("n");
        var comes = await followed.AllTextContentsAsync();
        Assert.Matches("^Followed: goods \\(red\\), comes at \\d\\d:\\d\\d$", comes[0]);
        Assert.Equal(comes[0], comes[1]); // the same vehicle at the same time

        await opened.Page.Keyboard.PressAsync("End");
        var left = (await followed.AllTextContentsAsync()).Select(t => int.Parse(t.Split("after ")[1].Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        Assert.True(left[1] <= left[0], $"with two lanes it took {left[1]} min, with one {left[0]}");

        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.StartsWith("Click a vehicle", await followed.First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task A_click_on_a_vehicle_follows_it()
    {
        await using var opened = await Open(["one.yaml"]);
        await opened.Page.Locator("#time").FillAsync("870"); // three wait, one is at the lane
        var spot = await opened.Page.EvaluateAsync<double[]>("gateAnimation.spotOf(0, 'lanes')");

        await opened.Page.Locator("canvas.scheme").ClickAsync(new() { Position = new() { X = (float)spot[0], Y = (float)spot[1] } });

        Assert.Equal("Followed: goods (red), at lanes since 14:00", await Text(opened, ".followed"));
    }

    [Fact]
    public async Task Without_motion_the_day_still_passes()
    {
        await using var opened = await Open(["one.yaml"], motion: ReducedMotion.Reduce);

        await opened.Page.Keyboard.PressAsync("Space");

        await opened.Until("gateAnimation.time > 9 * 3600000");
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task A_scenario_that_is_named_like_a_script_runs_none()
    {
        const string name = "<script>document.title = 'wrong'</script><img src=x onerror=\"document.title = 'wrong'\">";
        _folder.Write("evil.yaml", OneLane.Replace("name: One lane", $"name: {name.Replace(": ", ":", StringComparison.Ordinal)}", StringComparison.Ordinal));

        await using var opened = await Open(["evil.yaml"]);

        Assert.Contains("<script>", await Text(opened, "#heading"), StringComparison.Ordinal);
        Assert.StartsWith("A day at the gate: <script>", await opened.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await opened.Page.Locator("img").CountAsync());
        Assert.Empty(opened.Complaints);
    }

    private Task<BrowserPage> Open(string[] scenarios, params string[] options) => Open(scenarios, 1280, default, options);

    private Task<BrowserPage> Open(string[] scenarios, int width) => Open(scenarios, width, default);

    private async Task<BrowserPage> Open(string[] scenarios, int width = 1280, ReducedMotion motion = ReducedMotion.NoPreference, params string[] options)
    {
        var opened = await chromium.OpenPage(width, motion: motion);
        _folder.Write("one.yaml", OneLane);
        _folder.Write("two.yaml", TwoLanes);
        await GateSimFolder.Type(["animate", .. scenarios.Select(_folder.PathOf), "--day", "1", "--out", _folder.PathOf("day.html"), .. options]);
        await opened.Page.GotoAsync(_folder.Address("day.html"));
        return opened;
    }

    private static async Task<string> Text(BrowserPage opened, string selector) => (await opened.Page.Locator(selector).First.TextContentAsync())!;

    private static async Task<IReadOnlyList<string>> Figures(BrowserPage opened, int plan) => await opened.Page.Locator(".plan").Nth(plan).Locator(".figures b").AllTextContentsAsync();

    // At each station: the number of the server that is busy, and the channel of its vehicle.
    private static Task<string> Where(BrowserPage opened, string time) => opened.Page.EvaluateAsync<string>("""
        time => {
          const [h, m, s] = time.split(":").map(Number), state = gateAnimation.stateOf(0, ((h * 60 + m) * 60 + s) * 1000);
          return ["lanes", "bay"].map((name, i) => `${name} ${state.servers.get(i).map(t => `${t.visit.server}:${["green", "red"][t.vehicle.channel]}`).join() || "-"}`).join(", ");
        }
        """, time);
}
