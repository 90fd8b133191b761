#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and opens the Explorer on the bundled model. Arguments go to the Explorer.
# Without a display it says so and asks the same question through the command line.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

installer/install-packages.sh
cmake --preset release >/dev/null
cmake --build --preset release --target ufb ufb-explorer

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
  text="Paris is the capital of <mask>."
  echo
  echo "There is no display, so the window cannot open; this is what it would show for: $text"
  build/release/bin/ufb info
  build/release/bin/ufb predict --top 5 "$text"
  build/release/bin/ufb trace "$text"
  echo "Where a display is, ./run.sh opens the window; ufb-explorer --render draws it into a file without one."
  exit 0
fi
exec build/release/bin/ufb-explorer "$@"
