// SPDX-License-Identifier: MIT
#include "views/tree_labels.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/corpus_text.h"
#include "models/number_text.h"
#include "models/tree_model.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kFewTokens = 6;

struct TreeLabels {
  Q_DECLARE_TR_FUNCTIONS(TreeLabels)
};

QString words(const view::RoutingItem& routing, const QVector<int>& tokens) {
  QStringList texts;
  for (const int token : tokens.mid(0, kFewTokens)) texts += tokenText(routing, token);
  const QString list = texts.join(QStringLiteral(", "));
  const auto more = static_cast<int>(tokens.size()) - kFewTokens;
  return more > 0 ? TreeLabels::tr("%1 and %Ln more", "tokens", more).arg(list) : list;
}

/// "4 of 9 tokens, 44.4 %".
QString partText(const TreeUsage& usage, int node) {
  constexpr qint64 kSmall = 10000;  // below it counts are plain digits, from there on in groups
  const qint64 paths = usage.paths();
  const qint64 visits = usage.visits.at(node);
  const QString share = percentText(usage.share(node));
  if (paths >= kSmall) {
    return TreeLabels::tr("%1 of %2 tokens, %3", "visits, all, share")
        .arg(groupedText(visits), groupedText(paths), share);
  }
  const QString text = paths == 1
                           ? TreeLabels::tr("%1 of 1 token, %2", "visits, share")
                           : TreeLabels::tr("%1 of %Ln tokens, %2", "visits, share", static_cast<int>(paths));
  return text.arg(indexText(static_cast<int>(visits)), share);
}

QString turnText(const TreeModel& model, const view::RoutingItem& routing, int node, int token) {
  const double logit = model.logit(node, token);
  const QString number = fixedNumber(logit, 3);
  const QString name = tokenText(routing, token);
  if (model.address(node).level == model.depth()) {
    return TreeLabels::tr("%1 ends here: logit %2", "token, number").arg(name, number);
  }
  return logit > 0 ? TreeLabels::tr("%1 turns right: logit %2", "token, number").arg(name, number)
                   : TreeLabels::tr("%1 turns left: logit %2", "token, number").arg(name, number);
}

/// How the tokens go on from here: the primary one, or all of them together.
QString logitText(const TreeModel& model, const view::RoutingItem& routing, int node,
                  const QVector<int>& tokens, int primary) {
  if (tokens.contains(primary)) return turnText(model, routing, node, primary);
  if (tokens.size() == 1) return turnText(model, routing, node, tokens.first());
  double least = model.logit(node, tokens.first());
  double greatest = least;
  for (const int token : tokens) {
    least = std::min(least, model.logit(node, token));
    greatest = std::max(greatest, model.logit(node, token));
  }
  return TreeLabels::tr("Logits %1 to %2").arg(fixedNumber(least, 3), fixedNumber(greatest, 3));
}

QString placeText(const TreeModel& model, const view::RoutingItem& routing, int node) {
  const NodeAddress place = model.address(node);
  const QString text = TreeLabels::tr("Layer %1, node %2, level %3")
                           .arg(indexText(place.layer + 1), indexText(node), indexText(place.level));
  return routing.trees > 1 ? TreeLabels::tr("%1, tree %2").arg(text, indexText(place.tree + 1)) : text;
}

}  // namespace

QStringList nodeLabels(const TreeModel& model, const view::RoutingItem& routing, int node,
                       TreeColoring coloring) {
  const NodeAddress place = model.address(node);
  const bool leaf = place.level == model.depth();
  const QString separator = QStringLiteral(" · ");
  const TreeUsage& usage = TreeColors::used(coloring, model);
  const bool visited = usage.visits.at(node) > 0;
  const bool compared = coloring == TreeColoring::Difference && model.difference();
  const double ratio = compared ? logRatioAt(*model.difference(), *model.corpusItem(), place) : 0;
  const QString share = ratio != 0 ? timesMoreText(ratio) : percentText(usage.share(node));
  if (leaf) {
    const QString number = indexText(place.place);
    const QString name = TreeLabels::tr("leaf %1").arg(number);
    const QVector<int> tokens = model.tokens(node);
    if (!visited && ratio == 0) return {name, number};
    if (tokens.isEmpty()) return {name + separator + share, name, number};
    const QString who = words(routing, tokens);
    return {who + separator + name + separator + share, who + separator + name, who,
            tokenText(routing, tokens[0])};
  }
  const QString name = place.level == 0 ? TreeLabels::tr("root") : place.bits() + u'*';
  if (!visited && ratio == 0) return {name};
  const QString number = TreeLabels::tr("node %1").arg(indexText(node));
  const QString all = ratio != 0 ? share : partText(usage, node);
  return {name + separator + number + separator + all, name + separator + share, name};
}

QString visitsText(const TreeModel& model, int node) {
  if (model.text().paths() == 0) {
    return model.corpusItem() ? corpusLine(*model.corpusItem(), model.address(node)) : QString();
  }
  if (model.text().visits.at(node) == 0) return TreeLabels::tr("No token of this text comes here");
  return partText(model.text(), node);
}

QString nodeTip(const TreeModel& model, const view::RoutingItem& routing, int node, int primary,
                TreeColoring coloring) {
  const NodeAddress place = model.address(node);
  const AddressSpace space{routing.layers, routing.trees, routing.depth};
  QString address = formatAddress(place, space);
  if (place.level == space.depth && space.depth > 0)
    address += QStringLiteral(" = ") + formatLeaf(place, space);
  QStringList lines{address, placeText(model, routing, node)};
  if (routing.tokens > 0) lines += visitsText(model, node);
  const QVector<int> tokens = model.tokens(node);
  if (!tokens.isEmpty()) {
    lines += logitText(model, routing, node, tokens, primary);
    lines += TreeLabels::tr("Tokens: %1").arg(words(routing, tokens));
  }
  if (coloring == TreeColoring::ThisSession) {
    lines += TreeLabels::tr("This session: %1").arg(partText(model.session(), node));
  }
  if (coloring == TreeColoring::BesidePinned && !model.pinned().visits.isEmpty()) {
    lines += TreeLabels::tr("Pinned text: %1").arg(partText(model.pinned(), node));
  }
  if (model.corpusItem()) lines += corpusLine(*model.corpusItem(), place);
  if (model.difference()) lines += differenceLine(*model.difference(), *model.corpusItem(), place);
  return lines.join(u'\n');
}

}  // namespace ufb
