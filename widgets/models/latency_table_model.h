// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "models/latency_types.h"

namespace ufb {

/// One row for each arm of a series: what the pictures show, as figures.
class LatencyTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column {
    Arm,
    Median,
    P90,
    Mean,
    Samples,
    Ratio,
    Tokenizer,
    Embedding,
    Attention,
    Feedforward,
    Head,
    Rest,
    PercentOfPeak,
    FirstCall,
    ColumnCount
  };
  enum Role {
    FigureRole = Qt::UserRole,  ///< double: milliseconds, count, ratio or percent; invalid where absent
    KindRole,                   ///< int, a view::LatencyArmKind
  };

  explicit LatencyTableModel(QObject* parent = nullptr);
  /// Keeps the rows (and a view's selection) if the arms are the same as before.
  void setSeries(const view::LatencySeriesItem& series);
  [[nodiscard]] const view::LatencySeriesItem& series() const { return m_series; }
  /// The whole table with its heads, tab-separated lines: for a clipboard or a spreadsheet.
  [[nodiscard]] QString asText() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QVariant figure(const view::LatencyArmItem& arm, int column) const;
  [[nodiscard]] QString text(const view::LatencyArmItem& arm, int column) const;
  [[nodiscard]] QString ratioText(const view::LatencyArmItem& arm) const;
  [[nodiscard]] QString tip(const view::LatencyArmItem& arm, int column) const;

  view::LatencySeriesItem m_series;
};

}  // namespace ufb
