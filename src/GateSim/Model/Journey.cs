using GateSim.Kernel;
using GateSim.Model.Traffic;

namespace GateSim.Model;

/// <summary>How far a vehicle is on its way. As an occurrence it goes on: what it waited for has come.</summary>
internal sealed class Journey(Vehicle vehicle) : Occurrence
{
    /// <summary>About as long as it is in memory.</summary>
    internal const int Bytes = 48;

    private Journeys? _guide;

    public Vehicle Vehicle { get; } = vehicle;

    /// <summary>How many of its legs it is through with.</summary>
    public int LegsDone { get; set; }

    /// <summary>How far it is with the next one.</summary>
    public LegStage Stage { get; set; }

    public void Begin(Journeys guide)
    {
        (LegsDone, Stage) = (0, LegStage.Begins);
        if (_guide != guide) _guide = guide;
    }

    public override void Occur() => _guide!.Resume(this);
}

/// <summary>How far a vehicle is with a leg: it has yet to begin, wants to enter, or only its end is to come.</summary>
internal enum LegStage : byte { Begins, Enters, Ends }
