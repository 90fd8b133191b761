// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ufb {

/// A thin bar at a view's top for the states "working" and "failed"; hidden otherwise.
class NoticeBar : public QWidget {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  /// Shows a progress bar after 150 ms and a cancel button after 1 s. fraction < 0: unknown length.
  void showProgress(const QString& what, double fraction);
  /// One sentence, what to do, and details that unfold. Stays until closed or until the next state.
  void showFailure(const QString& sentence, const QString& details);
  void showNotice(const QString& sentence);
  void clear();
  [[nodiscard]] QString sentence() const;
  [[nodiscard]] QString details() const;

 Q_SIGNALS:
  void cancelRequested();
};

}  // namespace ufb
