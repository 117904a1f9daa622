using GateSim.Experiments;
using GateSim.Experiments.Sweeps;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments.Sweeps;

public class PointFileTests
{
    private static readonly PointResult Point = new(
        [new StatisticKey("waiting-time", "lanes, \"left\"", null, "p95", "min"), new StatisticKey("backlog", null, "xe tải", "mean", "vehicles")],
        [[0.1 + 0.2, null], [double.Epsilon, -1e300], [1.0 / 3, 5]], 0.9, new Bottleneck("lanes", 1.0 / 7, IsArea: true));

    private static byte[] Bytes(PointResult point)
    {
        using var stream = new MemoryStream();
        PointFile.Write(point, stream);
        return stream.ToArray();
    }

    [Fact]
    public void What_is_written_comes_back_to_the_last_bit()
    {
        var back = PointFile.Read(Bytes(Point))!;
        Assert.Equal(Point.Keys, back.Keys);
        Assert.Equal(Point.Values.Select(v => string.Join(' ', v)), back.Values.Select(v => string.Join(' ', v)));
        Assert.Equal((Point.Confidence, Point.Binding), (back.Confidence, back.Binding));
        Assert.Equal(Bytes(Point), Bytes(back));
    }

    [Fact]
    public void Every_beginning_of_a_file_and_anything_else_is_none()
    {
        var bytes = Bytes(Point);
        for (var length = 0; length < bytes.Length - 2; length++) Assert.Null(PointFile.Read(bytes[..length]));
        Assert.Null(PointFile.Read("{}"u8.ToArray()));
        Assert.Null(PointFile.Read("""{"format": "something else"}"""u8.ToArray()));
    }
}
