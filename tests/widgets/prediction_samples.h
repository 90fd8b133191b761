// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QtTest>

#include "models/view_types.h"

/// Answers as a presenter would publish them.
namespace ufb::test {

/// Any Qt warning fails the test; the offscreen platform's remark about window sizes is none of ours.
inline void failOnAnyWarning() {
  QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// As if the desktop's theme had changed; the default palette brings the old one back.
inline void applyPalette(const QPalette& palette) {
  QApplication::setPalette(palette);
  QCoreApplication::processEvents();
}

inline view::TokenItem token(const char* text, int start, int end, bool special = false) {
  view::TokenItem item;
  item.text = QString::fromUtf8(text);
  item.id = 100 + start;
  item.start = start;
  item.end = end;
  item.special = special;
  item.mask = item.text == QLatin1String("<mask>");
  return item;
}

inline view::CandidateItem candidate(int rank, const char* word, double probability, double logit) {
  view::CandidateItem item;
  item.rank = rank;
  item.token = QString::fromUtf8(word);
  item.id = 1000 + rank;
  item.probability = probability;
  item.logit = logit;
  return item;
}

/// "Paris is the capital of <mask> ." with "capital" in two pieces.
inline view::PredictionItem capitalPrediction() {
  view::PredictionItem prediction;
  prediction.text = QStringLiteral("Paris is the capital of <mask> .");
  prediction.maxTokens = 128;
  prediction.tokens = {token("paris", 0, 5),    token("is", 6, 8),       token("the", 9, 12),
                       token("cap", 13, 16),    token("##ital", 16, 20), token("of", 21, 23),
                       token("<mask>", 24, 30), token(".", 31, 32),      token("<sep>", 32, 32, true)};
  view::MaskItem mask;
  mask.position = 6;
  mask.entropyBits = 0.531;
  mask.candidates = {candidate(1, "france", 0.9301, 12.345), candidate(2, "paris", 0.0483, 9.3871),
                     candidate(3, "##shire", 0.000412, 4.6222), candidate(4, "italy", 0.000000412, -2.2858)};
  prediction.masks = {mask};
  return prediction;
}

/// The same with a second mask, whose candidates differ.
inline view::PredictionItem twoMasks() {
  view::PredictionItem prediction = capitalPrediction();
  prediction.text = QStringLiteral("Paris is the capital of <mask> <mask>");
  prediction.tokens[7] = token("<mask>", 31, 37);
  prediction.tokens[8] = token("<sep>", 37, 37, true);
  view::MaskItem second = prediction.masks.constFirst();
  second.position = 7;
  second.entropyBits = 3.5;
  second.candidates = {candidate(1, "today", 0.5, 3.0), candidate(2, "now", 0.25, 2.3069)};
  prediction.masks.append(second);
  return prediction;
}

}  // namespace ufb::test
