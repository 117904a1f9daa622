namespace GateSim.Browser.Tests;

public class ChromiumTests(Chromium chromium)
{
    [Fact]
    public async Task A_page_that_is_sound_has_no_complaints()
    {
        await using var opened = await chromium.OpenPage();

        await opened.Page.SetContentAsync("<title>Hữu Nghị</title><p>6 làn</p>");

        Assert.Equal("Hữu Nghị", await opened.Page.TitleAsync());
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Errors_of_a_page_are_kept()
    {
        await using var opened = await chromium.OpenPage();

        await opened.Page.SetContentAsync("<script>console.error('first'); null.gate</script>");
        await opened.Page.EvaluateAsync("1");

        Assert.Equal(2, opened.Complaints.Count);
        Assert.Equal("error: first", opened.Complaints[0]);
    }
}
