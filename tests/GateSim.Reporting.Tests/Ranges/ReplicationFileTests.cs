using System.Collections;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using GateSim.Experiments;
using GateSim.Model;
using GateSim.Reporting.Ranges;
using GateSim.Scenarios.Reading;
using GateSim.Statistics;

namespace GateSim.Reporting.Tests.Ranges;

public class ReplicationFileTests
{
    // A station at which nobody is served after the warm-up has no value, an area has its own lists.
    private const string Gate = """
        name: All that a replication can give
        run: { start: 2025-06-16, days: 2, warmUp: 20 min, replications: 3 }
        demand: { vehiclesPerDay: 300 }
        areas: { yard: { places: 5 } }
        classes: { truck: { share: 100%, route: through }, van: { share: 0%, route: never } }
        stations:
          lanes: { servers: 2, service: "erlang(3, 4 min)", hours: 06:00-22:00 }
          idle: { servers: 1, service: constant(1 min) }
        routes: { through: [{ enter: yard }, lanes, { leave: yard }], never: [idle] }
        """;

    private static readonly List<ReplicationResult> Replications = Run();

    // Whatever is added to the record is looked at here, and must come through.
    [Fact]
    public void What_is_read_is_to_the_last_bit_what_was_written()
    {
        var read = ReplicationFile.Read(new MemoryStream(Written())).ToList();
        Assert.Equal(Replications.Count, read.Count);
        foreach (var (written, again) in Replications.Zip(read))
        {
            foreach (var property in typeof(ReplicationResult).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var (before, after) = (Flat(property.GetValue(written)), Flat(property.GetValue(again)));
                Assert.True(before.SequenceEqual(after), property.Name);
            }
        }
    }

    [Fact]
    public void A_file_cut_short_is_damaged()
    {
        var bytes = Written();
        Assert.Throws<InvalidDataException>(() => ReplicationFile.Read(new MemoryStream(bytes[..(bytes.Length / 2)])).Last());
    }

    [Theory]
    [InlineData("", "is no file of replications")]
    [InlineData("{\"Format\":\"other\",\"FormatVersion\":1}", "is no file of replications")]
    [InlineData("{\"Format\":\"gatesim-replications\",\"FormatVersion\":2}", "has version 2 of its format, not 1")]
    [InlineData("{\"Format\":\"gatesim-replications\",\"FormatVersion\":1}\n{\"Number\":1}", "is damaged")]
    [InlineData("{\"Format\":\"gatesim-replications\",\"FormatVersion\":1}\nnull", "is damaged")]
    public void Another_file_is_told(string text, string fault)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(text));
        packed.Position = 0;
        Assert.Equal(fault, Assert.Throws<InvalidDataException>(() => ReplicationFile.Read(packed).ToList()).Message);
    }

    private static byte[] Written()
    {
        using var stream = new MemoryStream();
        using (var writer = new ReplicationFile.Writer(stream))
        {
            foreach (var replication in Replications) writer.Append(replication);
        }
        return stream.ToArray();
    }

    private static IEnumerable<object?> Flat(object? value) => value switch
    {
        QuantileSketch sketch => sketch.Numbers() is var (first, counts, max) ? [first, .. counts, BitConverter.DoubleToInt64Bits(max)] : [],
        double number => [BitConverter.DoubleToInt64Bits(number)],
        string or null => [value],
        IEnumerable list => list.Cast<object?>().SelectMany(Flat).Prepend(list.Cast<object?>().Count()),
        _ => [value],
    };

    private static List<ReplicationResult> Run()
    {
        var folder = Directory.CreateTempSubdirectory("gatesim-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "gate.yaml"), Gate);
            List<ReplicationResult> each = [];
            var scenario = ScenarioFile.Read(Path.Combine(folder, "gate.yaml"));
            new Experiment(scenario) { Threads = 1, EachReplication = (_, replication) => each.Add(replication) }.Run(CancellationToken.None);
            return each;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
