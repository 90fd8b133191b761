// SPDX-License-Identifier: MIT
#pragma once

#include "models/how_computed.h"
#include "views/routing_view.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace ufb {

class HowComputedPage;
class PathModel;

/// How the answer on show is computed, in six steps with the numbers of the primary token in the selected
/// layer and tree. What is about a node lights it up in every view when the mouse is over it, and selects it
/// when clicked.
class HowComputedView : public RoutingView {
  Q_OBJECT
 public:
  explicit HowComputedView(Selection* selection, QWidget* parent = nullptr);

  /// The loaded model; an empty one leaves out what rests on its numbers.
  void setModel(const view::ModelItem& model);
  /// The answer that the routing belongs to; a dense model's is all there is to show.
  void setPrediction(const view::PredictionItem& prediction);

  [[nodiscard]] HowStep step() const;
  void setStep(HowStep step);
  /// The page on show; empty if there is none.
  [[nodiscard]] QString pageText() const;
  /// All pages. Empty if nothing is shown.
  [[nodiscard]] QString asText() const;

  void setStale(bool stale) override;
  [[nodiscard]] QString message() const override;
  /// The table of the page on show.
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  /// What is said of the node that the sum explains, on its page.
  [[nodiscard]] QString valueText() const override;
  /// Of the selected node or, without one on this path, of the leaf.
  [[nodiscard]] QString addressText() const override;
  void fillMenu(QMenu& menu) override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 public Q_SLOTS:
  /// The page on show to the clipboard.
  void copyPage() const;
  /// All pages to the clipboard.
  void copyAsText() const;

 protected:
  void refresh() override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  [[nodiscard]] QWidget* buildFoot();
  void connectParts();
  void retranslate();
  void applyTheme();
  void showPage();
  void walk(int by);
  void followHover();
  void chooseRow(int level, int token);
  void hoverRow(int level, int token);
  [[nodiscard]] HowSubject subject() const;
  [[nodiscard]] int levelOf(const std::optional<NodeAddress>& node) const;
  [[nodiscard]] int explainedLevel() const;
  [[nodiscard]] QString textOf(HowStep step) const;

  PathModel* m_path;
  view::ModelItem m_model;
  view::PredictionItem m_prediction;
  QTabBar* m_bar = nullptr;
  QToolButton* m_copy = nullptr;
  HowComputedPage* m_page = nullptr;
  QPushButton* m_back = nullptr;
  QPushButton* m_next = nullptr;
  QStackedLayout* m_pages = nullptr;
  QWidget* m_content = nullptr;
  QLabel* m_message = nullptr;
};

}  // namespace ufb
