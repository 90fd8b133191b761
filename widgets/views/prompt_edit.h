// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include "models/view_types.h"

namespace ufb {

/// The sentence editor: masks are made by double click on a word, by Alt+M, or by typing.
class PromptEdit : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit PromptEdit(QWidget* parent = nullptr);

  [[nodiscard]] QString text() const { return toPlainText(); }
  /// Replaces the text as one undoable step; emits textEdited().
  void setText(const QString& text);
  /// How the loaded model spells its mask, e.g. "<mask>"; this is what maskToken() inserts.
  void setMaskSpelling(const QString& spelling);
  /// Every spelling that is shown as a mask: the model's own, "<mask>", "[MASK]", "___".
  [[nodiscard]] static QStringList maskSpellings();
  /// The tokens of the current text, for token-wise masking and for striking out what was cut.
  void setPrediction(const view::PredictionItem& prediction);
  /// Paints the span of this token as selected or hovered; -1 = none.
  void setHighlightedToken(int token);

 public Q_SLOTS:
  /// Puts the mask where the selection, or the word under the cursor, stands. One undoable step.
  void maskAtCursor();
  /// Puts the mask in place of this token (the whole of its span). A mask token is left alone.
  void maskToken(int token);
  /// Puts a word in place of the mask token with this index. One undoable step.
  void fillMask(int token, const QString& word);

 Q_SIGNALS:
  /// The text has changed, by whatever means.
  void textEdited(const QString& text);
  /// The cursor stands in or beside this token (only while the prediction fits the text).
  void tokenAtCursorChanged(int token);
};

}  // namespace ufb
