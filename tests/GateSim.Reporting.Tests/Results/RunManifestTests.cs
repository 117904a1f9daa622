using System.Text;
using System.Text.Json;
using GateSim.Reporting.Results;

namespace GateSim.Reporting.Tests.Results;

public class RunManifestTests
{
    [Fact]
    public void It_says_what_was_run_and_how_it_ended()
    {
        using var stream = new MemoryStream();
        var result = SampleResults.Twelve with { PrecisionReached = false, Unfinished = new(SampleResults.Twelve.Unfinished.Key, 12.5, 10, 15, 30) };
        new RunManifest(result, "0.1.0", ["the backlog grows"]) { Origin = new("gatesim run a.yaml --seed 1", "gatesim run scenario.yaml") }
            .Write(stream, [new("measures.csv", "00ff"), new("plots/queue-by-hour.png", null)]);
        Assert.Equal(
            """
            {
              "format": "gatesim-results",
              "formatVersion": 1,
              "gateSim": "0.1.0",
              "engine": "events",
              "command": "gatesim run a.yaml --seed 1",
              "reproduce": "gatesim run scenario.yaml",
              "scenario": "Cửa khẩu quốc tế Hữu Nghị, làn riêng cho nông sản tươi và hàng đông lạnh, phương án mở rộng giai đoạn hai",
              "days": 60,
              "seed": 1,
              "confidence": 0.95,
              "replications": 30,
              "partial": true,
              "precisionReached": false,
              "warmUp": {
                "length": "7 days",
                "hours": 168,
                "auto": false
              },
              "unfinishedVehicles": {
                "estimate": 12.5,
                "low": 10,
                "high": 15,
                "replications": 30
              },
              "warnings": [
                "the backlog grows"
              ],
              "files": [
                "measures.csv",
                "plots/queue-by-hour.png"
              ],
              "sha256": {
                "measures.csv": "00ff"
              }
            }

            """, Encoding.UTF8.GetString(stream.ToArray()));
    }
    [Fact]
    public void Where_no_files_are_written_it_has_no_list_of_them()
    {
        using var stream = new MemoryStream();
        new RunManifest(SampleResults.Ordinary, "0.1.0", []).Write(stream, files: null);
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.False(json.RootElement.TryGetProperty("files", out _));
        Assert.True(json.RootElement.TryGetProperty("warnings", out _));
    }
}
