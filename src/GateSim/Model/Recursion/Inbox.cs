using System.Runtime.CompilerServices;
using GateSim.Kernel;

namespace GateSim.Model.Recursion;

/// <summary>Who comes to a place when, taken out in the order of time.</summary>
/// <param name="comesInOrder">Whoever is added comes no sooner than those before: a line is enough.</param>
internal sealed class Inbox(bool comesInOrder)
{
    private readonly Agenda? _agenda = comesInOrder ? null : new Agenda();
    private (long At, int Who)[] _line = comesInOrder ? [.. Enumerable.Repeat((long.MaxValue, 0), 64)] : []; // from _first to before _end; then comes one at no time
    private int _first, _end;
    private long _added;

    /// <summary>Two that did not come in order came at one instant, so that only events can tell who was first. It stays so until all is cleared.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>When the next one comes; <see cref="long.MaxValue"/>: nobody does.</summary>
    public long NextAt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _agenda is null ? _line[_first].At : _agenda.Soonest.At;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long at, int who)
    {
        if (_agenda is not null)
        {
            _agenda.Add(new Due(at, _added++, who));
            return;
        }
        if (_end == _line.Length - 1) MakeRoom();
        _line[_end++] = (at, who);
        _line[_end].At = long.MaxValue;
    }

    /// <summary>Takes the next one out, where there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take() => _agenda is null ? _line[_first++].Who : TakeFromAgenda(_agenda);

    private int TakeFromAgenda(Agenda agenda)
    {
        var (at, who) = (agenda.Soonest.At, agenda.Soonest.What);
        agenda.RemoveSoonest();
        if (agenda.Soonest.At == at) IsAmbiguous = true;
        return who;
    }

    public bool HasOneAt(long time) => NextAt == time;

    public void Clear()
    {
        _agenda?.Clear();
        (_first, _end, _added, IsAmbiguous) = (0, 0, 0, false);
        if (_agenda is null) _line[0].At = long.MaxValue;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom()
    {
        if (_first > _end / 2) Array.Copy(_line, _first, _line, 0, _end - _first);
        else
        {
            var larger = new (long, int)[2 * _line.Length];
            Array.Copy(_line, _first, larger, 0, _end - _first);
            _line = larger;
        }
        (_first, _end) = (0, _end - _first);
    }
}
