// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>
#include <QVector>

#include "models/corpus_items.h"

namespace ufb {

/// Examples of tokens in their text: the token bold and tinted, a masked one marked in words as well, what is
/// far from it left out. The text can be selected and copied.
class LeafDictionaryContexts : public QTextBrowser {
  Q_OBJECT
 public:
  explicit LeafDictionaryContexts(QWidget* parent = nullptr);

  void setContexts(const QVector<view::ContextItem>& contexts);
  void setStale(bool stale);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

  /// Without what is more than `most` UTF-16 units away from the token; cut between words where there are
  /// some, with an ellipsis.
  [[nodiscard]] static view::ContextItem elided(const view::ContextItem& context, int most);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void render();
  /// How much of the text to either side there is room for.
  [[nodiscard]] int reach() const;
  [[nodiscard]] QString htmlOf(const view::ContextItem& context) const;

  QVector<view::ContextItem> m_contexts;
  int m_shownReach = 0;
  bool m_stale = false;
};

}  // namespace ufb
