namespace GateSim.Web.Server;

/// <summary>What one server does at the most, so that nobody takes it from the others. All stand in docs/serve.md.</summary>
public sealed record ServeLimits
{
    /// <summary>Bytes of a request's body.</summary>
    public int BodyBytes { get; init; } = 512 * 1024;

    /// <summary>Of a scenario's text that is sent.</summary>
    public int TextLetters { get; init; } = 256 * 1024;

    public int Sets { get; init; } = 64;

    public int SetLetters { get; init; } = 4000;

    /// <summary>Vehicles (and breakdowns) of a run: a day's, times days, times replications, of all its plans.</summary>
    public double Vehicles { get; init; } = 20e6;

    /// <summary>Of one replication.</summary>
    public double VehiclesAReplication { get; init; } = 1e6;

    public int Days { get; init; } = 366;

    public int Replications { get; init; } = 500;

    /// <summary>Of a station at a time.</summary>
    public int Servers { get; init; } = 2000;

    /// <summary>Of a scenario, each.</summary>
    public int StationsAndAreas { get; init; } = 100;

    /// <summary>Of a scenario, each.</summary>
    public int ClassesAndSteps { get; init; } = 400;

    /// <summary>Runs at a time; each takes all cores that are free.</summary>
    public int Runs { get; init; } = 2;

    /// <summary>Runs that wait for their turn.</summary>
    public int WaitingRuns { get; init; } = 8;

    /// <summary>Ended runs that are kept; the oldest goes first.</summary>
    public int KeptRuns { get; init; } = 24;

    /// <summary>A run that takes longer is ended.</summary>
    public TimeSpan RunTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Estimates, checks and pictures at a time.</summary>
    public int QuickWorks { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>… and those that wait for it.</summary>
    public int WaitingQuickWorks { get; init; } = 200;

    public int Connections { get; init; } = 400;
}
