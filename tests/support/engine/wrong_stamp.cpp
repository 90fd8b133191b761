// SPDX-License-Identifier: MIT
// An engine library of another version: only its stamp may be read.
#include "on_demand/engine_table.h"

extern "C" const ufb::EngineTable* ufb_engine_table() {
  static const ufb::EngineTable table{"0.0.1 of old", nullptr, nullptr, nullptr, nullptr, nullptr,
                                      nullptr,        nullptr, nullptr, nullptr, nullptr, nullptr};
  return &table;
}
