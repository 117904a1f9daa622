using Org.BouncyCastle.Crypto.Digests;

namespace GateSim.Experiments;

/// <summary>What is in a file, as 64 lower-case hexadecimal digits: SHA-256 (FIPS 180-4), as <c>sha256sum</c> gives it.</summary>
/// <remarks>Not that of .NET, which on Linux is OpenSSL's and ends the program where that is not installed.</remarks>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var digest = new Sha256Digest();
        digest.BlockUpdate(bytes);
        return End(digest);
    }

    /// <summary>Of the rest of the stream.</summary>
    public static string Of(Stream stream)
    {
        var digest = new Sha256Digest();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;) digest.BlockUpdate(buffer.AsSpan(0, count));
        return End(digest);
    }

    private static string End(Sha256Digest digest)
    {
        Span<byte> hash = stackalloc byte[digest.GetDigestSize()];
        digest.DoFinal(hash);
        return Convert.ToHexStringLower(hash);
    }
}
