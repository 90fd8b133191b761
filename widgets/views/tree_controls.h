// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "views/tree_colors.h"

class QComboBox;

namespace ufb {

class TreeLegend;
class ViewHeader;

/// What there is to colour by.
struct TreeOffers {
  bool text = true;
  bool pinned = false;
  bool corpus = false;
  bool difference = false;  ///< of two corpora
};

/// What stands above the tree: how wide nodes are, what colours say, which part is on show, and the legend;
/// in one line, or the legend in a second one where that is too narrow.
class TreeControls : public QWidget {
  Q_OBJECT
 public:
  explicit TreeControls(QWidget* parent = nullptr);
  [[nodiscard]] bool byUse() const;
  void setByUse(bool byUse);
  [[nodiscard]] TreeColoring coloring() const;
  /// Ignored if it cannot be chosen now.
  void setColoring(TreeColoring coloring);
  /// What is not there cannot be chosen. Was it, another colouring is taken until it is there again.
  void setOffers(const TreeOffers& offers);
  /// `widest`: as wide as a place may get in this tree, so that the legend stays where it is.
  void setPlace(const QString& place, const QString& widest);
  [[nodiscard]] QString place() const { return m_place; }
  [[nodiscard]] TreeLegend* legend() const { return m_legend; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// Another entry of one of the boxes was chosen.
  void chosen();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fillBoxes();
  void showTips();
  void explainOffers();
  void takeOffered();
  [[nodiscard]] bool offered(TreeColoring coloring) const;
  void arrange();
  [[nodiscard]] int placeWidth() const;
  [[nodiscard]] bool oneLine(int width) const;

  ViewHeader* m_header;
  QComboBox* m_widthBox;
  QComboBox* m_colorBox;
  TreeLegend* m_legend;
  QString m_place;
  QString m_widestPlace;
  QRect m_placeRect;
  TreeOffers m_offers;
  TreeColoring m_wanted = TreeColoring::SelectedTokens;  ///< shown whenever it is offered
};

}  // namespace ufb
