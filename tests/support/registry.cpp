// SPDX-License-Identifier: MIT
#include "support/registry.h"

namespace ufb::test {

std::map<QString, Factory>& registry() {
  static std::map<QString, Factory> classes;
  return classes;
}

QString dataPath(const QString& relative) {
  return QStringLiteral(UFB_TEST_DATA "/") + relative;
}

QString programPath(const QString& name) {
  return QStringLiteral(UFB_BIN_DIR "/") + name;
}

QString modelPath(const QString& name) {
  return QStringLiteral(UFB_SOURCE_DIR "/resources/models/") + name;
}

}  // namespace ufb::test
