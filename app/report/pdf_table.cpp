// SPDX-License-Identifier: MIT
#include "report/pdf_table.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>

namespace ufb {
namespace {

constexpr double kWidestShare = 0.45;  ///< of the page, that one column of many may ask for
constexpr QRgb kRule = 0xff8a9097;
constexpr QRgb kHairline = 0xffdfe3e6;

/// Room that a column needs and would like, without padding.
struct Wish {
  double least = 0;  ///< its longest word
  double best = 0;   ///< its longest line
};

class TableSetter {
 public:
  TableSetter(PdfPages& pages, const ReportTable& table, const PdfTableLook& look, QPaintDevice* device)
      : m_pages(pages), m_table(table), m_look(look), m_device(device) {
    for (qsizetype column = 0; column < table.columns.size(); ++column) m_wishes.append(wishOf(column));
  }

  void set() {
    qsizetype from = 1;
    do {
      const QVector<qsizetype> columns = groupFrom(from);
      setGroup(columns);
      from += columns.size() - 1;
    } while (from < m_table.columns.size());
  }

 private:
  struct Row {
    QVector<PdfLines> cells;
    int lines = 0;
  };

  [[nodiscard]] Wish wishOf(qsizetype column) const {
    static const QRegularExpression kSpace(QStringLiteral("\\s"));
    Wish wish;
    const auto ask = [&](const QString& text, const QFont& font, bool whole) {
      const QFontMetricsF metrics(font, m_device);
      const double line = metrics.horizontalAdvance(text);
      wish.best = std::max(wish.best, line);
      if (whole) wish.least = std::max(wish.least, line);
      for (const QString& word : text.split(kSpace, Qt::SkipEmptyParts))
        wish.least = std::max(wish.least, metrics.horizontalAdvance(word));
    };
    const ReportTable::Column& head = m_table.columns[column];
    ask(head.title, m_look.headFont, false);
    // Numbers are not torn apart, words are where there is no other way.
    for (const QStringList& row : m_table.rows) ask(row.value(column), m_look.font, head.number);
    const double most = m_pages.width() * (m_table.columns.size() <= 2 ? 0.66 : kWidestShare);
    wish.least = std::min(wish.least + 1, most);
    wish.best = std::max(wish.best + 1, wish.least);
    return wish;
  }

  /// The first column and as many from `from` on as fit beside it, at least one.
  [[nodiscard]] QVector<qsizetype> groupFrom(qsizetype from) const {
    QVector<qsizetype> columns{0};
    double used = m_wishes[0].least;
    for (qsizetype column = from; column < m_wishes.size(); ++column) {
      used += m_look.padding + m_wishes[column].least;
      if (columns.size() > 1 && used > m_pages.width()) break;
      columns.append(column);
    }
    return columns;
  }

  /// What everyone needs, and of the rest to each by how much more it would like.
  [[nodiscard]] QVector<double> widthsOf(const QVector<qsizetype>& columns) const {
    double rest = m_pages.width() - m_look.padding * double(columns.size() - 1);
    double wanted = 0;
    for (const qsizetype column : columns) {
      rest -= m_wishes[column].least;
      wanted += m_wishes[column].best - m_wishes[column].least;
    }
    const double share = wanted > 0 ? std::clamp(rest / wanted, 0.0, 1.0) : 0;
    const double shrink = rest < 0 ? rest / double(columns.size()) : 0;
    QVector<double> widths;
    for (const qsizetype column : columns) {
      const Wish& wish = m_wishes[column];
      widths.append(std::max(1.0, wish.least + share * (wish.best - wish.least) + shrink));
    }
    return widths;
  }

  [[nodiscard]] Row rowOf(const QStringList& cells, const QVector<qsizetype>& columns,
                          const QFont& font) const {
    Row row;
    for (qsizetype i = 0; i < columns.size(); ++i) {
      const bool number = m_table.columns[columns[i]].number;
      const PdfLines::Look look{font, Qt::LayoutDirectionAuto,
                                number ? PdfLines::Side::End : PdfLines::Side::Start, m_look.page};
      row.cells.append(PdfLines(cells.value(columns[i]), look, m_widths[i], m_device));
      row.lines = std::max(row.lines, row.cells.last().count());
    }
    return row;
  }

  [[nodiscard]] double lineHeight(const Row& row) const { return row.cells.constFirst().lineHeight(); }
  [[nodiscard]] double heightOf(const Row& row) const {
    return row.lines * lineHeight(row) + 2 * margin(row);
  }
  [[nodiscard]] double margin(const Row& row) const { return 0.12 * lineHeight(row); }

  /// Lines `first` .. `last`-1 of a row, and a rule below it.
  void putRow(const Row& row, int first, int last, QRgb rule, double thickness) {
    const double height = (last - first) * lineHeight(row) + 2 * margin(row);
    const double y = m_pages.y();
    const bool mirrored = m_look.page == Qt::RightToLeft;
    QVector<double> places;
    double x = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
      places.append(mirrored ? m_pages.width() - x - m_widths[i] : x);
      x += m_widths[i] + m_look.padding;
    }
    const double end = x - m_look.padding;
    const double left = mirrored ? m_pages.width() - end : 0;
    m_pages.put(height, [=, top = y + margin(row)](QPainter& painter) {
      for (qsizetype i = 0; i < row.cells.size(); ++i)
        row.cells[i].draw(painter, {places[i], top}, first, last);
      painter.fillRect(QRectF(left, y + height - thickness, end, thickness), QColor::fromRgb(rule));
    });
  }

  /// Nothing where no column has a title.
  void putHead(const Row& head) {
    if (head.lines > 0) putRow(head, 0, head.lines, kRule, 2 * m_look.line);
  }

  void putBody(const Row& row, const Row& head) {
    if (m_pages.left() < heightOf(row) && !m_pages.atTop()) {
      m_pages.newPage();
      putHead(head);
    }
    int first = 0;
    while (first < row.lines) {
      const int room = std::max(1, static_cast<int>((m_pages.left() - 2 * margin(row)) / lineHeight(row)));
      const int last = std::min(row.lines, first + room);
      putRow(row, first, last, kHairline, m_look.line);
      first = last;
      if (first == row.lines) break;
      m_pages.newPage();
      putHead(head);
    }
  }

  void setGroup(const QVector<qsizetype>& columns) {
    m_widths = widthsOf(columns);
    QStringList titles;
    for (const ReportTable::Column& column : m_table.columns) titles += column.title;
    Row head = rowOf(titles, columns, m_look.headFont);
    if (titles.join(QString()).isEmpty()) head.lines = 0;
    const PdfLines caption(m_table.caption,
                           {m_look.captionFont, m_look.page, PdfLines::Side::Start, m_look.page},
                           m_pages.width(), m_device);
    m_pages.skip();
    // The caption is not left alone at the end of a page.
    m_pages.need(caption.height(caption.count()) + heightOf(head) + 3 * lineHeight(head));
    const double y = m_pages.y();
    m_pages.put(caption.height(caption.count()), [=](QPainter& painter) {
      caption.draw(painter, {0, y}, 0, caption.count());
    });
    putHead(head);
    for (const QStringList& cells : m_table.rows) putBody(rowOf(cells, columns, m_look.font), head);
    m_pages.skip(0.5);
  }

  PdfPages& m_pages;
  const ReportTable& m_table;
  const PdfTableLook& m_look;
  QPaintDevice* m_device;
  QVector<Wish> m_wishes;
  QVector<double> m_widths;  ///< of the group that is being set
};

}  // namespace

void setTable(PdfPages& pages, const ReportTable& table, const PdfTableLook& look, QPaintDevice* device) {
  if (!table.columns.isEmpty()) TableSetter(pages, table, look, device).set();
}

}  // namespace ufb
