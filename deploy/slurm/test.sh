#!/usr/bin/env bash
# Runs run.sbatch and merge.sbatch on a Slurm of its own (one node, loopback, in a temporary folder, no cgroups): submits an array, kills one
# task with signal 9, requeues it, merges, and compares every byte with one run. Needs root and Debian's packages; is skipped with a message
# elsewhere. Takes a minute, and gives up after five. Ends only what it started.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export GATESIM=${GATESIM:-$root/gatesim}
scenario="$root/scenarios/huu-nghi-6-lanes.yaml"
tasks=4 each=3 patience=300

skip() { echo "slurm test: skipped, $1"; exit 0; }
fail() { echo "slurm test: FAILED, $1" >&2; tail -n 20 "$dir"/*.log "$dir"/job-*.txt 2> /dev/null >&2 || true; exit 1; }

[ "$(id -u)" -eq 0 ] || skip "it needs root"
if ! command -v slurmctld slurmd munged > /dev/null; then
    command -v apt-get > /dev/null || skip "there is no apt-get to install Slurm"
    { timeout 120 apt-get update && DEBIAN_FRONTEND=noninteractive timeout 180 apt-get install -y --no-install-recommends slurm-wlm munge; } > /dev/null 2>&1 \
        || skip "slurm-wlm and munge cannot be installed"
fi

dir=$(mktemp -d /tmp/gatesim-slurm.XXXXXX)
services=()
end() {
    status=$?
    scancel --user=root 2> /dev/null || true
    sleep 1
    for ((i = ${#services[@]} - 1; i >= 0; i--)); do kill "${services[$i]}" 2> /dev/null || true; done
    wait 2> /dev/null || true
    rm -rf "$dir"
    exit "$status"
}
trap end EXIT
trap 'exit 1' INT TERM

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2> /dev/null || echo $((20000 + RANDOM)); }
serve() { "$@" > "$dir/$(basename "$1").log" 2>&1 & services+=($!); }
until_true() { # SECONDS COMMAND…
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] && [ "$SECONDS" -lt "$patience" ] || return 1
        sleep 0.3
    done
}

chmod 755 "$dir"
mkdir "$dir/state" "$dir/spool" "$dir/parts"
dd if=/dev/urandom of="$dir/munge.key" bs=128 count=1 status=none
chmod 400 "$dir/munge.key"
export SLURM_CONF="$dir/slurm.conf"
cat > "$SLURM_CONF" << CONF
ClusterName=gatesim
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$dir/munge.socket,cred_expire=5
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
KillWait=5
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=10 State=UP
CONF

serve munged --foreground --force --key-file="$dir/munge.key" --socket="$dir/munge.socket" --pid-file="$dir/munged.pid" \
    --log-file="$dir/munged-own.log" --seed-file="$dir/munge.seed"
until_true 10 test -S "$dir/munge.socket" || fail "munged did not start"
serve slurmctld -D -f "$SLURM_CONF"
serve slurmd -D -f "$SLURM_CONF" -N "$(hostname -s)"
is_idle() { [ "$(sinfo --noheader --format=%t 2> /dev/null)" = idle ]; }
until_true 30 is_idle || fail "the node did not come up"
echo "slurm test: $(sinfo --version), one node"

"$GATESIM" --help > /dev/null # builds the program where that is still to be done
SECONDS=0 # what the build took is no fault of the tasks
job=$(sbatch --parsable --array="1-$tasks" --output="$dir/job-%a.txt" "$here/run.sbatch" "$scenario" "$each" "$dir/parts")
state() { scontrol show job "$1" --oneliner 2> /dev/null | sed -n 's/.* JobState=\([A-Z]*\).*/\1/p'; }
is() { [ "$(state "$1")" = "$2" ]; }

# Killed in the middle: something of its replications is written, in the hidden folder.
is_at_work() { find "$dir/parts" -path '*/.part-00002.partial-*' -name replications.csv 2> /dev/null | grep -q .; }
until_true 60 is_at_work || fail "task 2 did not get going"
victim=$(grep -ls "$dir/parts/part-00002" /proc/[0-9]*/cmdline | grep -v "/proc/$$/" | sed 's|/proc/\([0-9]*\)/.*|\1|' | head -n 1)
[ -n "$victim" ] || fail "task 2 has no process"
kill -9 "$victim"
until_true 30 is "${job}_2" FAILED || fail "task 2 is $(state "${job}_2") after it was killed"
[ ! -e "$dir/parts/part-00002" ] || fail "the killed task left results"
are_done() { for task in "$@"; do is "${job}_$task" COMPLETED || return 1; done; }
until_true 120 are_done 1 3 4 || fail "the other tasks did not finish"
if "$GATESIM" merge "$dir"/parts/part-* --out "$dir/too-soon" > "$dir/too-soon.txt" 2>&1; then fail "merge took three tasks of four"; fi
scontrol requeue "${job}_2"
echo "slurm test: task 2 killed (process $victim) and requeued; before that merge says: $(sed "s|$dir/||g" "$dir/too-soon.txt")"

until_true 120 are_done 2 || fail "the requeued task is $(state "${job}_2")"
# No dependency: afterok does not forget that a task had failed once.
timeout 60 sbatch --wait --output="$dir/job-merge.txt" "$here/merge.sbatch" "$dir/parts" "$dir/merged" > /dev/null || fail "the merge failed"
"$GATESIM" run "$scenario" --replications $((tasks * each)) --out "$dir/whole" --quiet
diff -r --exclude=run.json "$dir/whole" "$dir/merged" || fail "the merge differs from one run"
diff <(grep -v '"command"' "$dir/whole/run.json") <(grep -v '"command"' "$dir/merged/run.json") || fail "run.json differs"
[ -z "$(find "$dir/parts" -name '.*.partial-*')" ] || fail "something half-written was left"
echo "slurm test: passed, $tasks tasks of $each replications merged to the bytes of one run, in $SECONDS s"
