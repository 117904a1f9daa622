// Runs a scenario file and prints every figure with its interval: FromFile my-gate.yaml

using GateSim.Experiments;
using GateSim.Scenarios.Reading;

if (args.Length == 0)
{
    Console.Error.WriteLine("FromFile needs a scenario: dotnet run --project samples/FromFile -- my-gate.yaml");
    return 2;
}

var scenario = ScenarioFile.Read(args[0]);
var result = new Experiment(scenario).Run();
foreach (var estimate in result.Estimates)
{
    Console.WriteLine(FormattableString.Invariant($"{estimate.Key.Name}: {estimate.Mean:G4} {estimate.Key.Unit} ({estimate.Low:G4} to {estimate.High:G4})"));
}
return 0;
