// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "io/model_config.h"
#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// A checkpoint of BERT or DistilBERT under today's names, those of bert_names.h, whatever it calls them:
/// norms' gamma and beta, an encoder without its "bert." or "distilbert." in front, the head's bias at the
/// decoder. Heads of other tasks are left out. `source` outlives it.
class BertTensors final : public TensorSource {
 public:
  /// Fails with BadFormat if two tensors are meant to be the same one.
  static Result<BertTensors> of(const TensorSource& source, const ModelConfig& config);

  /// Whether there is anything of a masked-LM head.
  [[nodiscard]] bool hasHead() const { return m_hasHead; }
  /// A sentence each about a head that is missing and about those left out.
  [[nodiscard]] std::vector<std::string> warnings() const;

  [[nodiscard]] const Tensors& tensors() const override { return m_tensors; }
  [[nodiscard]] const std::string& path() const override { return m_source.path(); }
  [[nodiscard]] std::int64_t dataBytes() const override { return m_source.dataBytes(); }
  void release(std::span<const std::byte> bytes) const override { m_source.release(bytes); }

 private:
  explicit BertTensors(const TensorSource& source) : m_source(source) {}
  const TensorSource& m_source;
  Tensors m_tensors;
  std::vector<std::string> m_otherHeads;
  bool m_hasHead = false;
};

}  // namespace ufb
