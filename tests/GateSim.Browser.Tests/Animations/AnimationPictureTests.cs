namespace GateSim.Browser.Tests.Animations;

/// <summary>The picture of the page in the documents. GATESIM_PICTURES=1 writes it anew; machines have other fonts, so it is not compared.</summary>
public sealed class AnimationPictureTests(Chromium chromium) : IDisposable
{
    private readonly GateSimFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_picture_of_the_documents_can_be_taken()
    {
        await using var opened = await chromium.OpenPage(1280, 1010);
        await GateSimFolder.Type("animate", Repository.Scenario("huu-nghi-6-lanes-2000.yaml"), Repository.Scenario("huu-nghi-14-lanes-2000.yaml"), "--day", "9", "--out", _folder.PathOf("day.html"));
        await opened.Page.GotoAsync(_folder.Address("day.html") + "#09:30");

        var picture = await opened.Page.ScreenshotAsync();

        Assert.InRange(picture.Length, 50_000, 500_000);
        Repository.Keep("animation.png", picture);
        Assert.Empty(opened.Complaints);
    }
}
