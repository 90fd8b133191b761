// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

namespace ufb {

class Selection;

/// The tokens as chips under the text: the selection for all views. Click, Ctrl+click, Shift+click, arrow keys;
/// double click or Alt+M asks for a mask; hover shows the id. Wraps to as many rows as the width needs.
class TokenChips : public QWidget {
  Q_OBJECT
 public:
  explicit TokenChips(Selection* selection, QWidget* parent = nullptr);

  void setPrediction(const view::PredictionItem& prediction);
  /// Dims the chips: they belong to an older text.
  void setStale(bool stale);
  /// "9/128 tokens", ready to show; with a note when the text was cut.
  [[nodiscard]] QString countText() const;
  /// Where a token's chip is painted, in widget coordinates; for tests and for the tour.
  [[nodiscard]] QRect chipRect(int token) const;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void maskRequested(int token);
};

}  // namespace ufb
