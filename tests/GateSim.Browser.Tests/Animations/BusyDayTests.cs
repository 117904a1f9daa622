using System.Globalization;

namespace GateSim.Browser.Tests.Animations;

/// <summary>Huu Nghi on a day of 2,000 crossings.</summary>
public sealed class BusyDayTests(Chromium chromium, ITestOutputHelper output) : IDisposable
{
    private const int Day = 9;
    private readonly GateSimFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Drawing_leaves_a_frame_of_60_a_second_half_of_its_time_and_more()
    {
        await using var opened = await Open(_folder);
        await opened.Page.Locator("#time").FillAsync("360"); // 6:00; some 500 vehicles are there an hour later
        await opened.Page.EvaluateAsync("gateAnimation.work.length = gateAnimation.frames.length = 0");

        await opened.Page.Keyboard.PressAsync("Space");
        await opened.Until("gateAnimation.work.length >= 300");

        var (work, frames) = (await Sorted(opened, "work"), await Sorted(opened, "frames"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"work per frame: median {work[work.Length / 2]:0.00} ms, 99 % {work[work.Length * 99 / 100]:0.00} ms; frames: median {frames[frames.Length / 2]:0.00} ms, {1000 / frames.Average():0.0} a second"));
        Assert.InRange(work[work.Length / 2], 0, 8);
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task The_queues_are_those_of_the_run()
    {
        await using var opened = await Open(_folder);
        await GateSimFolder.Type("run", Repository.Scenario("huu-nghi-6-lanes-2000.yaml"), "--replications", "1", "--vehicles", "csv", "--no-plots", "--quiet", "--out", _folder.PathOf("run"));
        var visits = File.ReadLines(_folder.PathOf("run/visits.csv")).Skip(1).Select(line => line.Split(',')[^10..]).ToList(); // the name may hold commas

        foreach (var minute in new[] { 0, 431, 600, 840, 1199 })
        {
            var now = ((Day - 1) * 24 * 60 + minute) * 60_000L;
            await opened.Page.Locator("#time").FillAsync(minute.ToString(CultureInfo.InvariantCulture));
            foreach (var station in new[] { "lanes", "documents", "scanner", "inspection" })
            {
                var waiting = visits.Count(v => v[1] == station && Number(v[2]) <= now && now < (Number(v[3]) ?? long.MaxValue));
                Assert.Equal(waiting, int.Parse((await opened.Page.Locator($"[data-place={station}]").TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
            }
        }
    }

    private static long? Number(string text) => text.Length == 0 ? null : long.Parse(text, CultureInfo.InvariantCulture);

    private async Task<BrowserPage> Open(GateSimFolder folder)
    {
        var opened = await chromium.OpenPage();
        await GateSimFolder.Type("animate", Repository.Scenario("huu-nghi-6-lanes-2000.yaml"), "--day", Day.ToString(CultureInfo.InvariantCulture), "--out", folder.PathOf("day.html"));
        await opened.Page.GotoAsync(folder.Address("day.html"));
        return opened;
    }

    private static async Task<double[]> Sorted(BrowserPage opened, string list) => [.. (await opened.Page.EvaluateAsync<double[]>($"gateAnimation.{list}")).Order()];
}
