// SPDX-License-Identifier: MIT
// Models, text, predictions: what is said before any tree is looked at.
#include <QCoreApplication>
#include <QLocale>

#include "models/candidate_model.h"
#include "models/compare_model.h"
#include "models/number_text.h"
#include "models/quantity_text.h"
#include "quantity_words.h"
#include "report/report_sections.h"
#include "report/report_tables.h"
#include "views/compare_words.h"

namespace ufb {
namespace {

struct ReportWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::Report)
};

QString number(qint64 count) {
  return QLocale().toString(count);
}

ReportFacts modelFacts(const view::ModelItem& model, const QString& caption) {
  FactList list(caption);
  list.add(ReportWords::tr("Name"), model.name);
  list.add(ReportWords::tr("Family"), model.family);
  list.add(ReportWords::tr("Layers"), number(model.layers));
  list.add(ReportWords::tr("Width"), number(model.hidden));
  if (model.isFff) {
    list.add(
        ReportWords::tr("Trees of a layer, decisions of a path"),
        ReportWords::tr("%1, %2", "number of trees, depth").arg(number(model.trees), number(model.depth)));
    list.add(ReportWords::tr("Neurons of a layer that a token uses"),
             ReportWords::tr("%1 of %2", "neurons used, all neurons")
                 .arg(number(model.neuronsUsed), number(model.neurons)));
  } else if (model.neurons > 0) {
    list.add(ReportWords::tr("Neurons of a layer, all of them used"), number(model.neurons));
  }
  list.add(ReportWords::tr("Vocabulary"), number(model.vocabulary));
  list.add(ReportWords::tr("Longest text in tokens"), number(model.maxTokens));
  list.add(ReportWords::tr("Parameters"), number(model.parameters));
  list.add(ReportWords::tr("Weights"),
           ReportWords::tr("%1, %2", "type of number, size").arg(model.dtype, sizeText(model.fileBytes)));
  list.add(ReportWords::tr("Place"), model.path);
  return list.facts();
}

ReportFacts machineFacts(const ReportSnapshot& snapshot) {
  const MachineItem& machine = snapshot.request.machine;
  const Answer& answer = snapshot.answer;
  FactList list(ReportWords::tr("Where it was computed"));
  list.add(ReportWords::tr("Processor"), machine.processor);
  list.add(ReportWords::tr("Instructions"), machine.instructionSet);
  if (!machine.processor.isEmpty()) {
    list.add(ReportWords::tr("Physical cores"), number(machine.physicalCores));
    list.add(ReportWords::tr("Dense products (BLAS)"), machine.blas);
    if (machine.slowBlas) {
      list.add(
          ReportWords::tr("Caution"),
          ReportWords::tr("This BLAS is the slow reference one: everything dense looks worse than it is."));
    }
    list.add(QStringLiteral("LibTorch"), machine.torchVersion);
  }
  list.add(ReportWords::tr("Device and way of computing"),
           ReportWords::tr("%1, %2, %3", "device, backend, threads")
               .arg(answer.device, answer.backend, threadsText(answer.threads)));
  const view::TimesItem& times = answer.times;
  list.add(ReportWords::tr("Time of this answer, one run"),
           ReportWords::tr("%1: tokeniser %2, attention %3, feedforward %4, head %5", "times")
               .arg(durationText(times.total), durationText(times.tokenize), durationText(times.attention),
                    durationText(times.feedforward), durationText(times.head)));
  return list.facts();
}

ReportTokens tokensOf(const QVector<view::TokenItem>& tokens) {
  ReportTokens pieces;
  for (const view::TokenItem& token : tokens) pieces.pieces.append({token.text, token.mask, token.special});
  return pieces;
}

QString targetWords(const view::MaskItem& mask) {
  if (mask.targets.isEmpty()) return {};
  const view::TargetItem& target = mask.targets.constFirst();
  if (!target.known) return ReportWords::tr("Your word “%1” is not in the vocabulary.").arg(target.word);
  const QString figures =
      ReportWords::tr("Your word “%1”: %2, rank %3.", "word, percentage, rank")
          .arg(target.word, probabilityText(target.score.probability), number(target.score.rank));
  if (target.whole) return figures;
  return figures + QLatin1Char(' ') +
         ReportWords::tr("It is several pieces; this is its first one, “%1”.").arg(target.score.token);
}

QString maskTitle(const view::MaskItem& mask, qsizetype ordinal, qsizetype count) {
  return ReportWords::tr("Mask %1 of %2, token %3: entropy %4 bits", "numbers")
      .arg(number(ordinal + 1), number(count), number(mask.position + 1), shortNumber(mask.entropyBits));
}

ReportTable candidates(const view::MaskItem& mask, const QString& caption) {
  CandidateModel model;
  model.setCandidates(mask.candidates);
  using Column = CandidateModel::Column;
  return tableOf(model, caption, {Column::Rank, Column::Word, Column::Probability, Column::Logit},
                 kReportCandidates);
}

void addComparison(QVector<ReportBlock>& blocks, const view::CompareItem& comparison, const QString& word) {
  for (qsizetype i = 0; i < comparison.masks.size(); ++i) {
    const view::CompareMaskItem& mask = comparison.masks[i];
    CompareModel model;
    model.setMask(mask);
    blocks.append(tableOf(model,
                          ReportWords::tr("Mask %1 of %2: candidates of A and B")
                              .arg(number(i + 1), number(comparison.masks.size())),
                          {}, kReportCandidates));
    for (const QString& sentence : {verdictText(mask), targetText(mask, word)}) {
      if (!sentence.isEmpty()) blocks.append(ReportText{sentence});
    }
  }
}

}  // namespace

ReportSection modelSection(const ReportSnapshot& snapshot) {
  ReportSection section{ReportWords::tr("Models and machine"), {}};
  const bool two = !snapshot.second.name.isEmpty();
  section.blocks.append(
      modelFacts(snapshot.model, two ? ReportWords::tr("Model A") : ReportWords::tr("The model")));
  if (two) section.blocks.append(modelFacts(snapshot.second, ReportWords::tr("Model B")));
  section.blocks.append(machineFacts(snapshot));
  return section;
}

ReportSection textSection(const ReportSnapshot& snapshot) {
  const view::PredictionItem& prediction = snapshot.answer.prediction;
  ReportSection section{ReportWords::tr("The text"), {}};
  section.blocks.append(ReportText{prediction.text, ReportText::Kind::Typed});
  section.blocks.append(
      ReportHeading{ReportWords::tr("Its tokens: %1 of at most %2", "two numbers")
                        .arg(number(prediction.tokens.size()), number(prediction.maxTokens))});
  section.blocks.append(tokensOf(prediction.tokens));
  if (prediction.droppedTokens > 0) {
    section.blocks.append(
        ReportText{ReportWords::tr("The end of the text does not fit into the model: tokens cut off: %1")
                       .arg(number(prediction.droppedTokens)),
                   ReportText::Kind::Note});
  }
  for (const QString& warning : prediction.warnings)
    section.blocks.append(ReportText{warning, ReportText::Kind::Note});
  if (!snapshot.pinned) return section;
  section.blocks.append(ReportHeading{ReportWords::tr("The pinned text, compared with it")});
  section.blocks.append(ReportText{snapshot.pinned->text, ReportText::Kind::Typed});
  section.blocks.append(tokensOf(snapshot.pinned->tokenItems));
  return section;
}

ReportSection predictionSection(const ReportSnapshot& snapshot) {
  ReportSection section{ReportWords::tr("Predictions"), {}};
  const QVector<view::MaskItem>& masks = snapshot.answer.prediction.masks;
  if (masks.isEmpty()) {
    section.blocks.append(
        ReportText{ReportWords::tr("The text has no mask, so there is nothing to predict."), {}});
  }
  for (qsizetype i = 0; i < masks.size(); ++i) {
    section.blocks.append(candidates(masks[i], maskTitle(masks[i], i, masks.size())));
    const QString word = targetWords(masks[i]);
    if (!word.isEmpty()) section.blocks.append(ReportText{word});
  }
  const SecondAnswer* second = snapshot.answer.second.get();
  if (second == nullptr) return section;
  section.blocks.append(ReportHeading{ReportWords::tr("Both models: A is %1, B is %2", "names of models")
                                          .arg(snapshot.model.name, snapshot.second.name)});
  if (second->problem) {
    section.blocks.append(
        ReportText{QString::fromStdString(second->problem->sentence()), ReportText::Kind::Note});
  } else if (second->comparison) {
    addComparison(section.blocks, *second->comparison, snapshot.targetWord);
  }
  return section;
}

}  // namespace ufb
