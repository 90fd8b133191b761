// SPDX-License-Identifier: MIT
#include "commands.h"

namespace ufb::cli {

void addCommonOptions(CLI::App& command, CommonOptions& common) {
  command.add_option("--model", common.model, "model folder, its config.json or weights, or a bundled name")
      ->capture_default_str();
  command.add_option("--device", common.device, "where to compute: cpu, cuda or cuda:N")
      ->check([](const std::string& value) {
        const std::string number = value.rfind("cuda:", 0) == 0 ? value.substr(5) : "";
        const bool numbered = !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
        const bool known = value == "cpu" || value == "cuda" || numbered;
        return known ? std::string() : value + " is no device: give cpu, cuda or cuda:N";
      })
      ->capture_default_str();
  command.add_option("--threads", common.threads, "threads to compute with (default: physical cores)")
      ->check(CLI::Range(1, 1024));
  command
      .add_option(
          "--backend", common.backend,
          "sparse: only the visited nodes; masked: the published dense product with a mask, on the CPU")
      ->check(CLI::IsMember({"sparse", "masked"}))
      ->capture_default_str();
  command.add_flag("--json", common.json, "JSON on stdout, alone");
}

void addWeightsOption(CLI::App& command, CommonOptions& common) {
  command
      .add_option("--weights", common.weights,
                  "type of the trees' weights in memory: f32, f16, bf16, or mixed (f32 where paths are "
                  "decided, f16 in what nodes put out). Where a text is run with another than f32, the model "
                  "is loaded once more after the answer, as f32, to say what that changes on this text")
      ->check(CLI::IsMember({"f32", "f16", "bf16", "mixed"}))
      ->capture_default_str();
}

void addDenseWeightsOption(CLI::App& command, CommonOptions& common) {
  command
      .add_option(
          "--dense-weights", common.denseWeights,
          "type of all other matrices in memory, the attention's, dense layers' and the decoder's: f32, "
          "or bf16, which are half as many bytes to read, or on a CUDA device f16; there the states between "
          "the layers have that type, too. Where a text is run with another than f32, the model is loaded "
          "twice more after the answer, to say what that changes on this text")
      ->check(CLI::IsMember({"f32", "bf16", "f16"}))
      ->capture_default_str();
}

}  // namespace ufb::cli
