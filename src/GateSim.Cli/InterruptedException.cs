namespace GateSim.Cli;

/// <summary>Interrupted with something kept; the message says what, and how to go on.</summary>
public sealed class InterruptedException(string message, Exception cause) : Exception(message, cause);
