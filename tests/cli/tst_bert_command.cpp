// SPDX-License-Identifier: MIT
// BERT and DistilBERT through the command line.
#include <QFile>
#include <QtTest>
#include <cmath>

#include "cli_run.h"
#include "support/models/tiny_model.h"
#include "support/registry.h"

using namespace ufb::test;
using nlohmann::json;

namespace {

QString golden(const QString& folder) {
  return dataPath(QStringLiteral("goldens/") + folder);
}

json rowsOf(const QString& folder) {
  QFile file(golden(folder) + QStringLiteral("/expected.json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("no expected.json");
  return json::parse(file.readAll().toStdString()).at("rows");
}

}  // namespace

class TstBertCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void topFiveIsTheReferences_data();
  void topFiveIsTheReferences();
  void infoNamesTheFamily_data();
  void infoNamesTheFamily();
  void withoutHeadNothingIsPredicted();

 private:
  static TinyModel headless() {
    TinyModel model = TinyModel::golden(QStringLiteral("bert-uncased"));
    model.editTensors([](std::vector<StoredTensor>& tensors) {
      std::erase_if(tensors, [](const StoredTensor& t) { return t.name.starts_with("cls."); });
    });
    return model;
  }
};

void TstBertCommand::topFiveIsTheReferences_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<QString>("file");
  for (const char* const folder : {"bert-uncased", "distilbert"}) {
    for (const char* const file : {"", "/config.json", "/model.safetensors"})
      QTest::addRow("%s%s", folder, file) << QString::fromLatin1(folder) << QString::fromLatin1(file);
  }
}

void TstBertCommand::topFiveIsTheReferences() {
  QFETCH(QString, folder);
  QFETCH(QString, file);
  constexpr double kDistinct = 1e-5;
  int masks = 0;
  for (const json& row : rowsOf(folder)) {
    if (row.at("top5").empty() || masks > 4) continue;
    const CliRun run =
        runCli({str("predict"), str("--json"), str("--top"), str("6"), str("--model"), golden(folder) + file,
                QString::fromStdString(row.at("text").get<std::string>())});
    QCOMPARE(run.status, 0);
    const json answer = run.json();
    QCOMPARE(answer["masks"].size(), row.at("top5").size());
    for (std::size_t mask = 0; mask < row.at("top5").size(); ++mask, ++masks) {
      const json& expected = row.at("top5")[mask];
      const json& candidates = answer["masks"][mask]["candidates"];
      QCOMPARE(answer["masks"][mask]["position"], expected.at("position"));
      const auto probability = [&](std::size_t i) {
        return i < 5 ? expected.at("probabilities")[i].get<double>()
                     : candidates[5]["probability"].get<double>();
      };
      for (std::size_t i = 0; i < 5; ++i) {
        QVERIFY(std::abs(candidates[i]["probability"].get<double>() - probability(i)) < kDistinct);
        const bool clear = (i == 0 || probability(i - 1) - probability(i) > kDistinct) &&
                           probability(i) - probability(i + 1) > kDistinct;
        if (clear) QCOMPARE(candidates[i]["token"], expected.at("tokens")[i]);
      }
    }
  }
  QVERIFY(masks > 3);
}

void TstBertCommand::infoNamesTheFamily_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<QString>("family");
  QTest::newRow("BERT") << str("bert-uncased") << str("bert");
  QTest::newRow("DistilBERT") << str("distilbert") << str("distilbert");
}

void TstBertCommand::infoNamesTheFamily() {
  QFETCH(QString, folder);
  QFETCH(QString, family);
  const CliRun run = runCli({str("info"), str("--json"), str("--model"), golden(folder)});
  QCOMPARE(run.status, 0);
  QVERIFY2(run.err.isEmpty(), run.err.constData());
  const json info = run.json();
  QCOMPARE(info["family"], family.toStdString());
  QCOMPARE(info["feedforward"]["kind"], "dense");
  QCOMPARE(info["mask_token"], "[MASK]");
  QCOMPARE(info["predicts"], true);
}

void TstBertCommand::withoutHeadNothingIsPredicted() {
  const TinyModel model = headless();
  const auto run = [&](const QStringList& command) {
    return runCli(command + QStringList{str("--model"), model.path()});
  };
  const CliRun info = run({str("info"), str("--json")});
  QCOMPARE(info.status, 0);
  QCOMPARE(info.json()["predicts"], false);
  QVERIFY2(info.err.contains("it has no masked-LM head, so it predicts no words"), info.err.constData());
  const CliRun predict = run({str("predict"), str("a [MASK]")});
  QCOMPARE(predict.status, 1);
  QVERIFY(predict.out.isEmpty());
  QVERIFY2(predict.err.contains("it has no masked-LM head, so it predicts no words; choose a model with one"),
           predict.err.constData());
  const CliRun trace = run({str("trace"), str("--json"), str("a [MASK]")});
  QCOMPARE(trace.status, 0);
  QVERIFY(trace.json()["paths"].empty());
  const CliRun logits = run({str("trace"), str("--out"), model.file(str("t.safetensors")), str("a [MASK]")});
  QCOMPARE(logits.status, 1);
  QVERIFY2(logits.err.contains("there are no logits to keep"), logits.err.constData());
  QVERIFY(!QFile::exists(model.file(str("t.safetensors"))));
  QCOMPARE(run({str("tokenize"), str("a [MASK]")}).status, 0);
}

UFB_TEST(TstBertCommand)
#include "tst_bert_command.moc"
