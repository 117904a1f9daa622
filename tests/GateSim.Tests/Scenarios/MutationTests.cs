using System.Diagnostics;
using System.Text;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>Thousands of broken versions of scenarios: each is read, or refused with problems, and soon.</summary>
public sealed class MutationTests : IDisposable
{
    private const int Versions = 1_500;
    private static readonly string[] OddTokens =
    [
        "010", "1_0", "-1", "0", "1e308", "1e999", ".nan", ".inf", "99999999999999999999999", "~", "\"6\"", "5%", "-0.0", "0x1F", "[]", "{}", "[",
        "}", "*a", "&a",
        "!x", "<<", "24:00", "2025-02-30", "constant(", "erlang(3)", "not", "not not x", "\t", "\0", "\uFEFF", "\u2028", "ừ", "'", "\"", "? ", ": ",
        "- ", "---\n", "%YAML 9.9", "|", ">", "#", "@", "`",
    ];

    // The tables of these take milliseconds each to make, and are not what is tested here.
    private static readonly IReadOnlyList<DistributionKind> Quick =
        [.. DistributionKinds.All.Select(k => k.Name is "erlang" or "gamma" ? k with { Make = _ => new Constant(1) } : k)];

    private readonly TemporaryGate _gate = new();

    [Theory]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-6-lanes.yaml", 1)]
    [InlineData("tests/GateSim.Tests/Scenarios/Promised/huu-nghi-14-lanes.yaml", 2)]
    [InlineData("scenarios/theory/mm6.yaml", 3)]
    [InlineData("tests/GateSim.Tests/Scenarios/special-days-and-costs.yaml", 4)]
    public void A_broken_version_is_read_or_refused(string file, int seed)
    {
        _gate.Write("huu-nghi-6-lanes.yaml", File.ReadAllBytes(Path.Combine(TemporaryGate.Root, "tests/GateSim.Tests/Scenarios/Promised/huu-nghi-6-lanes.yaml")));
        var whole = File.ReadAllBytes(Path.Combine(TemporaryGate.Root, file));
        var random = new Random(seed);
        var (read, refused) = (0, 0);
        for (var version = 0; version < Versions; version++)
        {
            var bytes = whole;
            for (var changes = random.Next(1, 4); changes > 0; changes--) bytes = Broken(bytes, random);
            var path = _gate.Write("broken.yaml", bytes);
            var watch = Stopwatch.StartNew();
            try
            {
                ScenarioText.Of(ScenarioFile.Read(path, [], version < Versions / 20 ? DistributionKinds.All : Quick));
                read++;
            }
            catch (ScenarioException e)
            {
                Assert.NotEmpty(e.Problems);
                Assert.All(e.Problems,
                    p => Assert.True(p.Place.Length > 0 && p.Sentence.Length > 0 && !p.Sentence.Contains('\n', StringComparison.Ordinal)));
                refused++;
            }
            catch (Exception e)
            {
                Assert.Fail($"version {version}: {e}\n{Encoding.UTF8.GetString(bytes)}");
            }
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"version {version} took {watch.Elapsed}");
        }
        Assert.True(read > 0 && refused > Versions / 4, $"{read} read, {refused} refused");
    }

    private static byte[] Broken(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return [(byte)random.Next(256)];
        return random.Next(5) switch
        {
            0 => Flipped(bytes, random),
            1 => Text(Shuffled([.. Encoding.UTF8.GetString(bytes).Split('\n')], random), "\n"),
            2 => Text(Shuffled([.. Encoding.UTF8.GetString(bytes).Split(' ')], random), " "),
            3 => [.. bytes.AsSpan(0, random.Next(bytes.Length))],
            _ => Text(Replaced([.. Encoding.UTF8.GetString(bytes).Split(' ')], random), " "),
        };
    }

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        byte[] flipped = [.. bytes];
        flipped[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    /// <summary>One piece left out, doubled, or changed for another.</summary>
    private static List<string> Shuffled(List<string> pieces, Random random)
    {
        var (one, other) = (random.Next(pieces.Count), random.Next(pieces.Count));
        switch (random.Next(3))
        {
            case 0: pieces.RemoveAt(one); break;
            case 1: pieces.Insert(other, pieces[one]); break;
            default: (pieces[one], pieces[other]) = (pieces[other], pieces[one]); break;
        }
        return pieces;
    }

    private static List<string> Replaced(List<string> tokens, Random random)
    {
        tokens[random.Next(tokens.Count)] = OddTokens[random.Next(OddTokens.Length)];
        return tokens;
    }

    private static byte[] Text(List<string> pieces, string between) => Encoding.UTF8.GetBytes(string.Join(between, pieces));

    public void Dispose() => _gate.Dispose();
}
