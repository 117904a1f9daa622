using BenchmarkDotNet.Running;
using GateSim.Benchmarks;

// `whole`: Gate-1 from its scenario file against the hand-written loop, interleaved, in this process.
// Anything else: the parts, by BenchmarkDotNet (`--filter *`).
if (args is ["whole", ..]) return WholeRun.Measure(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 5);
BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
return 0;
