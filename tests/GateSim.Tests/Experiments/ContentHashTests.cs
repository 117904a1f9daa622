using System.Text;
using GateSim.Experiments;

namespace GateSim.Tests.Experiments;

public class ContentHashTests
{
    // FIPS 180-4, the examples of NIST.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void Known_texts_have_their_known_hashes(string text, string expected)
    {
        Assert.Equal(expected, ContentHash.Of(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(expected, ContentHash.Of(new MemoryStream(Encoding.ASCII.GetBytes(text))));
    }

    [Fact]
    public void A_million_letters_are_read_piece_by_piece() =>
        Assert.Equal("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", ContentHash.Of(new MemoryStream(Encoding.ASCII.GetBytes(new string('a', 1_000_000)))));
}
