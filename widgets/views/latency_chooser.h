// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <QWidget>

#include "models/latency_types.h"

class QComboBox;

namespace ufb {

/// Which setting of which measurement is on show, and which arm is its B.
class LatencyChooser : public QWidget {
  Q_OBJECT
 public:
  /// A series of the last run or of a past one.
  struct Place {
    static constexpr int kLastRun = -1;
    int run = kLastRun;
    int series = -1;  ///< -1: there is none
  };

  explicit LatencyChooser(QWidget* parent = nullptr);

  /// Fills the settings in. The one that equals `shown` is kept; else the usual length is chosen.
  void setRuns(const view::LatencyRunItem& run, const QVector<view::LatencyRunItem>& past,
               const view::LatencySeriesItem& shown);
  [[nodiscard]] Place place() const;
  void setPlaceEnabled(bool enabled);
  /// Fills in what can be B; the arm that the user chose last is kept where there is one of its name.
  void setArms(const view::LatencySeriesItem& series);
  /// Name of the arm that is B; empty if there is none.
  [[nodiscard]] QString arm() const;

 Q_SIGNALS:
  void changed();

 private:
  QComboBox* m_series;
  QComboBox* m_arm;
  QString m_wantedArm;
};

}  // namespace ufb
