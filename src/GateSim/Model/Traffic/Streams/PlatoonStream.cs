using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic.Streams;

/// <summary>Platoons come as a Poisson process; their sizes are drawn by inversion, their vehicles follow each other by the headway.</summary>
internal sealed class PlatoonStream : BatchStream
{
    private readonly ArrivalProcess _leaders;
    private readonly DrawStream _size;
    private readonly double[] _borders;
    private readonly int[] _sizes;
    private readonly long _headway, _end;
    private long _platoon, _number;
    private long _nextAt;

    public PlatoonStream(Draws draws, Platoons plan, ArrivalProcess leaders, DrawStream size, long end)
        : base(draws, end)
    {
        (_leaders, _size, _headway, _end) = (leaders, size, plan.Headway.Ticks, end);
        _borders = CumulativeShares.Of(plan.Sizes.Select(s => s.Share), addsUp: true);
        _sizes = [.. plan.Sizes.Select(s => s.Vehicles)];
        FindLeader();
    }

    protected override long NextBatchAt => _nextAt;

    protected override void MakeBatch()
    {
        var size = _sizes[CumulativeShares.Find(_borders, _size.Uniform(_platoon++))];
        var at = _nextAt;
        for (var i = 0; i < size; i++)
        {
            Add(_number++, at);
            at = Math.Min(at + _headway, _end); // a thousand of the longest headways are more than a time can hold
        }
        FindLeader();
    }

    private void FindLeader()
    {
        if (!_leaders.Next(out _nextAt)) _nextAt = long.MaxValue;
    }
}
