// SPDX-License-Identifier: MIT
#include "bench/model_field.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>
#include <utility>

#include "bench/dense_stand_in.h"
#include "bench/engine_model_arm.h"
#include "bench/lap.h"
#include "bench/onnxruntime_arm.h"
#include "bench/torch_model_arm.h"
#include "model/bert_model.h"

namespace ufb::bench {

namespace {

/// Texts of a call that are predicted one by one to be compared.
constexpr std::size_t kMostPredicted = 16;

/// Of the largest logit. Where states between the layers are rounded to 16 bits, two orders of a sum soon
/// part.
double mostDifference(const ModelInfo& info) {
  if (info.device == "cpu" || info.denseWeights == DenseType::F32) return 1e-3;
  return info.denseWeights == DenseType::F16 ? 0.03 : 0.2;
}

const char* denseType(const ModelInfo& info) {
  switch (info.denseWeights) {
    case DenseType::F16:
      return "float16";
    case DenseType::BF16:
      return "bfloat16";
    case DenseType::F32:
      break;
  }
  return "float32";
}

std::string placeOf(const ModelInfo& info) {
  return info.device == "cpu" ? std::string() : "; on " + info.device;
}

std::string describe(const ModelInfo& info) {
  std::string words = "the engine on " + info.name + " (" + info.family + ", ";
  if (info.feedforward.kind == FeedforwardKind::Fff)
    words += "sparse trees, " + std::string(treeWeightsName(info.treeWeights)) + " trees, all else ";
  else
    words += "dense, ";
  return words + denseType(info) + ")" + placeOf(info);
}

std::string describeStandIn(const ModelInfo& subject, int neurons) {
  return "speed only: the engine on " + subject.name + " with random dense layers of " +
         std::to_string(neurons) + " neurons in place of its own; " + denseType(subject) + placeOf(subject);
}

/// The name, or with a number behind it the first that is not taken.
std::string uniqueName(const std::string& name, std::set<std::string>& taken) {
  std::string unique = name;
  for (int number = 2; !taken.insert(unique).second; ++number) unique = name + "-" + std::to_string(number);
  return unique;
}

/// Kept for the stand-ins, whatever the models' folders are called.
std::set<std::string> standInNames(const ModelBenchOptions& options) {
  std::set<std::string> names;
  for (const int neurons : options.dense) {
    const std::string name = "dense-" + std::to_string(neurons);
    names.insert({name, name + "-libtorch", name + "-onnxruntime"});
  }
  return names;
}

Result<void> checkModel(const Model& model) {
  const ModelInfo& info = model.info();
  if (asBert(model) != nullptr && info.predicts && info.maskId >= 0) return {};
  return failure(ErrorCode::InvalidArgument, info.name,
                 "it predicts no masked word, so there is no run to time",
                 "name a model with a masked-LM head and a mask token");
}

Result<void> agree(const std::string& arm, const std::string& reference, double bound, const at::Tensor& ours,
                   const at::Tensor& theirs) {
  const double largest = theirs.abs().max().item<double>();
  const double difference = (ours - theirs).abs().max().item<double>();
  if (difference <= bound * largest) return {};
  return failure(ErrorCode::Internal, arm,
                 "its logits differ from those of " + reference + " by " + std::to_string(difference) +
                     ", the largest is " + std::to_string(largest),
                 "please report this");
}

bool sameShape(const ModelInfo& a, const ModelInfo& b) {
  return a.family == b.family && a.layers == b.layers && a.hidden == b.hidden && a.heads == b.heads &&
         a.vocabulary == b.vocabulary;
}

}  // namespace

Result<ModelField> ModelField::make(const Model& subject, const std::vector<std::unique_ptr<Model>>& against,
                                    const ModelBenchOptions& options) {
  if (auto checked = checkModel(subject); !checked) return tl::unexpected<Error>(checked.error());
  ModelField field;
  field.m_subject = &subject;
  std::set<std::string> taken = standInNames(options);
  const auto engineArm = [&taken](const Model& model) {
    return std::make_unique<EngineModelArm>(uniqueName(model.info().name, taken), describe(model.info()),
                                            readerOf(model), networkOf(*asBert(model)));
  };
  field.enter(engineArm(subject));
  ModelEntrant again = field.m_entrants.front();
  again.name = uniqueName(again.name + "-again", taken);
  again.kind = "a/a";
  field.m_entrants.push_back(std::move(again));
  if (auto added = field.addStandIns(subject, options); !added) return tl::unexpected<Error>(added.error());
  for (const std::unique_ptr<Model>& model : against) {
    if (auto checked = checkModel(*model); !checked) return tl::unexpected<Error>(checked.error());
    field.enter(engineArm(*model));
  }
  return field;
}

void ModelField::enter(std::unique_ptr<ModelArm> arm) {
  m_entrants.push_back({arm.get(), arm->name(), arm->kind(), 0});
  m_arms.push_back(std::move(arm));
}

Result<void> ModelField::addStandIns(const Model& subject, const ModelBenchOptions& options) {
  const EngineNetwork network = networkOf(*asBert(subject));
  std::shared_ptr<const TorchNetwork> torch;
  std::vector<std::unique_ptr<ModelArm>> rivals;
  const auto challenge = [&](std::unique_ptr<ModelArm> rival) {
    m_twins.emplace_back(m_arms.back().get(), rival.get());
    rivals.push_back(std::move(rival));
  };
  for (const int neurons : options.dense) {
    std::vector<PlainDense> layers = makePlainDense(network.config, neurons, options.seed);
    const auto made = withDense(network, layers);
    if (!made) return tl::unexpected<Error>(made.error());
    const EngineNetwork& dense = *made;
    const std::string name = "dense-" + std::to_string(neurons);
    enter(std::make_unique<EngineModelArm>(name, describeStandIn(subject.info(), neurons), readerOf(subject),
                                           dense));
    if (!options.onnxRuntime.empty()) {
      auto arm = makeOnnxRuntimeArm(name + "-onnxruntime", readerOf(subject), dense, options.onnxRuntime);
      if (!arm) return tl::unexpected<Error>(arm.error());
      challenge(std::move(*arm));
    }
    if (!options.rivals) continue;
    if (!torch) torch = makeTorchNetwork(network);
    challenge(std::make_unique<TorchModelArm>(name + "-libtorch", readerOf(subject), torch,
                                              valuesOf(dense, std::move(layers))));
  }
  for (std::unique_ptr<ModelArm>& rival : rivals) enter(std::move(rival));
  return {};
}

Result<void> ModelField::prepare(const std::vector<ModelInput>& inputs) {
  for (const std::unique_ptr<ModelArm>& arm : m_arms) {
    if (auto prepared = arm->prepare(inputs); !prepared) return prepared;
  }
  return {};
}

void ModelField::callFirst() {
  if (std::exchange(m_called, true)) return;
  for (const std::unique_ptr<ModelArm>& arm : m_arms) {
    ModelStages unused;
    Lap lap;
    arm->run(0, unused);
    const double spent = lap.milliseconds();
    for (ModelEntrant& entrant : m_entrants) {
      if (entrant.arm == arm.get()) entrant.firstCallMs = spent;
    }
  }
}

Result<void> ModelField::check(const ModelInput& first) const {
  if (auto checked = checkSubject(first); !checked) return checked;
  for (const auto& [ours, rival] : m_twins) {
    auto same = agree(rival->name(), ours->name(), mostDifference(m_subject->info()), rival->logits(0),
                      ours->logits(0));
    if (!same) return same;
  }
  return {};
}

Result<void> ModelField::checkSubject(const ModelInput& first) const {
  const at::Tensor ours = m_arms.front()->logits(0);
  const ModelInfo& info = m_subject->info();
  AnalysisOptions options;
  options.allLogits = true;
  const std::size_t texts =
      info.device == "cpu" ? first.texts.size() : std::min(first.texts.size(), kMostPredicted);
  for (std::size_t i = 0; i < texts; ++i) {
    const auto analysis = m_subject->analyse(first.texts[i].with(info.maskToken), options);
    if (!analysis) return tl::unexpected<Error>(analysis.error());
    const std::size_t row = static_cast<std::size_t>(analysis->masks.at(0).position);
    const auto vocabulary = static_cast<std::size_t>(info.vocabulary);
    const std::vector<float> logits(
        analysis->logits.begin() + static_cast<std::ptrdiff_t>(row * vocabulary),
        analysis->logits.begin() + static_cast<std::ptrdiff_t>((row + 1) * vocabulary));
    auto same = agree(m_arms.front()->name(), "a prediction", mostDifference(info),
                      ours.select(0, static_cast<std::int64_t>(i)), at::tensor(logits));
    if (!same) return same;
  }
  return {};
}

std::vector<std::string> unlikeArms(const ModelInfo& subject, const std::vector<ModelInfo>& against,
                                    const ModelBenchOptions& options) {
  std::vector<std::string> warnings;
  if (subject.treeWeights != TreeWeights::F32 && !options.dense.empty()) {
    warnings.push_back("Different precision: the trees of " + subject.name + " are " +
                       std::string(treeWeightsName(subject.treeWeights)) +
                       ", the weights of the dense stand-ins " + denseType(subject));
  }
  if (subject.device == "cpu" && subject.denseWeights != DenseType::F32 &&
      (options.rivals || !options.onnxRuntime.empty())) {
    warnings.emplace_back(
        "Different precision: the engine's matrices are bf16, those of LibTorch and ONNX "
        "Runtime float32");
  }
  for (const ModelInfo& model : against) {
    if (model.treeWeights != subject.treeWeights) {
      warnings.push_back("Different precision: the trees of " + subject.name + " are " +
                         std::string(treeWeightsName(subject.treeWeights)) + ", the weights of " +
                         model.name + " " + std::string(treeWeightsName(model.treeWeights)));
    }
    if (!sameShape(subject, model)) {
      warnings.push_back(model.name + " is another network than " + subject.name +
                         " (family, layers, width, heads or vocabulary), so a ratio of the two says more "
                         "than what the feedforward layers cost");
    }
  }
  return warnings;
}

}  // namespace ufb::bench
