// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ufb {

/// What a view shows while it has nothing to show: one sentence and a button that changes this.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  explicit EmptyState(QWidget* parent = nullptr);

  /// An empty action hides the button.
  void setContents(const QString& sentence, const QString& action);

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyColors();

  QLabel* m_sentence;
  QPushButton* m_button;
};

}  // namespace ufb
