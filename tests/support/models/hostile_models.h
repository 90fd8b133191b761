// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "support/models/tiny_model.h"

namespace ufb::test {

/// One way in which a model folder can be wrong.
struct HostileModel {
  const char* name;
  std::function<void(TinyModel&)> damage;
  const char* says;                ///< what the sentence must contain
  const char* golden = "fff-3x3";  ///< the folder of goldens that it starts from
};

/// The table that the command line's and the window's tests share.
const std::vector<HostileModel>& hostileModels();
/// A copy of the healthy folder with this damage done to it.
TinyModel makeHostile(const HostileModel& hostile);

}  // namespace ufb::test
