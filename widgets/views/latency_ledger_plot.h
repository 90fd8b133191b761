// SPDX-License-Identifier: MIT
#pragma once

#include "views/latency_plot.h"

namespace ufb {

/// What becomes of the promise: how many times fewer neurons and operations the subject needs, and how many
/// times faster its kernel, its layers and the whole of it were measured. Bars from 1 on a logarithmic axis;
/// the ceiling that Amdahl's law sets; other people's figures as diamonds.
class LatencyLedgerPlot : public LatencyPlot {
  Q_OBJECT
 public:
  explicit LatencyLedgerPlot(QWidget* parent = nullptr);

  /// The references' conditions, a line each; empty without references.
  [[nodiscard]] QString referenceText() const;

 protected:
  void redraw() override;
  void arrange() override;
  /// Another reference's diamond stands where the words at the right of this one would.
  [[nodiscard]] bool runsIntoNext(const QCPItemText* label, double end) const;
  [[nodiscard]] QString tipAt(const QPoint& place) const override;

 private:
  void setRange();
  void drawRung(const LatencyRungItem& rung);
  void drawInterval(const LatencyRungItem& rung);
  void drawSteps();
  void drawCeiling(double ceiling);
  void drawReference(const view::LatencyReferenceItem& reference);
  void drawDiamond(const view::LatencyReferenceItem& reference);
  void drawKey(const view::LatencyLedgerItem* ledger);

  QCPAxisRect* m_axes;
  QVector<LatencyRungItem> m_rungs;
  struct Mark {
    view::LatencyRung rung;
    double value;
    QCPItemText* label;
  };
  QVector<Mark> m_marks;           ///< of the references
  QVector<QCPItemText*> m_labels;  ///< that must not leave the axes
};

}  // namespace ufb
