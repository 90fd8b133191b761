// SPDX-License-Identifier: MIT
#include "report/report_pdf.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <optional>

#include "report/pdf_pages.h"
#include "report/pdf_table.h"

namespace ufb {
namespace {

constexpr int kResolution = 600;  ///< dots per inch, in which everything here is measured
constexpr double kScreen = 96;    ///< of the pictures, before their pixel ratio
constexpr double kPoint = kResolution / 72.0;
constexpr QMarginsF kMargins(16, 22, 16, 16);  ///< millimetres; the head stands in the upper one
constexpr QRgb kText = 0xff1b1f23;
constexpr QRgb kMuted = 0xff5b636b;
constexpr QRgb kAccent = 0xff0072b2;
constexpr QRgb kGround = 0xfff1f3f5;

QFont fontOf(double points, bool strong = false) {
  QFont font;
  font.setPointSizeF(points);
  font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
  return font;
}

QFont fixedFont(double points) {
  QFont font(QStringLiteral("monospace"));
  font.setStyleHint(QFont::TypeWriter);
  font.setPointSizeF(points);
  return font;
}

class PdfWriter {
 public:
  PdfWriter(const ReportDocument& document, const ReportPace& pace, QPdfWriter& device)
      : m_document(document),
        m_pace(pace),
        m_device(device),
        m_direction(document.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight),
        m_pages(QSizeF(device.width(), device.height()), 8 * kPoint) {}

  /// False if it was stopped.
  bool write() {
    putText(m_document.title, fontOf(18, true), kText);
    putText(m_document.subtitle, fontOf(9.5), kMuted);
    for (const ReportSection& section : m_document.sections) {
      putTitle(section);
      for (const ReportBlock& block : section.blocks) {
        if (m_pace.stop.stop_requested()) return false;
        std::visit(*this, block);
      }
    }
    return paint();
  }

  void operator()(const ReportHeading& heading) {
    m_pages.skip();
    m_pages.need(60 * kPoint);
    putText(heading.text, fontOf(11.5, true), kText);
  }

  void operator()(const ReportText& text) {
    const bool typed = text.kind == ReportText::Kind::Typed;
    const bool note = text.kind == ReportText::Kind::Note;
    m_pages.skip(0.5);
    putText(text.text, fontOf(typed ? 12 : 10), note ? kMuted : kText, typed || note,
            typed ? Qt::LayoutDirectionAuto : m_direction);
  }

  /// Pieces of one direction beside each other, each in a frame.
  void operator()(const ReportTokens& tokens) {
    m_pages.skip(0.5);
    const double inner = 3 * kPoint;
    const double gap = 3 * kPoint;
    const bool mirrored = m_direction == Qt::RightToLeft;
    double x = 0;
    for (const ReportTokens::Piece& piece : tokens.pieces) {
      const QFont font = fontOf(9, piece.mask);
      const double wide = QFontMetricsF(font, &m_device).horizontalAdvance(piece.text) + 2;
      const double width = std::min(wide, m_pages.width() - 2 * inner);
      const PdfLines lines(piece.text, {font, Qt::LayoutDirectionAuto, PdfLines::Side::Start, m_direction},
                           width, &m_device);
      const double height = lines.height(lines.count());
      if (x > 0 && x + width + 2 * inner > m_pages.width()) {
        m_pages.put(height + gap, [](QPainter&) {});
        x = 0;
      }
      if (x == 0) m_pages.need(height + gap);
      const double left = mirrored ? m_pages.width() - x - width - 2 * inner : x;
      const QRectF frame(left, m_pages.y(), width + 2 * inner, height);
      m_pages.put(0, [=](QPainter& painter) {
        const Qt::PenStyle style = piece.special && !piece.mask ? Qt::DashLine : Qt::SolidLine;
        painter.setPen(
            QPen(QColor::fromRgb(piece.mask ? kAccent : kMuted), (piece.mask ? 1.2 : 0.5) * kPoint, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 2 * kPoint, 2 * kPoint);
        painter.setPen(QColor::fromRgb(piece.special && !piece.mask ? kMuted : kText));
        lines.draw(painter, frame.topLeft() + QPointF(inner, 0), 0, lines.count());
      });
      x += width + 2 * inner + gap;
    }
    m_pages.put(fontLine() + gap, [](QPainter&) {});
  }

  void operator()(const ReportFacts& facts) {
    ReportTable table{facts.caption, {{QString(), false}, {QString(), false}}, {}};
    for (const auto& [name, value] : facts.facts) table.rows.append({name, value});
    setTable(m_pages, table, tableLook(), &m_device);
  }

  void operator()(const ReportTable& table) { setTable(m_pages, table, tableLook(), &m_device); }

  void operator()(const ReportPicture& picture) {
    const PdfLines caption(picture.caption, {fontOf(9), m_direction, PdfLines::Side::Start, m_direction},
                           m_pages.width(), &m_device);
    const double words = caption.height(caption.count()) + 4 * kPoint;
    const QSizeF size = sizeOf(picture);
    m_pages.skip();
    m_pages.need(size.height() + words);
    const double x = m_direction == Qt::RightToLeft ? m_pages.width() - size.width() : 0;
    const QRectF place(QPointF(x, m_pages.y()), size);
    m_pages.put(size.height() + words, [=](QPainter& painter) {
      painter.drawImage(place, picture.image);
      painter.setPen(QColor::fromRgb(kMuted));
      caption.draw(painter, {0, place.bottom() + 4 * kPoint}, 0, caption.count());
    });
  }

  void operator()(const ReportCommand& command) {
    m_pages.skip();
    m_pages.need(40 * kPoint);
    putText(command.what, fontOf(10, true), kText);
    putText(command.command, fixedFont(8.5), kText, true, Qt::LeftToRight, Qt::LeftToRight);
  }

 private:
  [[nodiscard]] double fontLine() { return QFontMetricsF(fontOf(9), &m_device).height() * 1.25; }

  /// As large as it is meant to be, made smaller if the page is.
  [[nodiscard]] QSizeF sizeOf(const ReportPicture& picture) const {
    const QSizeF size =
        QSizeF(picture.image.size()) / picture.image.devicePixelRatio() * (kResolution / kScreen);
    const QSizeF most(m_pages.width(), m_pages.height() - 40 * kPoint);
    const bool fits = size.width() <= most.width() && size.height() <= most.height();
    return fits ? size : size.scaled(most, Qt::KeepAspectRatio);
  }

  [[nodiscard]] PdfTableLook tableLook() const {
    return {fontOf(8), fontOf(8, true), fontOf(9, true), m_direction, 7 * kPoint, 0.5 * kPoint};
  }

  /// Not left alone at the end of a page: a picture that comes first, or after a sentence, stays with it.
  void putTitle(const ReportSection& section) {
    double room = 90 * kPoint;
    for (qsizetype i = 0; i < qMin<qsizetype>(2, section.blocks.size()); ++i) {
      const auto* picture = std::get_if<ReportPicture>(&section.blocks[i]);
      if (picture != nullptr) room += sizeOf(*picture).height();
    }
    m_pages.skip(2);
    m_pages.need(std::min(room, m_pages.height()));
    const QRectF rule(0, m_pages.y(), m_pages.width(), 1.2 * kPoint);
    m_pages.put(6 * kPoint, [=](QPainter& painter) { painter.fillRect(rule, QColor::fromRgb(kAccent)); });
    putText(section.title, fontOf(14, true), kText);
  }

  /// Line by line, so that long texts go on overleaf; on a ground if it is somebody's own words.
  void putText(const QString& text, const QFont& font, QRgb color, bool onGround = false,
               Qt::LayoutDirection direction = Qt::LayoutDirectionAuto,
               std::optional<Qt::LayoutDirection> page = {}) {
    const double inner = onGround ? 5 * kPoint : 0;
    const PdfLines::Look look{font, direction, PdfLines::Side::Start, page.value_or(m_direction)};
    const PdfLines lines(text, look, m_pages.width() - 2 * inner, &m_device);
    for (int line = 0; line < lines.count(); ++line) {
      m_pages.need(lines.lineHeight());
      const QRectF ground(0, m_pages.y(), m_pages.width(), lines.lineHeight() + 1);
      m_pages.put(lines.lineHeight(), [=](QPainter& painter) {
        if (onGround) painter.fillRect(ground, QColor::fromRgb(kGround));
        painter.setPen(QColor::fromRgb(color));
        lines.draw(painter, ground.topLeft() + QPointF(inner, 0), line, line + 1);
      });
    }
  }

  void paintHead(QPainter& painter, qsizetype page) {
    const QFont font = fontOf(8);
    const QLocale locale;
    const QString number =
        m_document.pageWord.arg(locale.toString(page + 1), locale.toString(m_pages.count()));
    const double numberWidth = QFontMetricsF(font, &m_device).horizontalAdvance(number) + kPoint;
    const double titleWidth = m_pages.width() - numberWidth - 12 * kPoint;
    const QString title =
        QFontMetricsF(font, &m_device).elidedText(m_document.title, Qt::ElideRight, titleWidth);
    const PdfLines titleLine(title, {font, Qt::LayoutDirectionAuto, PdfLines::Side::Start, m_direction},
                             titleWidth, &m_device);
    const PdfLines numberLine(number, {font, m_direction, PdfLines::Side::End, m_direction}, numberWidth,
                              &m_device);
    const bool mirrored = m_direction == Qt::RightToLeft;
    const double y = -8 * kPoint - titleLine.lineHeight();
    painter.setPen(QColor::fromRgb(kMuted));
    titleLine.draw(painter, {mirrored ? m_pages.width() - titleWidth : 0, y}, 0, 1);
    numberLine.draw(painter, {mirrored ? 0 : m_pages.width() - numberWidth, y}, 0, 1);
    painter.fillRect(QRectF(0, -6 * kPoint, m_pages.width(), 0.5 * kPoint), QColor::fromRgb(kMuted));
  }

  bool paint() {
    QPainter painter(&m_device);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (qsizetype page = 0; page < m_pages.count(); ++page) {
      if (m_pace.stop.stop_requested()) return false;
      if (page > 0) m_device.newPage();
      paintHead(painter, page);
      painter.setPen(QColor::fromRgb(kText));
      m_pages.paint(page, painter);
      if (m_pace.progressed) m_pace.progressed(double(page + 1) / double(m_pages.count()));
    }
    return true;
  }

  const ReportDocument& m_document;
  const ReportPace& m_pace;
  QPdfWriter& m_device;
  Qt::LayoutDirection m_direction;
  PdfPages m_pages;
};

}  // namespace

QByteArray reportPdf(const ReportDocument& document, const ReportPace& pace) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter device(&buffer);
  device.setResolution(kResolution);
  device.setPageSize(QPageSize(document.letterPaper ? QPageSize::Letter : QPageSize::A4));
  device.setPageMargins(kMargins, QPageLayout::Millimeter);
  device.setTitle(document.title);
  device.setCreator(document.program);
  for (const ReportData& data : document.data)
    device.addFileAttachment(data.file, data.json, QStringLiteral("application/json"));
  const bool whole = PdfWriter(document, pace, device).write();
  return whole ? bytes : QByteArray();
}

}  // namespace ufb
