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

/// How the worker opens models; the real one is ufb::loadModel.
using ModelLoader =
    std::function<Result<std::unique_ptr<Model>>(const std::string& path, const LoadOptions&)>;

struct LoadRequest {
  RequestId id = 0;
  QString path;  ///< a path, or a bundled model's name
  QString device = QStringLiteral("cpu");
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

/// What became of a request. A stopped one has ErrorCode::Cancelled.
struct LoadOutcome {
  RequestId id = 0;
  QString path;
  QString device;
  Result<view::ModelItem> model;
};
struct AnalysisOutcome {
  RequestId id = 0;
  Question question;
  Result<Answer> answer;
};

}  // namespace ufb
