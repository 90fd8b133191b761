#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Routing statistics of many files on a Slurm cluster; every task counts its share of the files into a folder of its
# own on the shared disk:
#   count=$(sbatch --parsable --array=0-15 --cpus-per-task=8 stats-slurm.sh OUT FILE...)
#   sbatch --dependency=afterok:$count --wrap "ufb stats merge OUT/part.* --out OUT"
# UFB_STATS_OPTIONS holds options of `ufb stats` for every task, e.g. "--mask 0.15 --seed 7".
# A task that was killed goes on from its last checkpoint: sbatch --array=3 --export=ALL,UFB_TASKS=16 stats-slurm.sh …
# Use a new OUT for every corpus: all parts below it are put together.
#SBATCH --job-name=ufb-stats
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: sbatch --array=0-N stats-slurm.sh OUT FILE..." >&2; exit 2; }
out=$1
shift
task=${SLURM_ARRAY_TASK_ID:?run me by sbatch --array=0-N}
first=${SLURM_ARRAY_TASK_MIN:-0} tasks=${UFB_TASKS:-${SLURM_ARRAY_TASK_COUNT:?run me by sbatch --array=0-N}}
if [ -z "${UFB_TASKS:-}" ] && { [ "$first" -ne 0 ] || [ "$task" -ge "$tasks" ]; }; then
  echo "task $task of $tasks: number the tasks 0-N; to repeat some of them, set UFB_TASKS to how many there were" >&2
  exit 1
fi

mine=()
number=0
for file in "$@"; do
  if [ $((number % tasks)) -eq "$task" ]; then mine+=("$file"); fi
  number=$((number + 1))
done
if [ ${#mine[@]} -eq 0 ]; then
  echo "task $task of $tasks: there is no file left for me; submit at most $number tasks" >&2
  exit 1
fi
threads=()
if [ -n "${SLURM_CPUS_PER_TASK:-}" ]; then threads=(--threads "$SLURM_CPUS_PER_TASK"); fi
read -ra options <<<"${UFB_STATS_OPTIONS:-}"
exec "${UFB:-ufb}" stats "${mine[@]}" "${threads[@]}" "${options[@]}" --format none --out "$out/part.$task"
