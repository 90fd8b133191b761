// SPDX-License-Identifier: MIT
#include "bench/text_model_arm.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "bench/lap.h"
#include "bench/words.h"
#include "model/ranking.h"

namespace ufb::bench {

namespace {

constexpr int kCandidates = 10;

}  // namespace

TextModelArm::TextModelArm(std::string name, std::string kind, TextReader reader)
    : m_name(std::move(name)), m_kind(std::move(kind)), m_reader(std::move(reader)) {}

Result<void> TextModelArm::prepare(const std::vector<ModelInput>& inputs) {
  m_texts.clear();
  for (const ModelInput& input : inputs) {
    std::vector<std::string>& texts = m_texts.emplace_back();
    for (const MaskedText& text : input.texts) {
      texts.push_back(text.with(m_reader.mask));
      if (auto checked = check(texts.back()); !checked) return checked;
    }
  }
  return {};
}

Result<void> TextModelArm::check(const std::string& text) const {
  const auto encoding = m_reader.tokenizer->encode(text);
  if (!encoding) return tl::unexpected<Error>(encoding.error());
  const auto tokens = static_cast<std::int64_t>(encoding->tokens.size());
  if (tokens > m_reader.maxLength) {
    return failure(ErrorCode::InvalidArgument, m_name,
                   "it reads one of the texts as " + plural(tokens, "token") + ", more than its maximum of " +
                       std::to_string(m_reader.maxLength),
                   "ask for fewer tokens or leave this model out");
  }
  if (encoding->maskPositions.size() != 1) {
    return failure(ErrorCode::InvalidArgument, m_name,
                   "its tokenizer finds " + plural(static_cast<int>(encoding->maskPositions.size()), "mask") +
                       " where a text has one",
                   "give another text or leave this model out");
  }
  return {};
}

ReadTexts TextModelArm::read(int input) const {
  std::vector<std::int64_t> ids, masks;
  std::vector<int> lengths;
  for (const std::string& text : m_texts[static_cast<std::size_t>(input)]) {
    const auto encoding = m_reader.tokenizer->encode(text, {{}, m_reader.maxLength});
    if (!encoding) throw std::runtime_error(encoding.error().sentence());
    masks.push_back(static_cast<std::int64_t>(ids.size()) + encoding->maskPositions.at(0));
    for (const Token& token : encoding->tokens) ids.push_back(token.id);
    lengths.push_back(static_cast<int>(encoding->tokens.size()));
  }
  return {TokenBatch(std::move(ids), std::move(lengths)), std::move(masks)};
}

void TextModelArm::run(int input, ModelStages& stages) {
  if (!hidesStages()) return runStaged(input, stages);
  const c10::InferenceMode inference;
  Lap lap;
  const ReadTexts texts = read(input);
  stages.tokenizer = lap.microseconds();
  choose(found(hidden(texts.batch, nullptr), texts));
}

void TextModelArm::runStaged(int input, ModelStages& stages) {
  const c10::InferenceMode inference;
  Lap lap;
  const ReadTexts texts = read(input);
  stages.tokenizer = lap.microseconds();
  EncoderTimes times;
  const at::Tensor states = hidden(texts.batch, &times);
  stages.embedding = times.embedding * 1e3;
  stages.attention = times.attention * 1e3;
  stages.feedforward = times.feedforward * 1e3;
  stages.kernel = times.kernel * 1e3;
  static_cast<void>(lap.microseconds());
  const at::Tensor logits = found(states, texts);
  stages.head = lap.microseconds();
  choose(logits);
}

at::Tensor TextModelArm::found(const at::Tensor& states, const ReadTexts& texts) {
  return head(states.index_select(0, at::tensor(texts.masks, at::kLong).to(states.device())));
}

at::Tensor TextModelArm::logits(int input) {
  const c10::InferenceMode inference;
  const ReadTexts texts = read(input);
  return found(hidden(texts.batch, nullptr), texts).cpu();
}

void TextModelArm::choose(const at::Tensor& logits) {
  const auto vocabulary = static_cast<std::size_t>(logits.size(1));
  for (std::int64_t mask = 0; mask < logits.size(0); ++mask) {
    const float* row = logits.data_ptr<float>() + static_cast<std::size_t>(mask) * vocabulary;
    const Ranking ranking({row, vocabulary});
    int rank = 0;
    for (const std::int64_t id : ranking.best(kCandidates)) {
      static_cast<void>(ranking.candidate(id, ++rank, *m_reader.tokenizer));
    }
  }
}

}  // namespace ufb::bench
