using GateSim.Statistics;

namespace GateSim.Experiments.Staffing;

/// <summary>What was found of the staffing over the day.</summary>
/// <param name="Ample">So many all day were tried as the most.</param>
/// <param name="OfferedLoad">By block: how many servers are busy where there are always enough.</param>
/// <param name="Constant">The fewest that meet the targets if they are the same all day; null: not even as many as were tried do.</param>
/// <param name="Profile">The smallest that was found and confirmed; null: none was.</param>
/// <param name="Estimates">Of each target's quantity under the profile, by all replications that were run of it.</param>
/// <param name="Fewer">By block: what one server less there would come to.</param>
public sealed record StaffResult(
    StaffQuestion Question,
    int Ample,
    IReadOnlyList<double> OfferedLoad,
    StaffProfile? Constant,
    StaffProfile? Profile,
    IReadOnlyList<Estimate> Estimates,
    IReadOnlyList<BlockCheck> Fewer,
    ExperimentResult Result)
{
    /// <summary>Of the ample staffing, of each target's quantity.</summary>
    public required IReadOnlyList<Estimate> AmpleEstimates { get; init; }

    /// <summary>Replications of the profile that confirmed it: none of them was used to find it.</summary>
    public int Confirming { get; init; }

    /// <summary>Smaller profiles that did well in the search and were not confirmed.</summary>
    public int NotConfirmed { get; init; }

    /// <summary>Profiles that were run.</summary>
    public required int Profiles { get; init; }

    /// <summary>All that were run.</summary>
    public required int Replications { get; init; }
}

/// <summary>A profile with one server less in a block.</summary>
/// <param name="Estimates">Of each target's quantity; none: the block has only one server.</param>
/// <param name="Verdict">Misses or meets where the interval of the mean lies on one side of the limit.</param>
public sealed record BlockCheck(IReadOnlyList<Estimate> Estimates, Feasibility Verdict);
