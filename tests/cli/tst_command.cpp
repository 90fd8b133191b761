// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>

#include "cli_run.h"
#include "support/registry.h"

using namespace ufb::test;
using nlohmann::json;

/// The command line's contract: words, JSON, exit statuses.
namespace {

/// What a process has computed, in clock ticks of 10 ms; see proc(5).
int userTicks(qint64 process) {
  QFile file(QStringLiteral("/proc/%1/stat").arg(process));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QByteArray line = file.readAll();
  constexpr int kUserTime = 11;  // fields after the name in brackets
  return line.mid(line.lastIndexOf(')') + 2).split(' ').value(kUserTime).toInt();
}

}  // namespace

class TstCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void infoDescribesTheBundledModel() {
    const CliRun run = runCli({str("info"), str("--json")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    const json info = run.json();
    QVERIFY(hasKeys(info, {"name", "path", "family", "layers", "hidden", "heads", "vocabulary", "max_length",
                           "feedforward", "parameters", "dtype", "bytes", "warnings"}));
    QVERIFY(hasKeys(info["feedforward"], {"kind", "trees", "depth", "nodes_per_tree", "neurons",
                                          "neurons_used_per_token", "width"}));
    QCOMPARE(info["name"], "demo-fff");
    QCOMPARE(info["family"], "crammed-bert");
    QCOMPARE(info["feedforward"]["kind"], "fff");
    QCOMPARE(info["feedforward"]["neurons_used_per_token"], 12);
    QCOMPARE(info["layers"], 6);
  }

  void devicesAreListed() {
    const json devices = runCli({str("info"), str("--devices"), str("--json")}).json();
    QCOMPARE(devices["devices"][0]["id"], "cpu");
    QVERIFY(devices["devices"][0]["available"].get<bool>());
    QVERIFY(!devices["environment"]["blas"].get<std::string>().empty());
    const CliRun plain = runCli({str("info"), str("--devices")});
    QVERIFY(plain.out.contains("BLAS"));
  }

  void tokenizeTakesArgumentsAndLines() {
    const json named = runCli({str("tokenize"), str("--json"), str("Hello world"), str("a ___")}).json();
    QCOMPARE(named["texts"].size(), std::size_t{2});
    const json& token = named["texts"][0]["tokens"][0];
    QVERIFY(hasKeys(token, {"id", "token", "start", "end", "special"}));
    QCOMPARE(named["texts"][1]["tokens"][1]["token"], "<mask>");
    QCOMPARE(named["texts"][1]["tokens"][1]["start"], 2);
    QCOMPARE(named["texts"][1]["tokens"][1]["end"], 5);
    QVERIFY(named["texts"][1]["tokens"][2]["special"].get<bool>());
    const json lines = runCli({str("tokenize"), str("--json")}, "Hello world\na ___\n").json();
    QCOMPARE(lines, named);
  }

  void bracketsAreText() {
    const json texts = runCli({str("tokenize"), str("--json"), str("[a, b]"), str("[MASK]")}).json();
    QCOMPARE(texts["texts"].size(), std::size_t{2});
    QCOMPARE(texts["texts"][0]["text"], "[a, b]");
    QCOMPARE(texts["texts"][1]["tokens"].size(), std::size_t{4});
  }

  void modelMayBeNamedByALinkedFile() {
    const QTemporaryDir folder;
    const QString target = modelPath(str("demo-dense"));
    for (const char* name : {"config.json", "tokenizer.json", "model.safetensors", "tokenizer_config.json"}) {
      QVERIFY(QFile::link(target + str("/") + str(name), folder.filePath(str(name))));
    }
    for (const char* command : {"info", "tokenize"}) {
      QStringList arguments{str(command), str("--model"), folder.filePath(str("config.json"))};
      if (arguments[0] == str("tokenize")) arguments << str("a");
      QCOMPARE(runCli(arguments).status, 0);
    }
  }

  void unwrittenOutputIsSaid() {
    QProcess process;
    process.setStandardOutputFile(str("/dev/full"));
    process.start(programPath(str("ufb")), {str("tokenize"), str("a")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("standard output"));
  }

  void predictAnswers() {
    const CliRun run =
        runCli({str("predict"), str("--json"), str("--top"), str("3"), str("--target"), str("france"),
                str("--target"), str("xyzzy"), str("Paris is the capital of <mask>.")});
    QCOMPARE(run.status, 0);
    const json answer = run.json();
    QVERIFY(hasKeys(answer, {"model", "device", "backend", "threads", "text", "tokens", "masks", "time_ms"}));
    QVERIFY(hasKeys(answer["time_ms"], {"tokenize", "encode", "head", "total"}));
    const json& mask = answer["masks"][0];
    QVERIFY(hasKeys(mask, {"position", "entropy_bits", "candidates", "targets"}));
    QCOMPARE(mask["position"], 5);
    QCOMPARE(mask["candidates"].size(), std::size_t{3});
    QVERIFY(hasKeys(mask["candidates"][0], {"rank", "id", "token", "logit", "probability"}));
    QCOMPARE(mask["candidates"][0]["token"], "paris");
    QCOMPARE(mask["targets"][0]["rank"], 2);
    QCOMPARE(mask["targets"][1]["word"], "xyzzy");
    QCOMPARE(mask["targets"][1]["whole"], false);
  }

  void noMaskIsSaid() {
    const CliRun run = runCli({str("predict"), str("--json"), str("Nothing to guess here.")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.json()["masks"].empty());
    QVERIFY2(run.err.contains("no mask"), run.err.constData());
  }

  void cutTextIsSaid() {
    const CliRun run = runCli({str("predict"), str("--json"), str("word ").repeated(200)});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("cut off"), run.err.constData());
    QCOMPARE(run.json()["tokens"].size(), std::size_t{128});
    QCOMPARE(run.json()["warnings"].size(), std::size_t{1});
  }

  void traceGivesEveryPath() {
    const json trace = runCli({str("trace"), str("--json"), str("Paris is <mask>.")}).json();
    QVERIFY(hasKeys(trace, {"model", "text", "tokens", "layers", "trees", "depth", "paths"}));
    QCOMPARE(trace["paths"].size(), std::size_t{6});
    QCOMPARE(trace["paths"][0].size(), std::size_t{1});
    QCOMPARE(trace["paths"][0][0].size(), trace["tokens"].size());
    const json& path = trace["paths"][2][0][1];
    QVERIFY(hasKeys(path, {"nodes", "logits", "turns", "leaf", "contribution", "margin"}));
    QCOMPARE(path["nodes"].size(), std::size_t{12});
    QCOMPARE(path["turns"].get<std::string>().size(), std::size_t{11});
    QVERIFY(path["leaf"].get<int>() < 2048);
  }

  void traceWritesTensors() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(str("t.safetensors"));
    QCOMPARE(runCli({str("trace"), str("--ids"), str("12,7,4"), str("--out"), file}).status, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    quint64 length = 0;
    std::memcpy(&length, bytes.constData(), 8);
    const json header = json::parse(bytes.mid(8, static_cast<qsizetype>(length)).toStdString());
    QCOMPARE(header["logits"]["shape"], (json{3, 8192}));
    QCOMPARE(header["nodes"]["shape"], (json{6, 1, 3, 12}));
    QCOMPARE(header["nodes"]["dtype"], "I32");
    QCOMPARE(header["node_logits"]["shape"], (json{6, 1, 3, 12}));
    QCOMPARE(header["input_ids"]["dtype"], "I64");
    const CliRun dense =
        runCli({str("trace"), str("--json"), str("--model"), str("demo-dense"), str("--ids"), str("12,7")});
    QVERIFY(dense.json()["paths"].empty());
  }

  void wrongUsageIsTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{str("dance")};
    QTest::newRow("unknown option") << QStringList{str("info"), str("--loud")};
    QTest::newRow("no text") << QStringList{str("predict")};
    QTest::newRow("trace without text") << QStringList{str("trace")};
    QTest::newRow("no such backend") << QStringList{str("predict"), str("--backend"), str("magic"), str("a")};
    QTest::newRow("no such device") << QStringList{str("predict"), str("--device"), str("tpu"), str("a")};
    QTest::newRow("zero threads") << QStringList{str("predict"), str("--threads"), str("0"), str("a")};
    QTest::newRow("ids are empty") << QStringList{str("trace"), str("--ids"), QString()};
    QTest::newRow("an id is missing") << QStringList{str("trace"), str("--ids"), str("1,,2")};
    QTest::newRow("an id is too large")
        << QStringList{str("trace"), str("--ids"), str("99999999999999999999")};
    QTest::newRow("device without number")
        << QStringList{str("predict"), str("--device"), str("cuda:x"), str("a")};
    QTest::newRow("ids are words") << QStringList{str("trace"), str("--ids"), str("a,b")};
    QTest::newRow("unknown file type") << QStringList{str("trace"), str("--out"), str("x.txt"), str("a")};
  }
  void wrongUsageIsTwo() {
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err.count('\n'), 1);
  }

  void whatCannotBeDoneIsOne_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such model") << QStringList{str("info"), str("--model"), str("/no/such")}
                                   << QByteArray("/no/such");
    QTest::newRow("no CUDA") << QStringList{str("predict"), str("--device"), str("cuda"), str("a")}
                             << QByteArray("cuda");
    QTest::newRow("unwritable") << QStringList{str("trace"), str("--out"), str("/no/such/x.safetensors"),
                                               str("a")}
                                << QByteArray("/no/such/x.safetensors");
    QTest::newRow("id past the vocabulary")
        << QStringList{str("trace"), str("--ids"), str("99999")} << QByteArray("99999");
  }
  void whatCannotBeDoneIsOne() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY2(run.err.contains("; "), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
  }

  void helpAndVersion() {
    const CliRun version = runCli({str("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("ufb 0."));
    QCOMPARE(runCli({str("predict"), str("--help")}).status, 0);
  }

  void interruptionIs130() {
    QProcess process;
    process.start(programPath(str("ufb")),
                  {str("predict"), str("--repeat"), str("1000000"), str("a <mask>")});
    QVERIFY(process.waitForStarted());
    // Until it has worked for so long, however busy the machine is: then it has computed something.
    constexpr int kWorkTicks = 150;
    QTRY_VERIFY_WITH_TIMEOUT(userTicks(process.processId()) > kWorkTicks, 60'000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(process.readAllStandardOutput().contains("median of"), "what was computed is kept");
  }

  void waitingForInputCanBeInterrupted() {
    QProcess process;
    process.start(programPath(str("ufb")), {str("tokenize")});
    QVERIFY(process.waitForStarted());
    QTest::qWait(1500);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 130);
  }
};

UFB_TEST(TstCommand)
#include "tst_command.moc"
