// SPDX-License-Identifier: MIT
#pragma once

#include "models/usage_figures.h"
#include "models/usage_model.h"
#include "views/routing_view.h"
#include "views/usage_bars.h"

class QComboBox;
class QLabel;

namespace ufb {

class Legend;
class UsageBalancePlot;
class UsageCachePlot;
class UsagePanel;
class UsagePanels;
class UsagePlot;
class UsageVisitsPlot;
class ViewHeader;

/// Which neurons the text, all texts of the session, or a corpus use in each layer, and what that costs in
/// memory traffic: bars of the layers, weights against this machine's caches, a histogram of visits, and how
/// evenly the leaves are used. Up and down walk the layers, left and right the trees of a layer.
class UsageView : public RoutingView {
  Q_OBJECT
 public:
  explicit UsageView(Selection* selection, QWidget* parent = nullptr);

  /// The data caches of this machine; empty if it does not tell.
  void setCaches(const QVector<CacheItem>& caches);
  [[nodiscard]] UsageModel::Scope scope() const;
  /// Ignored if there is nothing of that kind.
  void setScope(UsageModel::Scope scope);
  void setScale(UsageBars::Scale scale);
  /// The sentence on top.
  [[nodiscard]] QString summary() const;

  [[nodiscard]] const QAbstractItemModel* table() const override { return m_model; }
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  void setStale(bool stale) override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildHeader();
  void buildPanels();
  void fillHeader();
  void offerScopes();
  [[nodiscard]] bool offered(UsageModel::Scope scope) const;
  void applyLook();
  void followSelection();
  void followHover();
  void followArrangement();
  void showNumbers();
  void updateWords();
  void updateLegend();
  [[nodiscard]] QVector<UsagePlot*> plots() const;
  /// The layer under the mouse, else the selected one; -1 if there is none.
  [[nodiscard]] int currentLayer() const;
  [[nodiscard]] bool moveBy(int key);

  UsageModel* m_model;
  UsageModel::Scope m_wanted = UsageModel::Scope::Text;  ///< counted whenever there is something of it
  QVector<CacheItem> m_caches;
  ViewHeader* m_header;
  QComboBox* m_scopeBox = nullptr;
  QComboBox* m_scaleBox = nullptr;
  QLabel* m_summary;
  UsageBars* m_bars;
  Legend* m_legend;
  UsageCachePlot* m_cachePlot;
  UsageVisitsPlot* m_visitsPlot;
  UsageBalancePlot* m_balancePlot;
  QVector<UsagePanel*> m_panels;
  UsagePanels* m_arranged = nullptr;
};

}  // namespace ufb
