// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "views/cell_grid.h"
#include "views/routing_view.h"

namespace ufb {

class DivergenceKey;
class DivergenceModel;
class EmptyState;
struct NodeAddress;
struct TokenPair;

/// Where two texts part ways: a column for each pair of tokens of the current and the pinned text, a row for
/// each layer; a cell tells at which level of the selected tree their paths part, or that they end in the
/// same leaf. The pinned text's words stand under the current one's where they differ. Click selects token,
/// layer and the node where they part.
class DivergenceView : public RoutingView {
  Q_OBJECT
 public:
  explicit DivergenceView(Selection* selection, QWidget* parent = nullptr);

  /// Columns are those of DivergenceGrid: pairs in text order, lone tokens of either text among them.
  [[nodiscard]] int columns() const;
  /// The column of a token of the current text; -1 if nothing is shown.
  [[nodiscard]] int columnOf(int token) const;
  [[nodiscard]] QRect cellRect(int layer, int column) const;
  /// What hovering a cell says: both tokens, both leaves, where they part and which side each took.
  [[nodiscard]] QString tipText(int layer, int column) const;
  /// The whole picture in a sentence: "9 tokens in pairs; in layer 1 8 of 9 go to the same leaf, …".
  [[nodiscard]] QString summaryText() const { return m_summary; }

  [[nodiscard]] QString message() const override;
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The button of the empty view: pin the text on show.
  void pinRequested();

 protected:
  void refresh() override;
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Heads { Level, Upright, Sparse };  ///< how token labels stand over their columns
  struct Head {
    QString current;
    QString pinned;     ///< empty if it is the same word, or there is none
    bool same = false;  ///< one word for both
  };

  struct HeadColors {
    QColor muted, text, current, pinned;
  };

  void makeHeads();
  void makeSummary();
  void followSelection();
  void placeChildren();
  void hover(int layer, int column);
  [[nodiscard]] bool moveBy(int key);
  [[nodiscard]] bool selectNodeOf(int layer, int column);
  /// The cell that the mouse or else the keyboard is at: x = column, y = layer; -1 if there is none.
  [[nodiscard]] QPoint currentCell() const;
  [[nodiscard]] bool exists(int layer, int column) const;
  [[nodiscard]] static bool passes(const view::RoutingItem& of, int token, const NodeAddress& node);
  [[nodiscard]] QString pairText(const TokenPair& pair) const;
  [[nodiscard]] QString leafText(const view::RoutingItem& of, int layer, int token) const;
  [[nodiscard]] QString turnText(const view::RoutingItem& of, int layer, int token, int level) const;

  [[nodiscard]] QRect introRect() const;
  [[nodiscard]] QRect plotRect() const;
  [[nodiscard]] CellGrid grid() const;
  [[nodiscard]] Heads heads(int columnWidth) const;
  [[nodiscard]] int headHeight(Heads heads) const;
  void paintIntro(QPainter& painter) const;
  void paintTextLine(QPainter& painter, const QRect& line, bool pinnedText) const;
  void paintCells(QPainter& painter, const CellGrid& cells) const;
  void paintLoneColumns(QPainter& painter, const CellGrid& cells, int gap) const;
  void paintMarks(QPainter& painter, const CellGrid& cells) const;
  void paintHeads(QPainter& painter, const CellGrid& cells) const;
  void paintHead(QPainter& painter, const CellGrid& cells, int column, Heads kind,
                 const HeadColors& colors) const;
  static void paintWord(QPainter& painter, const QRect& place, const QString& word, const QColor& color,
                        bool upright);
  void paintSparseHead(QPainter& painter, const CellGrid& cells) const;

  DivergenceModel* m_table;
  DivergenceKey* m_key;
  EmptyState* m_empty;
  QVector<Head> m_heads;
  QString m_texts[2];        ///< current, pinned
  QVector<QColor> m_colors;  ///< by levels in common, 0..D
  QString m_summary;
  int m_labelWidth = 0;   ///< of the widest word
  bool m_differ = false;  ///< some column has two words
  int m_shownTree = 0;
  QPoint m_tipCell{-1, -1};
};

}  // namespace ufb
