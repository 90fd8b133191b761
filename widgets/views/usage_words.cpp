// SPDX-License-Identifier: MIT
#include "views/usage_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/corpus_text.h"
#include "models/number_text.h"
#include "models/quantity_text.h"
#include "models/usage_model.h"

namespace ufb::usage {

namespace {

struct UsageWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::UsageWords)
};

constexpr int kGiniDigits = 3;

constexpr qint64 kGrouped = 100000;  ///< from here on digits come in groups, and do not fit into an int

QString number(qint64 count) {
  return count < kGrouped ? indexText(static_cast<int>(count)) : groupedText(count);
}

QString ownedText(const UsageModel& model) {
  if (model.scope() == UsageModel::Scope::Corpus) return UsageWords::tr("The corpus' %1", "size");
  return model.scope() == UsageModel::Scope::Text ? UsageWords::tr("This text's %1", "size")
                                                  : UsageWords::tr("This session's %1", "size");
}

QString subject(const UsageModel& model) {
  const QString tokens = tokensText(model.total().tokens);
  if (model.scope() == UsageModel::Scope::Text) return tokens;
  if (model.scope() == UsageModel::Scope::Corpus) {
    return UsageWords::tr("%1 of the corpus %2", "9 tokens, name").arg(tokens, model.corpusName());
  }
  const QString texts =
      model.texts() == 1 ? UsageWords::tr("1 text") : UsageWords::tr("%n texts", nullptr, model.texts());
  return UsageWords::tr("%1 of %2", "9 tokens, 2 texts").arg(tokens, texts);
}

}  // namespace

// English has no catalogue that would choose the form, so "one" has its own words throughout.

QString tokensText(qint64 count) {
  if (count >= kGrouped) return UsageWords::tr("%1 tokens", "a large number").arg(number(count));
  return count == 1 ? UsageWords::tr("1 token")
                    : UsageWords::tr("%n tokens", nullptr, static_cast<int>(count));
}

QString nodesText(qint64 count) {
  return count == 1 ? UsageWords::tr("1 node") : UsageWords::tr("%n nodes", nullptr, static_cast<int>(count));
}

QString visitsText(qint64 count) {
  if (count >= kGrouped) return UsageWords::tr("%1 visits", "a large number").arg(number(count));
  return count == 1 ? UsageWords::tr("1 visit")
                    : UsageWords::tr("%n visits", nullptr, static_cast<int>(count));
}

QString timesText(qint64 least, qint64 most) {
  if (most >= kGrouped) {
    return UsageWords::tr("%1 to %2 times", "large numbers").arg(number(least), number(most));
  }
  if (most == 0) return UsageWords::tr("never");
  if (most == 1) return UsageWords::tr("once");
  if (least == most) return UsageWords::tr("%n times", nullptr, static_cast<int>(most));
  return UsageWords::tr("%1 to %2 times").arg(number(least), number(most));
}

QString placeText(const UsageModel& model, int layer, int tree) {
  if (tree < 0 || model.trees() == 1) return UsageWords::tr("layer %1").arg(number(layer + 1));
  return UsageWords::tr("layer %1, tree %2").arg(number(layer + 1), number(tree + 1));
}

QString scopeText(const UsageModel& model) {
  switch (model.scope()) {
    case UsageModel::Scope::Text:
      return UsageWords::tr("this text");
    case UsageModel::Scope::Session:
      return UsageWords::tr("this session");
    case UsageModel::Scope::Corpus:
      return UsageWords::tr("the corpus");
  }
  return {};
}

QString countText(qint64 part, qint64 whole) {
  return UsageWords::tr("%1 of %2", "numbers").arg(number(part), number(whole));
}

QString layerSentence(const UsageModel& model, int layer) {
  const UsageItem& usage = model.layer(layer);
  const QString nodes =
      UsageWords::tr("%1 of %2", "383 of 4095 nodes").arg(number(usage.touched), nodesText(usage.nodes));
  if (usage.tokens == 1) {
    return UsageWords::tr("In layer %1, %2 touches %3.", "number, 1 token, 12 of 4095 nodes")
        .arg(number(layer + 1), subject(model), nodes);
  }
  return UsageWords::tr("In layer %1, %2 touch %3: %4, %5 a token.",
                        "number, 9 tokens, nodes, visits, number")
      .arg(number(layer + 1), subject(model), nodes, visitsText(usage.visits), number(usage.onePath));
}

QString modelSentence(const UsageModel& model) {
  const QString layers = model.layers() == 1 ? UsageWords::tr("The only layer")
                                             : UsageWords::tr("All %n layers", nullptr, model.layers());
  const UsageItem total = model.total();
  const auto read = model.bytesOf(total.touched);
  if (!read) {
    return UsageWords::tr("%1: %2 of %3 touched.", "all 6 layers, number, nodes")
        .arg(layers, number(total.touched), nodesText(total.nodes));
  }
  return UsageWords::tr("%1: %2 of %3 of tree weights are read at least once.", "all 6 layers, two sizes")
      .arg(layers, sizeText(*read), sizeText(*model.bytesOf(total.nodes)));
}

// ---- caches ------------------------------------------------------------------------------------

QString cacheText(const CacheItem& cache) {
  return (cache.shared ? UsageWords::tr("%1 (%2, shared)", "cache, size")
                       : UsageWords::tr("%1 (%2)", "cache, size"))
      .arg(cache.name, sizeText(cache.bytes));
}

const CacheItem* cacheFor(const QVector<CacheItem>& caches, qint64 bytes) {
  const CacheItem* best = nullptr;
  for (const CacheItem& cache : caches) {
    if (cache.bytes >= bytes && (best == nullptr || cache.bytes < best->bytes)) best = &cache;
  }
  return best;
}

QString cacheSentence(const UsageModel& model, const QVector<CacheItem>& caches) {
  const auto bytes = model.bytesOf(model.total().touched);
  if (!bytes) return UsageWords::tr("The size of a node's weights is not known.");
  const QString whose = ownedText(model).arg(sizeText(*bytes));
  if (caches.isEmpty()) return UsageWords::tr("%1; this machine does not tell its caches.").arg(whose);
  if (const CacheItem* cache = cacheFor(caches, *bytes)) {
    return UsageWords::tr("%1 fit into %2.", "a text's bytes, a cache").arg(whose, cacheText(*cache));
  }
  const auto smaller = [](const CacheItem& one, const CacheItem& other) { return one.bytes < other.bytes; };
  const CacheItem& largest = *std::max_element(caches.begin(), caches.end(), smaller);
  return UsageWords::tr("%1 do not fit into %2.", "a text's bytes, a cache").arg(whose, cacheText(largest));
}

// ---- visits and balance ------------------------------------------------------------------------

QString visitsSentence(const UsageModel& model, int layer, int tree) {
  const QVector<qint64>& visits = model.visits(layer, tree).visits;
  const auto once = std::count(visits.begin(), visits.end(), qint64{1});
  const auto never = std::count(visits.begin(), visits.end(), qint64{0});
  return UsageWords::tr("%1 of %2 never visited, %3 once.", "number, nodes, number")
      .arg(number(never), nodesText(visits.size()), number(once));
}

QString balanceSentence(const UsageModel& model, int layer) {
  const BalanceItem& balance = model.balance(layer);
  const QString gini = UsageWords::tr("Gini %1").arg(fixedNumber(balance.gini, kGiniDigits));
  if (balance.places == 1) return UsageWords::tr("%1: there is only one leaf.").arg(gini);
  return UsageWords::tr("%1; as if %2 of %3 leaves shared the visits evenly.")
      .arg(gini, shortNumber(balance.effective), number(balance.places));
}

QString layerTip(const UsageModel& model, int layer) {
  const UsageItem& usage = model.layer(layer);
  QString head = UsageWords::tr("Layer %1").arg(number(layer + 1));
  if (model.trees() > 1) head = UsageWords::tr("%1, %n trees together", nullptr, model.trees()).arg(head);
  QStringList lines{
      head,
      UsageWords::tr("%1 nodes touched, %2", "383 of 4095, percent")
          .arg(countText(usage.touched, usage.nodes), percentText(usage.share())),
      UsageWords::tr("One token touches %1; %2 at most %3", "number, tokens, number")
          .arg(number(usage.onePath), tokensText(usage.tokens), number(usage.mostPossible)),
      UsageWords::tr("%1, %2 for each node touched", "visits, number")
          .arg(visitsText(usage.visits), shortNumber(double(usage.visits) / double(usage.touched)))};
  if (const auto bytes = model.bytesOf(usage.touched)) {
    lines += UsageWords::tr("%1 of %2 of weights read at least once")
                 .arg(sizeText(*bytes), sizeText(*model.bytesOf(usage.nodes)));
  }
  return lines.join(u'\n');
}

}  // namespace ufb::usage
