// SPDX-License-Identifier: MIT
// What the routing views' tables hold is what the published Python code says, for one tree and for three:
// read from the models behind the views, after a run of the real engine and the real presenters.
#include <QtTest>
#include <cmath>
#include <map>

#include "engine/golden.h"
#include "models/leaf_model.h"
#include "models/path_model.h"
#include "models/paths_model.h"
#include "models/strip_model.h"
#include "models/table_roles.h"
#include "models/tree_model.h"
#include "models/trie_model.h"
#include "models/usage_model.h"
#include "presenters/answer_presenter.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using ufb::test::Golden;

namespace {

constexpr double kLogitTolerance = 2e-4;

/// One row of a reference folder: what was expected, and what the window would show.
struct Row {
  view::RoutingPtr routing;
  std::vector<std::int32_t> nodes;
  std::vector<float> logits;
};

std::vector<Row> rowsOf(const QString& folder) {
  const Golden golden(folder);
  const auto model = loadModel(golden.folder()).value();
  AnalysisOptions options;
  options.trace = true;
  options.maskAliases.clear();
  std::vector<Row> rows;
  for (std::size_t row = 0; row < golden.rows().size(); ++row) {
    if (!golden.has("nodes", row)) continue;
    const std::string text = golden.rows().at(row).at("text").get<std::string>();
    const Analysis analysis = model->analyse(text, options).value();
    const Answer answer = presentAnswer(analysis, model->info(), QString::fromStdString(text));
    rows.push_back({answer.routing, golden.nodes(row), golden.floats("node_logits", row)});
  }
  return rows;
}

QVariant cell(const ColumnModel& model, int row, const char* key) {
  const int column = model.columnOf(QLatin1String(key));
  return column < 0 ? QVariant() : model.index(row, column).data(ValueRole);
}

/// Expected visits of each node of one tree.
std::map<int, int> visits(const Row& row, int layer, int tree) {
  std::map<int, int> counts;
  const view::RoutingItem& r = *row.routing;
  for (int i = r.at(layer, tree, 0); i < r.at(layer, tree, 0) + r.tokens * (r.depth + 1); ++i) {
    ++counts[row.nodes[static_cast<std::size_t>(i)]];
  }
  return counts;
}

template <class Check>
void eachTree(const Row& row, const Check& check) {
  for (int layer = 0; layer < row.routing->layers; ++layer) {
    for (int tree = 0; tree < row.routing->trees; ++tree) check(layer, tree);
  }
}

}  // namespace

class TstRoutingGoldens : public QObject {
  Q_OBJECT

  std::map<QString, std::vector<Row>> m_rows;

  const std::vector<Row>& rows(const QString& folder) {
    auto found = m_rows.find(folder);
    if (found == m_rows.end()) found = m_rows.emplace(folder, rowsOf(folder)).first;
    return found->second;
  }

  /// In this folder no decision is so close that another machine may decide it otherwise.
  void folders() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("one tree") << QStringLiteral("fff-1x5");
    QTest::newRow("three trees") << QStringLiteral("fff-3x3");
  }

 private Q_SLOTS:
  void pathsHoldNodesAndLogits_data() { folders(); }
  void pathsHoldNodesAndLogits() {
    QFETCH(QString, folder);
    int compared = 0;
    for (const Row& row : rows(folder)) {
      const view::RoutingItem& r = *row.routing;
      QCOMPARE(static_cast<std::size_t>(r.nodes.size()), row.nodes.size());
      PathsModel model;
      for (int token = 0; token < r.tokens; ++token) {
        model.setToken(row.routing, token);
        QCOMPARE(model.rowCount(), r.layers * r.trees * (r.depth + 1));
        for (int i = 0; i < model.rowCount(); ++i) {
          const int layer = cell(model, i, "layer").toInt() - 1;
          const int tree = cell(model, i, "tree").toInt() - 1;
          const auto index =
              static_cast<std::size_t>(r.at(layer, tree, token) + cell(model, i, "level").toInt());
          QCOMPARE(cell(model, i, "node").toInt(), row.nodes[index]);
          QVERIFY(std::abs(cell(model, i, "logit").toDouble() - row.logits[index]) < kLogitTolerance);
          ++compared;
        }
      }
    }
    QVERIFY(compared > 1000);
  }

  void cardsHoldNodesAndLogits_data() { folders(); }
  void cardsHoldNodesAndLogits() {
    QFETCH(QString, folder);
    const Row& row = rows(folder).front();
    const view::RoutingItem& r = *row.routing;
    PathModel model;
    eachTree(row, [&](int layer, int tree) {
      for (int token = 0; token < r.tokens; ++token) {
        model.setPath(row.routing, layer, tree, token);
        QCOMPARE(model.rowCount(), r.depth + 1);
        for (int level = 0; level <= r.depth; ++level) {
          const auto index = static_cast<std::size_t>(r.at(layer, tree, token) + level);
          QCOMPARE(cell(model, level, "node").toInt(), row.nodes[index]);
          QVERIFY(std::abs(cell(model, level, "logit").toDouble() - row.logits[index]) < kLogitTolerance);
        }
      }
    });
  }

  void treesAndTriesCountTheVisits_data() { folders(); }
  void treesAndTriesCountTheVisits() {
    QFETCH(QString, folder);
    for (const Row& row : rows(folder)) {
      eachTree(row, [&](int layer, int tree) {
        const std::map<int, int> expected = visits(row, layer, tree);
        TreeModel model;
        model.setContent(row.routing, nullptr, {}, layer, tree);
        QCOMPARE(model.rowCount(), (2 << row.routing->depth) - 1);
        for (int node = 0; node < model.rowCount(); ++node) {
          QCOMPARE(cell(model, node, "node").toInt(), node);
          const auto found = expected.find(node);
          QCOMPARE(cell(model, node, "visits").toInt(), found == expected.end() ? 0 : found->second);
        }
        TrieModel trie;
        trie.setRouting(row.routing, nullptr, layer, tree);
        QCOMPARE(trie.rowCount(), static_cast<int>(expected.size()));
        for (int i = 0; i < trie.rowCount(); ++i) {
          QCOMPARE(cell(trie, i, "tokens_here").toInt(), expected.at(cell(trie, i, "node").toInt()));
        }
      });
    }
  }

  void treesHoldTheMeanLogit_data() { folders(); }
  void treesHoldTheMeanLogit() {
    QFETCH(QString, folder);
    const Row& row = rows(folder).front();
    eachTree(row, [&](int layer, int tree) {
      std::map<int, std::vector<double>> logits;
      const int first = row.routing->at(layer, tree, 0);
      for (int i = first; i < first + row.routing->tokens * (row.routing->depth + 1); ++i) {
        const auto index = static_cast<std::size_t>(i);
        logits[row.nodes[index]].push_back(row.logits[index]);
      }
      TreeModel model;
      model.setContent(row.routing, nullptr, {}, layer, tree);
      for (const auto& [node, values] : logits) {
        double sum = 0;
        for (const double value : values) sum += value;
        const double mean = sum / static_cast<double>(values.size());
        QVERIFY(std::abs(cell(model, node, "mean_logit").toDouble() - mean) < kLogitTolerance);
      }
    });
  }

  void leavesAreWherePathsEnd_data() { folders(); }
  void leavesAreWherePathsEnd() {
    QFETCH(QString, folder);
    for (const Row& row : rows(folder)) {
      const view::RoutingItem& r = *row.routing;
      const int firstLeaf = (1 << r.depth) - 1;
      for (int tree = 0; tree < r.trees; ++tree) {
        LeafModel leaves;
        leaves.setRouting(row.routing, nullptr, {}, tree);
        StripModel strip;
        strip.setRouting(row.routing, tree);
        QCOMPARE(leaves.rowCount(), r.layers << r.depth);
        for (int layer = 0; layer < r.layers; ++layer) {
          const std::map<int, int> expected = visits(row, layer, tree);
          for (int leaf = 0; leaf <= firstLeaf; ++leaf) {
            const auto found = expected.find(firstLeaf + leaf);
            QCOMPARE(cell(leaves, leaves.rowOf(layer, leaf), "visits").toInt(),
                     found == expected.end() ? 0 : found->second);
          }
          for (int token = 0; token < r.tokens; ++token) {
            const auto last = static_cast<std::size_t>(r.at(layer, tree, token) + r.depth);
            QCOMPARE(cell(strip, layer * r.tokens + token, "leaf").toInt(), row.nodes[last] - firstLeaf);
          }
        }
      }
    }
  }

  void usageCountsTheNodesTouched_data() { folders(); }
  void usageCountsTheNodesTouched() {
    QFETCH(QString, folder);
    for (const Row& row : rows(folder)) {
      UsageModel model;
      model.setTexts(row.routing, {}, UsageModel::Scope::Text);
      for (int i = 0; i < model.rowCount(); ++i) {
        const int layer = cell(model, i, "layer").toInt() - 1;
        const int tree = cell(model, i, "tree").toInt() - 1;
        QCOMPARE(cell(model, i, "touched").toInt(), static_cast<int>(visits(row, layer, tree).size()));
      }
      QCOMPARE(model.rowCount(), row.routing->layers * row.routing->trees);
    }
  }
};

UFB_TEST(TstRoutingGoldens)
#include "tst_routing_goldens.moc"
