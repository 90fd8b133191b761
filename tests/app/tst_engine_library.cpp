// SPDX-License-Identifier: MIT
// The engine as a library that is loaded behind the window, and what is said where it cannot be.
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "fake_engine.h"
#include "first_frame.h"
#include "on_demand/engine_library.h"
#include "views/notice_bar.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;

namespace {

constexpr int kPatience = 120000;  // ms; a sanitised build is slow

QString sentenceOf(const Result<const EngineTable*>& opened) {
  return opened ? QStringLiteral("it opened") : QString::fromStdString(opened.error().sentence());
}

/// What a program says that is run with no display and no user's settings.
struct Run {
  int status = -1;
  QString output;
  QString error;
};

Run run(const QString& program, const QStringList& arguments, const QString& folder,
        const QString& variable = {}) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  if (!variable.isEmpty()) environment.insert(variable, QStringLiteral("1"));
  process.setProcessEnvironment(environment);
  process.start(program, arguments);
  if (!process.waitForFinished(kPatience)) return {};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class TstEngineLibrary : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void programStartsWithoutLibTorch() {
    // The loader lists what would be loaded before main() and runs nothing.
    const Run listed = run(test::programPath(QStringLiteral("ufb-explorer")), {}, m_folder.path(),
                           QStringLiteral("LD_TRACE_LOADED_OBJECTS"));
    QVERIFY2(listed.output.contains(QLatin1String("libQt6Widgets")), qPrintable(listed.output));
    for (const char* heavy : {"torch", "libc10", "libdnnl", "blas"}) {
      QVERIFY2(!listed.output.contains(QLatin1String(heavy)), heavy);
    }
  }

  void opensWhenItIsFirstNeeded() {
    QVERIFY2(QFile::exists(QString::fromStdString(engineLibraryPath())), engineLibraryPath().c_str());
    const auto model = loadModel(test::modelPath(test::kFff).toStdString());
    QVERIFY2(model.has_value(), model ? "" : model.error().sentence().c_str());
    QVERIFY(engineIsOpen());
    QVERIFY(openEngine().has_value());
    QVERIFY(!environment().torchVersion.empty());
    QCOMPARE(QString::fromStdString(environment().version),
             QString::fromStdString(std::string(version())));  // one is the library's, one the program's
    const auto analysis = (*model)->analyse("Paris is the capital of <mask>.");
    QVERIFY(analysis.has_value());
    QCOMPARE(analysis->masks.size(), std::size_t(1));
  }

  void refusesInOneSentence_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QFile text(m_folder.filePath(QStringLiteral("text.so")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no library") > 0);
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("libufb-engine.so"))
                             << QStringLiteral("is missing");
    QTest::newRow("no library") << text.fileName() << QStringLiteral("cannot be loaded: ");
    QTest::newRow("another program's")
        << QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms/libqoffscreen.so")
        << QStringLiteral("is another program's library");
    QTest::newRow("another version") << QStringLiteral(UFB_WRONG_STAMP_LIBRARY)
                                     << QStringLiteral(
                                            "is of another version (0.0.1 of old, this program is ");
  }
  void refusesInOneSentence() {
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const QString sentence = sentenceOf(openEngineLibrary(path.toStdString()));
    QVERIFY2(sentence.startsWith(QStringLiteral("engine: %1 %2").arg(path, reason)), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(QLatin1String("; install UltraFastBERT Explorer again")),
             qPrintable(sentence));
    QCOMPARE(sentence.count(path), 1);
  }

  void windowSaysThatItCannotCompute() {
    const std::string nowhere = m_folder.filePath(QStringLiteral("libufb-engine.so")).toStdString();
    const test::Bench bench(
        QStringLiteral("a <mask>"), test::kFff, [nowhere](const std::string&, const LoadOptions&) {
          return Result<std::unique_ptr<Model>>(tl::unexpected<Error>(openEngineLibrary(nowhere).error()));
        });
    const NoticeBar* notice = bench.window->notice();
    QTRY_VERIFY(notice->sentence().startsWith(QLatin1String("Nothing can be computed")));
    QVERIFY(notice->sentence().contains(QString::fromStdString(nowhere)));
    QVERIFY(notice->isVisible());
    QTest::keyClicks(bench.prompt(), QStringLiteral("b"));  // it is still there to be used
    QVERIFY(bench.prompt()->text().contains(QLatin1Char('b')));
  }

  void programWithoutItsLibrarySaysSo() {
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("alone/bin")));
    const QString alone = m_folder.filePath(QStringLiteral("alone/bin/ufb-explorer"));
    QVERIFY(QFile::copy(test::programPath(QStringLiteral("ufb-explorer")), alone));
    QCOMPARE(run(alone, {QStringLiteral("--version")}, m_folder.path()).status, 0);
    const Run drawn = run(alone,
                          {QStringLiteral("--render"), QStringLiteral("window"), QStringLiteral("--out"),
                           m_folder.filePath(QStringLiteral("window.png"))},
                          m_folder.path());
    QCOMPARE(drawn.status, 1);
    QVERIFY2(drawn.error.contains(QLatin1String("/libufb-engine.so is missing")), qPrintable(drawn.error));
    QCOMPARE(drawn.error.count(QLatin1Char('\n')), 1);
  }

  void heldRequestsWaitForTheirRelease() {
    const auto engine = std::make_shared<test::FakeEngine>();
    InferenceService service(test::fakeLoader(engine));
    QSignalSpy loaded(&service, &InferenceService::modelLoaded);
    service.hold();
    service.requestLoad(QStringLiteral("a"));
    QTest::qWait(50);
    QCOMPARE(engine->loads.arrivals(), 0);
    QVERIFY(service.loading());
    service.release();
    QTRY_COMPARE(loaded.size(), 1);
    service.release();  // nothing is held
    service.hold();     // its end does not wait for ever
  }

  void firstFrameIsToldOnce() {
    QWidget window;
    FirstFrame frame(window);
    QSignalSpy shown(&frame, &FirstFrame::shown);
    QTest::qWait(20);
    QCOMPARE(shown.size(), 0);
    window.show();
    QTRY_COMPARE(shown.size(), 1);
    window.repaint();
    QTest::qWait(20);
    QCOMPARE(shown.size(), 1);
  }

  void windowThatIsNeverDrawnIsWaitedForNotForEver() {
    QWidget window;
    const FirstFrame frame(window);
    QSignalSpy shown(&frame, &FirstFrame::shown);
    QTRY_COMPARE(shown.size(), 1);
  }
};

UFB_TEST(TstEngineLibrary)
#include "tst_engine_library.moc"
