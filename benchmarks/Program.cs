using System.Globalization;
using GateSim.Benchmarks;

// `peers`: Gate-1 by GateSim and by what one could run in its place, in turn, each as a process; writes docs/performance.md and its picture.
// `whole`: Gate-1 from its scenario file against the hand-written loop, interleaved, in this process.
// `scale`: what a vehicle costs in longer runs, longer queues and larger gates; into docs/performance.md.
// `guard`: fails where the simulator has become much slower than the hand-written loop, or allocates; `guard 20`: so many times.
// `by-hand`: the hand-written loop alone, as the programs in `peers` print what they find.
// `load`: fifty clients at the page's server for so many seconds: answers, errors, memory; `load 600 SCENARIO` for longer, with another scenario.
// Anything else: the parts, by BenchmarkDotNet (`--filter *`).
var count = args.Length > 1 && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 5;
switch (args)
{
    case ["peers", ..]: return PeerComparison.Run(count);
    case ["whole", ..]: return WholeRun.Measure(count);
    case ["scale", ..]: return Scale.Measure(count);
    case ["guard"]: return Guard.Watch(1);
    case ["guard", ..]: return Guard.Watch(count);
    case ["by-hand", ..]: return HandWrittenLoop.Print(count);
    case ["load", ..]:
        Console.WriteLine(await new GateSim.Web.Load.LoadTest("scenarios", args.Length > 2 ? args[2] : "huu-nghi-6-lanes", clients: 50, TimeSpan.FromSeconds(args.Length > 1 ? count : 60)).Run(Console.WriteLine));
        return 0;
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
        return 0;
}
