// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <QWidget>
#include <functional>

namespace ufb {

/// What the marks of a view mean: a row of small samples with a word each, wrapped where it must be.
class Legend : public QWidget {
  Q_OBJECT
 public:
  struct Entry {
    std::function<void(QPainter&, const QRect&)> paint;  ///< draws the sample
    QString text;
  };

  explicit Legend(QWidget* parent = nullptr);
  void setEntries(const QVector<Entry>& entries);
  /// The words of all entries, for assistive technology and tests.
  [[nodiscard]] QString text() const;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  /// Where each entry goes at a width, left to right.
  [[nodiscard]] QVector<QRect> flow(int width) const;

  QVector<Entry> m_entries;
};

}  // namespace ufb
