// SPDX-License-Identifier: MIT
// The published Python code's own answers, for every folder of all families and both backends, the trees'
// kernel with every instruction set that this machine has.
#include <QtTest>
#include <cmath>

#include "golden.h"
#include "kernels/fff.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using ufb::test::Golden;

namespace {

constexpr double kLogitTolerance = 2e-4;  // reference section 6
constexpr double kCertainMargin =
    1e-4;  // "nodes must agree wherever every earlier |node_logit| exceeds this"
constexpr double kDistinctProbabilities = 1e-5;

}  // namespace

class TstGoldens : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    QFETCH(QString, set);
    QVERIFY(kernels::forceFffInstructionSet(set.toStdString()));
  }
  void cleanup() { kernels::forceFffInstructionSet({}); }

  void tokens_data() { rows(); }
  void tokens() {
    QFETCH(QString, folder);
    const Golden golden(folder);
    const auto model = loadModel(golden.folder()).value();
    for (const auto& row : golden.rows()) {
      const auto analysis = model->analyse(row.at("text").get<std::string>(), plainOptions());
      QVERIFY2(analysis, row.at("text").get<std::string>().c_str());
      std::vector<std::int64_t> ids;
      std::vector<std::string> texts;
      std::vector<std::vector<int>> offsets;
      for (const Token& token : analysis->encoding.tokens) {
        ids.push_back(token.id);
        texts.push_back(token.text);
        offsets.push_back({token.start, token.end});
      }
      QCOMPARE(ids, row.at("ids").get<std::vector<std::int64_t>>());
      QCOMPARE(texts, row.at("tokens").get<std::vector<std::string>>());
      for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto expected = row.at("offsets").at(i).get<std::vector<int>>();
        if (expected != std::vector<int>{0, 0}) QCOMPARE(offsets[i], expected);
      }
    }
  }

  void logits_data() { rows(); }
  void logits() {
    QFETCH(QString, folder);
    QFETCH(QString, backend);
    const Golden golden(folder);
    const auto model = loadModel(golden.folder()).value();
    int compared = 0;
    for (std::size_t row = 0; row < golden.rows().size(); ++row) {
      if (!golden.has("logits", row)) continue;
      AnalysisOptions options = plainOptions(backend);
      options.allLogits = true;
      const auto analysis = model->analyse(textOf(golden, row), options).value();
      const std::vector<float> expected = golden.floats("logits", row);
      QCOMPARE(analysis.logits.size(), expected.size());
      double worst = 0;
      for (std::size_t i = 0; i < expected.size(); ++i) {
        worst = std::max(worst, std::abs(static_cast<double>(analysis.logits[i]) - expected[i]));
      }
      QVERIFY2(worst < kLogitTolerance, qPrintable(QStringLiteral("row %1: %2").arg(row).arg(worst)));
      ++compared;
    }
    QVERIFY(compared >= 3);
  }

  void paths_data() { rows(true); }
  void paths() {
    QFETCH(QString, folder);
    QFETCH(QString, backend);
    const Golden golden(folder);
    const auto model = loadModel(golden.folder()).value();
    AnalysisOptions options = plainOptions(backend);
    options.trace = true;
    for (std::size_t row = 0; row < golden.rows().size(); ++row) {
      const auto analysis = model->analyse(textOf(golden, row), options).value();
      comparePaths(analysis.routing, golden.nodes(row), golden.floats("node_logits", row), row);
    }
  }

  void topFive_data() { rows(); }
  void topFive() {
    QFETCH(QString, folder);
    QFETCH(QString, backend);
    const Golden golden(folder);
    const auto model = loadModel(golden.folder()).value();
    AnalysisOptions options = plainOptions(backend);
    options.top = 6;
    int masks = 0;
    for (std::size_t row = 0; row < golden.rows().size(); ++row) {
      const auto analysis = model->analyse(textOf(golden, row), options).value();
      const auto& expected = golden.rows().at(row).at("top5");
      QCOMPARE(analysis.masks.size(), expected.size());
      for (std::size_t mask = 0; mask < expected.size(); ++mask) {
        QCOMPARE(analysis.masks[mask].position, expected.at(mask).at("position").get<int>());
        compareTop(analysis.masks[mask], expected.at(mask));
        ++masks;
      }
    }
    QVERIFY(masks > 5);
  }

 private:
  static void rows(bool onlyTrees = false) {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QString>("set");  // empty: the machine's own choice
    QStringList folders{QStringLiteral("fff-1x5"), QStringLiteral("fff-3x3")};
    if (!onlyTrees) {
      folders << QStringLiteral("crammed-dense") << QStringLiteral("crammed-dense-glu")
              << QStringLiteral("bert-uncased") << QStringLiteral("distilbert");
    }
    for (const QString& folder : folders) {
      for (const QString& backend : {QStringLiteral("sparse"), QStringLiteral("masked")}) {
        QTest::newRow(qPrintable(folder + QLatin1Char(' ') + backend)) << folder << backend << QString();
      }
      if (!folder.startsWith(QLatin1String("fff"))) continue;
      for (const std::string& name : kernels::fffInstructionSets()) {
        const QString set = QString::fromStdString(name);
        QTest::newRow(qPrintable(folder + QLatin1Char(' ') + set))
            << folder << QStringLiteral("sparse") << set;
      }
    }
  }

  static AnalysisOptions plainOptions(const QString& backend = QStringLiteral("sparse")) {
    AnalysisOptions options;
    options.backend = backendFromName(backend.toStdString()).value();
    options.maskAliases.clear();
    return options;
  }

  static std::string textOf(const Golden& golden, std::size_t row) {
    return golden.rows().at(row).at("text").get<std::string>();
  }

  static void comparePaths(const RoutingTrace& trace, const std::vector<std::int32_t>& nodes,
                           const std::vector<float>& logits, std::size_t row) {
    QCOMPARE(trace.nodes.size(), nodes.size());
    const std::size_t levels = static_cast<std::size_t>(trace.depth) + 1;
    // A token's layer sees what earlier layers made of every token, so one uncertain decision anywhere below
    // makes the rest uncertain; within 2e-4 it does not, as the margins of these files show.
    for (std::size_t path = 0; path * levels < nodes.size(); ++path) {
      for (std::size_t level = 0; level < levels; ++level) {
        const std::size_t at = path * levels + level;
        const QString where = QStringLiteral("row %1 path %2 level %3").arg(row).arg(path).arg(level);
        QVERIFY2(trace.nodes[at] == nodes[at], qPrintable(where));
        QVERIFY2(std::abs(trace.logits[at] - logits[at]) < kLogitTolerance, qPrintable(where));
        if (std::abs(logits[at]) <= kCertainMargin) break;
      }
    }
  }

  static void compareTop(const MaskPrediction& mask, const nlohmann::json& expected) {
    const auto probabilities = expected.at("probabilities").get<std::vector<double>>();
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
      QVERIFY(std::abs(mask.candidates[i].probability - probabilities[i]) < kDistinctProbabilities);
      const bool clearBefore = i == 0 || probabilities[i - 1] - probabilities[i] > kDistinctProbabilities;
      const double next =
          i + 1 < probabilities.size() ? probabilities[i + 1] : mask.candidates[i + 1].probability;
      if (!clearBefore || probabilities[i] - next <= kDistinctProbabilities) continue;
      QCOMPARE(mask.candidates[i].id, expected.at("ids").at(i).get<std::int64_t>());
      QCOMPARE(mask.candidates[i].token, expected.at("tokens").at(i).get<std::string>());
    }
  }
};

UFB_TEST(TstGoldens)
#include "tst_goldens.moc"
