// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "support/registry.h"
#include "ufb/engine.h"

namespace ufb::test {

/// A model with a real tokenizer and answers that a test makes up: the same list of words at every mask.
class ScriptedModel : public Model {
 public:
  using Words = std::function<std::vector<std::string>(const std::string& text)>;

  ScriptedModel(const std::string& name, Words words, const QString& folder = QStringLiteral("demo-fff"))
      : m_words(std::move(words)),
        m_tokenizer(std::move(*Tokenizer::fromFolder(modelPath(folder).toStdString()))) {
    m_info.name = name;
    m_info.maxLength = 16;
    m_info.maskToken = "<mask>";
  }

  ModelInfo& editInfo() { return m_info; }
  [[nodiscard]] const std::vector<std::string>& seen() const { return m_seen; }
  /// Called before each answer.
  std::function<void()> before;

  [[nodiscard]] const ModelInfo& info() const override { return m_info; }
  [[nodiscard]] const Tokenizer& tokenizer() const override { return m_tokenizer; }
  [[nodiscard]] Result<Analysis> analyse(std::string_view text,
                                         const AnalysisOptions& options) const override {
    if (before) before();
    if (options.stop.stop_requested()) return failure(ErrorCode::Cancelled, "text", "cancelled");
    m_seen.emplace_back(text);
    Analysis analysis;
    analysis.text = text;
    analysis.encoding = *m_tokenizer.encode(text, {options.maskAliases, m_info.maxLength});
    analysis.times.total = 2;
    for (const int position : analysis.encoding.maskPositions) {
      analysis.masks.push_back({position, 0, list(analysis.text, options.top), {}});
    }
    return analysis;
  }
  [[nodiscard]] Result<Analysis> analyseIds(const std::vector<std::int64_t>& /*ids*/,
                                            const AnalysisOptions& /*options*/) const override {
    return failure(ErrorCode::Internal, "ids", "not scripted");
  }

 private:
  [[nodiscard]] std::vector<Candidate> list(const std::string& text, int top) const {
    std::vector<Candidate> candidates;
    for (const std::string& word : m_words(text)) {
      if (static_cast<int>(candidates.size()) == top) break;
      const int rank = static_cast<int>(candidates.size()) + 1;
      candidates.push_back({rank, rank, word, -1.0 * rank, 0.5 / rank});
    }
    return candidates;
  }

  Words m_words;
  Tokenizer m_tokenizer;
  ModelInfo m_info;
  mutable std::vector<std::string> m_seen;
};

}  // namespace ufb::test
