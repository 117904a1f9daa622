#!/usr/bin/env bash
# The packages do outside the checkout what the sources do within: the tool is installed from a folder and runs a copied scenario to the same
# bytes as ./gatesim, and the samples, built on the library's package, print the same lines as in the repository.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "packages: $*" >&2; exit 1; }

dotnet pack "$root/GateSim.sln" -o "$work/packages" -v quiet --nologo
version=$(dotnet msbuild "$root/src/GateSim" -getProperty:Version)
for package in "GateSim.$version.nupkg" "GateSim.$version.snupkg" "GateSim.Cli.$version.nupkg"; do
    [ -f "$work/packages/$package" ] || fail "$package was not packed"
done

# Beside the machine's own cache, which may hold another build of the same version.
afresh() { NUGET_PACKAGES="$work/cache" "$@"; }
cp "$root/scenarios/theory/mm6.yaml" "$work/"
cd "$work"
afresh dotnet tool install GateSim.Cli --tool-path tools --add-source packages --version "$version" > install.log || { cat install.log; fail "the tool could not be installed"; }
tools/gatesim run mm6.yaml --replications 2 --quiet --out from-tool
"$root/gatesim" run mm6.yaml --replications 2 --quiet --out from-checkout
diff -r from-checkout from-tool || fail "the tool gives other results than ./gatesim"
tools/gatesim new my-gate.yaml > /dev/null && tools/gatesim validate my-gate.yaml > /dev/null || fail "the tool cannot make a scenario"

for sample in OwnGate FromFile; do
    mkdir "$sample"
    cp "$root/samples/$sample/"*.cs "$sample/"
    cat > "$sample/$sample.csproj" << XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <RestoreAdditionalProjectSources>$work/packages</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="GateSim" Version="$version" />
  </ItemGroup>
</Project>
XML
    afresh dotnet run --project "$sample" mm6.yaml > "$sample.package"
    dotnet run --project "$root/samples/$sample" mm6.yaml > "$sample.checkout"
    diff "$sample.checkout" "$sample.package" || fail "$sample prints other lines on the package than on the sources"
done
echo "packages: the tool and the library's package work outside the checkout"
