using GateSim.Analysis.Stationary;
using GateSim.Analysis.Twins;

namespace GateSim.Reporting.Text;

/// <summary>The methods of the analytic twin, as screens and files call them.</summary>
public static class MethodWords
{
    public static string Of(TwinMethod method) => method switch
    {
        TwinMethod.Exact => "exact",
        TwinMethod.Corrected => "corrected",
        _ => "fluid",
    };

    public static string Meaning(TwinMethod method) => method switch
    {
        TwinMethod.Exact => "M(t)/M/c(t) by Kolmogorov's equations, and the station is just that",
        TwinMethod.Corrected => "M(t)/M/c(t), what it has above the fluid times (ca² + cs²) / 2",
        _ => "what flows in less what can flow out: no waiting by chance",
    };

    /// <summary>Whose formula gives the steady state.</summary>
    public static string Of(SteadyQueue queue) => queue switch
    {
        GGc { ArrivalScv: not 1 } => "Allen-Cunneen",
        GGc { Servers: 1 } => "Pollaczek-Khinchine",
        GGc => "Lee-Longton",
        _ => "Erlang C",
    };
}
