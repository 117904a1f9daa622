using System.Reflection;
using System.Runtime.Loader;
using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Tests.Plots;

public class PreparationTests
{
    [Fact]
    public void Where_pictures_can_be_drawn_nothing_happens() => ResultPlots.Prepare();

    [Fact]
    public void Without_its_native_library_it_is_said_that_there_are_no_pictures_and_what_to_do()
    {
        var elsewhere = new WithoutNativeLibraries().LoadFromAssemblyPath(typeof(ResultPlots).Assembly.Location);
        var prepare = elsewhere.GetType(typeof(ResultPlots).FullName!)!.GetMethod(nameof(ResultPlots.Prepare))!;
        var told = Assert.Throws<TargetInvocationException>(() => prepare.Invoke(null, null)).InnerException!;
        Assert.Equal(typeof(PlotsUnavailableException).FullName, told.GetType().FullName);
        Assert.Equal("pictures cannot be drawn here, because the native library of SkiaSharp cannot be loaded; --no-plots runs without them", told.Message);
        Assert.IsType<DllNotFoundException>(told.GetBaseException());
    }

    /// <summary>The assemblies of the tests once more, on a machine as if nobody had put Skia there.</summary>
    private sealed class WithoutNativeLibraries : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }

        protected override nint LoadUnmanagedDll(string unmanagedDllName) => throw new DllNotFoundException(unmanagedDllName);
    }
}
