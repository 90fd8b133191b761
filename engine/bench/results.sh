#!/bin/sh
# SPDX-License-Identifier: MIT
# Takes the measurements behind RESULTS.md again: every table as text and as JSON with all raw samples.
# Usage: engine/bench/results.sh FOLDER [PROGRAM [CHECKPOINT]]
#   FOLDER   where the files go; made if need be
#   PROGRAM  the built `ufb` (default: build/release/bin/ufb beside the sources, else the one on the PATH)
#   CHECKPOINT  a folder of the published shape, for the whole model (tests/ufb-make-checkpoint writes one)
#   UFB_ONNXRUNTIME    path of libonnxruntime.so, to have it among the whole model's rivals
#   UFB_BENCH_THREADS  thread counts (default: 1,2)
#   UFB_BENCH_SECONDS  seconds of sampling for each series (default: 6)
#   UFB_BENCH_DEVICE   cuda or cuda:N: the tables of "On a GPU" instead, which take ten minutes
# Takes about an hour. Leave the machine alone meanwhile; what disturbed it is written into the results.
set -eu

if [ $# -lt 1 ] || [ $# -gt 3 ]; then
  echo "usage: $0 FOLDER [PROGRAM [CHECKPOINT]]" >&2
  exit 2
fi
folder=$1
beside=$(dirname "$0")/../../build/release/bin/ufb
if [ $# -ge 2 ]; then
  program=$2
elif [ -x "$beside" ]; then
  program=$beside
else
  program=ufb
fi
threads=${UFB_BENCH_THREADS:-1,2}
seconds=${UFB_BENCH_SECONDS:-6}
mkdir -p "$folder"

if [ -n "${UFB_BENCH_DEVICE:-}" ]; then
  where="--device $UFB_BENCH_DEVICE"
else
  where="--threads $threads"
fi

# measure KIND NAME OPTION...: NAME.txt and NAME.json of `ufb bench KIND`
measure() {
  kind=$1
  name=$2
  shift 2
  echo "== $name" >&2
  # shellcheck disable=SC2086  # an option and its value
  "$program" bench "$kind" $where --seconds "$seconds" --out "$folder/$name.json" "$@" >"$folder/$name.txt.part"
  mv "$folder/$name.txt.part" "$folder/$name.txt"
}

if [ -n "${UFB_BENCH_DEVICE:-}" ]; then
  for precision in f32 bf16 f16; do
    measure ffn "gpu-$precision" --precision "$precision"
  done
  measure ffn gpu-skewed --routing skewed --no-rivals
  measure ffn gpu-cold --cold --no-rivals --tokens 1,16,128,1024
  for precision in f32 bf16 f16; do
    measure model "gpu-model-demo-$precision" --model demo-fff --against demo-dense --dense-weights "$precision" \
      --texts 1,256
    if [ $# -eq 3 ]; then
      measure model "gpu-model-published-$precision" --model "$3" --dense 3072,4095,4096,12 \
        --dense-weights "$precision" --texts 1,256
    fi
  done
  exit 0
fi

measure ffn f32-random
measure ffn f32-skewed --routing skewed
measure ffn f16-random --weights f16 --no-rivals
measure ffn bf16-random --weights bf16 --no-rivals
measure ffn mixed-random --weights mixed --no-rivals
# The walk through the caches takes a thousand times longer than a cold call: the small counts say it all.
measure ffn f32-cold --cold --no-rivals --tokens 1,16,128
measure ffn bf16-cold --cold --no-rivals --tokens 1,16,128 --weights bf16
for layer in 1 6; do
  measure ffn "demo-layer$layer" --model demo-fff --layer "$layer"
done

# The whole model. Spelt out, so that an empty variable adds no option.
rival() {
  if [ -n "${UFB_ONNXRUNTIME:-}" ]; then
    measure model "$@" --onnxruntime "$UFB_ONNXRUNTIME"
  else
    measure model "$@"
  fi
}
rival model-demo --model demo-fff --against demo-dense
rival model-demo-texts --model demo-fff --against demo-dense --texts 1,16 --tokens 32
if [ $# -eq 3 ]; then
  rival model-published --model "$3"
fi
# An arm against itself: its interval should hold 1 in at least 19 of 20 runs.
for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  "$program" bench model --self-test --threads 1 --tokens 32 --seconds 1 --seed "$run" --json \
    >"$folder/self-test-$run.json"
done
