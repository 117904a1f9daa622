using GateSim.Analysis.Stationary;
using GateSim.Analysis.Twins;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Text;

/// <summary>The methods of the analytic twin, as screens and files call them.</summary>
public static class MethodWords
{
    public static string Of(TwinMethod method) => Of(method, Language.English);

    private static readonly Phrase Exact = new("exact", "chính xác");
    private static readonly Phrase Corrected = new("corrected", "hiệu chỉnh");
    private static readonly Phrase Fluid = new("fluid", "dòng chảy");

    private static readonly Phrase MeaningOfExact = new(
        "M(t)/M/c(t) by Kolmogorov's equations, and the station is just that", "M(t)/M/c(t) theo phương trình Kolmogorov, và trạm đúng là như vậy");

    private static readonly Phrase MeaningOfCorrected = new(
        "M(t)/M/c(t), what it has above the fluid times (ca² + cs²) / 2", "M(t)/M/c(t), phần vượt trên mô hình dòng chảy nhân với (ca² + cs²) / 2");

    private static readonly Phrase MeaningOfFluid = new(
        "what flows in less what can flow out: no waiting by chance", "lượng xe đến trừ lượng xe có thể đi ra: không tính phần chờ do ngẫu nhiên");

    public static string Of(TwinMethod method, Language language) => (method switch
    {
        TwinMethod.Exact => Exact,
        TwinMethod.Corrected => Corrected,
        _ => Fluid,
    }).In(language);

    public static string Meaning(TwinMethod method, Language? language = null) => (method switch
    {
        TwinMethod.Exact => MeaningOfExact,
        TwinMethod.Corrected => MeaningOfCorrected,
        _ => MeaningOfFluid,
    }).In(language ?? Language.English);

    /// <summary>Whose formula gives the steady state.</summary>
    public static string Of(SteadyQueue queue) => queue switch
    {
        GGc { ArrivalScv: not 1 } => "Allen-Cunneen",
        GGc { Servers: 1 } => "Pollaczek-Khinchine",
        GGc => "Lee-Longton",
        _ => "Erlang C",
    };
}
