// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "models/view_types.h"

/// Two models side by side, as the views show it. Plain data; presenters in app/ fill it.
namespace ufb::view {

/// A model's answer at one mask, and where its words stand in the other model's list.
struct CompareSide {
  int position = -1;  ///< token index of the mask; -1: this model has not seen it
  QVector<CandidateItem> candidates;
  QVector<int> otherRanks;  ///< for each candidate: rank of the same word in the other list; 0: not in it
  QVector<TargetItem> targets;
  [[nodiscard]] bool seen() const { return position >= 0; }
  bool operator==(const CompareSide&) const = default;
};

struct CompareMaskItem {
  CompareSide a, b;
  bool sameTop = false;  ///< both put the same word first
  int overlap = 0;       ///< words that are among the first `overlapOf` of both
  int overlapOf = 0;     ///< 0 if a model has not seen the mask
  bool operator==(const CompareMaskItem&) const = default;
};

/// What the view says of one model's answer as a whole.
struct CompareArm {
  double totalMs = 0;
  int droppedTokens = 0;  ///< of the text, cut off at its end
  int maxTokens = 0;      ///< the model's maximum
  bool hasMask = true;    ///< the vocabulary has a mask token
  bool operator==(const CompareArm&) const = default;
};

struct CompareItem {
  QString text;
  CompareArm a, b;
  QVector<CompareMaskItem> masks;  ///< in the order of the text
  bool operator==(const CompareItem&) const = default;
};
/// Shared, never changed once published; null: there is no second model, or no answer of it.
using ComparePtr = std::shared_ptr<const CompareItem>;

/// A share, 0..1, of what was counted, with its 95 % interval.
struct ShareItem {
  qint64 hits = 0, of = 0;
  double value = 0, low = 0, high = 0;
  bool operator==(const ShareItem&) const = default;
};

/// How often two models agreed over the lines of a file, and were right.
struct AgreementItem {
  QString file;  ///< its name without the folder
  QString nameA, nameB;
  int top = 5;
  quint64 seed = 1;
  qint64 linesRead = 0, linesUsed = 0, linesSkipped = 0;
  qint64 linesEmpty = 0, linesNoWord = 0, linesUnseen = 0,
         linesRefused = 0;            ///< the reasons, in `linesSkipped`
  qint64 masks = 0, masksInText = 0;  ///< compared; of these, masks that the text had itself
  ShareItem sameTop, firstA, firstB, amongTopA, amongTopB;
  double overlap = 0, overlapLow = 0, overlapHigh = 0;  ///< mean share of the first `top` words
  double msA = 0, msB = 0;                              ///< mean time of a line
  bool complete = false;                                ///< else it was stopped
  bool operator==(const AgreementItem&) const = default;
};

}  // namespace ufb::view
