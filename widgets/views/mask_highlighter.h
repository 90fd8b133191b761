// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QSyntaxHighlighter>
#include <QTextCursor>

namespace ufb {

/// Colours the masks' letters, and strikes out what the model does not see. The pills' ground is painted by
/// the editor, since a character format knows no round corners.
class MaskHighlighter : public QSyntaxHighlighter {
  Q_OBJECT
 public:
  explicit MaskHighlighter(QTextDocument* document);

  void setSpellings(const QStringList& spellings);
  [[nodiscard]] const QStringList& spellings() const { return m_spellings; }
  void setColors(const QColor& maskText, const QColor& cutText);
  /// Strikes out everything from this position on; -1 = nothing. The place moves along with edits before it.
  void setCut(int position);
  [[nodiscard]] int cut() const { return m_cut.isNull() ? -1 : m_cut.position(); }

 protected:
  void highlightBlock(const QString& text) override;

 private:
  QStringList m_spellings;
  QColor m_maskText;
  QColor m_cutText;
  QTextCursor m_cut;
};

}  // namespace ufb
