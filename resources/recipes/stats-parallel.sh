#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Routing statistics of the text on standard input, counted by JOBS processes of this machine (GNU parallel) and put
# together in OUT:   zstd -dc corpus.txt.zst | stats-parallel.sh OUT JOBS [option of `ufb stats`...]
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: stats-parallel.sh OUT JOBS [option of ufb stats...] <TEXT" >&2; exit 2; }
out=$1 jobs=$2
shift 2
ufb=${UFB:-ufb}

if compgen -G "$out/part.*" >/dev/null; then
  echo "$out: it holds parts of an earlier count, which would be counted again; choose another folder" >&2
  exit 1
fi

# Cut at ends of lines, which neither a line nor a sentence crosses. For --unit paragraph set UFB_CUT to '\n\n'.
parallel --will-cite --quote --pipe --round-robin --block "${UFB_BLOCK:-4M}" --recend "${UFB_CUT:-\n}" --jobs "$jobs" \
  "$ufb" stats - --threads 1 --format none --out "$out/part.{#}" "$@" >/dev/null
"$ufb" stats merge "$out"/part.* --out "$out"
