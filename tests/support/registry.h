// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>

namespace ufb::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

/// The test classes of this program, by class name.
std::map<QString, Factory>& registry();

struct Registration {
  Registration(const char* className, Factory factory) {
    registry().emplace(QString::fromLatin1(className), std::move(factory));
  }
};

/// Absolute path of a file or folder below tests/.
QString dataPath(const QString& relative);
/// Absolute path of a built program, e.g. "ufb".
QString programPath(const QString& name);
/// Absolute path of a bundled model's folder.
QString modelPath(const QString& name);

}  // namespace ufb::test

#define UFB_TEST(Class) \
  static const ufb::test::Registration kRegister##Class(#Class, [] { return std::make_unique<Class>(); });
