// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

namespace ufb {

/// A line of the cheat sheet: keys, or what the mouse does.
struct CheatSheetRow {
  QString words;
  QString keys;     ///< as keys; empty for a gesture
  QString gesture;  ///< in words; empty for keys
  QString keywords;
};
struct CheatSheetGroup {
  QString title;
  QVector<CheatSheetRow> rows;
};

/// Groups of keys in as many columns as the width has room for, filled from the side where reading starts.
class CheatSheetPage : public QWidget {
  Q_OBJECT
 public:
  explicit CheatSheetPage(QWidget* parent = nullptr);

  void setGroups(const QVector<CheatSheetGroup>& groups);
  /// Shows the rows that fit all of these words, see searchWords(). Returns how many.
  int filter(const QStringList& words);
  /// The groups with the rows that are shown.
  [[nodiscard]] QVector<CheatSheetGroup> shown() const;
  [[nodiscard]] int columns() const { return m_columns; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Line {
    CheatSheetRow row;
    QWidget* widget = nullptr;
    bool shown = true;
  };
  struct Part {
    QString title;
    QWidget* widget = nullptr;
    QVector<Line> lines;
    bool shown = true;
  };
  [[nodiscard]] Part makePart(const CheatSheetGroup& group);
  [[nodiscard]] QWidget* makeLine(const CheatSheetRow& row, QWidget* parent) const;
  [[nodiscard]] int columnWidth() const;
  void arrange();
  void applyColors();

  QVector<Part> m_parts;
  int m_columns = 1;
};

}  // namespace ufb
