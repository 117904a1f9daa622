using CsCheck;
using GateSim.Experiments;

namespace GateSim.Tests.Experiments;

public class ShellTests
{
    [Fact]
    public void Words_that_were_quoted_are_read_as_they_were() =>
        Gen.String[Gen.Char["ab '\\\"$=<"], 0, 8].List[1, 5].Sample(words => Assert.Equal(words, Shell.Words(string.Join(' ', words.Select(Shell.Word)))));

    [Fact]
    public void A_target_needs_quotes() => Assert.Equal(["size", "a.yaml", "clearance-time/p95 <= 2 h"], Shell.Words("size a.yaml 'clearance-time/p95 <= 2 h'"));
}
