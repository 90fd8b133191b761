// SPDX-License-Identifier: MIT
#include <cstdio>
#include <memory>

#include "bench/report/report_json.h"
#include "commands.h"
#include "json_output.h"
#include "ufb/engine_library.h"

namespace ufb::cli {

namespace {

/// "cuda:0   NVIDIA H100 80GB HBM3, 85.0 GB, compute capability 9.0"
void printDevice(const DeviceInfo& device) {
  std::printf("%-8s %s", device.id.c_str(), device.name.c_str());
  if (device.memoryBytes > 0) std::printf(", %.1f GB", static_cast<double>(device.memoryBytes) / 1e9);
  if (!device.computeCapability.empty()) {
    std::printf(", compute capability %s", device.computeCapability.c_str());
  }
  std::printf("%s%s\n", device.available ? "" : " - not available: ", device.reason.c_str());
}

int printDevices(bool json) {
  if (const auto open = openEngine(); !open) return report(open.error());
  const Environment& here = environment();
  if (json) {
    Json devices = Json::array();
    for (const DeviceInfo& device : here.devices) devices.push_back(toJson(device));
    print({{"devices", devices}, {"environment", toJson(here)}});
    return kDone;
  }
  for (const DeviceInfo& device : here.devices) printDevice(device);
  std::printf("cores    %d physical, %d logical; %d threads by default\n", here.physicalCores,
              here.logicalCores, here.physicalCores);
  for (const CacheInfo& cache : here.caches) {
    std::printf("L%d       %lld KiB%s\n", cache.level, static_cast<long long>(cache.bytes >> 10),
                cache.shared ? ", shared" : "");
  }
  std::printf("kernel   %s\n", here.instructionSet.c_str());
  std::printf("BLAS     %s%s\n", here.blas.c_str(),
              here.blasIsReference ? " - slow: install libopenblas0-pthread for fair dense figures" : "");
  if (!here.cudaRuntime.empty()) {
    std::printf("CUDA     built with %s, driver %s\n", here.cudaRuntime.c_str(),
                here.cudaDriver.empty() ? "missing" : here.cudaDriver.c_str());
  }
  std::printf("LibTorch %s, built with %s\n", here.torchVersion.c_str(), here.compiler.c_str());
  return kDone;
}

std::string feedforwardText(const FeedforwardInfo& info) {
  if (info.kind != FeedforwardKind::Fff) {
    return std::string(info.kind == FeedforwardKind::Dense ? "dense, " : "dense gated (GLU), ") +
           std::to_string(info.neurons) + " neurons, all used for every token";
  }
  return std::to_string(info.trees) + (info.trees == 1 ? " tree" : " trees") + " of depth " +
         std::to_string(info.depth) + ": " + std::to_string(info.neurons) + " neurons, " +
         std::to_string(info.neuronsUsedPerToken) + " used per token";
}

void printModel(const ModelInfo& info, double loadMs) {
  std::printf("name         %s\n", info.name.c_str());
  std::printf("path         %s\n", info.path.c_str());
  std::printf("family       %s\n", info.family.c_str());
  std::printf("network      %d layers, %d wide, %d heads\n", info.layers, info.hidden, info.heads);
  std::printf("feedforward  %s\n", feedforwardText(info.feedforward).c_str());
  std::printf("vocabulary   %d, mask %s\n", info.vocabulary, info.maskToken.c_str());
  std::printf("longest text %d tokens\n", info.maxLength);
  std::printf("parameters   %lld, %s, %.1f MB in the file, %.1f MB %s, trees %s, the rest %s\n",
              static_cast<long long>(info.parameters), info.dtype.c_str(),
              static_cast<double>(info.bytes) / 1e6, static_cast<double>(info.weightBytes) / 1e6,
              info.device == "cpu" ? "in memory" : ("on " + info.device).c_str(),
              treeWeightsName(info.treeWeights).data(), denseWeightsName(info.denseWeights).data());
  std::printf("loaded in    %.0f ms, %.1f MB resident\n", loadMs,
              static_cast<double>(memoryUse().resident) / 1e6);
}

int runInfo(const CommonOptions& common) {
  auto opened = openModel(common);
  if (!opened) return report(opened.error());
  if (common.json) {
    print(bench::modelJson(opened->model->info()));
  } else {
    printModel(opened->model->info(), opened->loadMs);
  }
  return kDone;
}

}  // namespace

void addInfo(CLI::App& app, CommonOptions& common, Action& action) {
  CLI::App* command = app.add_subcommand("info", "what this model is; what computes here");
  addCommonOptions(*command, common);
  addWeightsOption(*command, common);
  addDenseWeightsOption(*command, common);
  auto devices = std::make_shared<bool>(false);
  command->add_flag("--devices", *devices, "list devices, and why one is missing");
  command->callback([&common, &action, devices] {
    action = [&common, devices] { return *devices ? printDevices(common.json) : runInfo(common); };
  });
}

}  // namespace ufb::cli
