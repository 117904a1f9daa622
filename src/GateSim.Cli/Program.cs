System.Console.WriteLine("GateSim");
