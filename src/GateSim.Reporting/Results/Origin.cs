namespace GateSim.Reporting.Results;

/// <summary>How a result folder came about, and how the same is had again.</summary>
/// <param name="Command">As it was typed, without what changes nothing in the files (where they go, on how many threads).</param>
/// <param name="Again">The command that gives the same files from the scenarios in the folder, to be typed there.</param>
public sealed record Origin(string Command, string Again);
