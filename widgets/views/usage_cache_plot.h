// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>

#include "views/usage_plot.h"

namespace ufb {

/// Bytes of weights read by one token in one layer, by the text in the selected layer and in all layers,
/// beside all there are, on one logarithmic axis with the sizes of this machine's caches.
class UsageCachePlot : public UsagePlot {
  Q_OBJECT
 public:
  explicit UsageCachePlot(QWidget* parent = nullptr);

 protected:
  void drawScene() override;
  void arrange() override;
  void resizeEvent(QResizeEvent* event) override;
  [[nodiscard]] QString describe(const QPoint& place) const override;

 private:
  struct Amount {
    QString name;
    qint64 nodes = 0;
    qint64 bytes = 0;
    bool ofText = false;  ///< depends on it
  };

  [[nodiscard]] QVector<Amount> amounts() const;
  void setRange();
  /// How far the axis' numbers are apart: a factor.
  [[nodiscard]] int fittingTicks() const;
  void makeRoomForNames();
  void drawAmount(const Amount& amount, double row);
  void drawCache(const CacheItem& cache);
  void drawNote();
  void drawKey();

  QCPAxisRect* m_axes;
  QSharedPointer<QCPAxisTickerLog> m_sizes;
  QVector<Amount> m_amounts;                ///< top row first; empty if a node's size is not known
  QVector<QPointer<QCPItemText>> m_labels;  ///< that must not leave the axes; gone when the plot is emptied
};

}  // namespace ufb
