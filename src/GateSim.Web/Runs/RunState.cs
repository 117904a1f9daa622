namespace GateSim.Web.Runs;

internal enum RunState { Waiting, Running, Done, Failed, Cancelled }
