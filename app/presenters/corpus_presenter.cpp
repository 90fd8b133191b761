// SPDX-License-Identifier: MIT
#include "presenters/corpus_presenter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <limits>

#include "models/number_text.h"
#include "presenters/text_offsets.h"
#include "ufb/leaf_dictionary.h"
#include "ufb/routing_figures.h"

namespace ufb {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr int kLorenzPoints = 128;
constexpr int kMostWords = 60;
constexpr int kMostContexts = 12;
constexpr int kMostLeaves = 400;
constexpr int kShortHash = 12;  ///< digits

struct CorpusPresenter {
  Q_DECLARE_TR_FUNCTIONS(ufb::CorpusPresenter)
};

QString text(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString unitNameOf(TextUnit unit) {
  return text(textUnitName(unit));
}

std::vector<std::uint32_t> leafVisits(const TreeCounts& tree, const RoutedModel& model) {
  return {tree.visits.begin() + model.firstLeaf(), tree.visits.end()};
}

void takeSpread(const Spread& leaves, view::CorpusTreeItem& item) {
  item.perplexity = leaves.perplexity;
  item.entropyBits = leaves.entropyBits;
  item.gini = leaves.gini;
  item.leaves = leaves.bins;
  item.deadLeaves = leaves.empty;
}

/// What the path in one tree tells about the path in the same tree of the next layer.
double nextLayerBits(const RoutingCounts& counts, int layer, int tree) {
  const auto pairs = std::find_if(counts.pairs.begin(), counts.pairs.end(), [&](const LeafPairs& candidate) {
    return candidate.layer == layer && candidate.treeFrom == tree && candidate.treeTo == tree;
  });
  return pairs == counts.pairs.end() ? kUnknown : leafPairInformation(*pairs).bits;
}

void takeFull(const RoutingCounts& counts, view::CorpusTreeItem& item) {
  const TreeFigures figures = treeFigures(counts, item.layer, item.tree);
  takeSpread(figures.leaves, item);
  item.deadNodes = figures.deadNodes;
  item.medianMargin = figures.pathMargin[kQuantiles.size() / 2];
  item.leafTokenBits = figures.leafAndToken ? figures.leafAndToken->bits : kUnknown;
  item.leafTokenBias = figures.leafAndToken ? figures.leafAndToken->biasBits : kUnknown;
  item.leafPositionBits = figures.leafAndPosition.bits;
  item.nextLayerBits = nextLayerBits(counts, item.layer, item.tree);
  item.perplexityMasked = figures.leavesMasked.total > 0 ? figures.leavesMasked.perplexity : kUnknown;
}

void takeGlance(const TreeCounts& tree, const std::vector<std::uint32_t>& leaves,
                view::CorpusTreeItem& item) {
  takeSpread(spreadOf(leaves), item);
  item.deadNodes = std::count(tree.visits.begin(), tree.visits.end(), 0U);
  for (double* unknown : {&item.medianMargin, &item.leafTokenBits, &item.leafTokenBias,
                          &item.leafPositionBits, &item.nextLayerBits, &item.perplexityMasked}) {
    *unknown = kUnknown;
  }
}

view::CorpusTreeItem presentTree(const RoutingCounts& counts, int layer, int treeIndex, CorpusDetail detail) {
  const TreeCounts& tree = counts.tree(layer, treeIndex);
  const std::vector<std::uint32_t> leaves = leafVisits(tree, counts.model);
  view::CorpusTreeItem item;
  item.layer = layer;
  item.tree = treeIndex;
  if (detail == CorpusDetail::Full) {
    takeFull(counts, item);
  } else {
    takeGlance(tree, leaves, item);
  }
  const std::vector<double> lorenz = lorenzCurve(leaves, kLorenzPoints);
  item.lorenz = QVector<double>(lorenz.begin(), lorenz.end());
  item.visits = QVector<quint32>(tree.visits.begin(), tree.visits.end());
  return item;
}

QString settingsText(const CountingSettings& settings, std::int64_t refused) {
  QStringList parts;
  if (settings.unit == TextUnit::Line) parts += CorpusPresenter::tr("Line by line");
  if (settings.unit == TextUnit::Sentence) parts += CorpusPresenter::tr("Sentence by sentence");
  if (settings.unit == TextUnit::Paragraph) parts += CorpusPresenter::tr("Paragraph by paragraph");
  const bool masks = settings.maskShare > 0;
  const bool samples = settings.sampleShare < 1;
  if (masks) parts += CorpusPresenter::tr("%1 of the tokens masked").arg(percentText(settings.maskShare));
  if (samples) parts += CorpusPresenter::tr("a sample of %1").arg(percentText(settings.sampleShare));
  if (masks || samples) parts += CorpusPresenter::tr("chosen by seed %1").arg(settings.seed);
  if (refused > 0) {
    parts += CorpusPresenter::tr("not readable by the model and left out: %1", "a number of sentences")
                 .arg(QLocale().toString(qint64(refused)));
  }
  return parts.join(QStringLiteral(" · "));
}

QVector<view::LeafWordItem> presentWords(const RoutingCounts& counts, const NodeWords& words) {
  QVector<view::LeafWordItem> items;
  for (const NodeWord& word : words.words) {
    items.append({text(counts.tokenTexts[static_cast<std::size_t>(word.token)]), word.token, word.count,
                  word.share, word.lift});
  }
  return items;
}

view::ContextItem presentContext(const ContextSample& sample, std::int64_t maskId) {
  view::ContextItem item;
  item.text = text(sample.text);
  const TextOffsets offsets(item.text);
  item.start = offsets.utf16(sample.start);
  item.end = offsets.utf16(sample.end);
  item.masked = sample.token == maskId;
  return item;
}

}  // namespace

QString corpusName(const RoutingCounts& counts) {
  const std::vector<CountedSource>& sources = counts.text.sources;
  if (sources.size() == 1) return text(sources.front().name);
  if (!sources.empty())
    return CorpusPresenter::tr("%1 files").arg(QLocale().toString(qint64(sources.size())));
  if (counts.resume.files.size() == 1) return QFileInfo(text(counts.resume.files.front())).fileName();
  return CorpusPresenter::tr("no text");
}

view::CorpusPtr presentCorpus(const RoutingCounts& counts, CorpusDetail detail) {
  auto item = std::make_shared<view::CorpusItem>();
  const RoutedModel& model = counts.model;
  item->name = corpusName(counts);
  item->model = text(model.name);
  item->modelHash = text(model.sha256).left(kShortHash);
  item->settings = settingsText(counts.settings, counts.text.unitsRefused);
  item->unit = unitNameOf(counts.settings.unit);
  item->layers = model.layers;
  item->trees = model.trees;
  item->depth = model.depth;
  item->units = counts.text.units;
  item->tokens = counts.text.tokens;
  item->maskedTokens = counts.text.maskedTokens;
  item->unitsLeftOut = counts.text.unitsLeftOut;
  item->complete = counts.complete;
  for (const CountedSource& source : counts.text.sources) item->bytes += source.bytes;
  for (int layer = 0; layer < model.layers; ++layer) {
    for (int tree = 0; tree < model.trees; ++tree) {
      item->exactPairs = item->exactPairs && counts.tree(layer, tree).tokens.exact();
      item->figures.append(presentTree(counts, layer, tree, detail));
    }
  }
  return item;
}

view::CorpusProgressItem presentProgress(const CountingProgress& progress, TextUnit unit, bool paused) {
  view::CorpusProgressItem item;
  item.file = text(progress.file);
  item.fraction = progress.fraction;
  item.units = progress.units;
  item.tokens = progress.tokens;
  item.tokensPerSecond = progress.tokensPerSecond;
  item.secondsLeft = progress.secondsLeft;
  item.paused = paused;
  item.catchingUp = progress.catchingUp;
  item.unit = unitNameOf(unit);
  return item;
}

std::optional<view::CorpusUnfinishedItem> presentUnfinished(const RoutingCounts& counts) {
  const std::vector<std::string>& files = counts.resume.files;
  if (counts.complete || files.empty()) return {};
  // What came through standard input cannot be read again.
  if (std::find(files.begin(), files.end(), "-") != files.end()) return {};
  return view::CorpusUnfinishedItem{corpusName(counts), unitNameOf(counts.settings.unit), counts.text.units,
                                    counts.text.tokens};
}

view::CorpusRequestItem presentRequest(const RoutingCounts& counts) {
  view::CorpusRequestItem item;
  for (const std::string& file : counts.resume.files) item.files.append(text(file));
  item.unit = unitNameOf(counts.settings.unit);
  item.maskShare = counts.settings.maskShare;
  item.sampleShare = counts.settings.sampleShare;
  item.seed = counts.settings.seed;
  return item;
}

bool hasNode(const RoutingCounts& counts, const NodeAddress& node) {
  const RoutedModel& model = counts.model;
  const auto below = [](int value, int end) { return value >= 0 && value < end; };
  return below(node.layer, model.layers) && below(node.tree, model.trees) &&
         below(node.level, model.depth + 1) && below(node.place, 1 << node.level);
}

view::NodeWordsItem presentNodeWords(const RoutingCounts& counts, const NodeAddress& node,
                                     qint64 leastCount) {
  NodeWordsQuery query;
  query.limit = kMostWords;
  const NodeWords byCount = nodeWords(counts, node.layer, node.tree, node.node(), query);
  query.order = WordOrder::ByLift;
  query.leastCount = std::max<qint64>(1, leastCount);
  const NodeWords byLift = nodeWords(counts, node.layer, node.tree, node.node(), query);
  view::NodeWordsItem item;
  item.node = node;
  item.visits = byCount.visits;
  const auto tokens = static_cast<double>(counts.text.tokens);
  item.share = tokens > 0 ? static_cast<double>(byCount.visits) / tokens : 0;
  item.distinct = byCount.distinct;
  item.exact = byCount.exact;
  item.errorBound = byCount.errorBound;
  item.byCount = presentWords(counts, byCount);
  item.byLift = presentWords(counts, byLift);
  const auto contexts = nodeContexts(counts, node.layer, node.tree, node.node(), kMostContexts);
  for (const ContextSample& sample : contexts)
    item.contexts.append(presentContext(sample, counts.model.maskId));
  return item;
}

view::WordLeavesItem presentWordLeaves(const RoutingCounts& counts, const QString& word, int layer,
                                       int tree) {
  view::WordLeavesItem item;
  item.token = word;
  item.layer = layer;
  item.tree = tree;
  const std::vector<int> found = findTokens(counts, word.trimmed().toStdString(), 1);
  if (found.empty()) return item;
  const auto token = static_cast<std::size_t>(found.front());
  item.token = text(counts.tokenTexts[token]);
  item.id = found.front();
  item.count = counts.tokenCounts[token];
  const int firstLeaf = counts.model.firstLeaf();
  for (const TokenLeaf& leaf : tokenLeaves(counts, layer, tree, found.front(), kMostLeaves)) {
    item.leaves.append(
        {NodeAddress::ofNode(layer, tree, firstLeaf + leaf.leaf), leaf.count, leaf.share, leaf.lift});
  }
  return item;
}

view::CorpusDifferencePtr presentDifference(const CorpusComparison& comparison, const RoutingCounts& a,
                                            const RoutingCounts& b) {
  auto item = std::make_shared<view::CorpusDifferenceItem>();
  item->nameA = corpusName(a);
  item->nameB = corpusName(b);
  item->tests = comparison.tests;
  item->significant = comparison.significant;
  item->leastCount = comparison.options.leastCount;
  item->level = comparison.options.level;
  item->space = {a.model.layers, a.model.trees, a.model.depth};
  item->divergenceBits = QVector<double>(comparison.divergenceBits.begin(), comparison.divergenceBits.end());
  const int nodes = a.model.nodesPerTree();
  item->logRatios.fill(QVector<float>(nodes, 0), a.model.layers * a.model.trees);
  for (const NodeDifference& node : comparison.nodes) {
    if (node.significant)
      item->logRatios[node.layer * a.model.trees + node.tree][node.node] = static_cast<float>(node.logRatio);
  }
  for (const std::size_t index : mostChanged(comparison, static_cast<int>(comparison.significant))) {
    const NodeDifference& node = comparison.nodes[index];
    item->changed.append({NodeAddress::ofNode(node.layer, node.tree, node.node), node.visitsA, node.visitsB,
                          node.shareA, node.shareB, node.logRatio, node.pCorrected, node.significant});
  }
  return item;
}

}  // namespace ufb
