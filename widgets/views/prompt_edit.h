// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QPointer>
#include <optional>

#include "models/text_change.h"
#include "models/view_types.h"

class QAction;

namespace ufb {

class MaskHighlighter;
struct TextSpan;

/// The sentence editor: masks are made by double click on a word, by Alt+M, or by typing. It has no undo of
/// its own: it tells every change of the user, and what undo brings back is restored().
class PromptEdit : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit PromptEdit(QWidget* parent = nullptr);

  [[nodiscard]] QString text() const { return toPlainText(); }
  /// Another text as a whole, as one change; emits textEdited().
  void setText(const QString& text);
  /// Shows what undo brings back; emits textEdited(), but is no change of the user.
  void restore(const QString& text, int cursor);
  /// The window's actions, for the context menu; their shortcuts work while the keyboard is here.
  void setHistoryActions(QAction* undo, QAction* redo);
  /// How the loaded model spells its mask, e.g. "<mask>"; this is what maskToken() inserts.
  void setMaskSpelling(const QString& spelling);
  /// Every spelling that is shown as a mask: the model's own, "<mask>", "[MASK]", "___".
  [[nodiscard]] static QStringList maskSpellings();
  /// The tokens of the current text, for token-wise masking and for striking out what was cut.
  void setPrediction(const view::PredictionItem& prediction);
  /// Paints the span of this token as selected or hovered; -1 = none.
  void setHighlightedToken(int token);
  /// Where these characters are painted, in viewport coordinates: one rectangle a line.
  [[nodiscard]] QVector<QRectF> spanRects(int start, int end) const;
  /// As many lines as the text has, from one to four.
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 public Q_SLOTS:
  /// Puts the mask where the selection, or the word under the cursor, stands. One change.
  void maskAtCursor();
  /// Puts the mask in place of the word that this token is a piece of. A mask token is left alone.
  void maskToken(int token);
  /// Puts a word in place of the mask token with this index; a piece such as "##s" goes on with the word
  /// before it. One change.
  void fillMask(int token, const QString& word);

 Q_SIGNALS:
  /// The text has changed, by whatever means.
  void textEdited(const QString& text);
  /// The user has changed the text; after textEdited().
  void userChanged(const ufb::view::TextChange& change);
  /// The cursor stands in or beside this token (only while the prediction fits the text).
  void tokenAtCursorChanged(int token);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;

 private:
  class Step;

  void onContentsChanged();
  void tellUnannounced(const QString& before);
  void placeCursor(int position);
  void onCursorMoved();
  void applyColors();
  void updateHeight();
  [[nodiscard]] bool predictionFits() const;
  [[nodiscard]] int lineCount() const;
  [[nodiscard]] int heightOf(int lines) const;
  [[nodiscard]] int characterAt(const QPoint& point) const;
  [[nodiscard]] TextSpan maskBeside(int position) const;
  [[nodiscard]] TextSpan wordBeside(int position) const;
  [[nodiscard]] bool isHighlighted(const TextSpan& mask) const;
  [[nodiscard]] TextSpan wordWithCharacter(int position) const;
  void replaceSpan(const TextSpan& span, const QString& replacement);
  void maskSpan(const TextSpan& span);
  void paintEdge();
  void paintMasks(QPainter& painter) const;
  void paintRingedMask(QPainter& painter, const QRectF& line) const;
  void paintHighlight(QPainter& painter) const;

  MaskHighlighter* m_highlighter;
  QString m_maskSpelling;
  QString m_lastText;
  view::PredictionItem m_prediction;
  int m_highlightedToken = -1;
  int m_tokenAtCursor = -1;
  Step* m_step = nullptr;  ///< the outermost one that runs
  bool m_restoring = false;
  QPointer<QAction> m_undo;
  QPointer<QAction> m_redo;
};

}  // namespace ufb
