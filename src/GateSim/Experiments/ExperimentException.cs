namespace GateSim.Experiments;

/// <summary>The experiment itself failed, though the scenario could be read; the message is for its author.</summary>
public sealed class ExperimentException : Exception
{
    public ExperimentException(string message)
        : base(message)
    {
    }

    public ExperimentException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
