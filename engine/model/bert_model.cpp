// SPDX-License-Identifier: MIT
#include "model/bert_model.h"

#include <ATen/ATen.h>

#include <chrono>

#include "model/exception_error.h"
#include "model/ranking.h"
#include "model/trace_recorder.h"

namespace ufb {

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::vector<std::int64_t> idsOf(const Encoding& encoding) {
  std::vector<std::int64_t> ids;
  ids.reserve(encoding.tokens.size());
  for (const Token& token : encoding.tokens) ids.push_back(token.id);
  return ids;
}

/// A word inside a sentence: what stands at a mask is written without the template and mid-text.
Result<TargetScore> scoreTarget(const std::string& word, const Tokenizer& tokenizer, const Ranking& ranking,
                                std::int64_t vocabulary) {
  TargetScore target;
  target.word = word;
  auto encoded = tokenizer.encodePlain(word);
  if (!encoded) return tl::unexpected<Error>(encoded.error());
  target.pieces = std::move(encoded->tokens);
  target.whole = target.pieces.size() == 1;
  if (target.pieces.empty() || target.pieces.front().id >= vocabulary) return target;
  const std::int64_t id = target.pieces.front().id;
  target.score = ranking.candidate(id, ranking.rank(id), tokenizer);
  return target;
}

}  // namespace

BertModel::BertModel(ModelInfo info, Tokenizer tokenizer, std::shared_ptr<const Network> network)
    : m_info(std::move(info)), m_tokenizer(std::move(tokenizer)), m_network(std::move(network)) {}

Result<Analysis> BertModel::analyse(std::string_view text, const AnalysisOptions& options) const {
  const Clock::time_point start = Clock::now();
  auto encoding = m_tokenizer.encode(text, {options.maskAliases, m_info.maxLength});
  if (!encoding) return tl::unexpected<Error>(encoding.error());
  Analysis analysis;
  analysis.text = text;
  analysis.encoding = std::move(*encoding);
  analysis.times.tokenize = millisecondsSince(start);
  if (const int dropped = analysis.encoding.droppedTokens; dropped > 0) {
    analysis.warnings.push_back("the text is longer than this model's " + std::to_string(m_info.maxLength) +
                                " tokens: its last " + std::to_string(dropped) + " tokens were cut off");
  }
  if (analysis.encoding.tokens.empty()) {
    return failure(ErrorCode::InvalidArgument, "text", "it has no token at all", "type something");
  }
  return run(std::move(analysis), options);
}

Result<Analysis> BertModel::analyseIds(const std::vector<std::int64_t>& ids,
                                       const AnalysisOptions& options) const {
  if (const auto checked = checkIds(m_info, ids); !checked) return tl::unexpected<Error>(checked.error());
  Analysis analysis;
  for (const std::int64_t id : ids) {
    if (id == m_info.maskId)
      analysis.encoding.maskPositions.push_back(static_cast<int>(analysis.encoding.tokens.size()));
    analysis.encoding.tokens.push_back({id, m_tokenizer.token(id), 0, 0, m_tokenizer.isSpecial(id), 0});
  }
  return run(std::move(analysis), options);
}

Result<Analysis> BertModel::run(Analysis analysis, const AnalysisOptions& options) const try {
  const Clock::time_point start = Clock::now();
  analysis.device = m_network->device();
  analysis.backend = backendName(options.backend);
  analysis.treeWeights = m_info.treeWeights;
  analysis.denseWeights = m_info.denseWeights;
  analysis.threads = threads();
  if (const auto filled = fill(analysis, options); !filled) return tl::unexpected<Error>(filled.error());
  analysis.times.total = analysis.times.tokenize + millisecondsSince(start);
  return analysis;
} catch (...) {
  return tl::unexpected<Error>(exceptionError(m_info.name, "this text"));
}

Result<void> BertModel::fill(Analysis& analysis, const AnalysisOptions& options) const {
  if (auto offered = checkBackend(*m_network, options.backend); !offered) return offered;
  const c10::InferenceMode inference;
  const Clock::time_point start = Clock::now();
  EncoderTimes times;
  EncoderRun run{options.backend, {}, options.stop, &times};
  std::optional<TraceRecorder> recorder;
  if (options.trace && config().feedforward == FeedforwardKind::Fff) {
    recorder.emplace(weights(), config(), static_cast<int>(analysis.encoding.tokens.size()),
                     analysis.routing);
    run.observer = recorder->observer();
  }
  const at::Tensor hidden = m_network->encode(idsOf(analysis.encoding), run);
  if (!hidden.defined()) return failure(ErrorCode::Cancelled, m_info.name, "the request was cancelled");
  if (!at::isfinite(hidden).all().item<bool>()) {
    return tl::unexpected<Error>(notFinite(m_info));
  }
  analysis.times.encode = millisecondsSince(start);
  analysis.times.embedding = times.embedding;
  analysis.times.attention = times.attention;
  analysis.times.feedforward = times.feedforward;
  return predict(analysis, hidden, options);
}

Result<void> BertModel::predict(Analysis& analysis, const at::Tensor& hidden,
                                const AnalysisOptions& options) const {
  const Clock::time_point start = Clock::now();
  const std::vector<int>& positions = analysis.encoding.maskPositions;
  const auto vocabulary = static_cast<std::size_t>(m_info.vocabulary);
  if (!config().hasHead) {
    if (!options.allLogits) return {};
    return failure(ErrorCode::InvalidArgument, m_info.name,
                   "it has no masked-LM head, so there are no logits to keep",
                   "choose a model that predicts words, or ask for no logits");
  }
  if (options.allLogits) {
    const at::Tensor all = m_network->headLogits(hidden);
    analysis.logits.assign(all.data_ptr<float>(), all.data_ptr<float>() + all.numel());
  }
  if (!positions.empty()) {
    const at::Tensor index =
        at::tensor(std::vector<std::int64_t>(positions.begin(), positions.end()), at::kLong);
    const at::Tensor masked = hidden.index_select(0, index.to(hidden.device()));
    const at::Tensor logits = m_network->headLogits(masked);
    if (m_info.denseWeights == DenseType::F16 && !at::isfinite(logits).all().item<bool>()) {
      return tl::unexpected<Error>(notFinite(m_info));
    }
    for (std::size_t i = 0; i < positions.size(); ++i) {
      const Ranking ranking({logits.data_ptr<float>() + i * vocabulary, vocabulary});
      MaskPrediction mask{positions[i], ranking.entropyBits(), {}, {}};
      int rank = 0;
      for (const std::int64_t id : ranking.best(options.top)) {
        mask.candidates.push_back(ranking.candidate(id, ++rank, m_tokenizer));
      }
      for (const std::string& word : options.targets) {
        auto target = scoreTarget(word, m_tokenizer, ranking, m_info.vocabulary);
        if (!target) return tl::unexpected<Error>(target.error());
        mask.targets.push_back(std::move(*target));
      }
      analysis.masks.push_back(std::move(mask));
    }
  }
  analysis.times.head = millisecondsSince(start);
  return {};
}

Result<void> checkIds(const ModelInfo& info, const std::vector<std::int64_t>& ids) {
  if (ids.empty() || static_cast<int>(ids.size()) > info.maxLength) {
    return failure(ErrorCode::InvalidArgument, "ids",
                   "there are " + std::to_string(ids.size()) + " of them, this model takes 1 to " +
                       std::to_string(info.maxLength),
                   "give a list of that length");
  }
  for (const std::int64_t id : ids) {
    if (id >= 0 && id < info.vocabulary) continue;
    return failure(ErrorCode::InvalidArgument, "id " + std::to_string(id),
                   "it is not in this model's vocabulary of " + std::to_string(info.vocabulary),
                   "give ids from 0 to " + std::to_string(info.vocabulary - 1));
  }
  return {};
}

Error notFinite(const ModelInfo& info) {
  if (info.denseWeights == DenseType::F16) {
    return {ErrorCode::InvalidArgument, info.name, "its states grow beyond what float16 holds",
            "choose bf16 or f32 for its dense weights"};
  }
  return {ErrorCode::BadFormat, info.path, "its layers give values that are no finite numbers",
          "the weights are damaged or meant for another kind of network; fetch them again"};
}

const BertModel* asBert(const Model& model) {
  return dynamic_cast<const BertModel*>(&model);
}

}  // namespace ufb
