// SPDX-License-Identifier: MIT
#include "picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

namespace ufb {
namespace {

constexpr int kPixelsPerInch = 96;
constexpr double kPointsPerInch = 72;

QImage drawPixels(QWidget& widget, const QString& title, const ExportFacts& facts) {
  const qreal ratio = widget.devicePixelRatioF();
  QImage image(widget.size() * ratio, QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  image.fill(widget.palette().color(QPalette::Window));
  widget.render(&image);
  image.setText(QStringLiteral("Title"), title);
  image.setText(QStringLiteral("Description"), facts.asText());
  return image;
}

QByteArray drawSvg(QWidget& widget, const QString& title, const ExportFacts& facts) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(widget.size());
  generator.setViewBox(QRect(QPoint(0, 0), widget.size()));
  generator.setResolution(kPixelsPerInch);
  generator.setTitle(title.toHtmlEscaped());
  generator.setDescription(facts.asText().toHtmlEscaped());
  QPainter painter(&generator);
  widget.render(&painter);
  painter.end();
  return bytes;
}

/// XMP is how a PDF tells more than a title; readers show dc:description as the subject.
QByteArray pdfFacts(const QString& title, const ExportFacts& facts) {
  const QString entry = QStringLiteral("<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>");
  return QStringLiteral(
             "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
             "rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title>"
             "<dc:description>%2</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"
             "<?xpacket end=\"w\"?>")
      .arg(entry.arg(title.toHtmlEscaped()), entry.arg(facts.asText().toHtmlEscaped()))
      .toUtf8();
}

QByteArray drawPdf(QWidget& widget, const QString& title, const ExportFacts& facts) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kPixelsPerInch);
  writer.setPageSize(QPageSize(QSizeF(widget.size()) * kPointsPerInch / kPixelsPerInch, QPageSize::Point));
  writer.setPageMargins(QMarginsF());
  writer.setTitle(title);
  writer.setCreator(facts.program);
  writer.setDocumentXmpMetadata(pdfFacts(title, facts));
  QPainter painter(&writer);
  widget.render(&painter);
  painter.end();
  return bytes;
}

}  // namespace

Picture drawPicture(QWidget& widget, const QString& suffix, const QString& title, const ExportFacts& facts) {
  if (suffix == QLatin1String("svg")) return {{}, drawSvg(widget, title, facts)};
  if (suffix == QLatin1String("pdf")) return {{}, drawPdf(widget, title, facts)};
  return {drawPixels(widget, title, facts), {}};
}

QByteArray encodePicture(const Picture& picture) {
  if (picture.image.isNull()) return picture.bytes;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.image.save(&buffer, "PNG");
  return bytes;
}

QString pictureSuffix(const QString& file) {
  return QFileInfo(file).suffix().toLower();
}

}  // namespace ufb
