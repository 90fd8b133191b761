// SPDX-License-Identifier: MIT
#pragma once

#include "models/corpus_items.h"
#include "views/routing_view.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ufb {

class ColorBar;
class CorpusChangesModel;
class CorpusDivergenceModel;
class CorpusPanels;
class CorpusTable;
class EmptyState;
class Legend;

/// Two corpora, A and B, on the same trees: how many nodes they use differently, which ones most, and how far
/// the two are apart in each layer.
class CorpusDifferenceView : public RoutingView {
  Q_OBJECT
 public:
  explicit CorpusDifferenceView(Selection* selection, QWidget* parent = nullptr);

  /// The corpus that would be A; null: there is none yet.
  void setCorpus(const view::CorpusPtr& corpus) override;
  /// Null: nothing is compared.
  void setDifference(const view::CorpusDifferencePtr& difference) override;
  void setStale(bool stale) override;

  [[nodiscard]] QString message() const override;
  /// The changed nodes.
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  /// How many of the tested nodes differ.
  [[nodiscard]] QString statement() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void compareRequested();
  void compareCleared();

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* buildContent();
  [[nodiscard]] QWidget* buildHead();
  void connectParts();
  void fillWords();
  void fillLegend();
  void applyLook();
  void followSelection();
  void followHover();
  void hoverNode(int row);

  CorpusChangesModel* m_changes;
  CorpusDivergenceModel* m_divergence;
  EmptyState* m_empty;
  QLabel* m_statement = nullptr;
  Legend* m_legend = nullptr;
  ColorBar* m_colors = nullptr;
  QPushButton* m_clear = nullptr;
  CorpusTable* m_nodes = nullptr;
  CorpusTable* m_layers = nullptr;
  CorpusPanels* m_panels = nullptr;
  QStackedLayout* m_pages = nullptr;
  view::CorpusPtr m_a;
  view::CorpusDifferencePtr m_shown;
};

}  // namespace ufb
