// SPDX-License-Identifier: MIT
#include "io/bert_tensors.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "io/bert_names.h"
#include "io/shown.h"

namespace ufb {

namespace {

/// Heads that other tasks put on top of the encoder, by what their tensors' names begin with.
constexpr std::array<std::string_view, 5> kOtherHeads = {"bert.pooler.", "cls.seq_relationship.",
                                                         "classifier.", "pre_classifier.", "qa_outputs."};

/// What an encoder saved on its own calls its parts.
constexpr std::array<std::string_view, 4> kEncoderParts = {"embeddings.", "encoder.", "transformer.",
                                                           "pooler."};

void replaceEnd(std::string& name, std::string_view end, std::string_view by) {
  if (!name.ends_with(end)) return;
  name.resize(name.size() - end.size());
  name += by;
}

std::string todaysName(std::string_view name, const std::string& family) {
  std::string today(name);
  replaceEnd(today, ".gamma", ".weight");
  replaceEnd(today, ".beta", ".bias");
  const bool bare =
      std::ranges::any_of(kEncoderParts, [&](std::string_view part) { return name.starts_with(part); });
  return bare ? family + "." + today : today;
}

std::string_view otherHead(std::string_view name) {
  const auto* const found =
      std::ranges::find_if(kOtherHeads, [&](std::string_view head) { return name.starts_with(head); });
  return found == kOtherHeads.end() ? std::string_view() : *found;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
    text += names[i];
  }
  return text;
}

}  // namespace

Result<BertTensors> BertTensors::of(const TensorSource& source, const ModelConfig& config) {
  BertTensors result(source);
  std::map<std::string, std::string> originals;
  for (const auto& [name, view] : source.tensors()) {
    const std::string today = todaysName(name, config.family);
    if (const std::string_view head = otherHead(today); !head.empty()) {
      std::string shown(head.substr(0, head.size() - 1));
      if (std::ranges::find(result.m_otherHeads, shown) == result.m_otherHeads.end())
        result.m_otherHeads.push_back(std::move(shown));
      continue;
    }
    const auto [at, isNew] = originals.emplace(today, name);
    if (!isNew) {
      return failure(ErrorCode::BadFormat, source.path(),
                     shownName(at->second) + " and " + shownName(name) + " are two names for one tensor",
                     "fetch the weights again");
    }
    result.m_tensors.emplace(today, view);
  }
  const BertHeadNames head = bertHeadNames(config);
  const auto decoderBias = result.m_tensors.find(head.decoder + ".bias");
  if (decoderBias != result.m_tensors.end()) result.m_tensors.emplace(head.bias, decoderBias->second);
  for (const std::string& name : {head.dense, head.norm, head.decoder}) {
    for (const char* const part : {".weight", ".bias"})
      result.m_hasHead = result.m_hasHead || result.m_tensors.contains(name + part);
  }
  result.m_hasHead = result.m_hasHead || result.m_tensors.contains(head.bias);
  return result;
}

std::vector<std::string> BertTensors::warnings() const {
  if (!m_hasHead) {
    const std::string found = m_otherHeads.empty() ? "" : " (found: " + listed(m_otherHeads) + ")";
    return {"it has no masked-LM head" + found +
            ", so it predicts no words; its tokens are shown, and its layers are computed"};
  }
  if (m_otherHeads.empty()) return {};
  return {"it also holds " + listed(m_otherHeads) + ", which predicting words does not need"};
}

}  // namespace ufb
