// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "cli_run.h"
#include "csv_table.h"
#include "support/registry.h"
#include "trace_recount.h"

using namespace ufb::test;
using nlohmann::json;

namespace {

QString modelFor(const QString& name) {
  return name == str("demo-fff") ? modelPath(name) : dataPath(str("goldens/") + name);
}

/// The demo model's traces are long: it gets the shorter text.
QString textFor(const QString& model) {
  return dataPath(model == str("demo-fff") ? str("data/corpus/kitchen.txt") : str("data/corpus/harbour.txt"));
}

/// What the lines of the text say of themselves, one `ufb trace` each.
TraceRecount recount(const QString& model, const QString& text) {
  QFile file(text);
  if (!file.open(QIODevice::ReadOnly)) qFatal("no text");
  TraceRecount all;
  for (const QByteArray& line : file.readAll().split('\n')) {
    const QString trimmed = QString::fromUtf8(line).trimmed();
    if (trimmed.isEmpty()) continue;
    const CliRun run =
        runCli({str("trace"), str("--json"), str("--model"), model, str("--threads"), str("1"), trimmed});
    if (run.status != 0) qFatal("%s", run.err.constData());
    const json trace = run.json();
    if (!trace["warnings"].empty()) qFatal("a line was cut");
    long maskId = -1;
    for (const auto& token : trace["tokens"]) {
      if (token["token"] == "<mask>") maskId = token["id"];
    }
    all.add(trace, maskId);
  }
  return all;
}

int keyOf(const CsvRow& row, const char* column) {
  return row.at(column).toInt();
}

/// Layer and tree as they are counted from 0.
TraceRecount::Key treeOf(const CsvRow& row) {
  return {keyOf(row, "layer") - 1, keyOf(row, "tree") - 1, 0};
}

bool close(const QByteArray& cell, double wanted, double relative, double absolute = 0) {
  bool ok = false;
  const double found = cell.toDouble(&ok);
  if (ok && std::abs(found - wanted) <= relative * std::abs(wanted) + absolute) return true;
  qInfo("%s is not %.17g", cell.constData(), wanted);
  return false;
}

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

bool quantilesHold(const CsvRow& row, const char* prefix, const std::vector<double>& values,
                   double smallest) {
  for (const auto& [name, q] : std::vector<std::pair<const char*, double>>{
           {"p05", 0.05}, {"p25", 0.25}, {"p50", 0.5}, {"p75", 0.75}, {"p95", 0.95}}) {
    // Off by a sixteenth at most, the smallest values by one bucket's width.
    if (!close(row.at(QByteArray(prefix) + name), TraceRecount::quantile(values, q), 1.0 / 16 + 1e-6,
               smallest))
      return false;
  }
  return true;
}

}  // namespace

/// `ufb stats` against a slow and plain recount of `ufb trace`.
class TstStatsExactness : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase_data() {
    QTest::addColumn<QString>("model");
    QTest::newRow("K=1") << str("fff-1x5");
    QTest::newRow("K=3") << str("fff-3x3");
    QTest::newRow("demo") << str("demo-fff");
  }

  void init() {
    QFETCH_GLOBAL(QString, model);
    m_model = model;
    // Every function runs for every model; counting once is enough.
    std::unique_ptr<Case>& known = m_cases[model];
    if (!known) {
      known = std::make_unique<Case>();
      const QString text = textFor(model);
      const CliRun run =
          runCli({str("stats"), text, str("--unit"), str("line"), str("--out"), known->folder.path(),
                  str("--model"), modelFor(model), str("--batch"), str("50")});
      QVERIFY2(run.status == 0, run.err.constData());
      known->recount = recount(modelFor(model), text);
    }
    m_case = known.get();
  }

  void nodesAreThoseOfTheTraces() {
    const auto rows = table("nodes.csv");
    std::size_t visited = 0;
    for (const CsvRow& row : rows) {
      TraceRecount::Key key = treeOf(row);
      key[2] = keyOf(row, "node");
      const auto found = m_case->recount.nodes.find(key);
      if (found == m_case->recount.nodes.end()) {
        QCOMPARE(row.at("visits"), QByteArray("0"));
        continue;
      }
      ++visited;
      const TraceRecount::Node& node = found->second;
      QCOMPARE(row.at("visits").toLongLong(), static_cast<qlonglong>(node.logits.size()));
      QCOMPARE(row.at("masked_visits").toLongLong(), static_cast<qlonglong>(node.masked));
      QVERIFY(close(row.at("share"),
                    static_cast<double>(node.logits.size()) / static_cast<double>(m_case->recount.tokenCount),
                    1e-14));
      const bool leaf = key[2] >= (1 << m_case->recount.depth) - 1;
      if (leaf) {
        QVERIFY(row.at("turn_share").isEmpty());
      } else {
        QVERIFY(close(row.at("turn_share"),
                      static_cast<double>(node.rights) / static_cast<double>(node.logits.size()), 1e-14));
      }
      // Each summand is rounded to 2^-20.
      QVERIFY(close(row.at("mean_logit"), mean(node.logits), 1e-6, 1.0 / (1 << 20)));
      QVERIFY(close(row.at("mean_contribution"), mean(node.contributions), 2e-6, 4e-6));
      QCOMPARE(row.at("lowest_logit").toFloat(),
               static_cast<float>(*std::min_element(node.logits.begin(), node.logits.end())));
      QCOMPARE(row.at("highest_logit").toFloat(),
               static_cast<float>(*std::max_element(node.logits.begin(), node.logits.end())));
      QVERIFY(quantilesHold(row, "logit_", node.logits, 1.0 / 256));
    }
    QCOMPARE(visited, m_case->recount.nodes.size());
  }

  void wordsOfLeavesAreThoseOfTheTraces() {
    std::map<TraceRecount::Key, TraceRecount::Table> found;
    for (const CsvRow& row : table("tokens_leaves.csv")) {
      found[treeOf(row)][{keyOf(row, "leaf"), keyOf(row, "token_id")}] = keyOf(row, "count");
    }
    QVERIFY(found == m_case->recount.leafTokens);
  }

  void layersAreThoseOfTheTraces() {
    const auto rows = table("layers.csv");
    QCOMPARE(static_cast<int>(rows.size()), m_case->recount.layers * m_case->recount.trees);
    for (const CsvRow& row : rows) {
      const TraceRecount::Key tree = treeOf(row);
      const std::vector<long> leaves = m_case->recount.leafCounts(tree[0], tree[1]);
      QCOMPARE(keyOf(row, "dead_leaves"), static_cast<int>(std::count(leaves.begin(), leaves.end(), 0)));
      QVERIFY(close(row.at("entropy_bits"), TraceRecount::entropy(leaves), 1e-9, 1e-12));
      QVERIFY(close(row.at("perplexity"), std::exp2(TraceRecount::entropy(leaves)), 1e-9));
      QVERIFY(close(row.at("gini"), TraceRecount::gini(leaves), 1e-9, 1e-12));
      QVERIFY(close(row.at("leaf_token_information_bits"),
                    TraceRecount::information(m_case->recount.leafTokens.at(tree)), 1e-9, 1e-11));
      QVERIFY(close(row.at("leaf_position_information_bits"),
                    TraceRecount::information(m_case->recount.leafPositions.at(tree)), 1e-9, 1e-11));
      QVERIFY(quantilesHold(row, "path_margin_", m_case->recount.pathMargins.at(tree), 1.0 / 256));
      int visited = 0;
      for (const auto& [key, node] : m_case->recount.nodes)
        visited += key[0] == tree[0] && key[1] == tree[1] ? 1 : 0;
      QCOMPARE(keyOf(row, "dead_nodes"), (2 << m_case->recount.depth) - 1 - visited);
    }
  }

  void neighboursShareWhatTheTracesSay() {
    const auto rows = table("layer_pairs.csv");
    QCOMPARE(rows.size(), m_case->recount.neighbours.size());
    for (const CsvRow& row : rows) {
      const auto& wanted =
          m_case->recount.neighbours.at({keyOf(row, "layer_from") - 1, keyOf(row, "tree_from") - 1,
                                         keyOf(row, "layer_to") - 1, keyOf(row, "tree_to") - 1});
      QVERIFY(close(row.at("information_bits"), TraceRecount::information(wanted), 1e-9, 1e-11));
    }
  }

  void everyFileStatesWhatItIsOf() {
    for (const QString& name : QDir(m_case->folder.path()).entryList({str("*.csv")})) {
      const auto rows = readCsv(m_case->folder.filePath(name));
      QVERIFY(!rows.empty());
      const CsvRow& first = rows.front();
      QCOMPARE(QString::fromUtf8(first.at("model")), m_model);
      QCOMPARE(first.at("model_sha256").size(), 64);
      const bool demo = m_model == str("demo-fff");
      QVERIFY(first.at("corpus").startsWith(demo ? "kitchen.txt; 16 units; " : "harbour.txt; 24 units; "));
      QVERIFY(first.at("settings").startsWith("unit=line; mask_share=0; "));
      QVERIFY(first.at("program").startsWith("ufb "));
    }
  }

 private:
  struct Case {
    QTemporaryDir folder;
    TraceRecount recount;
  };
  [[nodiscard]] std::vector<CsvRow> table(const char* name) const {
    return readCsv(m_case->folder.filePath(str(name)));
  }

  QString m_model;
  std::map<QString, std::unique_ptr<Case>> m_cases;
  Case* m_case = nullptr;
};

UFB_TEST(TstStatsExactness)
#include "tst_stats_exactness.moc"
