using System.Numerics;

namespace GateSim.Model.Stations;

/// <summary>The servers of a station that are free and not broken, a bit each, so that the lowest number is found at once.</summary>
internal sealed class ServerSet(Server[] servers)
{
    private readonly ulong[] _words = new ulong[(servers.Length + 63) / 64];

    /// <summary>Servers 0 … OnDuty − 1 are on duty.</summary>
    public int OnDuty { get; set; }

    public void Add(int number) => _words[number >> 6] |= 1UL << number;

    public void Remove(int number) => _words[number >> 6] &= ~(1UL << number);

    public Server? LowestOnDuty()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            if (_words[word] == 0) continue;
            var number = (word << 6) + BitOperations.TrailingZeroCount(_words[word]);
            return number < OnDuty ? servers[number] : null;
        }
        return null;
    }
}
