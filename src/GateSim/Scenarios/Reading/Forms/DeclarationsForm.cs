namespace GateSim.Scenarios.Reading.Forms;

internal sealed class DeclarationsForm : RecordForm<Declarations>
{
    private readonly Key<Declarations, double> _vehicles;
    private readonly Key<Declarations, IReadOnlyList<string>> _traits;

    public DeclarationsForm()
        : base("declarations")
    {
        _vehicles = Required("vehicles", new NumberForm(1, 1e6), d => d.Vehicles, "Mean number of vehicles on a declaration; the number is geometric.");
        _traits = Required("traits", new ListForm<string>("a list of traits", NameForm.Trait, least: 1), d => d.Traits,
            "What is drawn once for all of them.");
    }

    protected override Declarations Make(Entries<Declarations> at) => new(at.Get(_vehicles), at.Get(_traits));
}
