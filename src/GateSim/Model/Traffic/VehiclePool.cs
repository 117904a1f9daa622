namespace GateSim.Model.Traffic;

/// <summary>The vehicles of one gate after another on one thread: objects are used again, also those of vehicles that never got out of their gate.</summary>
internal sealed class VehiclePool
{
    private readonly List<Vehicle> _all = [];
    private readonly Stack<Vehicle> _unused = new();

    public Vehicle Take()
    {
        if (_unused.TryPop(out var unused)) return unused;
        var vehicle = new Vehicle();
        _all.Add(vehicle);
        return vehicle;
    }

    /// <summary>It is used no longer.</summary>
    public void GiveBack(Vehicle vehicle) => _unused.Push(vehicle);

    /// <summary>The gate is no more: nobody uses any of them.</summary>
    public void TakeAllBack()
    {
        if (_unused.Count == _all.Count) return;
        _unused.Clear();
        // In the order in which they were made they lie beside each other.
        for (var i = _all.Count - 1; i >= 0; i--)
        {
            _all[i].Abandon();
            _unused.Push(_all[i]);
        }
    }
}
