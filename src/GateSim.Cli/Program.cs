using GateSim.Cli;

return await GateSimCommand.Run(args, Terminal.OfProcess());
