// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "views/routing_view.h"

class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedLayout;
class QToolButton;

namespace ufb {

class PathModel;
class PathTable;
class Selection;

/// The path of the primary token through one layer's tree: its D+1 nodes with address, turn, logit,
/// contribution and share of the output, the leaf, and a sentence that sums it up.
class PathCard : public RoutingView {
  Q_OBJECT
 public:
  explicit PathCard(Selection* selection, QWidget* parent = nullptr);
  void setStale(bool stale) override;
  [[nodiscard]] const QAbstractItemModel* table() const override;
  /// "RLRRLLRLRRR → leaf 1187. 5 right turns of 11; 96.1 % of the output from 4 nodes."
  /// Empty if no path is shown.
  [[nodiscard]] QString summary() const;
  /// The whole card; the table with tabs between its columns. Empty if no path is shown.
  [[nodiscard]] QString asText() const;
  /// Why nothing is shown; empty if something is.
  [[nodiscard]] QString message() const override;

 public Q_SLOTS:
  void copyAsText() const;

 protected:
  void refresh() override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* buildHeader();
  [[nodiscard]] QWidget* buildWords();
  void connectParts();
  void applyTheme();
  void showPath();
  void showSpins();
  void showToken();
  [[nodiscard]] QString turnsLine() const;
  [[nodiscard]] QString sharesSentence() const;
  [[nodiscard]] QString isolated(const QString& half) const;
  [[nodiscard]] QString closestCall() const;
  [[nodiscard]] QString leafAddress() const;

  PathModel* m_model;
  QStackedLayout* m_pages = nullptr;
  QWidget* m_content = nullptr;
  QLabel* m_message = nullptr;
  QLabel* m_token = nullptr;
  QSpinBox* m_layerBox = nullptr;
  QSpinBox* m_treeBox = nullptr;
  QToolButton* m_copy = nullptr;
  QLabel* m_turns = nullptr;
  QLabel* m_shares = nullptr;
  QLabel* m_closest = nullptr;
  QLineEdit* m_address = nullptr;
  PathTable* m_table = nullptr;
};

}  // namespace ufb
