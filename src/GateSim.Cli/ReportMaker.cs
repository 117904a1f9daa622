using GateSim.Reporting.Languages;
using GateSim.Reporting.Reports;

namespace GateSim.Cli;

/// <summary>What a command found, as a report in any language.</summary>
/// <param name="from">How it came about.</param>
internal delegate Report ReportMaker(Provenance from, Language language);
