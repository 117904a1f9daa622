using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Recursion;

/// <summary>
/// A gate whose stations can be worked out one after the other: nobody ever comes back to a station that others have left behind, each has one
/// queue, first come first served, and always the same servers, and nothing that happens further on holds up anybody before.
/// </summary>
/// <param name="Stations">In an order in which all vehicles visit them.</param>
/// <param name="Servers">By station.</param>
/// <param name="ComesInOrder">By station: its vehicles come from one place alone, without delays, and so in the order in which they leave it.</param>
/// <param name="LeavesInOrder">The same of those that leave the gate.</param>
/// <param name="MostLegs">That any vehicle can have.</param>
internal sealed record FeedForward(int[] Stations, int[] Servers, bool[] ComesInOrder, bool LeavesInOrder, int MostLegs)
{
    /// <summary>Null where the scenario is no such gate.</summary>
    public static FeedForward? Of(GatePlan plan)
    {
        var scenario = plan.Scenario;
        if (scenario.Areas.Count > 0 || plan.HasReturns || !scenario.Stations.All(s => IsPlain(s, plan))) return null;
        if (ServersOf(plan) is not { } servers) return null;
        var ways = new Ways(scenario.Stations.Count);
        if (!plan.Classes.All(ways.Follow) || ways.InOrder() is not { } stations) return null;
        return new FeedForward(stations, servers, [.. ways.Sources.SkipLast(1).Select(s => s.Count <= 1)], ways.Sources[^1].Count <= 1, ways.MostLegs);
    }

    private static bool IsPlain(StationPlan station, GatePlan plan) =>
        station is { Queue: QueueKind.Shared, Room: null, Breakdowns: null, Groups.Count: 0, After.Count: 0, Patience.Count: 0, Choice: ServerChoice.Shortest }
        && (station.Order == QueueOrder.Fifo || plan.Priorities == 1);

    private static int[]? ServersOf(GatePlan plan)
    {
        var servers = new int[plan.Scenario.Stations.Count];
        for (var s = 0; s < servers.Length; s++)
        {
            var onDuty = plan.Timetable.OnDuty(s, 0, plan.Scenario.Run.Length.Ticks).Select(p => p.OnDuty).Distinct().ToList();
            if (onDuty is not [> 0]) return null;
            servers[s] = onDuty[0];
        }
        return servers;
    }

    /// <summary>Who can come to which station from where, along all ways that vehicles can take.</summary>
    private sealed class Ways(int stations)
    {
        private static readonly int[] Outside = [-1];
        private static readonly int[] Delays = [-2, -3]; // who has been delayed comes in another order than that of leaving: as from two places
        private readonly HashSet<int>[] _before = [.. Enumerable.Range(0, stations).Select(_ => new HashSet<int>())];

        /// <summary>By station, and last of the way out: where its vehicles come from.</summary>
        public HashSet<int>[] Sources { get; } = [.. Enumerable.Range(0, stations + 1).Select(_ => new HashSet<int>())];

        public int MostLegs { get; private set; }

        /// <summary>Takes in the route of a class; false where it cannot be worked out.</summary>
        public bool Follow(ClassPlan of)
        {
            HashSet<int> last = [.. Outside]; // where a vehicle that gets to a step may come from
            HashSet<int> visited = [];
            foreach (var step in of.Routes[0].Steps)
            {
                var isCertain = step.When.LookedAt.IsEmpty && step.Share >= 1;
                switch (step.Kind)
                {
                    case LegKind.Visit when step.Otherwise is null:
                        var station = step.Services[0].Station;
                        if (visited.Contains(station)) return false;
                        _before[station].UnionWith(visited);
                        visited.Add(station);
                        Sources[station].UnionWith(last);
                        last = isCertain ? [station] : [.. last, station];
                        break;
                    case LegKind.Delay:
                        last = isCertain ? [.. Delays] : [.. last, .. Delays];
                        break;
                    default:
                        return false;
                }
            }
            Sources[stations].UnionWith(last);
            MostLegs = Math.Max(MostLegs, of.Routes[0].Steps.Length);
            return true;
        }

        /// <summary>The stations so that each comes after all that vehicles visit before it; null where there is no such order.</summary>
        public int[]? InOrder()
        {
            var order = new List<int>();
            while (order.Count < stations)
            {
                var next = Enumerable.Range(0, stations).FirstOrDefault(s => !order.Contains(s) && _before[s].IsSubsetOf(order), -1);
                if (next < 0) return null;
                order.Add(next);
            }
            return [.. order];
        }
    }
}
