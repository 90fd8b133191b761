// SPDX-License-Identifier: MIT
#include "prediction_presenter.h"

#include <QCoreApplication>

#include "text_offsets.h"

namespace ufb {
namespace {

QString translated(const char* text, int count = -1) {
  return QCoreApplication::translate("ufb::PredictionPresenter", text, nullptr, count);
}

view::TokenItem presentToken(const Token& token, const TextOffsets& offsets, qint64 maskId) {
  view::TokenItem item;
  item.text = QString::fromStdString(token.text);
  item.id = token.id;
  item.start = offsets.utf16(token.start);
  item.end = offsets.utf16(token.end);
  item.special = token.special;
  item.mask = maskId >= 0 && token.id == maskId;
  return item;
}

view::CandidateItem presentCandidate(const Candidate& candidate) {
  return {candidate.rank, QString::fromStdString(candidate.token), candidate.id, candidate.logit,
          candidate.probability};
}

view::TargetItem presentTarget(const TargetScore& target) {
  view::TargetItem item;
  item.word = QString::fromStdString(target.word);
  for (const Token& piece : target.pieces) item.pieces.append(QString::fromStdString(piece.text));
  item.known = target.score.has_value();
  item.whole = target.whole;
  if (target.score) item.score = presentCandidate(*target.score);
  return item;
}

view::MaskItem presentMask(const MaskPrediction& mask) {
  view::MaskItem item;
  item.position = mask.position;
  item.entropyBits = mask.entropyBits;
  item.candidates.reserve(static_cast<qsizetype>(mask.candidates.size()));
  for (const Candidate& candidate : mask.candidates) item.candidates.append(presentCandidate(candidate));
  for (const TargetScore& target : mask.targets) item.targets.append(presentTarget(target));
  return item;
}

QString cutText(int dropped) {
  // English has no catalogue that would choose between the two.
  if (dropped == 1) {
    return translated(QT_TRANSLATE_NOOP("ufb::PredictionPresenter",
                                        "The text is too long for this model: its last token was left out."));
  }
  return translated(
      QT_TRANSLATE_N_NOOP("ufb::PredictionPresenter",
                          "The text is too long for this model: its last %Ln tokens were left out."),
      dropped);
}

QStringList presentWarnings(const Analysis& analysis, const ModelInfo& model) {
  QStringList warnings;
  const int dropped = analysis.encoding.droppedTokens;
  if (model.maskToken.empty()) {
    warnings.append(translated(QT_TRANSLATE_NOOP(
        "ufb::PredictionPresenter", "This model has no mask token, so it has nothing to predict.")));
  } else if (!model.predicts) {
    warnings.append(translated(QT_TRANSLATE_NOOP(
        "ufb::PredictionPresenter", "This model has no masked-LM head, so it predicts no words.")));
  }
  if (dropped > 0) {
    warnings.append(cutText(dropped));
    return warnings;  // the engine's own sentence says the same in English
  }
  for (const std::string& warning : analysis.warnings) warnings.append(QString::fromStdString(warning));
  return warnings;
}

}  // namespace

view::PredictionItem presentPrediction(const Analysis& analysis, const ModelInfo& model,
                                       const QString& text) {
  const TextOffsets offsets(text);
  view::PredictionItem item;
  item.text = text;
  item.maxTokens = model.maxLength;
  item.droppedTokens = analysis.encoding.droppedTokens;
  item.keptLength = item.droppedTokens > 0 ? offsets.utf16(analysis.encoding.keptCharacters)
                                           : static_cast<int>(text.size());
  item.tokens.reserve(static_cast<qsizetype>(analysis.encoding.tokens.size()));
  for (const Token& token : analysis.encoding.tokens) {
    item.tokens.append(presentToken(token, offsets, model.maskId));
  }
  for (const MaskPrediction& mask : analysis.masks) item.masks.append(presentMask(mask));
  item.warnings = presentWarnings(analysis, model);
  return item;
}

}  // namespace ufb
