using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using GateSim.Model.Traffic;

namespace GateSim.Model.Recursion;

/// <summary>The vehicles in the gate, side by side in arrays: each has a place, which the next one gets when it has left.</summary>
/// <param name="mostLegs">That any of them can have.</param>
internal sealed class Travellers(int mostLegs)
{
    private Traveller[] _places = new Traveller[64];
    private Stretch[] _stretches = new Stretch[64 * mostLegs]; // so many for each place
    private int[] _free = [.. Enumerable.Range(0, 64)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public ref Traveller this[int place] => ref _places[place];

    /// <summary>The next stretch of its way; to be asked while there is one.</summary>
    public ref readonly Stretch NextOf(int place) => ref _stretches[(place * mostLegs) + _places[place].Done];

    /// <summary>Brings one into the cache who will be wanted soon: behind a hundred thousand in a queue it has left it long ago.</summary>
    public unsafe void Fetch(int place)
    {
        if (!Sse.IsSupported) return;
        Sse.Prefetch0(Unsafe.AsPointer(ref _places[place]));
        Sse.Prefetch0(Unsafe.AsPointer(ref _stretches[place * mostLegs]));
        Sse.Prefetch0(Unsafe.AsPointer(ref _stretches[(place * mostLegs) + mostLegs - 1]));
    }

    /// <summary>Gives its place.</summary>
    public int Add(Vehicle vehicle)
    {
        if (Count == _places.Length) Grow();
        var place = _free[Count++];
        _places[place] = new Traveller { Arrives = vehicle.Arrives, Class = vehicle.Class, Stretches = vehicle.LegCount };
        var first = place * mostLegs;
        for (var i = 0; i < vehicle.LegCount; i++)
        {
            ref readonly var leg = ref vehicle.LegAt(i);
            _stretches[first + i] = new Stretch(leg.Kind == LegKind.Delay ? Stretch.Delay : leg.Place, leg.Ticks);
        }
        return place;
    }

    public void Remove(int place) => _free[--Count] = place;

    public void Clear()
    {
        Count = 0;
        for (var i = 0; i < _free.Length; i++) _free[i] = i;
    }

    private void Grow()
    {
        var size = _places.Length;
        Array.Resize(ref _places, 2 * size);
        Array.Resize(ref _stretches, 2 * size * mostLegs);
        Array.Resize(ref _free, 2 * size);
        for (var place = size; place < 2 * size; place++) _free[place] = place;
    }
}

/// <summary>A vehicle in the gate.</summary>
internal struct Traveller
{
    public long Arrives;

    /// <summary>Time in services and delays that are over, ticks.</summary>
    public long Served;
    public int Class;

    /// <summary>Stretches of its way, and how many of them it is through with.</summary>
    public int Stretches, Done;

    public readonly bool HasLeftAll => Done == Stretches;
}

/// <summary>A service at a station, or a <see cref="Delay"/>.</summary>
internal readonly record struct Stretch(int Station, long Ticks)
{
    public const int Delay = -1;
}
