using System.Runtime.CompilerServices;
using GateSim.Experiments;

namespace GateSim.Tests.Structure;

/// <summary>What users of the library build on does not change unseen. <c>GATESIM_APPROVE=1</c> records a change, to be read in the diff.</summary>
public class PublicApiTests
{
    private static string Recorded([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "GateSim", "PublicApi.txt"));

    [Fact]
    public void The_public_api_is_the_one_that_is_recorded()
    {
        var api = PublicApi.Of(typeof(Experiment).Assembly);
        if (Environment.GetEnvironmentVariable("GATESIM_APPROVE") is "1") File.WriteAllText(Recorded(), api);
        Assert.Equal(File.ReadAllText(Recorded()), api);
    }

    [Fact]
    public void A_record_is_listed_with_what_its_author_wrote() => Assert.Equal(
        """
        GateSim.Tests.Structure: class Sample : Progress<int>
            Action<int>? Hears { get; init; }
            new(int count, string? name = default)
            protected static double Half(in double of)
            string? Name { get; }

        """,
        PublicApi.Of(new Listed(typeof(Sample))));

    /// <summary>An assembly of one type.</summary>
    private sealed class Listed(Type type) : System.Reflection.Assembly
    {
        public override Type[] GetExportedTypes() => [type];
    }
}

/// <summary>A type to be listed.</summary>
public class Sample(int count, string? name = null) : Progress<int>
{
    private readonly int _count = count;

    public string? Name { get; } = name;

    public Action<int>? Hears { get; init; }

    internal int Count => _count;

    protected internal static double Half(in double of) => of / 2;
}
