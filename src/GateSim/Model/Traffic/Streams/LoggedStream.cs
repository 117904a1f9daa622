namespace GateSim.Model.Traffic.Streams;

/// <summary>Vehicles as they were logged.</summary>
internal sealed class LoggedStream(Draws draws, IReadOnlyList<Comer> logged) : VehicleStream(draws)
{
    private int _next;

    protected override bool Find(out Comer comer)
    {
        comer = default;
        if (_next == logged.Count) return false;
        var line = logged[_next++];
        comer = Draws.Comer(line.Number, line.Ticks, line.Class) with { Known = line.Known };
        return true;
    }
}
