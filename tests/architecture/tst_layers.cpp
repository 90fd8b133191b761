// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include "support/registry.h"

namespace {

struct Include {
  QString file;  ///< relative to the project
  QString header;
};

QList<Include> includesBelow(const QString& folder) {
  static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                          QRegularExpression::MultilineOption);
  const QString root = QStringLiteral(UFB_SOURCE_DIR "/");
  QList<Include> found;
  QDirIterator files(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
      found.append({file.fileName().mid(root.size()), match.next().captured(1)});
    }
  }
  return found;
}

}  // namespace

/// Dependencies point one way only: kernels <- ops <- model <- face; text and io <- model; widgets stand
/// alone.
class TstLayers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noIncludePointsUpward_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");
    const auto row = [](const char* name, const char* folder, const char* forbidden) {
      QTest::newRow(name) << QString::fromLatin1(folder) << QString::fromLatin1(forbidden);
    };
    const char* const qt = "^Q[A-Z]|^qcustomplot|^(models|views|plot)/";
    const char* const torch = "^(ATen|torch|c10)/";
    row("the engine knows no Qt", "engine", qt);
    row("the command line knows no Qt", "app/cli", qt);
    row("the face shows no library", "engine/include",
        "^(ATen|torch|c10|hwy|unicode|nlohmann)/|^(io|text|model|ops|kernels|runtime)/");
    row("kernels know nothing above them", "engine/kernels",
        "^(ATen|torch|c10|ufb|io|text|model|ops|runtime)/");
    row("operators know no model", "engine/ops", "^(io|text|model|runtime)/");
    row("text knows no tensors and no files of weights", "engine/text",
        "^(ATen|torch|c10|io|model|ops|kernels|runtime)/");
    row("statistics know no model", "engine/routing", "^(ATen|torch|c10|model|ops|kernels|runtime|corpus)/");
    row("reading texts knows no model", "engine/corpus/text",
        "^(ATen|torch|c10|model|ops|kernels|runtime|routing)/");
    row("io knows no tensors and no text", "engine/io", "^(ATen|torch|c10|text|model|ops|kernels|runtime)/");
    row("widgets know no engine", "widgets", "^(ATen|torch|c10|ufb|io|text|model|ops|kernels|runtime)/");
    row("the window uses the engine's face alone", "app/inference",
        "^(ATen|torch|c10|io|text|model|ops|kernels|runtime)/");
    row("presenters use the engine's face alone", "app/presenters",
        "^(ATen|torch|c10|io|text|model|ops|kernels|runtime)/");
    row("the command line knows no tensors", "app/cli", torch);
    // What ufb-explorer links; the rest comes with libufb-engine.so.
    const char* const network = "^(ATen|torch|c10|caffe2|model|ops|kernels|runtime)/";
    for (const char* folder : {"engine/host", "engine/compare", "engine/bench/report", "engine/on_demand"}) {
      row(folder, folder, network);
    }
  }

  void noIncludePointsUpward() {
    QFETCH(QString, folder);
    QFETCH(QString, forbidden);
    const QRegularExpression pattern(forbidden);
    QVERIFY(pattern.isValid());
    const QList<Include> includes = includesBelow(folder);
    QVERIFY2(includes.size() > 3, qPrintable(QStringLiteral("nothing found in ") + folder));
    QStringList wrong;
    for (const Include& include : includes) {
      if (pattern.match(include.header).hasMatch())
        wrong << include.file + QStringLiteral(" includes ") + include.header;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
  }

  void faceCompilesAlone() {
    // tests/architecture/face.cpp includes every public header with no other include path; that it was
    // compiled is the proof. Here: that no header was forgotten there.
    QFile file(QStringLiteral(UFB_SOURCE_DIR "/tests/architecture/face.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QStringList headers =
        QDir(QStringLiteral(UFB_SOURCE_DIR "/engine/include/ufb")).entryList({QStringLiteral("*.h")});
    for (const QString& header : headers) {
      const QByteArray line = "#include \"ufb/" + header.toUtf8() + "\"";
      QVERIFY2(text.contains(line), qPrintable(header));
    }
  }
};

UFB_TEST(TstLayers)
#include "tst_layers.moc"
