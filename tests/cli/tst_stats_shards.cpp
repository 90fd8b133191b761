// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "cli_run.h"
#include "support/registry.h"

using namespace ufb::test;
using nlohmann::json;

namespace {

QByteArray contents(const QString& file) {
  QFile open(file);
  return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

/// The test's two texts, some times over, so that every part has something.
QByteArray someText(int times) {
  const QByteArray once =
      contents(dataPath(str("data/corpus/harbour.txt"))) + contents(dataPath(str("data/corpus/kitchen.txt")));
  QByteArray text;
  for (int i = 0; i < times; ++i) text += once + "Copy number " + QByteArray::number(i) + " ends here.\n";
  return text;
}

const QString kModel = dataPath(str("goldens/fff-3x3"));
/// Half of the units, a tenth of their tokens masked: what chance decides must not depend on the parts.
const QStringList kSettings{str("--model"),  kModel,     str("--mask"), str("0.1"),
                            str("--sample"), str("0.5"), str("--seed"), str("5")};

CliRun stats(const QStringList& arguments, const QByteArray& input = {}) {
  return runCli(QStringList{str("stats")} + arguments, input);
}

/// Runs a recipe as a user would; `ufb` is the built one.
CliRun recipe(const QString& name, const QStringList& arguments, const QByteArray& input,
              const QStringList& environment = {}) {
  QProcess process;
  QStringList all = QProcess::systemEnvironment() + environment;
  all += str("UFB=") + programPath(str("ufb"));
  process.setEnvironment(all);
  process.start(str(UFB_SOURCE_DIR "/resources/recipes/") + name, arguments);
  return runToEnd(process, input);
}

/// Every CSV of two folders, byte for byte; false with a word if they differ.
bool sameTables(const QString& a, const QString& b) {
  const QStringList names = QDir(a).entryList({str("*.csv")}, QDir::Files);
  if (names.size() < 8 || QDir(b).entryList({str("*.csv")}, QDir::Files) != names) return false;
  for (const QString& name : names) {
    if (contents(a + u'/' + name) == contents(b + u'/' + name)) continue;
    qInfo("%s differs", qPrintable(name));
    return false;
  }
  return true;
}

bool write(const QString& file, const QByteArray& bytes) {
  QFile open(file);
  return open.open(QIODevice::WriteOnly) && open.write(bytes) == bytes.size();
}

}  // namespace

/// Parts put together equal the whole; what was killed goes on; what is wrong gets its sentence.
class TstStatsShards : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_text = someText(20);
  }

  void partsOfOneTextEqualTheWhole() {
    QVERIFY(stats(QStringList{str("-"), str("--out"), at("whole")} + kSettings, m_text).status == 0);
    const CliRun run = recipe(str("stats-parallel.sh"), QStringList{at("parts"), str("2")} + kSettings,
                              m_text, {str("UFB_BLOCK=4k")});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(QFile::exists(at("parts/part.1/routing.sqlite")) &&
            QFile::exists(at("parts/part.2/routing.sqlite")));
    QVERIFY(sameTables(at("whole"), at("parts")));
  }

  void partsByFileEqualTheWhole() {
    QStringList files;
    for (int i = 0; i < 3; ++i) {
      files += at(QString(str("text%1.txt")).arg(i).toLatin1().constData());
      QVERIFY(write(files.back(), someText(i + 1)));
    }
    QVERIFY(stats(QStringList{files} + QStringList{str("--out"), at("whole")} + kSettings).status == 0);
    for (const QString& task : {str("0"), str("1")}) {
      const CliRun run =
          recipe(str("stats-slurm.sh"), QStringList{at("parts")} + files, {},
                 {str("SLURM_ARRAY_TASK_ID=") + task, str("SLURM_ARRAY_TASK_COUNT=2"),
                  str("SLURM_CPUS_PER_TASK=1"), str("UFB_STATS_OPTIONS=") + kSettings.join(u' ')});
      QCOMPARE(run.status, 0);
    }
    for (const QStringList& order : {QStringList{at("parts/part.0"), at("parts/part.1")},
                                     QStringList{at("parts/part.1"), at("parts/part.0")}}) {
      QVERIFY(stats(QStringList{str("merge")} + order + QStringList{str("--out"), at("merged")}).status == 0);
      QVERIFY(sameTables(at("whole"), at("merged")));
    }
    QVERIFY(stats({str("merge"), at("parts/part.0"), str("--out"), at("half")}).status == 0);
    QVERIFY(!sameTables(at("whole"), at("half")));
  }

  void nothingIsCountedTwice() {
    QVERIFY(stats(QStringList{str("-"), str("--out"), at("a")} + kSettings, m_text).status == 0);
    const CliRun twice = stats({str("merge"), at("a"), at("a/routing.sqlite"), str("--out"), at("b")});
    QCOMPARE(twice.status, 1);
    QVERIFY(twice.err.contains("it is named twice"));
    const CliRun into = stats({str("merge"), at("a"), str("--out"), at("a")});
    QCOMPARE(into.status, 1);
    QVERIFY(into.err.contains("it is one of the parts"));
    QVERIFY(recipe(str("stats-parallel.sh"), QStringList{at("p"), str("2")} + kSettings, m_text).status == 0);
    QVERIFY(recipe(str("stats-parallel.sh"), QStringList{at("p"), str("2")} + kSettings, m_text).status != 0);
  }

  void aTaskWithoutAShareSaysSo() {
    const QString file = dataPath(str("data/corpus/kitchen.txt"));
    const auto task = [&](const char* id, const char* count, const char* first) {
      return recipe(str("stats-slurm.sh"), {at("parts"), file}, {},
                    {str("SLURM_ARRAY_TASK_ID=") + str(id), str("SLURM_ARRAY_TASK_COUNT=") + str(count),
                     str("SLURM_ARRAY_TASK_MIN=") + str(first)})
          .status;
    };
    QCOMPARE(task("1", "1", "1"), 1);  // repeated alone, without UFB_TASKS
    QCOMPARE(task("1", "2", "0"), 1);  // more tasks than files
  }

  void aPartitionSaysItsFolder() {
    const CliRun run = recipe(str("stats-partition.sh"), QStringList{at("spark")} + kSettings, m_text);
    QVERIFY2(run.status == 0, run.err.constData());
    const QString part = QString::fromUtf8(run.out).trimmed();
    QVERIFY(QFile::exists(part + str("/routing.sqlite")));
  }

  void whatWasKilledGoesOn() {
    const QString text = at("text.txt");
    QVERIFY(write(text, someText(400)));
    const QStringList arguments = QStringList{str("stats"), text} + kSettings +
                                  QStringList{str("--batch"), str("200"), str("--checkpoint"), str("1")};
    QVERIFY(runCli(arguments + QStringList{str("--out"), at("whole")}).status == 0);
    const QStringList killed = arguments + QStringList{str("--out"), at("killed")};
    QProcess process;
    process.start(programPath(str("ufb")), killed);
    QTRY_VERIFY_WITH_TIMEOUT(
        QFile::exists(at("killed/routing.partial.sqlite")) || process.state() == QProcess::NotRunning,
        60'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    if (process.exitStatus() == QProcess::NormalExit)
      QSKIP("this machine is too fast: it ended within a second");
    const CliRun again = runCli(killed);
    QCOMPARE(again.status, 0);
    QVERIFY(again.err.contains("going on after the "));
    QVERIFY(sameTables(at("whole"), at("killed")));
    QVERIFY(!QFile::exists(at("killed/routing.partial.sqlite")));
  }

  void whatWasInterruptedIsKept() {
    const QString text = at("text.txt");
    QVERIFY(write(text, someText(400)));
    const QStringList arguments =
        QStringList{str("stats"), text} + kSettings +
        QStringList{str("--batch"), str("200"), str("--out"), at("out"), str("--checkpoint"), str("1")};
    QProcess process;
    process.start(programPath(str("ufb")), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(
        QFile::exists(at("out/routing.partial.sqlite")) || process.state() == QProcess::NotRunning, 60'000);
    if (process.state() == QProcess::NotRunning) QSKIP("this machine is too fast: it ended within a second");
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("the same command goes on from there"));

    const CliRun other = runCli(arguments + QStringList{str("--contexts"), str("1")});
    QCOMPARE(other.status, 1);
    QVERIFY(other.err.contains("it is an unfinished count of other texts or settings"));

    QVERIFY(write(text, "Something else.\n" + someText(400)));
    const CliRun changed = runCli(arguments);
    QCOMPARE(changed.status, 1);
    QVERIFY2(changed.err.contains("it is not the text that was counted before"), changed.err.constData());
    QVERIFY(QFile::exists(at("out/routing.partial.sqlite")));

    const CliRun fresh = runCli(arguments + QStringList{str("--fresh"), str("--json")});
    QCOMPARE(fresh.status, 0);
    QVERIFY(fresh.json()["complete"].get<bool>());
    QVERIFY(!QFile::exists(at("out/routing.partial.sqlite")));
  }

  void longUnitsAreCutNotLost() {
    QByteArray line;
    for (int i = 0; i < 400; ++i) line += "the harbour wakes ";
    const CliRun run = stats(
        QStringList{str("-"), str("--unit"), str("line"), str("--json"), str("--out"), at("long")}, line);
    QCOMPARE(run.status, 0);
    const json text = run.json()["text"];
    QCOMPARE(text["units"].get<int>(), 1);
    QVERIFY(text["sequences"].get<int>() >= 10);
    const CliRun words = stats({str("words"), at("long"), str("--of"), str("the"), str("--json")});
    QCOMPARE(words.json()["count"].get<int>(), 400);
    QCOMPARE(words.json()["token"].get<std::string>(), std::string("the"));
  }

  void masksAndSamplesAreSaid() {
    const CliRun run =
        stats(QStringList{str("-"), str("--json"), str("--out"), at("out")} + kSettings, m_text);
    const json result = run.json();
    const double tokens =
        result["text"]["tokens"].get<double>() - result["text"]["special_tokens"].get<double>();
    const double masked = result["text"]["masked_tokens"].get<double>();
    QVERIFY(masked > 0.05 * tokens && masked < 0.2 * tokens);
    QVERIFY(result["text"]["units_left_out"].get<int>() > 0);
    const CliRun plain = stats(QStringList{str("-"), str("--out"), at("again")} + kSettings, m_text);
    QVERIFY(
        plain.out.contains("; a sample of 50 % of the units, seed 5; 10 % of the tokens masked, seed 5; "));
  }

  void bothBackendsCountTheSamePaths() {
    const QByteArray text = someText(1);
    const QStringList model{str("--model"), kModel};
    QVERIFY(stats(QStringList{str("-"), str("--out"), at("sparse")} + model, text).status == 0);
    QVERIFY(stats(QStringList{str("-"), str("--backend"), str("masked"), str("--out"), at("masked")} + model,
                  text)
                .status == 0);
    const auto counts = [this](const char* folder) {
      QList<QByteArray> rows;
      for (const QByteArray& row : contents(at(folder) + str("/tokens_leaves.csv")).split('\n'))
        rows += row.split(',').mid(0, 6).join(',');
      return rows.mid(2);  // the facts in the first row name the backend
    };
    QVERIFY(counts("sparse").size() > 100);
    QCOMPARE(counts("sparse"), counts("masked"));
    const CliRun merged = stats({str("merge"), at("sparse"), at("masked"), str("--out"), at("both")});
    QCOMPARE(merged.status, 1);
    QVERIFY(merged.err.contains("they were computed by different backends"));
  }

  void whatIsWrongGetsASentence_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("sentence");
    const QString text = dataPath(str("data/corpus/kitchen.txt"));
    const QStringList out{str("--out"), str("OUT")};
    QTest::newRow("no file") << QStringList{str("/nowhere/text.txt")} + out << 1
                             << QByteArray("/nowhere/text.txt: ");
    QTest::newRow("a folder") << QStringList{str("/")} + out << 1 << QByteArray("ufb: /: ");
    QTest::newRow("a dense model") << QStringList{text, str("--model"), str("demo-dense")} + out << 1
                                   << QByteArray("there are no paths to count");
    QTest::newRow("no output folder") << QStringList{text} << 2 << QByteArray("--out");
    QTest::newRow("no text") << out << 2 << QByteArray("FILE");
    QTest::newRow("a share") << QStringList{text, str("--mask"), str("2")} + out << 2 << QByteArray("--mask");
    QTest::newRow("a format") << QStringList{text, str("--format"), str("parquet")} + out << 2
                              << QByteArray("--format");
    QTest::newRow("no folder can be made") << QStringList{text, str("--out"), str("/proc/nothing")} << 1
                                           << QByteArray("/proc/nothing: this folder cannot be made");
    QTest::newRow("merge of nothing")
        << QStringList{str("merge"), str("/nowhere")} + out << 1 << QByteArray("/nowhere");
    QTest::newRow("no such node") << QStringList{str("words"), str("STORE"), str("--at"), str("L9/*")} << 1
                                  << QByteArray("L9/*: there is no such node");
    QTest::newRow("no such word") << QStringList{str("words"), str("STORE"), str("--of"), str("zzzzzz")} << 1
                                  << QByteArray("zzzzzz: this word does not occur");
  }
  void whatIsWrongGetsASentence() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, sentence);
    if (arguments.contains(str("STORE"))) {
      QVERIFY(stats(QStringList{str("-"), str("--out"), at("store")} + kSettings, someText(1)).status == 0);
      arguments.replaceInStrings(str("STORE"), at("store"));
    }
    arguments.replaceInStrings(str("OUT"), at("out"));
    const CliRun run = stats(arguments);
    QCOMPARE(run.status, status);
    QVERIFY2(run.err.contains(sentence), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(run.out.isEmpty());
  }

  void corporaAreCompared() {
    const QByteArray a = contents(dataPath(str("data/corpus/harbour.txt")));
    const QByteArray b = contents(dataPath(str("data/corpus/kitchen.txt")));
    QVERIFY(stats({str("-"), str("--out"), at("a")}, a).status == 0);
    QVERIFY(stats({str("-"), str("--out"), at("b")}, b).status == 0);
    const CliRun run = stats({str("compare"), at("a"), at("b"), str("--least"), str("5"), str("--out"),
                              at("both"), str("--json")});
    QVERIFY2(run.status == 0, run.err.constData());
    const json result = run.json();
    QVERIFY(result["tests"].get<int>() > 0);
    QCOMPARE(result["divergence_bits"].size(), std::size_t{6});
    QVERIFY(QFile::exists(at("both/comparison.csv")));
    const CliRun same = stats({str("compare"), at("a"), at("a"), str("--json")});
    QCOMPARE(same.json()["significant"].get<int>(), 0);
  }

 private:
  [[nodiscard]] QString at(const char* name) const { return m_folder->filePath(str(name)); }

  std::unique_ptr<QTemporaryDir> m_folder;
  QByteArray m_text;
};

UFB_TEST(TstStatsShards)
#include "tst_stats_shards.moc"
