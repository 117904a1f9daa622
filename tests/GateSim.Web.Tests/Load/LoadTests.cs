using GateSim.Web.Load;

namespace GateSim.Web.Tests;

public class LoadTests
{
    [Fact]
    public async Task Fifty_clients_hear_nothing_but_what_is_stated()
    {
        var result = await new LoadTest(Path.Combine(Serving.Scenarios(), "theory"), "mm6", clients: 50, TimeSpan.FromSeconds(5)).Run(_ => { });

        TestContext.Current.TestOutputHelper?.WriteLine(result.ToString());
        Assert.Empty(result.Errors);
        Assert.True(result.Answers.Values.Sum() > 100);
    }
}
