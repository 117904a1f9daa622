namespace GateSim.Cli.Commands;

internal enum ScreenStyle { Full, Quiet, Json }
