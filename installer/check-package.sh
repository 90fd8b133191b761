#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Shows that the Debian package works on a system that has nothing else, and that removing it leaves nothing behind:
#
#   sudo installer/check-package.sh build/release/ufb-explorer_*.deb [PICTURES]
#
# Makes a minimal Debian 12 in a temporary folder (debootstrap; downloads about 500 MB, needs 3 GB of disk), installs the
# package there with what it depends on and nothing more, runs both programs as a user without rights, removes the
# package and compares all files of the system with those before. PICTURES: a folder to copy the drawn window to.
# Run by hand, needs root, debootstrap and a Debian mirror. Exit status 0: all of it is so.
set -euo pipefail

package=${1:?usage: check-package.sh PACKAGE.deb [PICTURES]}
pictures=${2:-}
mirror=${MIRROR:-http://deb.debian.org/debian}
security=${SECURITY_MIRROR:-http://deb.debian.org/debian-security}
[ "$(id -u)" -eq 0 ] || { echo "check-package.sh: run me as root: debootstrap and chroot need it" >&2; exit 1; }
[ -f "$package" ] || { echo "$package: there is no such package; build it with cpack -G DEB" >&2; exit 1; }

root=$(mktemp -d "${TMPDIR:-/tmp}/ufb-package.XXXXXX")
chmod 755 "$root"  # for the user without rights
cleanup() {
  mountpoint -q "$root/proc" && umount "$root/proc"
  # Never across a mount that could not be undone.
  rm -rf --one-file-system "$root"
}
trap cleanup EXIT

step() { echo; echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
as_user() { inside su --login reader --command "LANG=C.UTF-8 $1"; }
# All paths of the system, but for apt's and dpkg's own books, logs and the user's home.
snapshot() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./run -o -path ./home/reader -o -path ./var/log \
    -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/cache/apt -o -path ./var/cache/debconf \) -prune -o \
    -print | sort)
}

step "A minimal Debian 12"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail -5 "$root.log"; fail debootstrap; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
cat >"$root/etc/apt/sources.list" <<END
deb $mirror bookworm main
deb $mirror bookworm-updates main
deb $security bookworm-security main
END
inside useradd --create-home --shell /bin/bash reader
cp "$package" "$root/tmp/ufb-explorer.deb"
inside apt-get update -qq
# What a desktop has and the package must not need: the tools that keep its caches, and that check its menu entry.
inside apt-get install -y -qq --no-install-recommends desktop-file-utils >/dev/null 2>&1

step "What the package depends on, and nothing more"
depends=$(dpkg-deb -f "$package" Depends)
echo "$depends"
inside apt-get satisfy -y -qq --no-install-recommends "$depends" >/dev/null 2>&1
before=$(snapshot)

step "Install"
inside apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends /tmp/ufb-explorer.deb 2>&1 | grep -v -e debconf -e _apt || true
inside dpkg-query -W -f='${Package} ${Version} ${Architecture}: ${db:Status-Status}, ${Installed-Size} KB\n' ufb-explorer
inside dpkg --verify ufb-explorer
# Libraries that are only opened at run time are asked too.
for file in $(inside dpkg-query -L ufb-explorer | grep -e ^/usr/bin/ -e '\.so'); do
  ! inside ldd "$file" | grep "not found" || fail "$file: a library is missing"
done
grep -q ufbsession "$root/usr/share/mime/globs2" || fail "sessions are no known type of file"
grep -q ufb-explorer.desktop "$root/usr/share/applications/mimeinfo.cache" || fail "no program opens sessions"

step "The command line: ufb predict --model demo-fff"
as_user 'ufb predict --model demo-fff "The capital of France is <mask>." --top 5'

step "The menu entry"
entry=/usr/share/applications/ufb-explorer.desktop
inside desktop-file-validate "$entry"
exec_line=$(sed -n 's/^Exec=//p' "$root$entry" | head -1)
command=${exec_line%% *}
echo "Exec=$exec_line"
as_user "command -v $command"

step "The window, by the menu entry's program: $command --render window"
as_user "$command --render window --out window.png"
[ "$(head -c 4 "$root/home/reader/window.png" | tail -c 3)" = PNG ] || fail "no picture was drawn"
[ "$(stat -c %s "$root/home/reader/window.png")" -gt 20000 ] || fail "the picture is empty"
echo "window.png: $(stat -c %s "$root/home/reader/window.png") bytes"
if [ -n "$pictures" ]; then mkdir -p "$pictures" && cp "$root/home/reader/window.png" "$pictures/"; fi

step "The window, by the menu entry's command line, on a screen that is only in memory"
status=0
as_user "QT_QPA_PLATFORM=offscreen timeout --signal=TERM 20 ${exec_line% %f}" || status=$?
[ "$status" -eq 124 ] || fail "the window closed by itself (exit status $status)"
echo "It stayed open until it was ended after 20 seconds."

step "Remove"
inside apt-get purge -y -qq -o Dpkg::Use-Pty=0 ufb-explorer 2>&1 | grep -v -e debconf || true
left=$(diff <(echo "$before") <(snapshot)) || { echo "$left"; fail "the package left these files behind, or took them"; }
echo "The system has the files that it had before. The user's own:"
(cd "$root/home/reader" && find . -type f ! -name '.bash*' ! -name .profile -printf '  ~/%P\n')
echo
echo "All of it is so."
