// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ufb {

/// One line of text that gives way: what does not fit ends in "…", and the tooltip has the whole.
class ElidingLabel : public QWidget {
  Q_OBJECT
 public:
  explicit ElidingLabel(Qt::Alignment alignment, QWidget* parent = nullptr);
  void setText(const QString& text);
  [[nodiscard]] const QString& text() const { return m_text; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Qt::Alignment m_alignment;
  QString m_text;
};

}  // namespace ufb
