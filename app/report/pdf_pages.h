// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <QVector>
#include <functional>
#include <memory>

#include "report/report_document.h"

class QPagedPaintDevice;
class QPaintDevice;
class QPainter;
class QTextLayout;

namespace ufb {

/// Lines of one text in a column of a given width, not yet at a place. Nothing of it is ever wider than that.
class PdfLines {
 public:
  enum class Side { Start, End };  ///< of the report's reading direction
  struct Look {
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;  ///< Qt::LayoutDirectionAuto: by the text itself
    Side side = Side::Start;
    Qt::LayoutDirection page = Qt::LeftToRight;
  };

  PdfLines(const QString& text, const Look& look, double width, QPaintDevice* device);

  [[nodiscard]] int count() const;
  [[nodiscard]] double lineHeight() const { return m_lineHeight; }
  /// Of `lines` lines from `first` on.
  [[nodiscard]] double height(int lines) const { return lines * m_lineHeight; }
  /// Draws lines `first` .. `last`-1, the first of them with its top left corner at `place`.
  void draw(QPainter& painter, QPointF place, int first, int last) const;

 private:
  std::shared_ptr<QTextLayout> m_layout;
  double m_lineHeight = 0;
};

/// The room on a sequence of pages, filled from the top, in units of the device. What is drawn is remembered
/// first: how many pages there are is known before any is painted.
class PdfPages {
 public:
  using Draw = std::function<void(QPainter& painter)>;

  PdfPages(QSizeF area, double gap) : m_area(area), m_gap(gap) { newPage(); }

  [[nodiscard]] double width() const { return m_area.width(); }
  [[nodiscard]] double height() const { return m_area.height(); }
  [[nodiscard]] double left() const { return m_area.height() - m_y; }  ///< room below on this page
  [[nodiscard]] double y() const { return m_y; }
  [[nodiscard]] bool atTop() const { return m_y <= 0; }
  [[nodiscard]] qsizetype count() const { return m_pages.size(); }

  void newPage();
  /// A new page unless there is so much room, or nothing on this one yet.
  void need(double height);
  /// Some air, none at the top of a page.
  void skip(double share = 1);
  /// Remembers what is drawn at y() of this page and takes `height` for it.
  void put(double height, Draw draw);
  void paint(qsizetype page, QPainter& painter) const;

 private:
  QSizeF m_area;
  double m_gap;
  double m_y = 0;
  QVector<QVector<Draw>> m_pages;
};

}  // namespace ufb
