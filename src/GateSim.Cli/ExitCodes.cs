namespace GateSim.Cli;

/// <summary>What the command tells the shell; promised to users.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The run itself failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the scenario is wrong; nothing was written.</summary>
    public const int WrongInput = 2;

    /// <summary>Interrupted; finished replications are written and marked as partial.</summary>
    public const int Interrupted = 130;
}
