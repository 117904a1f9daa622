using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GateSim.Kernel;

/// <summary>What will be wanted soon is asked for early: a hundred thousand who wait have left the processor's cache long ago. It changes no result.</summary>
internal static class CacheLine
{
    private const int Length = 64;

    /// <summary>The line in which it stands.</summary>
    public static unsafe void Fetch<T>(ref readonly T value)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in value)));
    }

    /// <summary>The lines of an object.</summary>
    /// <param name="bytes">About as long as it is.</param>
    public static unsafe void FetchObject(object what, int bytes)
    {
        if (!Sse.IsSupported) return;
        var at = *(byte**)Unsafe.AsPointer(ref what); // may be moved meanwhile: then the wrong line is fetched, and that is all
        for (var i = 0; i < bytes; i += Length) Sse.Prefetch0(at + i);
    }
}
