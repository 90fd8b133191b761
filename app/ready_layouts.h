// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb {

class DockHost;

/// Layouts for one purpose each.
enum class ReadyLayout {
  Predict,  ///< what the model says, and one token's path
  Route,    ///< where the tokens go; the default
  Race      ///< what it costs, beside other models
};

/// "predict", "route", "race"
[[nodiscard]] QString layoutName(ReadyLayout layout);
void showReadyLayout(DockHost& host, ReadyLayout layout);

}  // namespace ufb
