using GateSim.Kernel;

namespace GateSim.Tests.Kernel;

public sealed class HeapClockTests : ClockTests
{
    private protected override Clock NewClock() => new HeapClock();
}
