// SPDX-License-Identifier: MIT
#include "models/latency_text.h"

#include <QCoreApplication>
#include <array>

#include "models/number_text.h"
#include "models/quantity_text.h"

namespace ufb {

namespace {

struct LatencyText {
  Q_DECLARE_TR_FUNCTIONS(ufb::LatencyText)
};

QString tokensText(int tokens) {
  return tokens == 1 ? LatencyText::tr("1 token") : LatencyText::tr("%Ln tokens", nullptr, tokens);
}

QString threadsText(int threads) {
  return threads == 1 ? LatencyText::tr("1 thread") : LatencyText::tr("%Ln threads", nullptr, threads);
}

QString textsText(int texts) {
  return texts == 1 ? LatencyText::tr("1 text") : LatencyText::tr("%Ln texts", nullptr, texts);
}

QString roundsText(int rounds) {
  return rounds == 1 ? LatencyText::tr("1 round") : LatencyText::tr("%Ln rounds", nullptr, rounds);
}

/// One arm's name and median: "fff 1.2 ms".
QString medianText(const view::LatencyArmItem& arm) {
  return LatencyText::tr("%1 %2", "an arm and its median time").arg(armText(arm), durationText(arm.median));
}

/// "2.1 times faster than dense-3072 [2.0 .. 2.2]", told from the winner's side.
QString winText(const view::LatencyRatioItem& ratio, const view::LatencyArmItem& subject,
                const view::LatencyArmItem& rival) {
  const bool subjectWins = ratio.winner == ratio.of;
  const QString sentence = LatencyText::tr("%1 is %2 times faster than %3 %4");
  if (subjectWins) {
    return sentence.arg(armText(subject), ratioText(ratio.median), armText(rival),
                        intervalText(ratio.low, ratio.high));
  }
  return sentence.arg(armText(rival), ratioText(1 / ratio.median), armText(subject),
                      intervalText(1 / ratio.high, 1 / ratio.low));
}

QString noWinnerText(const view::LatencyRatioItem& ratio, const view::LatencyArmItem& rival) {
  QString reason = ratio.caveat.isEmpty() ? LatencyText::tr("the interval does not tell") : ratio.caveat;
  if (reason.endsWith(u'.')) reason.chop(1);
  return LatencyText::tr("No winner: %1. Ratio to %2: %3 %4", "a reason, then the figures")
      .arg(reason, armText(rival), ratioText(ratio.median), intervalText(ratio.low, ratio.high));
}

QString selfText(const view::LatencyRatioItem& ratio) {
  const bool holdsOne = ratio.low <= 1 && ratio.high >= 1;
  const QString figure = LatencyText::tr("%1 %2", "a ratio and its interval")
                             .arg(ratioText(ratio.median), intervalText(ratio.low, ratio.high));
  if (holdsOne) return LatencyText::tr("Self-test passed: the model against itself is %1").arg(figure);
  return LatencyText::tr("Self-test failed: the model against itself is %1, and should contain 1")
      .arg(figure);
}

}  // namespace

QString ratioText(double ratio) {
  // Zeros at the end are shown, so that 2.00 does not read as a rounded 2; near 1, every thousandth tells.
  if (ratio >= 0.95 && ratio < 1.05) return fixedNumber(ratio, 3);
  return ratio >= 0.1 && ratio < 10 ? fixedNumber(ratio, 2) : shortNumber(ratio);
}

QString timesText(double ratio) {
  return LatencyText::tr("%1×", "times").arg(ratioText(ratio));
}

QString intervalText(double low, double high) {
  return LatencyText::tr("[%1 .. %2]", "an interval").arg(ratioText(low), ratioText(high));
}

QString settingText(const view::LatencySeriesItem& series) {
  return LatencyText::tr("%1 · %2 · %3", "tokens, threads, texts")
      .arg(tokensText(series.tokens), threadsText(series.threads), textsText(series.texts));
}

QString armText(const view::LatencyArmItem& arm) {
  return arm.label.isEmpty() ? arm.name : arm.label;
}

QString stageName(int stage) {
  switch (stage) {
    case 0:
      return LatencyText::tr("tokeniser");
    case 1:
      return LatencyText::tr("embedding");
    case 2:
      return LatencyText::tr("attention");
    case 3:
      return LatencyText::tr("feedforward");
    case 4:
      return LatencyText::tr("head");
    default:
      return LatencyText::tr("rest");
  }
}

QString rungName(view::LatencyRung rung) {
  switch (rung) {
    case view::LatencyRung::Neurons:
      return LatencyText::tr("neurons, promised");
    case view::LatencyRung::Operations:
      return LatencyText::tr("operations, promised");
    case view::LatencyRung::Kernel:
      return LatencyText::tr("kernel, measured");
    case view::LatencyRung::Layer:
      return LatencyText::tr("layers, measured");
    default:
      return LatencyText::tr("whole model, measured");
  }
}

QString verdictText(const view::LatencySeriesItem& series, const QString& over) {
  const view::LatencyArmItem* subject = subjectOf(series);
  const view::LatencyArmItem* rival = armNamed(series, over);
  if (subject == nullptr || rival == nullptr) return {};
  const view::LatencyRatioItem* ratio = ratioOver(series, over);
  if (ratio == nullptr || ratio->median <= 0) {
    return LatencyText::tr("Not decided yet: median of %1, of %2. %3")
        .arg(medianText(*subject), medianText(*rival), settingText(series));
  }
  if (rival->kind == view::LatencyArmKind::Self) {
    return LatencyText::tr("%1, %2, %3", "a verdict, its rounds, its setting")
        .arg(selfText(*ratio), roundsText(ratio->n), settingText(series));
  }
  if (ratio->winner.isEmpty()) {
    return LatencyText::tr("%1, %2, %3", "a verdict, its rounds, its setting")
        .arg(noWinnerText(*ratio, *rival), roundsText(ratio->n), settingText(series));
  }
  return LatencyText::tr("%1, %2, %3", "a verdict, its rounds, its setting")
      .arg(winText(*ratio, *subject, *rival), roundsText(ratio->n), settingText(series));
}

QString caveatText(const view::LatencySeriesItem& series, const QString& over) {
  QStringList sentences;
  const view::LatencyArmItem* rival = armNamed(series, over);
  const view::LatencyRatioItem* ratio = ratioOver(series, over);
  if (ratio != nullptr && !ratio->winner.isEmpty() && !ratio->caveat.isEmpty()) sentences += ratio->caveat;
  if (rival != nullptr && rival->speedOnly) {
    sentences += LatencyText::tr("%1 has random weights: it shows speed only, its answers mean nothing.")
                     .arg(armText(*rival));
  }
  if (rival != nullptr && rival->percentOfPeak) {
    sentences += LatencyText::tr("%1 reaches %2 of this machine's measured peak.")
                     .arg(armText(*rival), wholePercentText(*rival->percentOfPeak / 100));
  }
  return sentences.join(u' ');
}

QString conditionsText(const view::LatencyRunItem& run, const view::LatencySeriesItem& series) {
  if (run.host.isEmpty() && run.date.isEmpty()) return {};
  QStringList parts;
  if (!run.host.isEmpty()) parts += LatencyText::tr("measured on %1", "a host").arg(run.host);
  for (const QString& part : {run.date, run.processor}) {
    if (!part.isEmpty()) parts += part;
  }
  parts += threadsText(series.threads);
  if (!run.precision.isEmpty()) parts += run.precision;
  return parts.join(QStringLiteral(" · "));
}

QString distributionText(const view::LatencySeriesItem& series, const QString& over) {
  QStringList sentences;
  for (const view::LatencyArmItem* arm : {subjectOf(series), armNamed(series, over)}) {
    if (arm == nullptr) continue;
    const LatencySpread spread = spreadOf(arm->milliseconds);
    sentences +=
        LatencyText::tr("%1: median %2, half of the samples from %3 to %4, all from %5 to %6, n = %7.")
            .arg(armText(*arm), durationText(spread.median), durationText(spread.lower),
                 durationText(spread.upper), durationText(spread.min), durationText(spread.max))
            .arg(spread.n);
  }
  return sentences.join(u' ');
}

}  // namespace ufb
