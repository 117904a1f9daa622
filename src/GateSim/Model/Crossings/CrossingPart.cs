using System.Text;
using GateSim.Model.Traffic;

namespace GateSim.Model.Crossings;

/// <summary>
/// The crossings of one replication, put down on a stream until its turn comes: a replication can be longer than memory. Written from the
/// beginning, then read from the beginning; then it can be used for another replication.
/// </summary>
public sealed class CrossingPart : IDisposable
{
    private readonly Stream _stream;
    private readonly BinaryWriter _writer;
    private readonly BinaryReader _reader;
    private readonly Crossing _read = new();
    private long _count;

    /// <param name="stream">Can be written, read and set back; is disposed with the part.</param>
    public CrossingPart(Stream stream)
    {
        _stream = stream;
        _writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        _reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Forgets what is on it.</summary>
    public void Begin()
    {
        _stream.SetLength(0);
        _count = 0;
    }

    /// <exception cref="IOException">The disk is full, most likely.</exception>
    public void Write(Crossing crossing)
    {
        _count++;
        Number(crossing.Vehicle);
        Number(crossing.Number);
        Number(crossing.Population);
        Number(crossing.Class);
        Number(crossing.Route);
        _writer.Write(crossing.IsBack);
        _writer.Write(crossing.IsInWarmUp);
        _writer.Write((byte)crossing.Outcome);
        Number((long)(ulong)crossing.Facts);
        Number((long)(ulong)(crossing.Facts >> 64));
        Number(crossing.Arrived);
        Maybe(crossing.Left, since: crossing.Arrived);
        Maybe(crossing.Waited, since: 0);
        Number(crossing.Visits.Count);
        for (var i = 0; i < crossing.Visits.Count; i++) Write(crossing.Visits[i], crossing.Arrived);
    }

    /// <summary>What has been written, in that order; each crossing is the same object.</summary>
    /// <exception cref="IOException">It cannot be written or read.</exception>
    public IEnumerable<Crossing> Read()
    {
        _writer.Flush();
        _stream.Position = 0;
        for (var i = 0L; i < _count; i++)
        {
            ReadNext();
            yield return _read;
        }
    }

    public void Dispose() => _stream.Dispose();

    private void Write(CrossingVisit visit, long since)
    {
        _writer.Write(visit.IsArea);
        Number(visit.Place);
        Number(visit.Joined - since);
        Maybe(visit.Started, since: visit.Joined);
        Maybe(visit.Served, since: visit.Joined);
        Maybe(visit.Ended, since: visit.Joined);
        Maybe(visit.Server, since: 0);
        _writer.Write((byte)visit.Outcome);
    }

    private void ReadNext()
    {
        _read.Clear();
        _read.Vehicle = Number();
        _read.Number = Number();
        _read.Population = (int)Number();
        _read.Class = (int)Number();
        _read.Route = (int)Number();
        _read.IsBack = _reader.ReadBoolean();
        _read.IsInWarmUp = _reader.ReadBoolean();
        _read.Outcome = (Outcome)_reader.ReadByte();
        UInt128 low = (ulong)Number();
        _read.Facts = low | ((UInt128)(ulong)Number() << 64);
        _read.Arrived = Number();
        _read.Left = Maybe(since: _read.Arrived);
        _read.Waited = Maybe(since: 0);
        for (var visits = Number(); visits > 0; visits--) ReadVisit(_read.Arrived);
    }

    private void ReadVisit(long since)
    {
        var isArea = _reader.ReadBoolean();
        var place = (int)Number();
        var visit = _read.Add(isArea, place, -1, since + Number());
        visit.Started = Maybe(since: visit.Joined);
        visit.Served = Maybe(since: visit.Joined);
        visit.Ended = Maybe(since: visit.Joined);
        visit.Server = (int?)Maybe(since: 0);
        visit.Outcome = (Outcome)_reader.ReadByte();
    }

    // Seven bits a byte: small numbers, as most are, take one or two.
    private void Number(long value) => _writer.Write7BitEncodedInt64(value);

    private long Number() => _reader.Read7BitEncodedInt64();

    private void Maybe(long? value, long since) => Number(value is { } there ? there - since + 1 : 0);

    private long? Maybe(long since) => Number() is not 0 and var value ? value - 1 + since : null;
}
