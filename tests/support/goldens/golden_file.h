// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "io/safetensors_reader.h"

namespace ufb::test {

/// One of the reference folders: a model, its expected.json and its expected.safetensors. Knows no Qt; throws
/// what is wrong with the files.
class GoldenFile {
 public:
  explicit GoldenFile(std::string folder)
      : m_folder(std::move(folder)),
        m_tensors(SafetensorsReader::open(m_folder + "/expected.safetensors").value()) {
    std::ifstream stream(m_folder + "/expected.json");
    m_expected = nlohmann::json::parse(stream);
  }

  [[nodiscard]] const std::string& folder() const { return m_folder; }
  [[nodiscard]] const nlohmann::json& rows() const { return m_expected.at("rows"); }

  [[nodiscard]] bool has(const std::string& kind, std::size_t row) const {
    return m_tensors.find(kind + "." + std::to_string(row)) != nullptr;
  }
  /// "logits", "node_logits" of a row, flat.
  [[nodiscard]] std::vector<float> floats(const std::string& kind, std::size_t row) const {
    const TensorView& view = *m_tensors.find(kind + "." + std::to_string(row));
    std::vector<float> values(static_cast<std::size_t>(view.elements()));
    if (!copyAsFloat(view, values)) throw std::runtime_error(m_folder + ": " + kind + " holds no numbers");
    return values;
  }
  /// "nodes" of a row, flat [layers, K, T, D+1].
  [[nodiscard]] std::vector<std::int32_t> nodes(std::size_t row) const {
    const TensorView& view = *m_tensors.find("nodes." + std::to_string(row));
    std::vector<std::int32_t> values(static_cast<std::size_t>(view.elements()));
    std::memcpy(values.data(), view.bytes.data(), view.bytes.size());
    return values;
  }

 private:
  std::string m_folder;
  SafetensorsReader m_tensors;
  nlohmann::json m_expected;
};

}  // namespace ufb::test
