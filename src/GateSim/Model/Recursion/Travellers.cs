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
/// <param name="mostStretches">Of all of them: a stretch is a number that is due.</param>
internal sealed class Travellers(int mostLegs, int exit, int mostStretches = Due.WhatLimit)
{
    /// <summary>No vehicle.</summary>
    public const int None = -1;

    private const int PlacesAtFirst = 64;
    private readonly int _stretchesEach = StretchesEach(mostLegs);
    private Stretch[] _stretches = new Stretch[PlacesAtFirst * StretchesEach(mostLegs)];
    private int[] _free = [.. Enumerable.Range(0, PlacesAtFirst)];

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

    /// <summary>Gives the first stretch of its way; <see cref="None"/> where no more vehicles can be in the gate.</summary>
    public int Add(Vehicle vehicle, bool isTallied)
    {
        if (Count == _free.Length && !Grow()) return None;
        var place = _free[Count++];
        var (first, served) = (place * _stretchesEach, 0L);
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
    private bool Grow()
    {
        var size = _free.Length;
        if (2L * size * _stretchesEach > mostStretches) return false;
        Array.Resize(ref _stretches, 2 * size * _stretchesEach);
        Array.Resize(ref _free, 2 * size);
        for (var place = size; place < 2 * size; place++) _free[place] = place;
        return true;
    }

    // Its legs, the way out, and one more for what is asked for there.
    private static int StretchesEach(int mostLegs) => mostLegs + 2;
}

/// <summary>
/// A service at a station, a <see cref="Delay"/>, or the way out; there, the ticks are those at which the vehicle arrived, and one more stretch holds its
/// place and how long it was served.
/// </summary>
/// <param name="Mark">Class and whether it is tallied, of the vehicle.</param>
internal readonly record struct Stretch(int Station, int Mark, long Ticks)
{
    public const int Delay = -1;

    public int Class => Mark >> 1;

    /// <summary>Its vehicle came after the warm-up.</summary>
    public bool IsTallied => (Mark & 1) != 0;

    public static int MarkOf(int vehicleClass, bool isTallied) => (vehicleClass << 1) | (isTallied ? 1 : 0);
}
