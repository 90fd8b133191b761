// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "models/path_address.h"
#include "views/routing_view.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace ufb {

class PathCompanyPanel;
class PathFormula;
class PathModel;
class PathTable;
class Selection;

/// The path of the primary token through one layer's tree: a sentence that sums it up, its D+1 nodes with all
/// numbers, the formula that they make up the output by, and who else went there. Parts that have no room
/// beside each other are behind tabs.
class PathCard : public RoutingView {
  Q_OBJECT
 public:
  enum class Section { Nodes, Formula, Company };
  Q_ENUM(Section)

  explicit PathCard(Selection* selection, QWidget* parent = nullptr);
  void setStale(bool stale) override;
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  /// What is said of the node that the formula explains.
  [[nodiscard]] QString valueText() const override;
  /// Of the selected node or, without one on this path, of the leaf.
  [[nodiscard]] QString addressText() const override;
  void fillMenu(QMenu& menu) override;
  /// "RLRRLLRLRRR → leaf 1187. 5 right turns of 11; 96.1 % of the output from 4 nodes."
  /// Empty if no path is shown.
  [[nodiscard]] QString summary() const;
  /// The whole card; the table with tabs between its columns. Empty if no path is shown.
  [[nodiscard]] QString asText() const;
  /// Why nothing is shown; empty if something is.
  [[nodiscard]] QString message() const override;
  /// What hovering a row of the table says.
  [[nodiscard]] QString tipText(int level) const;
  /// The part on show where there is room for one only.
  [[nodiscard]] Section section() const;
  void setSection(Section section);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 public Q_SLOTS:
  void copyAsText() const;

 protected:
  void refresh() override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum class Room { One, Beside, Below };  ///< one part at a time, two columns, one column

  [[nodiscard]] QWidget* buildHeader();
  [[nodiscard]] QWidget* buildWords();
  [[nodiscard]] QWidget* buildParts();
  void connectParts();
  void connectTable();
  void retranslate();
  void explainWords();
  void applyTheme();
  [[nodiscard]] Room room() const;
  void arrange();
  void arrangeColumns(Room room);
  void showPath();
  void showSpins();
  void showToken();
  void showNode();
  void followHover();
  void chooseLevel(int level);
  void hoverLevel(int level);
  void hoverFellow(int token);
  /// The level at which an address lies on the path; -1 if it does not.
  [[nodiscard]] int levelOf(const std::optional<NodeAddress>& node) const;
  [[nodiscard]] int explainedLevel() const;
  [[nodiscard]] int companyLevel() const;
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
  QTabBar* m_tabs = nullptr;
  QGridLayout* m_parts = nullptr;
  PathTable* m_table = nullptr;
  PathFormula* m_formula = nullptr;
  PathCompanyPanel* m_company = nullptr;
};

}  // namespace ufb
