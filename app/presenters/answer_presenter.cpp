// SPDX-License-Identifier: MIT
#include "answer_presenter.h"

#include "prediction_presenter.h"
#include "routing_presenter.h"

namespace ufb {

view::TimesItem presentTimes(const StageTimes& times) {
  return {times.tokenize, times.attention, times.feedforward, times.head, times.total};
}

Answer presentAnswer(const Analysis& analysis, const ModelInfo& model, const QString& text) {
  Answer answer;
  answer.prediction = presentPrediction(analysis, model, text);
  answer.routing = presentRouting(analysis.routing, answer.prediction.tokens,
                                  {text, QString::fromStdString(model.name), bytesPerNode(model)});
  answer.times = presentTimes(analysis.times);
  answer.device = QString::fromStdString(analysis.device);
  answer.backend = QString::fromStdString(analysis.backend);
  answer.threads = analysis.threads;
  return answer;
}

}  // namespace ufb
