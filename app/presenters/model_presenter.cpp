// SPDX-License-Identifier: MIT
#include "model_presenter.h"

namespace ufb {
namespace {

/// Names of architectures are proper names: spelled as their authors do, not translated.
QString familyName(const std::string& family) {
  if (family == "crammed-bert") return QStringLiteral("crammedBERT");
  if (family == "bert") return QStringLiteral("BERT");
  if (family == "distilbert") return QStringLiteral("DistilBERT");
  return QString::fromStdString(family);
}

}  // namespace

view::ModelItem presentModel(const ModelInfo& info, double loadMs) {
  view::ModelItem item;
  item.name = QString::fromStdString(info.name);
  item.path = QString::fromStdString(info.path);
  item.family = familyName(info.family);
  item.isFff = info.feedforward.kind == FeedforwardKind::Fff;
  item.layers = info.layers;
  item.hidden = info.hidden;
  item.heads = info.heads;
  item.vocabulary = info.vocabulary;
  item.maxTokens = info.maxLength;
  item.trees = info.feedforward.trees;
  item.depth = info.feedforward.depth;
  item.neurons = info.feedforward.neurons;
  item.neuronsUsed = info.feedforward.neuronsUsedPerToken;
  item.parameters = info.parameters;
  item.fileBytes = info.bytes;
  item.memoryBytes = info.weightBytes;
  item.dtype = QString::fromStdString(info.dtype);
  item.maskToken = QString::fromStdString(info.maskToken);
  item.loadMs = loadMs;
  for (const std::string& warning : info.warnings) item.warnings.append(QString::fromStdString(warning));
  return item;
}

}  // namespace ufb
