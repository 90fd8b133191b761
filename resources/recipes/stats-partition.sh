#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Routing statistics of the lines on standard input, in a new folder below OUT, whose name it prints; made for the
# pipe() of Apache Spark:   stats-partition.sh OUT [option of `ufb stats`...]
set -euo pipefail
out=$1
shift
mkdir -p "$out"
part=$(mktemp -d "$out/part.XXXXXX")
"${UFB:-ufb}" stats - --format none --out "$part" "$@" >/dev/null
echo "$part"
