// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace ufb {

/// Lets a local file or folder be dropped on a widget. Needed beside QWidget's own handling because the
/// prompt would take a dropped file for text.
class FileDrop : public QObject {
  Q_OBJECT
 public:
  explicit FileDrop(QObject* parent = nullptr);
  /// Watches a widget; may be called for several.
  void watch(QWidget* widget);

 Q_SIGNALS:
  void dropped(const QString& path);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ufb
