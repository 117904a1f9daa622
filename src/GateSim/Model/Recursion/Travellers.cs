using System.Runtime.CompilerServices;
using GateSim.Kernel;
using GateSim.Model.Traffic;

namespace GateSim.Model.Recursion;

/// <summary>
/// The vehicles in the gate, each as the stretches of its way, side by side in one array; a vehicle is known by the stretch that it is on. When it has left,
/// the next one gets its place.
/// </summary>
/// <param name="mostLegs">That any of them can have.</param>
/// <param name="exit">The station that stands for the way out.</param>
internal sealed class Travellers(int mostLegs, int exit)
{
    private readonly int _places = mostLegs + 2; // of a vehicle: its legs, the way out, and what is asked for there
    private Stretch[] _stretches = new Stretch[64 * (mostLegs + 2)];
    private int[] _free = [.. Enumerable.Range(0, 64)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public ref readonly Stretch this[int stretch] => ref _stretches[stretch];

    /// <summary>When one arrived that is on its way out.</summary>
    public long ArrivalOf(int stretch) => _stretches[stretch].Ticks;

    /// <summary>How long its services and delays took, ticks.</summary>
    public long ServedOf(int stretch) => _stretches[stretch + 1].Ticks;

    /// <summary>Brings one into the cache who will be wanted soon: behind a hundred thousand in a queue it has left it long ago.</summary>
    public void Fetch(int stretch)
    {
        CacheLine.Fetch(in _stretches[stretch]);
        CacheLine.Fetch(in _stretches[stretch + 1]); // there is one behind every leg
    }

    /// <summary>Gives the first stretch of its way.</summary>
    public int Add(Vehicle vehicle, bool isTallied)
    {
        if (Count == _free.Length) Grow();
        var place = _free[Count++];
        var (first, served) = (place * _places, 0L);
        var next = first;
        var mark = Stretch.MarkOf(vehicle.Class, isTallied);
        for (var i = 0; i < vehicle.LegCount; i++)
        {
            ref readonly var leg = ref vehicle.LegAt(i);
            served += leg.Ticks;
            _stretches[next++] = new Stretch(leg.Kind == LegKind.Delay ? Stretch.Delay : leg.Place, mark, leg.Ticks);
        }
        _stretches[next++] = new Stretch(exit, mark, vehicle.Arrives);
        _stretches[next] = new Stretch(place, mark, served);
        return first;
    }

    /// <summary>Takes one away that is on its way out.</summary>
    public void Remove(int stretch) => _free[--Count] = _stretches[stretch + 1].Station;

    public void Clear()
    {
        Count = 0;
        for (var i = 0; i < _free.Length; i++) _free[i] = i;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        var size = _free.Length;
        Array.Resize(ref _stretches, 2 * size * _places);
        Array.Resize(ref _free, 2 * size);
        for (var place = size; place < 2 * size; place++) _free[place] = place;
    }
}

/// <summary>A service at a station, a <see cref="Delay"/>, or the way out.</summary>
/// <param name="Mark">Class and whether it is tallied, of the vehicle.</param>
internal readonly record struct Stretch(int Station, int Mark, long Ticks)
{
    public const int Delay = -1;

    public int Class => Mark >> 1;

    /// <summary>Its vehicle came after the warm-up.</summary>
    public bool IsTallied => (Mark & 1) != 0;

    public static int MarkOf(int vehicleClass, bool isTallied) => (vehicleClass << 1) | (isTallied ? 1 : 0);
}
