// SPDX-License-Identifier: MIT
#pragma once

#include "support/goldens/golden_file.h"
#include "support/registry.h"

namespace ufb::test {

/// A reference folder by its name below tests/goldens.
class Golden : public GoldenFile {
 public:
  explicit Golden(const QString& name)
      : GoldenFile(dataPath(QStringLiteral("goldens/") + name).toStdString()) {}
};

}  // namespace ufb::test
