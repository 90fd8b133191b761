// SPDX-License-Identifier: MIT
#pragma once

#include <QtTest>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>

#include "io/model_config.h"
#include "plain_network.h"
#include "random_checkpoint.h"
#include "support/models/tiny_model.h"
#include "support/registry.h"
#include "ufb/engine.h"

/// What the tests of 16-bit weights share.
namespace ufb::test {

inline const std::vector<std::int64_t> kIds = {2, 5, 417, 1023, 5, 0, 88, 901, 4, 640, 5, 3};
inline constexpr const char* kDeep = R"({"intermed_size": 1, "intermed_depth": 4})";

inline DType inType(TreeWeights weights) {
  return weights == TreeWeights::F16 ? DType::F16 : weights == TreeWeights::BF16 ? DType::BF16 : DType::F32;
}
inline DType outType(TreeWeights weights) {
  return weights == TreeWeights::Mixed ? DType::F16 : inType(weights);
}

/// Half a unit of the last place of a number 1 <= x < 2: the largest relative error of rounding to nearest.
inline double unitRoundoff(DType type) {
  return std::ldexp(1.0, -significantBits(type));
}

/// A random float32 checkpoint on the disk, and what is in it.
struct Checkpoint {
  TinyModel folder = TinyModel::golden(QStringLiteral("fff-3x3"));
  nlohmann::json arch;
  PlainTensors tensors;

  explicit Checkpoint(const QByteArray& changes, const std::function<void(PlainTensors&)>& edit = {}) {
    arch = writeArch(folder, changes);
    tensors = randomTensors(
        readModelConfigFile(folder.file(QStringLiteral("config.json")).toStdString()).value(), DType::F32);
    if (edit) edit(tensors);
    const auto written = writeWeights(folder, tensors, DType::F32);
    if (!written) qFatal("%s", written.error().sentence().c_str());
  }

  [[nodiscard]] LoadOptions options(TreeWeights weights) const {
    LoadOptions load;
    load.treeWeights = weights;
    return load;
  }
  [[nodiscard]] std::unique_ptr<Model> load(TreeWeights weights) const {
    return std::move(loadModel(folder.folder(), options(weights)).value());
  }
  [[nodiscard]] Analysis trace(TreeWeights weights, Backend backend = Backend::Sparse) const {
    AnalysisOptions analysis;
    analysis.backend = backend;
    analysis.trace = true;
    analysis.allLogits = true;
    return load(weights)->analyseIds(kIds, analysis).value();
  }
  [[nodiscard]] Result<WeightEffect> effect(TreeWeights weights,
                                            const std::vector<std::int64_t>& ids = kIds) const {
    return weightEffect(folder.folder(), ids, options(weights));
  }
};

inline std::string bundled(const char* name) {
  return modelPath(QString::fromLatin1(name)).toStdString();
}

inline void addTypes() {
  QTest::addColumn<QByteArray>("weights");
  for (const char* name : {"f16", "bf16", "mixed"}) QTest::newRow(name) << QByteArray(name);
}

inline TreeWeights fetchedType() {
  QFETCH(QByteArray, weights);
  return treeWeightsFromName(weights.toStdString()).value();
}

}  // namespace ufb::test
