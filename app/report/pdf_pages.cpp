// SPDX-License-Identifier: MIT
#include "report/pdf_pages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace ufb {
namespace {

constexpr double kLeading = 1.25;  ///< of the letters' height

Qt::Alignment alignmentOf(const PdfLines::Look& look) {
  const bool pageRight = look.page == Qt::RightToLeft;
  const bool right = pageRight == (look.side == PdfLines::Side::Start);
  return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

}  // namespace

PdfLines::PdfLines(const QString& text, const Look& look, double width, QPaintDevice* device) {
  QString lines = text;
  lines.replace(u'\n', QChar::LineSeparator);
  m_layout = std::make_shared<QTextLayout>(lines, look.font, device);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(look.direction == Qt::LayoutDirectionAuto && text.isRightToLeft() ? Qt::RightToLeft
                          : look.direction == Qt::LayoutDirectionAuto                       ? Qt::LeftToRight
                                                                                            : look.direction);
  option.setAlignment(alignmentOf(look));
  m_layout->setTextOption(option);
  m_layout->setCacheEnabled(true);
  const QFontMetricsF metrics(look.font, device);
  m_lineHeight = metrics.height() * kLeading;
  m_layout->beginLayout();
  for (int i = 0;; ++i) {
    QTextLine line = m_layout->createLine();
    if (!line.isValid()) break;
    line.setLineWidth(width);
    line.setPosition({0, i * m_lineHeight + (m_lineHeight - metrics.height()) / 2});
  }
  m_layout->endLayout();
}

int PdfLines::count() const {
  return m_layout->lineCount();
}

void PdfLines::draw(QPainter& painter, QPointF place, int first, int last) const {
  for (int i = first; i < qMin(last, count()); ++i) {
    m_layout->lineAt(i).draw(&painter, place - QPointF(0, first * m_lineHeight));
  }
}

void PdfPages::newPage() {
  m_pages.append(QVector<Draw>());
  m_y = 0;
}

void PdfPages::need(double height) {
  if (!atTop() && left() < height) newPage();
}

void PdfPages::skip(double share) {
  if (!atTop()) m_y += share * m_gap;
}

void PdfPages::put(double height, Draw draw) {
  m_pages.last().append(std::move(draw));
  m_y += height;
}

void PdfPages::paint(qsizetype page, QPainter& painter) const {
  for (const Draw& draw : m_pages[page]) draw(painter);
}

}  // namespace ufb
