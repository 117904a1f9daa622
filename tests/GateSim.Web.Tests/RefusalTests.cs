using System.Text.Json.Nodes;

namespace GateSim.Web.Tests;

public class RefusalTests
{
    private const string TooLong = """{ "scenario": "small", "sets": ["run.days=5000"] }""";

    [Theory]
    [InlineData("vi", "Khối lượng tính toán vượt mức máy chủ này nhận.", "5000 ngày là quá nhiều, tối đa 366.")]
    [InlineData("vi-VN,vi;q=0.9,en;q=0.8", "Khối lượng tính toán vượt mức máy chủ này nhận.", "5000 ngày là quá nhiều, tối đa 366.")]
    [InlineData("fr, en;q=0.5, vi;q=0.7", "Khối lượng tính toán vượt mức máy chủ này nhận.", "5000 ngày là quá nhiều, tối đa 366.")]
    [InlineData("VI", "Khối lượng tính toán vượt mức máy chủ này nhận.", "5000 ngày là quá nhiều, tối đa 366.")]
    [InlineData("fr, vi;q=0", "That is more work than this server does.", "5000 days are too many, 366 at the most.")]
    [InlineData("en", "That is more work than this server does.", "5000 days are too many, 366 at the most.")]
    [InlineData("fr", "That is more work than this server does.", "5000 days are too many, 366 at the most.")]
    [InlineData(";;q=,,", "That is more work than this server does.", "5000 days are too many, 366 at the most.")]
    public async Task They_are_said_in_the_language_that_the_browser_asks_for(string languages, string title, string detail)
    {
        await using var serving = await Serving.Start();

        var refused = await Refused(serving, HttpMethod.Post, "/api/runs", TooLong, ("Accept-Language", languages));

        Assert.Equal((title, detail), ((string?)refused["title"], (string?)refused["detail"]));
    }

    [Fact]
    public async Task The_address_goes_before_the_browser()
    {
        await using var serving = await Serving.Start();

        var refused = await Refused(serving, HttpMethod.Get, "/api/runs/none/result?lang=vi", null, ("Accept-Language", "en"));

        Assert.Equal("Không có gì ở địa chỉ này.", (string?)refused["title"]);
    }

    [Fact]
    public async Task Numbers_are_written_as_the_language_does()
    {
        await using var serving = await Serving.Start();

        var refused = await Refused(serving, HttpMethod.Post, "/api/runs", """{ "scenario": "small", "sets": ["demand.vehiclesPerDay=5000000"] }""", ("Accept-Language", "vi"));

        Assert.Equal("Một lần lặp 5 ngày có khoảng 25.000.000 xe, tối đa 1.000.000: hãy giảm số ngày, hoặc giảm lưu lượng.", (string?)refused["detail"]);
    }

    private static async Task<JsonNode> Refused(Serving serving, HttpMethod method, string path, string? json, (string, string) header) =>
        JsonNode.Parse(await (await serving.Send(method, path, json, header)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
}
