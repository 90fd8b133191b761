// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include "models/view_types.h"
#include "views/color_map.h"
#include "views/layer_strip.h"

namespace ufb {

/// One number for each layer and token, and how it becomes a colour.
class StripValues {
  Q_DECLARE_TR_FUNCTIONS(StripValues)
 public:
  using Metric = LayerStrip::Metric;

  /// Nothing to show.
  StripValues() = default;
  /// `pinned` is null or comparable(), and `partners` are the tokenPartners() of both.
  StripValues(const view::RoutingItem& routing, int tree, Metric metric,
              const view::RoutingPtr& pinned = nullptr, const QVector<int>& partners = {});

  /// NaN where there is nothing to tell (a token without a partner, a path without output), infinity for the
  /// margin of a tree that decides nothing.
  [[nodiscard]] double value(int layer, int token) const;
  /// Place on the colour scale, 0..1; NaN if the value has none.
  [[nodiscard]] double position(double value) const;
  [[nodiscard]] ColorMap colorMap() const;
  /// Least and greatest finite value; both NaN if there is none.
  [[nodiscard]] double least() const { return m_least; }
  [[nodiscard]] double greatest() const { return m_greatest; }

  /// With unit, where the metric has one.
  [[nodiscard]] QString text(double value) const;
  /// What is coloured and how, for the legend.
  [[nodiscard]] QString caption() const;
  [[nodiscard]] static QString name(Metric metric);
  /// The metric's column in the table, and its name in files.
  [[nodiscard]] static QString key(Metric metric);
  /// How the number is made, in a sentence.
  [[nodiscard]] static QString explanation(Metric metric);

 private:
  void findRange();
  [[nodiscard]] QString levelsText(double value) const;

  Metric m_metric = Metric::Margin;
  int m_tokens = 0;
  int m_depth = 0;
  QVector<double> m_values;  ///< [layers, tokens]
  double m_least = 0;
  double m_greatest = 0;
};

}  // namespace ufb
