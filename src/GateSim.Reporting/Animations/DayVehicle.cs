namespace GateSim.Reporting.Animations;

/// <summary>A vehicle that is in the gate on a day. Times are milliseconds from that day's midnight: before it below 0; null: not by the end of the run.</summary>
/// <param name="Identity">As which vehicle it was drawn: the same in all plans that meet the same vehicles.</param>
/// <param name="Class">Its place in the scenario, as for all numbers here.</param>
/// <param name="Channel">Which value of the trait <c>channel</c> it has; null: none, or none was drawn.</param>
/// <param name="Visits">Those that matter on the day, in the order in which it came to the places.</param>
internal sealed record DayVehicle(VehicleIdentity Identity, int Class, int? Channel, long Arrived, long? Left, IReadOnlyList<DayVisit> Visits);

/// <param name="IsBack">It is one that comes back, after the vehicle of that number.</param>
internal readonly record struct VehicleIdentity(int Population, long Number, bool IsBack);

/// <param name="Place">A station; or an area, counted after all stations.</param>
/// <param name="Joined">It joins the queue, or comes to the area.</param>
/// <param name="Started">Its service begins, or it is let in.</param>
/// <param name="Served">Its service is done; null for an area.</param>
/// <param name="Ended">It leaves the server or the area, is turned away or gives up.</param>
/// <param name="Server">From 0.</param>
internal sealed record DayVisit(int Place, long Joined, long? Started, long? Served, long? Ended, int? Server);
