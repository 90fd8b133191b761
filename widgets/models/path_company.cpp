// SPDX-License-Identifier: MIT
#include "models/path_company.h"

#include <algorithm>
#include <bit>

namespace ufb {

namespace {

constexpr qsizetype kBefore = 24;  ///< characters: enough to see the token also in a narrow panel
constexpr qsizetype kAfter = 60;
constexpr QChar kEllipsis(0x2026);

QString lastPart(QString text) {
  text.replace(u'\n', u' ');
  return text.size() <= kBefore ? text : kEllipsis + text.right(kBefore - 1);
}

QString firstPart(QString text) {
  text.replace(u'\n', u' ');
  return text.size() <= kAfter ? text : text.left(kAfter - 1) + kEllipsis;
}

QString pieces(const view::RoutingItem& routing, int first, int end) {
  QStringList words;
  for (int token = first; token < end; ++token) words += routing.tokenItems.at(token).text;
  return words.join(u' ');
}

void addText(PathCompany& company, const view::RoutingItem& routing, int layer, int tree, int leaf, int text,
             int except) {
  QVector<int>& counts = text == 0 ? company.otherByLevel : company.earlierByLevel;
  for (int token = 0; token < routing.tokens; ++token) {
    if (token == except) continue;
    const int shared = sharedLevels(leaf, routing.leaf(layer, tree, token), routing.depth);
    for (int level = 0; level <= shared; ++level) ++counts[level];
    ++(text == 0 ? company.otherTokens : company.earlierTokens);
    company.fellows += {text, token, shared};
  }
}

}  // namespace

int sharedLevels(int leaf, int otherLeaf, int depth) {
  return depth - static_cast<int>(std::bit_width(static_cast<unsigned>(leaf ^ otherLeaf)));
}

QVector<PathFellow> PathCompany::at(int level) const {
  QVector<PathFellow> result;
  std::copy_if(fellows.begin(), fellows.end(), std::back_inserter(result),
               [level](const PathFellow& fellow) { return fellow.shared >= level; });
  return result;
}

PathCompany findCompany(const view::RoutingItem& routing, const view::RoutingHistory& history, int layer,
                        int tree, int token) {
  PathCompany company;
  company.otherByLevel.resize(routing.depth + 1);
  company.earlierByLevel.resize(routing.depth + 1);
  const int leaf = routing.leaf(layer, tree, token);
  addText(company, routing, layer, tree, leaf, 0, token);
  const auto count = static_cast<int>(history.size());
  for (int text = 1; text <= count; ++text) {
    const view::RoutingPtr& before = history.at(count - text);
    if (sameShape(routing, *before)) addText(company, *before, layer, tree, leaf, text, -1);
  }
  return company;
}

TokenSnippet tokenSnippet(const view::RoutingItem& routing, int token) {
  if (token >= routing.tokenItems.size()) return {};
  const view::TokenItem& item = routing.tokenItems.at(token);
  if (item.start < item.end && item.end <= routing.text.size()) {
    return {lastPart(routing.text.left(item.start)), routing.text.mid(item.start, item.end - item.start),
            firstPart(routing.text.mid(item.end))};
  }
  const QString before = pieces(routing, 0, token);
  const QString after = pieces(routing, token + 1, static_cast<int>(routing.tokenItems.size()));
  return {before.isEmpty() ? QString() : lastPart(before) + u' ', item.text,
          after.isEmpty() ? QString() : u' ' + firstPart(after)};
}

}  // namespace ufb
