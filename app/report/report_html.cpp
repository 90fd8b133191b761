// SPDX-License-Identifier: MIT
#include "report/report_html.h"

#include "export/picture.h"
#include "report/report_html_style.h"

namespace ufb {
namespace {

/// Text as a page's text: marks become entities, and what no page may hold (most control characters) becomes
/// the sign for it.
QByteArray escaped(const QString& text) {
  QString clean = text;
  for (QChar& c : clean) {
    const bool space = c == u'\n' || c == u'\t' || c == u'\r';
    const bool control = c.unicode() < 0x20 && !space;
    if (control || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() >= 0xfffe)
      c = QChar::ReplacementCharacter;
  }
  return clean.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

QByteArray element(const char* name, const QByteArray& contents, const QByteArray& attributes = {}) {
  return QByteArray("<") + name + attributes + '>' + contents + "</" + name + ">\n";
}

/// JSON in which nothing can end the block that holds it; it still reads the same.
QByteArray escapedJson(QByteArray json) {
  return json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

class HtmlWriter {
 public:
  HtmlWriter(const ReportDocument& document, const ReportPace& pace) : m_document(document), m_pace(pace) {
    for (const ReportSection& section : document.sections) m_count += section.blocks.size();
  }

  QByteArray write() {
    QByteArray body = head();
    for (qsizetype i = 0; i < m_document.sections.size(); ++i) body += section(i);
    for (const ReportData& data : m_document.data) {
      body += "<script type=\"application/json\" id=\"" + escaped(data.id) + "\">" + escapedJson(data.json) +
              "</script>\n";
    }
    if (m_pace.stop.stop_requested()) return {};
    const QByteArray direction = m_document.rightToLeft ? "rtl" : "ltr";
    const QByteArray page = m_document.letterPaper ? "letter" : "A4";
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(m_document.language) + "\" dir=\"" + direction +
           "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"generator\" content=\"" +
           escaped(m_document.program) + "\"/>\n" + element("title", escaped(m_document.title)) +
           "<style>@page { size: " + page + "; margin: 18mm 16mm; }" + kReportStyle +
           "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
  }

  QByteArray operator()(const ReportHeading& heading) const { return element("h3", escaped(heading.text)); }

  QByteArray operator()(const ReportText& text) const {
    switch (text.kind) {
      case ReportText::Kind::Typed:
        return element("div", escaped(text.text), " class=\"typed\" dir=\"auto\"");
      case ReportText::Kind::Note:
        return element("p", escaped(text.text), " class=\"note\"");
      default:
        return element("p", escaped(text.text));
    }
  }

  QByteArray operator()(const ReportTokens& tokens) const {
    QByteArray items = "\n";
    for (const ReportTokens::Piece& piece : tokens.pieces) {
      const QByteArray kind = piece.mask ? " class=\"mask\"" : piece.special ? " class=\"special\"" : "";
      items += element("li", escaped(piece.text), kind + " dir=\"auto\"");
    }
    return element("ol", items, " class=\"tokens\"");
  }

  QByteArray operator()(const ReportFacts& facts) const {
    QByteArray rows = "\n" + element("caption", escaped(facts.caption)) + "<tbody>\n";
    for (const auto& [name, value] : facts.facts) {
      rows += "<tr>" + element("th", escaped(name), " scope=\"row\"") +
              element("td", escaped(value), " dir=\"auto\"") + "</tr>\n";
    }
    return element("div", element("table", rows + "</tbody>\n", " class=\"facts\""), " class=\"wide\"");
  }

  QByteArray operator()(const ReportTable& table) const {
    QByteArray rows = "\n" + element("caption", escaped(table.caption)) + "<thead><tr>\n";
    const auto kind = [&](qsizetype column) {
      return QByteArray(table.columns[column].number ? " class=\"number\"" : "");
    };
    for (qsizetype column = 0; column < table.columns.size(); ++column)
      rows += element("th", escaped(table.columns[column].title), " scope=\"col\"" + kind(column));
    rows += "</tr></thead>\n<tbody>\n";
    for (const QStringList& cells : table.rows) {
      rows += "<tr>" + element("th", isolated(cells.value(0)), " scope=\"row\"" + kind(0));
      for (qsizetype column = 1; column < cells.size(); ++column)
        rows += element("td", isolated(cells[column]), kind(column));
      rows += "</tr>\n";
    }
    // Reached by the keyboard, since it may have to be scrolled.
    return element("div", element("table", rows + "</tbody>\n"), " class=\"wide\" tabindex=\"0\"");
  }

  QByteArray operator()(const ReportPicture& picture) const {
    const QSize size = (picture.image.size() / picture.image.devicePixelRatio());
    const QByteArray png = encodePicture({picture.image, {}}).toBase64();
    const QByteArray image = "<img alt=\"" + escaped(picture.description) + "\" width=\"" +
                             QByteArray::number(size.width()) + "\" height=\"" +
                             QByteArray::number(size.height()) + "\" src=\"data:image/png;base64," + png +
                             "\"/>\n";
    return element("figure", "\n" + image + element("figcaption", escaped(picture.caption)));
  }

  QByteArray operator()(const ReportCommand& command) const {
    return element("h3", escaped(command.what)) +
           element("pre", element("code", escaped(command.command)).trimmed(), " dir=\"ltr\"");
  }

 private:
  /// Words of one direction do not reorder what stands beside them in another.
  static QByteArray isolated(const QString& text) { return "<bdi>" + escaped(text) + "</bdi>"; }
  static QByteArray anchor(qsizetype section) { return "part-" + QByteArray::number(section + 1); }

  [[nodiscard]] QByteArray head() const {
    QByteArray items = "\n";
    for (qsizetype i = 0; i < m_document.sections.size(); ++i) {
      const QByteArray link =
          "<a href=\"#" + anchor(i) + "\">" + escaped(m_document.sections[i].title) + "</a>";
      items += element("li", link);
    }
    return element("header", "\n" + element("h1", escaped(m_document.title)) +
                                 element("p", escaped(m_document.subtitle))) +
           element("nav", element("ol", items));
  }

  QByteArray section(qsizetype index) {
    const ReportSection& section = m_document.sections[index];
    QByteArray contents = "\n" + element("h2", escaped(section.title));
    for (const ReportBlock& block : section.blocks) {
      if (m_pace.stop.stop_requested()) return {};
      contents += std::visit(*this, block);
      ++m_done;
      if (m_pace.progressed) m_pace.progressed(double(m_done) / double(m_count));
    }
    return element("section", contents, " id=\"" + anchor(index) + '"');
  }

  const ReportDocument& m_document;
  const ReportPace& m_pace;
  qsizetype m_count = 0;
  qsizetype m_done = 0;
};

}  // namespace

QByteArray reportHtml(const ReportDocument& document, const ReportPace& pace) {
  return HtmlWriter(document, pace).write();
}

}  // namespace ufb
