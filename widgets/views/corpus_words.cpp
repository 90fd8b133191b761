// SPDX-License-Identifier: MIT
#include "views/corpus_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/latency_choices.h"
#include "models/number_text.h"
#include "models/quantity_text.h"

namespace ufb::corpus {

namespace {

struct CorpusWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::CorpusWords)
};

QString number(qint64 count) {
  return QLocale().toString(count);
}

QString tokensText(qint64 count) {
  return count == 1 ? CorpusWords::tr("1 token") : CorpusWords::tr("%1 tokens").arg(number(count));
}

QString joined(const QStringList& parts) {
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString unitsText(qint64 count, const QString& unit) {
  if (unit == QLatin1String("sentence"))
    return count == 1 ? CorpusWords::tr("1 sentence") : CorpusWords::tr("%1 sentences").arg(number(count));
  if (unit == QLatin1String("line"))
    return count == 1 ? CorpusWords::tr("1 line") : CorpusWords::tr("%1 lines").arg(number(count));
  if (unit == QLatin1String("paragraph"))
    return count == 1 ? CorpusWords::tr("1 paragraph") : CorpusWords::tr("%1 paragraphs").arg(number(count));
  return count == 1 ? CorpusWords::tr("1 unit") : CorpusWords::tr("%1 units").arg(number(count));
}

QString unitName(const QString& unit) {
  if (unit == QLatin1String("sentence")) return CorpusWords::tr("sentences");
  if (unit == QLatin1String("line")) return CorpusWords::tr("lines");
  if (unit == QLatin1String("paragraph")) return CorpusWords::tr("paragraphs");
  return CorpusWords::tr("units");
}

// ---- while it runs -----------------------------------------------------------------------------

QString doingText(const view::CorpusProgressItem& progress) {
  const QString file = progress.file.isEmpty() ? CorpusWords::tr("the text") : progress.file;
  QString doing = CorpusWords::tr("Counting %1", "a file").arg(file);
  if (progress.catchingUp)
    doing = CorpusWords::tr("Catching up: %1 is read again up to where the count had stopped", "a file")
                .arg(file);
  if (progress.paused) doing = CorpusWords::tr("Paused in %1", "a file").arg(file);
  if (progress.fraction < 0) return doing;
  return CorpusWords::tr("%1: %2 of all", "what is done, percentage")
      .arg(doing, wholePercentText(qBound(0.0, progress.fraction, 1.0)));
}

QString paceText(const view::CorpusProgressItem& progress) {
  QStringList parts{unitsText(progress.units, progress.unit), tokensText(progress.tokens)};
  if (progress.tokensPerSecond > 0) {
    parts += CorpusWords::tr("%1 tokens a second").arg(number(qRound64(progress.tokensPerSecond)));
  }
  if (progress.secondsLeft >= 0 && !progress.paused)
    parts += CorpusWords::tr("about %1 left", "a time").arg(clockText(progress.secondsLeft));
  return joined(parts);
}

QString unfinishedText(const view::CorpusUnfinishedItem& unfinished) {
  return CorpusWords::tr("The count of %1 is not finished: %2, %3 so far.", "a file; units, tokens")
      .arg(unfinished.name, unitsText(unfinished.units, unfinished.unit), tokensText(unfinished.tokens));
}

QString choicesText(const view::CorpusRequestItem& request) {
  QStringList parts;
  const QString seed = number(static_cast<qint64>(request.seed));
  if (request.maskShare > 0) {
    parts +=
        CorpusWords::tr("%1 of the tokens are replaced by the mask, chosen by seed %2.", "percentage, number")
            .arg(percentText(request.maskShare), seed);
  }
  if (request.sampleShare < 1) {
    parts += CorpusWords::tr("This is a sample: only about %1 of the %2 are counted, chosen by seed %3.",
                             "percentage, units, number")
                 .arg(percentText(request.sampleShare), unitName(request.unit), seed);
  }
  return parts.join(u' ');
}

// ---- when it is done ---------------------------------------------------------------------------

QString extentText(const view::CorpusItem& corpus) {
  QString tokens = tokensText(corpus.tokens);
  if (corpus.maskedTokens > 0)
    tokens =
        CorpusWords::tr("%1, %2 of them masked", "tokens, number").arg(tokens, number(corpus.maskedTokens));
  QStringList parts{unitsText(corpus.units, corpus.unit), tokens};
  if (corpus.bytes > 0) parts += CorpusWords::tr("%1 of text", "a size").arg(sizeText(corpus.bytes));
  QString model = CorpusWords::tr("model %1").arg(corpus.model);
  if (!corpus.modelHash.isEmpty())
    model = CorpusWords::tr("%1 (%2)", "model, hash").arg(model, corpus.modelHash);
  parts += model;
  return joined(parts);
}

QString settingsText(const view::CorpusItem& corpus) {
  QStringList lines;
  if (!corpus.settings.isEmpty()) lines += corpus.settings;
  if (corpus.unitsLeftOut > 0)
    lines += CorpusWords::tr("A sample: %1 were left out.", "units")
                 .arg(unitsText(corpus.unitsLeftOut, corpus.unit));
  if (!corpus.exactPairs)
    lines += CorpusWords::tr("Words by leaf are estimates: there were too many pairs to count them all.");
  return lines.join(u'\n');
}

QString stateText(const view::CorpusItem& corpus) {
  return corpus.complete ? CorpusWords::tr("complete") : CorpusWords::tr("unfinished: a part of the text");
}

QString differenceText(const view::CorpusDifferenceItem& difference) {
  const QString level = wholePercentText(difference.level);
  if (difference.tests == 0) {
    return CorpusWords::tr("No node was tested: none has %1 visits in both corpora together.", "number")
        .arg(number(difference.leastCount));
  }
  return CorpusWords::tr(
             "%1 of %2 tested nodes differ at %3 for all tests together; "
             "nodes with at least %4 visits were tested.",
             "two numbers, percentage, number")
      .arg(number(difference.significant), number(difference.tests), level, number(difference.leastCount));
}

}  // namespace ufb::corpus
