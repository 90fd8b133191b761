// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ufb {

/// The instructions of pickles that a state dict may use; Python's Lib/pickletools.py describes them all.
enum class Opcode : std::uint8_t {
  Mark = '(',
  EmptyTuple = ')',
  Stop = '.',
  Global = 'c',
  Build = 'b',
  Append = 'a',
  Appends = 'e',
  Get1 = 'h',
  Get4 = 'j',
  Integer4 = 'J',
  Integer1 = 'K',
  Integer2 = 'M',
  None = 'N',
  PersistentId = 'Q',
  Put1 = 'q',
  Put4 = 'r',
  Reduce = 'R',
  SetItem = 's',
  Tuple = 't',
  Text1 = 'U',  ///< Python 2's strings
  Text4 = 'T',
  SetItems = 'u',
  Unicode = 'X',
  EmptyList = ']',
  EmptyDict = '}',
  Protocol = 0x80,
  Tuple1 = 0x85,
  Tuple2 = 0x86,
  Tuple3 = 0x87,
  True = 0x88,
  False = 0x89,
  Long = 0x8A
};

}  // namespace ufb
