// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "io/safetensors_reader.h"
#include "support/registry.h"

namespace ufb::test {

/// One of the reference folders: a model, its expected.json and its expected.safetensors.
class Golden {
 public:
  explicit Golden(const QString& name)
      : m_folder(dataPath(QStringLiteral("goldens/") + name).toStdString()),
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
    if (!copyAsFloat(view, values)) values.clear();
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
