// SPDX-License-Identifier: MIT
// The built program draws a corpus, as a script would ask it to.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "corpus_texts.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

constexpr int kPatience = 120'000;

struct Run {
  int status = -1;
  QString error;
};

}  // namespace

class TstCorpusRender : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

  [[nodiscard]] Run render(const QString& view, const QString& out, const QStringList& more) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), file(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    process.start(test::programPath(QStringLiteral("ufb-explorer")),
                  QStringList{QStringLiteral("--render"), view, QStringLiteral("--out"), out,
                              QStringLiteral("--model"), test::modelPath(QStringLiteral("demo-fff")),
                              QStringLiteral("--text"), QStringLiteral("The river.")} +
                      more);
    if (!process.waitForFinished(kPatience)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
  }

  void count(const Model& model, const QString& about) const {
    const QString text = test::writeText(m_folder.path(), about + QStringLiteral(".txt"), 400, about);
    QVERIFY(test::countByEngine(model, text, file(about)).complete);
  }

 private Q_SLOTS:
  void initTestCase() {
    const auto model = loadModel(test::modelPath(QStringLiteral("demo-fff")).toStdString(), {});
    QVERIFY(model);
    count(**model, QStringLiteral("river"));
    count(**model, QStringLiteral("ship"));
  }
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void aCorpusChangesThePicture_data() {
    QTest::addColumn<QString>("view");
    for (const char* view : {"dictionary", "tree", "corpus-difference"})
      QTest::newRow(view) << QString::fromLatin1(view);
  }
  void aCorpusChangesThePicture() {
    QFETCH(const QString, view);
    const QString without = file(view + QStringLiteral("-without.png"));
    const QString with = file(view + QStringLiteral("-with.png"));
    const Run plain = render(view, without, {});
    QVERIFY2(plain.status == 0, qPrintable(plain.error));
    QStringList corpora{QStringLiteral("--corpus"), file(QStringLiteral("river"))};
    if (view == QLatin1String("corpus-difference"))
      corpora += {QStringLiteral("--corpus-b"), file(QStringLiteral("ship/routing.sqlite"))};
    const Run drawn = render(view, with, corpora);
    QVERIFY2(drawn.status == 0, qPrintable(drawn.error));
    QVERIFY(!QImage(with).isNull());
    QVERIFY(QImage(with) != QImage(without));
    QVERIFY(!QFile::exists(file(QStringLiteral("config"))));  // the user's own are left alone
    QVERIFY(!QFile::exists(file(QStringLiteral("data"))));
  }

  void missingCountsAreOneSentence() {
    const QString out = file(QStringLiteral("x.png"));
    const Run result = render(QStringLiteral("corpus"), out,
                              {QStringLiteral("--corpus"), QStringLiteral("/nowhere/routing.sqlite")});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.error.startsWith(QLatin1String("ufb-explorer: ")), qPrintable(result.error));
    QVERIFY(result.error.contains(QLatin1String("/nowhere")));
    QCOMPARE(result.error.count(u'\n'), 1);
    QVERIFY(!QFile::exists(out));
  }
};

UFB_TEST(TstCorpusRender)
#include "tst_corpus_render.moc"
