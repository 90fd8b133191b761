// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ufb {

/// The row above the leaf dictionary: search for a word or an address, and the ways to the parent and to the
/// children of the node on show. Left stays left: the buttons of the turns are never mirrored.
class LeafDictionaryHead : public QWidget {
  Q_OBJECT
 public:
  explicit LeafDictionaryHead(QWidget* parent = nullptr);

  void setWays(bool parent, bool children);
  [[nodiscard]] QLineEdit* search() const { return m_search; }
  /// A part at the end of the row.
  void addPart(QWidget* part);
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void searched(const QString& text);  ///< never empty
  void parentRequested();
  void childRequested(bool right);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void translate();
  void fitWords();

  QLineEdit* m_search;
  QToolButton* m_parent;
  QToolButton* m_left;
  QToolButton* m_right;
  QWidget* m_ways;
};

}  // namespace ufb
