// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "presenters/answer.h"
#include "ufb/engine.h"

namespace ufb {

/// Counts up over all requests of one service; 0 is no request.
using RequestId = quint64;

/// Which of the two models: A answers, B is compared with it.
enum class ModelSlot { A, B };

/// How the worker opens models; the real one is ufb::loadModel.
using ModelLoader =
    std::function<Result<std::unique_ptr<Model>>(const std::string& path, const LoadOptions&)>;

struct LoadRequest {
  RequestId id = 0;
  QString path;  ///< a path, or a bundled model's name
  QString device = QStringLiteral("cpu");
  ModelSlot slot = ModelSlot::A;
  std::stop_token stop;
};

/// What the user wants to know about a text.
struct Question {
  QString text;
  QStringList targets;  ///< words whose probability is asked for at every mask
  int revision = 0;     ///< counts what else an answer depends on: the asker's models and thread counts
  bool operator==(const Question&) const = default;
};

struct AnalysisRequest {
  RequestId id = 0;
  Question question;
  std::stop_token stop;
};

/// How often do both models agree over the lines of this file?
struct AgreementRequest {
  RequestId id = 0;
  QString path;
  std::stop_token stop;
};

/// What became of a request. A stopped one has ErrorCode::Cancelled.
struct LoadOutcome {
  RequestId id = 0;
  QString path;
  QString device;
  ModelSlot slot = ModelSlot::A;
  Result<view::ModelItem> model;
};
struct AnalysisOutcome {
  RequestId id = 0;
  Question question;
  Result<Answer> answer;
};
/// What was counted, to the end or until it was stopped.
struct AgreementOutcome {
  RequestId id = 0;
  Result<view::AgreementItem> agreement;
};

}  // namespace ufb
