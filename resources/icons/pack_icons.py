#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Packs PNG pictures of one icon into the containers of Windows (.ico) and macOS (.icns).

usage: pack_icons.py THEME NAME.png OUT.ico OUT.icns

THEME holds a folder 16x16, 24x24, … for each size, NAME.png lies below each of them. Both containers hold PNG files
as they are.
"""
import struct
import sys
from pathlib import Path

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of entries: a size, or half of it on a display of double density.
ICNS_ENTRIES = (("icp4", 16), ("icp5", 32), ("icp6", 64), ("ic07", 128), ("ic08", 256), ("ic09", 512),
                ("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512))


def ico(pictures):
    """The directory of all entries, then the pictures; a side of 256 pixels is written as 0."""
    offset = 6 + 16 * len(ICO_SIZES)
    directory = struct.pack("<HHH", 0, 1, len(ICO_SIZES))
    for size in ICO_SIZES:
        length = len(pictures[size])
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, length, offset)
        offset += length
    return directory + b"".join(pictures[size] for size in ICO_SIZES)


def icns(pictures):
    """Entries one after the other, each with its name and its length, heading included."""
    body = b"".join(name.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
                    for name, size in ICNS_ENTRIES)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    theme, name = Path(sys.argv[1]), sys.argv[2]
    sizes = {size for size in ICO_SIZES} | {size for _, size in ICNS_ENTRIES}
    pictures = {size: (theme / f"{size}x{size}" / name).read_bytes() for size in sizes}
    Path(sys.argv[3]).write_bytes(ico(pictures))
    Path(sys.argv[4]).write_bytes(icns(pictures))


if __name__ == "__main__":
    main()
