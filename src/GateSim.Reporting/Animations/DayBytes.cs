namespace GateSim.Reporting.Animations;

/// <summary>
/// The vehicles of a day in few bytes, for the page's script (<c>decode</c> in <c>day.js</c>): numbers of seven bits a byte, each time as what has passed since the
/// one before it. A day of 2,000 vehicles takes some 100 kB.
/// </summary>
internal static class DayBytes
{
    public static byte[] Of(IReadOnlyList<DayVehicle> vehicles)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var before = 0L;
        foreach (var vehicle in vehicles)
        {
            Whole((vehicle.Identity.Population * 2) + (vehicle.Identity.IsBack ? 1 : 0));
            Whole(vehicle.Identity.Number);
            Whole(vehicle.Class);
            Whole(vehicle.Channel + 1 ?? 0);
            Signed(vehicle.Arrived - before);
            Since(vehicle.Arrived, vehicle.Left);
            Whole(vehicle.Visits.Count);
            var last = before = vehicle.Arrived;
            foreach (var visit in vehicle.Visits)
            {
                Whole(visit.Place);
                Signed(visit.Joined - last);
                last = visit.Joined;
                Since(visit.Joined, visit.Started);
                Since(visit.Started ?? visit.Joined, visit.Served);
                Since(visit.Served ?? visit.Started ?? visit.Joined, visit.Ended);
                Whole(visit.Server + 1 ?? 0);
            }
        }
        writer.Flush();
        return stream.ToArray();

        void Whole(long value) => writer.Write7BitEncodedInt64(value);

        // Zigzag: 0, -1, 1, -2 … become 0, 1, 2, 3 …
        void Signed(long value) => Whole((value << 1) ^ (value >> 63));

        void Since(long from, long? to) => Whole(to - from + 1 ?? 0);
    }
}
