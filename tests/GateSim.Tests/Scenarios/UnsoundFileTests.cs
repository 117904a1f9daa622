using System.Diagnostics;
using System.Text;

namespace GateSim.Tests.Scenarios;

/// <summary>Bytes that are no scenario: each is told in a sentence, and soon.</summary>
public sealed class UnsoundFileTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    private static readonly Dictionary<string, (byte[] Bytes, string Told)> Files = new()
    {
        ["nothing"] = ([], "gate.yaml:1:1  the file is empty"),
        ["a byte order mark alone"] = ([0xEF, 0xBB, 0xBF], "gate.yaml:1:1  the file is empty"),
        ["a comment alone"] = ("# to do\n"u8.ToArray(), "gate.yaml:2:1  the file is empty"),
        ["a null"] = ("~\n"u8.ToArray(), "gate.yaml:1:1  the file is empty"),
        ["a list"] = ("- name\n"u8.ToArray(), "gate.yaml:1:1  a scenario is a mapping of keys to values, not a list"),
        ["a text"] = ("name\n"u8.ToArray(), "gate.yaml:1:1  a scenario is a mapping of keys to values, not the text \"name\""),
        ["a NUL"] = ("run: 1\nname: \0\n"u8.ToArray(), "gate.yaml:2:7  the character U+0000 cannot stand in a scenario; is this a text file?"),
        ["no UTF-8"] = ([.. "name: ok\nwhy: "u8, 0xFF, 0xFE], "gate.yaml:2:6  the file is not UTF-8 text from here on"),
        ["a letter cut in two"] = ([.. "name: "u8, 0xC3], "gate.yaml:1:7  the file is not UTF-8 text from here on"),
        ["UTF-16"] = (Encoding.Unicode.GetBytes("name: x"), "gate.yaml:1:2  the character U+0000 cannot stand in a scenario; is this a text file?"),
        ["20,000 brackets"] = (Repeated("[", 20_000), "gate.yaml:1:65  this is nested more than 64 deep"),
        ["20,000 brackets, a line each"] = (Repeated("[\n", 20_000), "gate.yaml:65:1  this is nested more than 64 deep"),
        ["20,000 mappings"] = (Repeated("{a: ", 20_000), "gate.yaml:1:254  this is nested more than 64 deep"),
        ["20,000 dashes"] = (Repeated("- ", 20_000), "gate.yaml:1:129  this is nested more than 64 deep"),
        ["millions of values"] = (Repeated("- a\n", 2_500_000),
            "gate.yaml:100000:3  with what its aliases repeat, this holds more than 100,000 values"),
        ["aliases of aliases of aliases"] = (Bomb(), "gate.yaml:5:38  with what its aliases repeat, this holds more than 100,000 values"),
        ["more than 10 MB"] = (Repeated("#", 11_000_000), "gate.yaml  the scenario file is larger than 10 MB, which no scenario is"),
    };

    // Their titles alone: the runner writes down every value of a theory, and some of these are long.
    public static TheoryData<string> Titles => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void What_is_no_scenario_is_told_in_a_sentence_and_soon(string what)
    {
        var (bytes, told) = Files[what];
        _gate.Write("gate.yaml", bytes);
        var watch = Stopwatch.StartNew();

        Assert.Equal(told, _gate.Problems("gate.yaml"));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), what);
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_Windows_are_welcome()
    {
        _gate.Write("gate.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(TemporaryGate.Tiny.Replace("\n", "\r\n", StringComparison.Ordinal))]);
        Assert.Equal("", _gate.Problems("gate.yaml"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_as_it_was_typed()
    {
        Assert.Equal("missing.yaml  the scenario file does not exist", _gate.Problems("missing.yaml"));
        Assert.Equal("missing/gate.yaml  the scenario file does not exist", _gate.Problems("missing/gate.yaml"));
        Directory.CreateDirectory(Path.Combine(_gate.Folder, "folder.yaml"));
        Assert.Equal("folder.yaml  the scenario file is a directory, not a file", _gate.Problems("folder.yaml"));
    }

    private static byte[] Repeated(string text, int times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times)));

    private static byte[] Bomb() => Encoding.UTF8.GetBytes("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n")));

    public void Dispose() => _gate.Dispose();
}
