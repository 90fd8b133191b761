// SPDX-License-Identifier: MIT
// Runs the built program, as a script would, with no display and the user's settings out of reach.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

constexpr int kPatience = 120000;  // ms; a sanitised build is slow

struct Run {
  int status = -1;
  QString output;
  QString error;
};

}  // namespace

class TstRender : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

  [[nodiscard]] Run run(const QStringList& arguments) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
      environment.remove(QString::fromLatin1(name));
    }
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file(QStringLiteral("config")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(test::programPath(QStringLiteral("ufb-explorer")), arguments);
    if (!process.waitForFinished(kPatience)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
  }

  [[nodiscard]] Run render(const QString& view, const QString& out, const QStringList& more = {}) const {
    return run(QStringList{QStringLiteral("--render"), view, QStringLiteral("--out"), out,
                           QStringLiteral("--model"), test::modelPath(QStringLiteral("demo-fff")),
                           QStringLiteral("--text"), QStringLiteral("Paris is the capital of <mask>.")} +
               more);
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void everyViewIsDrawn_data() {
    QTest::addColumn<QString>("view");
    for (const char* view : {"window", "predictions", "leaves", "tree", "paths", "trie", "usage", "strip",
                             "divergence", "path-card", "compare", "model"}) {
      QTest::newRow(view) << QString::fromLatin1(view);
    }
  }
  void everyViewIsDrawn() {
    QFETCH(QString, view);
    const QString out = file(view + QStringLiteral(".png"));
    const QSize size = view == QLatin1String("window") ? QSize(1280, 720) : QSize(800, 500);
    const QString words = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    const Run result = render(view, out, {QStringLiteral("--size"), words});
    QVERIFY2(result.status == 0, qPrintable(result.error));
    const QImage image(out);
    QCOMPARE(image.size(), size);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
      for (int x = 0; x < image.width(); x += 3) colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 10, "an empty picture");
    QVERIFY(!QFile::exists(file(QStringLiteral("config"))));  // the user's settings are left alone
  }

  void tooSmallASizeIsRefused_data() {
    QTest::addColumn<QString>("view");
    for (const char* view : {"window", "predictions", "paths"})
      QTest::newRow(view) << QString::fromLatin1(view);
  }
  void tooSmallASizeIsRefused() {
    QFETCH(QString, view);
    const QString out = file(QStringLiteral("small-%1.png").arg(view));
    const Run result = render(view, out, {QStringLiteral("--size"), QStringLiteral("40x30")});
    QCOMPARE(result.status, 1);
    const auto named =
        QRegularExpression(QStringLiteral("needs at least ([0-9]+x[0-9]+)")).match(result.error);
    QVERIFY2(named.hasMatch(), qPrintable(result.error));
    QVERIFY(!QFile::exists(out));
    const Run smallest = render(view, out, {QStringLiteral("--size"), named.captured(1)});
    QVERIFY2(smallest.status == 0, qPrintable(smallest.error));
    const QSize size = QImage(out).size();
    QCOMPARE(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()), named.captured(1));
  }

  void svgIsWellFormedAndHasLetters() {
    const QString out = file(QStringLiteral("p.svg"));
    const Run result =
        render(QStringLiteral("predictions"), out, {QStringLiteral("--size"), QStringLiteral("640x480")});
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QFile svg(out);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&svg);
    int texts = 0;
    QString box;
    QString title;
    while (!reader.atEnd()) {
      if (reader.readNext() != QXmlStreamReader::StartElement) continue;
      if (reader.name() == QLatin1String("svg"))
        box = reader.attributes().value(QLatin1String("viewBox")).toString();
      if (reader.name() == QLatin1String("title")) title = reader.readElementText();
      if (reader.name() == QLatin1String("text")) ++texts;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(box, QStringLiteral("0 0 640 480"));
    QVERIFY(title.contains(QLatin1String("demo-fff")));
    QVERIFY2(texts > 5, qPrintable(QString::number(texts)));
  }

  void pdfIsAVectorPageOfTheRightSize() {
    const QString out = file(QStringLiteral("p.pdf"));
    const Run result =
        render(QStringLiteral("paths"), out, {QStringLiteral("--size"), QStringLiteral("960x480")});
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QFile pdf(out);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/MediaBox [0 0 720"));
    QVERIFY(bytes.contains("/Font"));
    QVERIFY(bytes.contains("/Title"));
  }

  void selectionCanBeNamed() {
    const QString plain = file(QStringLiteral("plain.png"));
    const QString layer = file(QStringLiteral("layer.png"));
    QCOMPARE(render(QStringLiteral("path-card"), plain).status, 0);
    const Run result =
        render(QStringLiteral("path-card"), layer, {QStringLiteral("--select"), QStringLiteral("L4")});
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QVERIFY(QImage(plain) != QImage(layer));
  }

  void anAddressWithoutTokensIsShownToo() {
    // The demo's trees have 2048 leaves, and this text eight tokens.
    const QString left = file(QStringLiteral("left.png"));
    const QString right = file(QStringLiteral("right.png"));
    const Run first =
        render(QStringLiteral("tree"), left, {QStringLiteral("--select"), QStringLiteral("L2/leaf:0")});
    QVERIFY2(first.status == 0, qPrintable(first.error));
    const Run last = render(QStringLiteral("tree"), right,
                            {QStringLiteral("--select"), QStringLiteral("L2/11111111110*")});
    QVERIFY2(last.status == 0, qPrintable(last.error));
    QVERIFY(QImage(left) != QImage(right));
  }

  void aTextCanBePinned() {
    const QString alone = file(QStringLiteral("alone.png"));
    const QString pinned = file(QStringLiteral("pinned.svg"));
    QCOMPARE(render(QStringLiteral("divergence"), alone).status, 0);
    const Run result = render(QStringLiteral("divergence"), pinned,
                              {QStringLiteral("--pin"), QStringLiteral("London was the capital.")});
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QFile svg(pinned);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("pinned text: London was the capital."));
  }

  void whatCannotBeDoneIsOneSentence_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QString png = file(QStringLiteral("x.png"));
    const auto render = [&](const QString& view, const QStringList& more = {}) {
      return QStringList{QStringLiteral("--render"), view, QStringLiteral("--out"), png} + more;
    };
    QTest::newRow("unknown view") << render(QStringLiteral("trees")) << "predictions, leaves, tree, paths";
    QTest::newRow("no such layer") << render(QStringLiteral("paths"),
                                             {QStringLiteral("--select"), QStringLiteral("L99")})
                                   << "L99";
    QTest::newRow("no such model") << render(QStringLiteral("window"),
                                             {QStringLiteral("--model"), QStringLiteral("/nowhere")})
                                   << "/nowhere";
    QTest::newRow("no such folder") << QStringList{QStringLiteral("--render"), QStringLiteral("strip"),
                                                   QStringLiteral("--out"), QStringLiteral("/nowhere/x.png")}
                                    << "/nowhere/x.png";
    QTest::newRow("no display") << QStringList{} << "display";
    QTest::newRow("unknown view without display")
        << QStringList{QStringLiteral("--view"), QStringLiteral("paths")} << "display";
  }
  void whatCannotBeDoneIsOneSentence() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Run result = run(arguments);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.error.startsWith(QLatin1String("ufb-explorer: ")), qPrintable(result.error));
    QVERIFY2(result.error.contains(named), qPrintable(result.error));
    QCOMPARE(result.error.count(QLatin1Char('\n')), 1);
  }

  void wrongUsageIsStatusTwo() {
    const Run result = run({QStringLiteral("--frobnicate")});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.error.count(QLatin1Char('\n')), 1);
  }
};

UFB_TEST(TstRender)
#include "tst_render.moc"
