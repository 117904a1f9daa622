using GateSim.Kernel;

namespace GateSim.Model.Recursion;

/// <summary>Who comes to a place when, taken out in the order of time.</summary>
/// <param name="comesInOrder">Whoever is added comes no sooner than those before: a line is enough.</param>
internal sealed class Inbox(bool comesInOrder)
{
    private readonly Agenda? _agenda = comesInOrder ? null : new Agenda();
    private (long At, int Who)[] _line = new (long, int)[comesInOrder ? 64 : 0];
    private int _first, _end;
    private ulong _added;

    /// <summary>Two that did not come in order came at one instant, so that only events can tell who was first. It stays so until all is cleared.</summary>
    public bool IsAmbiguous { get; private set; }

    public void Add(long at, int who)
    {
        if (_agenda is not null)
        {
            _agenda.Add(new Due(at, _added++, who));
            return;
        }
        if (_end == _line.Length) MakeRoom();
        _line[_end++] = (at, who);
    }

    /// <summary>Takes the next one out, if it comes before that time.</summary>
    public bool TakeBefore(long time, out long at, out int who)
    {
        if (_agenda is null)
        {
            if (_first == _end || _line[_first].At >= time)
            {
                (at, who) = (0, 0);
                return false;
            }
            (at, who) = _line[_first++];
            if (_first == _end) _first = _end = 0;
            return true;
        }
        if (_agenda.IsEmpty || _agenda.Soonest.At >= time)
        {
            (at, who) = (0, 0);
            return false;
        }
        (at, who) = (_agenda.Soonest.At, _agenda.Soonest.What);
        _agenda.RemoveSoonest();
        if (!_agenda.IsEmpty && _agenda.Soonest.At == at) IsAmbiguous = true;
        return true;
    }

    public bool HasOneAt(long time) =>
        _agenda is null ? _first < _end && _line[_first].At == time : !_agenda.IsEmpty && _agenda.Soonest.At == time;

    public void Clear()
    {
        _agenda?.Clear();
        (_first, _end, IsAmbiguous) = (0, 0, false);
    }

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
