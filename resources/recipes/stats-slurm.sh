#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Routing statistics of many files on a Slurm cluster; every task counts its share of the files into a folder of its
# own on the shared disk:
#   count=$(sbatch --parsable --array=0-15 --cpus-per-task=8 stats-slurm.sh OUT FILE...)
#   sbatch --dependency=afterok:$count --wrap "ufb stats merge OUT/part.* --out OUT"
# UFB_STATS_OPTIONS holds options of `ufb stats` for every task, e.g. "--mask 0.15 --seed 7".
# A task that was killed and is submitted again goes on from its last checkpoint.
#SBATCH --job-name=ufb-stats
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: sbatch --array=0-N stats-slurm.sh OUT FILE..." >&2; exit 2; }
out=$1
shift
task=${SLURM_ARRAY_TASK_ID:?run me by sbatch --array} tasks=${SLURM_ARRAY_TASK_COUNT:?run me by sbatch --array}

mine=()
number=0
for file in "$@"; do
  if [ $((number % tasks)) -eq "$task" ]; then mine+=("$file"); fi
  number=$((number + 1))
done
[ ${#mine[@]} -gt 0 ] || exit 0
read -ra options <<<"${UFB_STATS_OPTIONS:-}"
exec "${UFB:-ufb}" stats "${mine[@]}" --threads "${SLURM_CPUS_PER_TASK:-0}" "${options[@]}" --format none \
  --out "$out/part.$task"
