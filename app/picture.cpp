// SPDX-License-Identifier: MIT
#include "picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace ufb {
namespace {

constexpr int kPixelsPerInch = 96;
constexpr double kPointsPerInch = 72;

void drawPng(QWidget& widget, QIODevice& device) {
  const qreal ratio = widget.devicePixelRatioF();
  QImage image(widget.size() * ratio, QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  image.fill(widget.palette().color(QPalette::Window));
  widget.render(&image);
  image.save(&device, "PNG");
}

void drawSvg(QWidget& widget, QIODevice& device, const QString& title) {
  QSvgGenerator generator;
  generator.setOutputDevice(&device);
  generator.setSize(widget.size());
  generator.setViewBox(QRect(QPoint(0, 0), widget.size()));
  generator.setResolution(kPixelsPerInch);
  generator.setTitle(title);
  QPainter painter(&generator);
  widget.render(&painter);
}

void drawPdf(QWidget& widget, QIODevice& device, const QString& title) {
  QPdfWriter writer(&device);
  writer.setResolution(kPixelsPerInch);
  writer.setPageSize(QPageSize(QSizeF(widget.size()) * kPointsPerInch / kPixelsPerInch, QPageSize::Point));
  writer.setPageMargins(QMarginsF());
  writer.setTitle(title);
  writer.setCreator(QStringLiteral("UltraFastBERT Explorer"));
  QPainter painter(&writer);
  widget.render(&painter);
}

}  // namespace

Result<void> savePicture(QWidget& widget, const QString& file, const QString& title) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  const QString suffix = QFileInfo(file).suffix().toLower();
  if (suffix == QLatin1String("svg")) {
    drawSvg(widget, buffer, title);
  } else if (suffix == QLatin1String("pdf")) {
    drawPdf(widget, buffer, title);
  } else {
    drawPng(widget, buffer);
  }
  QSaveFile target(file);
  const bool written =
      target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
  if (written) return {};
  return failure(ErrorCode::WriteFailed, file.toStdString(), target.errorString().toStdString(),
                 "check the folder and the free space");
}

}  // namespace ufb
