// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/model_arm.h"
#include "bench/model_series.h"
#include "fake_arms.h"

namespace ufb::bench {

/// A model whose stages take the fake time that the test says, and that does nothing else.
class FakeModelArm final : public ModelArm {
 public:
  using Stages = std::function<ModelStages(int call)>;

  FakeModelArm(FakeTime& time, std::string name, std::string kind, Stages stages, ModelWork work = {})
      : m_time(time),
        m_name(std::move(name)),
        m_kind(std::move(kind)),
        m_stages(std::move(stages)),
        m_work(work) {}

  [[nodiscard]] const std::string& name() const override { return m_name; }
  [[nodiscard]] std::string what() const override { return "made up"; }
  [[nodiscard]] const std::string& kind() const override { return m_kind; }
  [[nodiscard]] Result<void> prepare(const std::vector<ModelInput>&) override { return {}; }
  void run(int, ModelStages& stages) override {
    stages = m_stages(m_calls++);
    m_time.now += stages.total() * 1e-6;
    stages.rest = 0;
  }
  [[nodiscard]] at::Tensor logits(int) override { return {}; }
  [[nodiscard]] ModelWork work() const override { return m_work; }
  [[nodiscard]] int calls() const { return m_calls; }

 private:
  FakeTime& m_time;
  std::string m_name, m_kind;
  Stages m_stages;
  ModelWork m_work;
  int m_calls = 0;
};

/// tokenizer, embedding, attention, feedforward, head, rest, kernel
inline ModelStages stagesOf(double t, double e, double a, double f, double h, double r, double k) {
  return {t, e, a, f, h, r, k};
}

inline ModelEntrant entrantOf(ModelArm& arm) {
  return {&arm, arm.name(), arm.kind(), 7};
}

}  // namespace ufb::bench
