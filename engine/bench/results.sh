#!/bin/sh
# SPDX-License-Identifier: MIT
# Takes the measurements behind RESULTS.md again: every table as text and as JSON with all raw samples.
# Usage: engine/bench/results.sh FOLDER [PROGRAM]
#   FOLDER   where the files go; made if need be
#   PROGRAM  the built `ufb` (default: build/release/bin/ufb beside the sources, else the one on the PATH)
#   UFB_BENCH_THREADS  thread counts (default: 1,2)
#   UFB_BENCH_SECONDS  seconds of sampling for each series (default: 6)
# Takes about an hour. Leave the machine alone meanwhile; what disturbed it is written into the results.
set -eu

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  echo "usage: $0 FOLDER [PROGRAM]" >&2
  exit 2
fi
folder=$1
beside=$(dirname "$0")/../../build/release/bin/ufb
if [ $# -eq 2 ]; then
  program=$2
elif [ -x "$beside" ]; then
  program=$beside
else
  program=ufb
fi
threads=${UFB_BENCH_THREADS:-1,2}
seconds=${UFB_BENCH_SECONDS:-6}
mkdir -p "$folder"

# measure NAME OPTION...: NAME.txt and NAME.json
measure() {
  name=$1
  shift
  echo "== $name" >&2
  "$program" bench ffn --threads "$threads" --seconds "$seconds" --out "$folder/$name.json" "$@" \
    >"$folder/$name.txt.part"
  mv "$folder/$name.txt.part" "$folder/$name.txt"
}

measure f32-random
measure f32-skewed --routing skewed
measure f16-random --weights f16 --no-rivals
measure bf16-random --weights bf16 --no-rivals
measure mixed-random --weights mixed --no-rivals
# The walk through the caches takes a thousand times longer than a cold call: the small counts say it all.
measure f32-cold --cold --no-rivals --tokens 1,16,128
measure bf16-cold --cold --no-rivals --tokens 1,16,128 --weights bf16
for layer in 1 6; do
  measure "demo-layer$layer" --model demo-fff --layer "$layer"
done
