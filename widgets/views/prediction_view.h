// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

namespace ufb {

/// Candidates at each mask: bars with percent, logit and rank; entropy; the user's own word.
class PredictionView : public QWidget {
  Q_OBJECT
 public:
  explicit PredictionView(QWidget* parent = nullptr);

  void setPrediction(const view::PredictionItem& prediction);
  /// Dims the answer: it belongs to an older text. It is never removed.
  void setStale(bool stale);
  /// Shows the mask with this ordinal (0 = first).
  void setCurrentMask(int ordinal);
  [[nodiscard]] int currentMask() const;
  /// What "copy as text" puts on the clipboard.
  [[nodiscard]] QString asText() const;
  /// The word whose probability the user asks for; empty = none.
  [[nodiscard]] QString targetWord() const;
  void setTargetWord(const QString& word);

 public Q_SLOTS:
  void copyAsText() const;

 Q_SIGNALS:
  /// Enter or click on a candidate: put it in place of the mask with this token index.
  void candidateChosen(int maskToken, const QString& word);
  void targetWordChanged(const QString& word);
  void currentMaskChanged(int maskToken);
  /// The empty state's button: put a mask into the text.
  void maskRequested();
};

}  // namespace ufb
