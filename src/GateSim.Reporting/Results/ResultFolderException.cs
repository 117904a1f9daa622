namespace GateSim.Reporting.Results;

/// <summary>Results cannot be put where they were to go; the message is for the one who chose the folder.</summary>
public sealed class ResultFolderException : Exception
{
    public ResultFolderException() { }

    public ResultFolderException(string message) : base(message) { }

    public ResultFolderException(string message, Exception innerException) : base(message, innerException) { }
}
