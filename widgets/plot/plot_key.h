// SPDX-License-Identifier: MIT
#pragma once

#include "plot/qcustomplot_shim.h"
#include "views/legend.h"

namespace ufb {

/// A plot's legend as a part of the plot, so that it is in every picture of it: samples with a word each, in
/// rows that wrap at the plot's width.
class PlotKey : public QCPLayoutElement {
  Q_OBJECT
 public:
  explicit PlotKey(QCustomPlot* plot);

  void setEntries(const QVector<Legend::Entry>& entries) { m_entries = entries; }
  [[nodiscard]] QStringList words() const;

  [[nodiscard]] QSize minimumOuterSizeHint() const override;
  [[nodiscard]] QSize maximumOuterSizeHint() const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  /// Where each entry goes, from (0, 0).
  [[nodiscard]] QVector<QRect> flow(int width) const;
  [[nodiscard]] QFont font() const;
  [[nodiscard]] int height() const;

  QVector<Legend::Entry> m_entries;
};

}  // namespace ufb
