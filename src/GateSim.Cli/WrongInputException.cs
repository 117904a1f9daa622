namespace GateSim.Cli;

/// <summary>What was typed cannot be done; the message says how to mend it.</summary>
public sealed class WrongInputException : Exception
{
    public WrongInputException(string message)
        : base(message)
    {
    }

    public WrongInputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
