// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QVector>
#include <memory>

class QGridLayout;
class QLabel;

namespace ufb {

class LatencyPlot;
class LatencyLedgerPlot;
struct LatencyScene;

/// The four pictures of a scene, two beside two where there is room, else below each other.
class LatencyCharts : public QScrollArea {
  Q_OBJECT
 public:
  explicit LatencyCharts(QWidget* parent = nullptr);
  ~LatencyCharts() override;

  /// While a measurement runs, nothing is drawn that is not seen; it is as soon as it is shown.
  void setScene(const LatencyScene& scene);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* addPanel(const QString& title, LatencyPlot* plot, const QString& name);
  void drawScene(const LatencyScene& scene);
  void arrange();
  void applyLook();

  QGridLayout* m_grid;
  QVector<QWidget*> m_panels;
  QVector<QLabel*> m_titles;
  QVector<LatencyPlot*> m_plots;
  LatencyLedgerPlot* m_ledger;
  QLabel* m_references;
  std::unique_ptr<LatencyScene> m_waiting;  ///< given while not seen
  int m_columns = 0;
};

}  // namespace ufb
