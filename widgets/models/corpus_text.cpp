// SPDX-License-Identifier: MIT
#include "models/corpus_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "models/number_text.h"

namespace ufb {

namespace {

struct CorpusText {
  Q_DECLARE_TR_FUNCTIONS(CorpusText)
};

constexpr double kWidestRange = 5;
constexpr int kLongestName = 24;

/// A name that does not push the rest out of sight; its end has the extension, so the middle goes.
QString shortName(const QString& name) {
  if (name.size() <= kLongestName) return name;
  const int half = kLongestName / 2;
  return name.left(half - 1) + u'…' + name.right(half);
}

}  // namespace

QString groupedText(qint64 count) {
  return QLocale().toString(count);
}

TreeUsage corpusUsage(const view::CorpusItem& corpus, int layer, int tree) {
  const QVector<quint32>& visits = corpus.at(layer, tree).visits;
  return {corpus.depth, QVector<qint64>(visits.begin(), visits.end())};
}

QString corpusLine(const view::CorpusItem& corpus, const NodeAddress& node) {
  const QVector<quint32>& visits = corpus.at(node.layer, node.tree).visits;
  const qint64 count = visits.at(node.node());
  const QString name = shortName(corpus.name);
  if (count == 0) return CorpusText::tr("Corpus %1: no token comes here").arg(name);
  const qint64 all = visits.constFirst();
  return CorpusText::tr("Corpus %1: %2 of %3 tokens, %4", "name, visits, all tokens, share")
      .arg(name, groupedText(count), groupedText(all), percentText(double(count) / double(all)));
}

double logRatioAt(const view::CorpusDifferenceItem& difference, const view::CorpusItem& corpus,
                  const NodeAddress& node) {
  return double(difference.logRatios.at(node.layer * corpus.trees + node.tree).at(node.node()));
}

QString timesMoreText(double logRatio) {
  const QString times = shortNumber(std::exp2(std::abs(logRatio)));
  return logRatio > 0 ? CorpusText::tr("%1 times more in B").arg(times)
                      : CorpusText::tr("%1 times more in A").arg(times);
}

QString corporaText(const view::CorpusDifferenceItem& difference) {
  return CorpusText::tr("A: %1, B: %2", "names of corpora")
      .arg(shortName(difference.nameA), shortName(difference.nameB));
}

QString differenceLine(const view::CorpusDifferenceItem& difference, const view::CorpusItem& corpus,
                       const NodeAddress& node) {
  const double ratio = logRatioAt(difference, corpus, node);
  const QString what =
      ratio == 0 ? CorpusText::tr("No significant difference between A and B") : timesMoreText(ratio);
  return CorpusText::tr("%1 (%2)", "3.2 times more in B, which corpora these are")
      .arg(what, corporaText(difference));
}

double differenceRange(const view::CorpusDifferenceItem& difference) {
  double greatest = 0;
  for (const QVector<float>& ratios : difference.logRatios) {
    for (const float ratio : ratios) greatest = std::max(greatest, double(std::abs(ratio)));
  }
  return std::clamp(std::ceil(greatest), 1.0, kWidestRange);
}

QVector<QPair<QString, QString>> corpusSettings(const view::CorpusPtr& corpus,
                                                const view::CorpusDifferencePtr& difference) {
  QVector<QPair<QString, QString>> items;
  if (corpus) {
    items += {QStringLiteral("corpus"), corpus->name};
    items += {QStringLiteral("corpus tokens"), QString::number(corpus->tokens)};
    items +=
        {QStringLiteral("corpus complete"), corpus->complete ? QStringLiteral("yes") : QStringLiteral("no")};
  }
  if (difference) {
    items += {QStringLiteral("compared with"), difference->nameB};
    items += {QStringLiteral("level of significance"), QString::number(difference->level)};
  }
  return items;
}

}  // namespace ufb
