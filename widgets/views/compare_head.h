// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ufb {

/// The title of one model's half: its letter with its mark (A solid blue, B hatched vermilion), name, family
/// and the time of its answer. What does not fit ends in "…", and the tooltip has the whole.
class CompareHead : public QWidget {
  Q_OBJECT
 public:
  CompareHead(bool b, QWidget* parent = nullptr);

  void setModel(const QString& name, const QString& family);
  /// Empty: no answer yet.
  void setTime(const QString& time);
  /// "demo-fff · crammedBERT"
  [[nodiscard]] QString title() const;
  [[nodiscard]] const QString& time() const { return m_time; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();

  bool m_b;
  QString m_name;
  QString m_family;
  QString m_time;
};

/// The mark of a model: a rounded square, solid for A and hatched for B.
void paintArmMark(QPainter& painter, const QRect& rect, bool b);

}  // namespace ufb
