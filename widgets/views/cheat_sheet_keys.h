// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPalette>
#include <QStringList>
#include <QVector>
#include <QWidget>

class QPainter;

namespace ufb {

/// "Ctrl+J, L" as strokes of caps: {{"Ctrl", "J"}, {"L"}}. The plus key itself is a cap: "Ctrl++".
[[nodiscard]] QVector<QStringList> keyStrokes(const QString& keys);
/// What painting them takes; empty for no keys.
[[nodiscard]] QSize keyCapsSize(const QFont& font, const QString& keys);
/// Paints keys as small frames from the rectangle's left, in its vertical middle; from left to right in every
/// language, as keyboards have them.
void paintKeyCaps(QPainter& painter, const QRect& rect, const QFont& font, const QString& keys,
                  const QColor& text, const QColor& ground);

/// Keys as small frames.
class KeyCaps : public QWidget {
  Q_OBJECT
 public:
  explicit KeyCaps(const QString& keys, QWidget* parent = nullptr);
  [[nodiscard]] const QString& keys() const { return m_keys; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QString m_keys;
};

}  // namespace ufb
