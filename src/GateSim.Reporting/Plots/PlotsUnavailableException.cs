namespace GateSim.Reporting.Plots;

/// <summary>This machine draws no pictures; the message says why, and how to do without them.</summary>
public sealed class PlotsUnavailableException : Exception
{
    public PlotsUnavailableException() { }

    public PlotsUnavailableException(string message) : base(message) { }

    public PlotsUnavailableException(string message, Exception innerException) : base(message, innerException) { }
}
