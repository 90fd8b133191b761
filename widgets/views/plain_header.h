// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace ufb {

/// Column titles as quiet text over a hairline, on the view's own ground.
class PlainHeader : public QHeaderView {
  Q_OBJECT
 public:
  explicit PlainHeader(QWidget* parent = nullptr);

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace ufb
