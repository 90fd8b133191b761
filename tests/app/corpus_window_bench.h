// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

#include "models/table_roles.h"

namespace ufb::test {

inline constexpr int kPatience = 60'000;  ///< milliseconds

/// The raw number in a row of a view's table, by the column's key.
inline QVariant valueAt(const QAbstractItemModel& table, int row, const char* key) {
  for (int column = 0; column < table.columnCount(); ++column) {
    if (table.headerData(column, Qt::Horizontal, KeyRole).toString() == QLatin1String(key))
      return table.index(row, column).data(ValueRole);
  }
  return {};
}

/// What a program prints; fails the test if it fails.
inline QString outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  const bool ended = process.waitForFinished(kPatience);
  const QString output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
  if (ended && process.exitCode() == 0) return output;
  return QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
}

inline QString python(const QString& script, const QString& folder) {
  return outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), script, folder});
}

inline QByteArray bytesOf(const QString& file) {
  QFile opened(file);
  return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// Clicks the visible button of this name.
inline void click(QWidget* inside, const char* name) {
  QPushButton* button = nullptr;
  for (QPushButton* candidate : inside->findChildren<QPushButton*>(QLatin1String(name))) {
    if (candidate->isVisible()) button = candidate;
  }
  QVERIFY2(button && button->isEnabled(), name);
  QTest::mouseClick(button, Qt::LeftButton);
}

/// Chooses a file in the dialog that has opened over a window.
inline void acceptFile(QWidget* window, const QString& file, QDialogButtonBox::StandardButton accept) {
  QFileDialog* dialog = nullptr;
  QTRY_VERIFY((dialog = window->findChild<QFileDialog*>()) != nullptr && dialog->isVisible());
  auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
  QVERIFY(name);
  dialog->setDirectory(QFileInfo(file).absolutePath());
  name->selectAll();
  QTest::keyClicks(name, QFileInfo(file).fileName());
  QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(accept), Qt::LeftButton);
  QTRY_VERIFY(window->findChild<QFileDialog*>() == nullptr);
}

}  // namespace ufb::test
