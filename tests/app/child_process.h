// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QProcess>

namespace ufb::test {

/// This test program once more, as a process that may be killed: it runs one test function, which does what
/// it is there for only if `folder` has come with it.
class ChildProcess : public QProcess {
 public:
  ChildProcess(const QString& testClass, const QString& function, const QString& folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("UFB_CHILD_FOLDER"), folder);
    setProcessEnvironment(environment);
    start(QCoreApplication::applicationFilePath(), {testClass, function});
  }
  ~ChildProcess() override {
    kill();
    waitForFinished();
  }

  /// What the parent gave; empty in the parent.
  static QString folder() { return qEnvironmentVariable("UFB_CHILD_FOLDER"); }
};

}  // namespace ufb::test
