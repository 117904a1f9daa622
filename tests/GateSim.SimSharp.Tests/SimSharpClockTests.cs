using GateSim.Kernel;
using GateSim.Tests.Kernel;

namespace GateSim.SimSharp.Tests;

public sealed class SimSharpClockTests : ClockTests
{
    private protected override Clock NewClock() => new SimSharpClock();
}
