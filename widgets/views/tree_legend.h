// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <QWidget>

#include "models/view_types.h"
#include "views/tree_colors.h"

namespace ufb {

class ColorBar;
class Legend;
class TreeModel;

/// The legend of the tree view: samples with words, or a scale where colours count.
class TreeLegend : public QWidget {
  Q_OBJECT
 public:
  explicit TreeLegend(QWidget* parent = nullptr);
  void setColors(const TreeColors& colors, const TreeModel& model, const view::RoutingItem& routing,
                 const QVector<int>& tokens);
  [[nodiscard]] QString text() const;
  /// Everything in one line.
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showTokens(const TreeColors& colors, const view::RoutingItem& routing, const QVector<int>& tokens);
  void showTexts(const TreeColors& colors);
  void showScale(const QString& caption, qint64 paths);
  void showCorpus(const TreeColors& colors, const TreeModel& model);
  void showDifference(const TreeColors& colors, const TreeModel& model);
  void arrange();
  [[nodiscard]] bool counts() const;
  [[nodiscard]] int samplesWidth() const;

  Legend* m_samples;
  ColorBar* m_scale;
  QString m_words;  ///< of the samples, to measure them
  int m_entries = 0;
};

}  // namespace ufb
