// SPDX-License-Identifier: MIT
#include "compare_presenter.h"

#include <QFileInfo>
#include <utility>

namespace ufb {
namespace {

view::CompareSide presentSide(const Answer& answer, int mask, const std::vector<int>& otherRanks) {
  view::CompareSide side;
  if (mask < 0 || mask >= answer.prediction.masks.size()) return side;
  const view::MaskItem& item = answer.prediction.masks[mask];
  side.position = item.position;
  side.candidates = item.candidates;
  side.targets = item.targets;
  side.otherRanks = QVector<int>(otherRanks.begin(), otherRanks.end());
  return side;
}

view::CompareArm presentArm(const Answer& answer, const ModelInfo& model) {
  return {answer.times.total, answer.prediction.droppedTokens, model.maxLength, !model.maskToken.empty()};
}

view::ShareItem presentShare(const Share& share) {
  return {share.hits, share.of, share.value(), share.low(), share.high()};
}

}  // namespace

view::ComparePtr presentComparison(const Comparison& comparison, const Answer& a, const ModelInfo& modelA,
                                   const Answer& b, const ModelInfo& modelB) {
  auto item = std::make_shared<view::CompareItem>();
  item->text = a.prediction.text;
  item->a = presentArm(a, modelA);
  item->b = presentArm(b, modelB);
  for (const ComparedMask& mask : comparison.masks) {
    item->masks.append({presentSide(a, mask.inA, mask.rankInB), presentSide(b, mask.inB, mask.rankInA),
                        mask.sameTop, mask.overlap, mask.overlapOf});
  }
  return item;
}

view::ComparePtr swapped(const view::ComparePtr& comparison) {
  if (!comparison) return nullptr;
  auto item = std::make_shared<view::CompareItem>(*comparison);
  std::swap(item->a, item->b);
  for (view::CompareMaskItem& mask : item->masks) std::swap(mask.a, mask.b);
  return item;
}

view::AgreementItem presentAgreement(const Agreement& agreement, const QString& path) {
  view::AgreementItem item;
  item.file = QFileInfo(path).fileName();
  item.nameA = QString::fromStdString(agreement.a.name);
  item.nameB = QString::fromStdString(agreement.b.name);
  item.top = agreement.top;
  item.seed = agreement.seed;
  item.linesRead = agreement.linesRead;
  item.linesUsed = agreement.linesUsed;
  item.linesSkipped = agreement.linesSkipped();
  item.linesEmpty = agreement.linesEmpty;
  item.linesNoWord = agreement.linesNoWord;
  item.linesUnseen = agreement.linesUnseen;
  item.linesRefused = agreement.linesRefused;
  item.masks = agreement.masks;
  item.masksInText = agreement.masksInText;
  item.sameTop = presentShare(agreement.sameTop);
  item.firstA = presentShare(agreement.a.trueWordFirst);
  item.firstB = presentShare(agreement.b.trueWordFirst);
  item.amongTopA = presentShare(agreement.a.trueWordAmongTop);
  item.amongTopB = presentShare(agreement.b.trueWordAmongTop);
  item.overlap = agreement.overlap.mean();
  item.overlapLow = agreement.overlap.low();
  item.overlapHigh = agreement.overlap.high();
  item.msA = agreement.a.milliseconds.mean();
  item.msB = agreement.b.milliseconds.mean();
  item.complete = agreement.complete;
  return item;
}

}  // namespace ufb
