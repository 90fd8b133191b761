// SPDX-License-Identifier: MIT
// The pages of the tree: the walk, what it puts out, and what it leaves out.
#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/how_computed_pages.h"
#include "models/number_text.h"
#include "models/path_model.h"
#include "models/path_summary.h"
#include "models/quantity_text.h"

namespace ufb::how {

namespace {

constexpr int kDecimals = 3;

struct HowText {
  Q_DECLARE_TR_FUNCTIONS(ufb::HowText)
};

QString countText(qint64 count) {
  return QLocale().toString(count);
}

int firstOf(const HowSubject& subject) {
  return subject.routing->at(subject.layer, subject.tree, subject.token);
}

qint64 nodesPerTree(const view::RoutingItem& routing) {
  return (qint64{2} << routing.depth) - 1;
}

/// How many nodes of the layer at least one token of the text visits.
qint64 touchedByText(const view::RoutingItem& routing, int layer) {
  qint64 touched = 0;
  for (int tree = 0; tree < routing.trees; ++tree) {
    const auto* first = routing.nodes.constData() + routing.at(layer, tree, 0);
    touched += QSet<int>(first, first + qsizetype{routing.tokens} * (routing.depth + 1)).size();
  }
  return touched;
}

HowRow walkRow(const HowSubject& subject, int level) {
  const view::RoutingItem& routing = *subject.routing;
  const int node = routing.nodes[firstOf(subject) + level];
  const double logit = routing.logits[firstOf(subject) + level];
  const bool right = logit > 0;
  HowRow row{{indexCell(level), indexCell(node), fixedCell(logit, kDecimals),
              wordCell(right ? QStringLiteral("> 0") : QStringLiteral("≤ 0"))},
             level};
  if (level == routing.depth) {
    row.cells += {HowText::tr("leaf"), QStringLiteral("leaf")};
    row.cells += nothingCell();
    return row;
  }
  row.cells += right ? HowCell{HowText::tr("right", "a turn"), QStringLiteral("right")}
                     : HowCell{HowText::tr("left", "a turn"), QStringLiteral("left")};
  const int child = 2 * node + (right ? 2 : 1);
  row.cells +=
      {QStringLiteral("2·%1 + %2 = %3").arg(indexText(node), indexText(right ? 2 : 1), indexText(child)),
       child};
  return row;
}

/// Quantity, how much of it this token uses, how much there is.
HowRow shareRow(const QString& what, const HowCell& used, const HowCell& whole) {
  const double all = whole.value.toDouble();
  return {{wordCell(what), used, whole, percentCell(used.value.toDouble() / all)}};
}

HowCell bytesCell(qint64 bytes) {
  return {sizeText(bytes), bytes};
}

QVector<ColumnModel::Column> walkColumns() {
  return {
      {QStringLiteral("level"), HowText::tr("Level"),
       HowText::tr("Counted from 0 at the root; the last one is the leaf")},
      {QStringLiteral("node"), HowText::tr("Node i"),
       HowText::tr("Index in its tree, level by level, root 0")},
      {QStringLiteral("logit"), HowText::tr("z = w·x + b"), HowText::tr("The neuron's logit for this token")},
      {QStringLiteral("sign"), HowText::tr("Sign"), HowText::tr("Only this decides the turn"), false},
      {QStringLiteral("turn"), HowText::tr("Turn"),
       HowText::tr("Right if the logit is above 0, otherwise left"), false},
      {QStringLiteral("next"), HowText::tr("Next node"),
       HowText::tr("2i + 1 on the left, 2i + 2 on the right"), false}};
}

QVector<ColumnModel::Column> outputColumns() {
  return {
      {QStringLiteral("rank"), HowText::tr("Rank"), HowText::tr("1 is the largest contribution")},
      {QStringLiteral("node"), HowText::tr("Node"), HowText::tr("Index in its tree, level by level, root 0")},
      {QStringLiteral("logit"), HowText::tr("z"), HowText::tr("The neuron's logit for this token")},
      {QStringLiteral("gelu"), HowText::tr("GELU(z)"),
       HowText::tr("Computed here from the logit, in double precision")},
      {QStringLiteral("output_norm"), HowText::tr("‖w_out‖"),
       HowText::tr("Norm of the output row: contribution over |GELU(z)|")},
      {QStringLiteral("contribution"), HowText::tr("Contrib.", "contribution"),
       HowText::tr("Norm of what the node adds to the output")},
      {QStringLiteral("share"), HowText::tr("Share"), HowText::tr("Of the sum of the contributions")}};
}

QVector<ColumnModel::Column> skippedColumns() {
  return {{QStringLiteral("quantity"), HowText::tr("In this layer"), HowText::tr("What is counted"), false},
          {QStringLiteral("used"), HowText::tr("Used"), HowText::tr("By the tree's way")},
          {QStringLiteral("whole"), HowText::tr("Dense"),
           HowText::tr("If all of the layer's neurons were computed")},
          {QStringLiteral("share"), HowText::tr("Share"), HowText::tr("Used over dense")}};
}

}  // namespace

HowPage walkPage(const HowSubject& subject) {
  const view::RoutingItem& routing = *subject.routing;
  HowPage page;
  page.title = HowText::tr("The walk down the tree");
  page.intro = {
      HowText::tr("“%1” starts at the root, node 0. At each node i, one neuron decides: its weights w "
                  "times the token's input x, plus its bias b, is the logit z.",
                  "token")
          .arg(routing.tokenItems.value(subject.token).text)};
  if (routing.trees > 1) {
    page.intro +=
        HowText::tr("The layer has %1 trees, all walked in the same way; shown is tree %2.", "count, number")
            .arg(countText(routing.trees), indexText(subject.tree + 1));
  }
  page.formula = QStringLiteral(
      "z<sub>i</sub> = w<sub>i</sub>·x + b<sub>i</sub><br>"
      "z<sub>i</sub> ≤ 0: i ← 2i + 1<br>z<sub>i</sub> &gt; 0: i ← 2i + 2");
  page.columns = walkColumns();
  for (int level = 0; level <= routing.depth; ++level) page.rows += walkRow(subject, level);
  const PathSummary path = summarizePath(routing, subject.layer, subject.tree, subject.token);
  page.notes = {
      HowText::tr("The way: %1 → leaf %2.", "turns, number").arg(path.turns, indexText(path.leaf)),
      HowText::tr("Neurons computed: %1. Decisions: %2, since the leaf's sign decides nothing.", "counts")
          .arg(countText(routing.depth + 1), countText(routing.depth))};
  if (path.depth == 0) page.notes.removeFirst();
  return page;
}

HowPage outputPage(const HowSubject& subject) {
  const view::RoutingItem& routing = *subject.routing;
  const PathSummary path = summarizePath(routing, subject.layer, subject.tree, subject.token);
  HowPage page;
  page.title = HowText::tr("What the tree puts out");
  page.intro = {
      HowText::tr("Every node on the way, the leaf too, adds its output row w_out, as often as the GELU of "
                  "its logit says. A logit far below 0 adds almost nothing.")};
  page.formula = QStringLiteral("GELU(z) = z/2 · (1 + erf(z/√2))");
  page.columns = outputColumns();
  const auto* norms = routing.contributions.constData() + firstOf(subject);
  QVector<int> order(routing.depth + 1);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [norms](int one, int other) { return norms[one] > norms[other]; });
  for (int rank = 0; rank < order.size(); ++rank) {
    const int level = order[rank];
    const double logit = routing.logits[firstOf(subject) + level];
    const double active = gelu(logit);
    const double norm = norms[level];
    page.rows +=
        {{indexCell(rank + 1), indexCell(routing.nodes[firstOf(subject) + level]),
          fixedCell(logit, kDecimals), fixedCell(active, kDecimals),
          active == 0 || std::isnan(active) ? nothingCell() : fixedCell(norm / std::abs(active), kDecimals),
          fixedCell(norm, kDecimals + 1), percentCell(path.topLevel < 0 ? std::nan("") : norm / path.total)},
         level};
  }
  page.notes = {
      HowText::tr("Contributions are lengths. Vectors that point against each other cancel, so the output "
                  "may be shorter than their sum, %1.",
                  "number")
          .arg(fixedNumber(path.total, kDecimals + 1)),
      HowText::tr("The GELU here is the exact one with erf, as in the published code, computed from the "
                  "logit on show in double precision; the model itself computes in single precision.")};
  return page;
}

HowPage skippedPage(const HowSubject& subject) {
  const view::RoutingItem& routing = *subject.routing;
  const qint64 used = qint64{routing.trees} * (routing.depth + 1);
  const qint64 all = routing.trees * nodesPerTree(routing);
  HowPage page;
  page.title = HowText::tr("What is not computed");
  page.intro = {
      HowText::tr("For “%1” in this layer, %2 of the %3 neurons are never looked at: their weights are not "
                  "read and their logits are not known.",
                  "token, counts")
          .arg(routing.tokenItems.value(subject.token).text, countText(all - used), countText(all))};
  page.formula = QStringLiteral("%1 / %2 = %3")
                     .arg(countText(all), countText(used),
                          shortNumber(static_cast<double>(all) / static_cast<double>(used)));
  page.columns = skippedColumns();
  page.rows = {shareRow(HowText::tr("Neurons, this token"), countCell(used), countCell(all)),
               shareRow(HowText::tr("Neurons, any token of this text"),
                        countCell(touchedByText(routing, subject.layer)), countCell(all))};
  if (routing.nodeBytes > 0) {
    page.rows += shareRow(HowText::tr("Weights read, this token"), bytesCell(used * routing.nodeBytes),
                          bytesCell(all * routing.nodeBytes));
  }
  if (subject.model.hidden > 0) {
    const qint64 each = qint64{2} * subject.model.hidden;
    page.rows +=
        shareRow(HowText::tr("Multiplications, this token"), countCell(used * each), countCell(all * each));
    page.notes += HowText::tr(
                      "A neuron multiplies %1 numbers on its way in and as many on its way out, and adds as "
                      "often.",
                      "count")
                      .arg(countText(subject.model.hidden));
  }
  page.notes += HowText::tr(
      "This is the feedforward part alone: attention and the head cost what they always cost, "
      "so the whole model gains less than its layers.");
  return page;
}

HowPage densePage(HowStep step, const HowSubject& subject) {
  HowPage page;
  page.title = step == HowStep::Walk     ? HowText::tr("The walk down the tree")
               : step == HowStep::Output ? HowText::tr("What the layer puts out")
                                         : HowText::tr("What is not computed");
  if (!subject.dense()) {
    page.intro = {HowText::tr("Select a token to see its way.")};
    return page;
  }
  page.intro = {
      HowText::tr("This model's feedforward layers are dense: there is no tree, so no token has a way of "
                  "its own.")};
  if (step == HowStep::Skipped) {
    page.intro +=
        subject.model.neurons > 0
            ? HowText::tr("All %1 neurons of a layer are computed for every token; nothing is left out.",
                          "count")
                  .arg(countText(subject.model.neurons))
            : HowText::tr("All neurons of a layer are computed for every token; nothing is left out.");
    return page;
  }
  page.formula = step == HowStep::Walk ? QStringLiteral("z = W<sub>in</sub>·x + b")
                                       : QStringLiteral("y = W<sub>out</sub>·GELU(z) + b<sub>out</sub>");
  page.notes += HowText::tr(
      "Biases are there if the checkpoint has them. A gated layer (GELUglu) multiplies the first "
      "half of z with the GELU of the second.");
  return page;
}

}  // namespace ufb::how
