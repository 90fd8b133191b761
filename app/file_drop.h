// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace ufb {

/// Lets local files and folders be dropped anywhere in a window. Needed beside QWidget's own handling because
/// text fields would take a dropped file for text.
class FileDrop : public QObject {
  Q_OBJECT
 public:
  explicit FileDrop(QWidget* window);

 Q_SIGNALS:
  /// `target` is the widget that they were dropped on.
  void dropped(const QStringList& paths, QWidget* target);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* m_window;
};

}  // namespace ufb
