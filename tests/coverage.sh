#!/usr/bin/env bash
# Line coverage by project, and what is below 80 %: the tests once more, without the long runs of the theory tests, and without those that see
# other processes or whole pages of commands. After a build.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
status=0
rm -rf TestResults
for project in GateSim.Tests GateSim.Reporting.Tests GateSim.Cli.Tests GateSim.Web.Tests; do
    log=$(mktemp)
    dotnet "tests/$project/bin/Debug/net10.0/$project.dll" --progress off --filter-not-namespace GateSim.Tests.Theory \
        --filter-not-class "*SweepKillTests" --filter-not-class "*ExampleTests" --filter-not-class "*LoadTests" \
        --coverage --coverage-output-format cobertura --coverage-output "$PWD/TestResults/$project.cobertura.xml" > "$log" 2>&1 \
        || { tail -n 40 "$log"; echo "coverage: $project failed under the coverage tool" >&2; status=1; }
    rm -f "$log"
done
dotnet reportgenerator -reports:'TestResults/*.cobertura.xml' -targetdir:TestResults/coverage -reporttypes:TextSummary -verbosity:Error \
    "-assemblyfilters:+GateSim;+GateSim.Reporting;+GateSim.Cli;+GateSim.Web" || exit 1
grep -E 'Line coverage|Covered lines|Coverable lines|^GateSim' TestResults/coverage/Summary.txt
echo "  below 80 %:"
grep -E '^  .* ([1-7]?[0-9](\.[0-9]+)?)%$' TestResults/coverage/Summary.txt || echo "  none"
exit "$status"
