using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading.Forms;

namespace GateSim.Studies.Reading;

/// <summary>The scenario that an item of a file speaks of: its own or the file's, with what it sets.</summary>
internal sealed class CaseKeys<TOwner>(CaseReader cases, Key<TOwner, string> scenario, Key<TOwner, IReadOnlyList<string>> set)
{
    /// <summary>The case, and its scenario where there is no problem with it.</summary>
    public (Case Case, Scenario? Scenario) Read(Entries<TOwner> at)
    {
        var wanted = cases.Default ?? new Case("", [], null);
        var named = at.Node(scenario);
        if (named is not null) wanted = wanted with { File = CaseReader.PathOf(named, at.Get(scenario)) };
        wanted = wanted.With(at.Get(set));
        // Without a default this is not read at all: that it is missing is said already.
        return wanted.File.Length == 0 ? (wanted, null) : (wanted, cases.Read(wanted, (named ?? at.Node(set) ?? at.Mapping).At, at.Desk));
    }
}
