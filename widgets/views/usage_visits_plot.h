// SPDX-License-Identifier: MIT
#pragma once

#include "views/usage_plot.h"

namespace ufb {

/// How many nodes of the selected tree were visited never, once, twice, 3 to 4 times …: bins that double in
/// width. The bin of the node under the mouse, in whichever view, is framed.
class UsageVisitsPlot : public UsagePlot {
  Q_OBJECT
 public:
  explicit UsageVisitsPlot(QWidget* parent = nullptr);

 protected:
  void drawScene() override;
  void resizeEvent(QResizeEvent* event) override;
  void paintHover(QPainter& painter) const override;
  [[nodiscard]] QString describe(const QPoint& place) const override;

 private:
  /// How bins are labelled where there is room: all by their range, else by their upper end, all or some.
  struct Labels {
    bool ranges = true;
    int step = 1;        ///< every so many bins
    bool counts = true;  ///< how many nodes over all bars, else only over those that nobody visits
    bool operator==(const Labels&) const = default;
  };

  [[nodiscard]] QString label(const VisitBin& bin, bool range) const;
  [[nodiscard]] Labels fittingLabels() const;
  [[nodiscard]] QRect binRect(int bin) const;
  void setTicks();
  void drawBars();
  void drawKey();

  QCPAxisRect* m_axes;
  QSharedPointer<QCPAxisTickerLog> m_counts;
  QVector<VisitBin> m_bins;
  Labels m_labels;
};

}  // namespace ufb
