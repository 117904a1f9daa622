#!/usr/bin/env bash
# The single file runs on a Debian that has neither .NET nor fonts, and writes the same bytes there, pictures included, as ./gatesim here.
# Needs root, debootstrap and a mirror, which is the one that this machine's apt uses; where one is missing it says so and is done.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
skip() { echo "bare-debian: skipped: $*"; exit 0; }
fail() { echo "bare-debian: $*" >&2; exit 1; }

[ "$(uname -sm)" = "Linux x86_64" ] || skip "this is not Linux on x86-64"
[ "$(id -u)" -eq 0 ] || skip "a chroot needs root"
command -v debootstrap > /dev/null || skip "debootstrap is not installed (apt-get install debootstrap)"
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
mirror=$(apt-get indextargets --format '$(CODENAME) $(SITE)' 'Created-By: Packages' 2> /dev/null | sed -n "s/^$codename //p" | head -n 1)
[ -n "$mirror" ] || skip "apt knows no mirror of this release"

unshare --mount true 2> /dev/null || skip "nothing may be mounted here"

work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
debian="$work/debian"
timeout 300 debootstrap --variant=minbase "$codename" "$debian" "$mirror" > "$work/debootstrap.log" 2>&1 || { tail -n 3 "$work/debootstrap.log"; skip "no Debian could be made"; }
[ ! -e "$debian/usr/share/fonts" ] && [ ! -e "$debian/usr/share/dotnet" ] && [ ! -e "$debian/usr/lib/dotnet" ] || fail "that Debian is not bare"

dotnet publish "$root/src/GateSim.Cli" -p:PublishProfile=single-file -r linux-x64 -p:PublishDir="$work/single/" -v quiet --nologo
[ "$(ls "$work/single")" = "$(printf 'LICENSE-DejaVu.txt\ngatesim')" ] || { ls "$work/single"; fail "there is more, or less, than one file and the fonts' licence"; }

mkdir "$debian/work"
cp "$work/single/gatesim" "$debian/usr/bin/"
cp "$root/scenarios/theory/mm6.yaml" "$debian/work/"
# With /proc, as every system has it: .NET reads there how much memory there is. The mount is gone with the shell that made it.
in_debian() {
    unshare --mount --fork sh -c 'mount -t proc proc "$1/proc" && exec chroot "$1" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root /bin/sh -c "cd /work && $2"' - "$debian" "$1"
}
in_debian "gatesim run mm6.yaml --replications 2 --quiet --out results" || fail "the run failed"
in_debian "gatesim reproduce results && gatesim sweep mm6.yaml --vary stations.lanes.servers=6,7 --replications 2 --quiet --out sweep" > /dev/null || fail "it cannot reproduce or sweep"
in_debian "gatesim new my-gate.yaml && gatesim validate my-gate.yaml" > /dev/null || fail "it cannot make a scenario"
# The page and its API are in the one file, too. It ends by itself.
in_debian "timeout --signal INT 20 gatesim serve --port 0 --scenarios ." > "$work/serve.log" 2>&1 &
for _ in $(seq 100); do grep -q '^GateSim is at' "$work/serve.log" && break; sleep 0.1; done
address=$(sed -n 's/^GateSim is at //p' "$work/serve.log")
[ -n "$address" ] || { cat "$work/serve.log"; fail "it does not serve"; }
curl -fsS "${address}api/scenarios" | grep -q '"name":"mm6"' || fail "its API does not know the scenario"
curl -fsS "$address" | grep -qi '<!doctype html>' || fail "its page is not there"
wait
"$root/gatesim" run "$root/scenarios/theory/mm6.yaml" --replications 2 --quiet --out "$work/here"
[ "$(find "$work/here/plots" -name '*.png' | wc -l)" -gt 0 ] || fail "there are no pictures to compare"
diff -r "$work/here" "$debian/work/results" || fail "the results differ from those of ./gatesim"
echo "bare-debian: one file of $(du -m "$work/single/gatesim" | cut -f 1) MB gives the same bytes, pictures included, on a $codename without .NET and fonts"
