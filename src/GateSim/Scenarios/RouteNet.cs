namespace GateSim.Scenarios;

/// <summary>Which routes lead on to which: where a route forks, or where those go on that are turned away or give up.</summary>
internal static class RouteNet
{
    /// <summary>The routes on which a step can lead.</summary>
    public static IEnumerable<string> NextOf(Step step) =>
        (step is ForkStep fork ? fork.Fork.Routes : []).Concat(step.Otherwise is { } otherwise ? [otherwise] : []);

    /// <summary>The route itself first, then all to which vehicles on it can come; each once. Names that nothing defines are left out.</summary>
    public static IReadOnlyList<Route> ReachableFrom(string route, IReadOnlyList<Route> routes)
    {
        var unreached = new Dictionary<string, Route>();
        foreach (var one in routes) unreached.TryAdd(one.Name, one);
        var reached = new List<Route>();
        var names = new Queue<string>([route]);
        while (names.TryDequeue(out var name))
        {
            if (!unreached.Remove(name, out var found)) continue;
            reached.Add(found);
            foreach (var next in found.Steps.SelectMany(NextOf)) names.Enqueue(next);
        }
        return reached;
    }
}
