// A gate that is in no file: built of records, with a distribution and a measure that the library does not have, and run with other arrivals.

using OwnGate;

Console.WriteLine($"Fruit gate, {FruitGate.Replications} replications; ± is the half-width of the 95 % interval.");
Console.WriteLine();

var everyHour = FruitGate.AsItIs;
ResultLine.PrintHead();
ResultLine.Print("arrivals as they are", FruitGate.Run(everyHour));
ResultLine.Print("spread over the day", FruitGate.Run(everyHour with { Demand = FruitGate.Spread }));
ResultLine.Print("a fifth more vehicles", FruitGate.Run(everyHour with { Demand = everyHour.Demand with { VehiclesPerDay = 720 } }));
