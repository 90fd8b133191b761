// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "inference/request.h"
#include "support/registry.h"

namespace ufb::test {

/// A gate that calls of the fake engine wait at until it is opened or their stop_token asks them to give up.
class Gate {
 public:
  void close() { set(false); }
  void open() { set(true); }
  /// False if the wait ended because of `stop`.
  bool pass(std::stop_token stop) {
    ++m_arrivals;
    std::unique_lock lock(m_mutex);
    return m_changed.wait(lock, stop, [this] { return m_open; });
  }
  [[nodiscard]] int arrivals() const { return m_arrivals; }

 private:
  void set(bool open) {
    {
      const std::lock_guard lock(m_mutex);
      m_open = open;
    }
    m_changed.notify_all();
  }

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  bool m_open = true;
  std::atomic<int> m_arrivals = 0;
};

/// What the fake models of one test share with it.
struct FakeEngine {
  Gate loads;
  Gate analyses;
  std::atomic<int> livingModels = 0;
  std::mutex mutex;
  std::vector<std::string> texts;        ///< in the order of analysis
  std::vector<std::thread::id> threads;  ///< that loaded, analysed or destroyed

  void note(const std::string& text = {}) {
    const std::lock_guard lock(mutex);
    if (!text.empty()) texts.push_back(text);
    threads.push_back(std::this_thread::get_id());
  }
  std::vector<std::string> seenTexts() {
    const std::lock_guard lock(mutex);
    return texts;
  }
};

/// Answers with its own name as the device. The text "throw" makes it throw, "refuse" makes it fail.
class FakeModel : public Model {
 public:
  FakeModel(std::shared_ptr<FakeEngine> engine, const std::string& name, const std::string& device = "cpu")
      : m_engine(std::move(engine)) {
    m_info.device = device;
    m_info.name = name;
    m_info.path = name;
    m_info.maxLength = 128;
    ++m_engine->livingModels;
  }
  ~FakeModel() override {
    m_engine->note();
    --m_engine->livingModels;
  }

  [[nodiscard]] const ModelInfo& info() const override { return m_info; }
  [[nodiscard]] const Tokenizer& tokenizer() const override {
    static const auto tokenizer = Tokenizer::fromFolder(modelPath(QStringLiteral("demo-fff")).toStdString());
    return *tokenizer;
  }
  [[nodiscard]] Result<Analysis> analyse(std::string_view text,
                                         const AnalysisOptions& options) const override {
    m_engine->note(std::string(text));
    if (!m_engine->analyses.pass(options.stop)) return failure(ErrorCode::Cancelled, "text", "cancelled");
    if (text == "throw") throw std::runtime_error("thrown on purpose");
    if (text == "refuse") return failure(ErrorCode::InvalidArgument, "text", "refused", "write another");
    Analysis analysis;
    analysis.text = text;
    analysis.device = m_info.name;
    analysis.times.total = 1000;  // slow, so that typing is waited for
    return analysis;
  }
  [[nodiscard]] Result<Analysis> analyseIds(const std::vector<std::int64_t>& /*ids*/,
                                            const AnalysisOptions& options) const override {
    return analyse("ids", options);
  }

 private:
  std::shared_ptr<FakeEngine> m_engine;
  ModelInfo m_info;
};

/// Opens fake models. "missing" is not found, "throw" throws, "many-steps" reports a thousand steps.
inline ModelLoader fakeLoader(std::shared_ptr<FakeEngine> engine) {
  return [engine](const std::string& path, const LoadOptions& options) -> Result<std::unique_ptr<Model>> {
    engine->note();
    const int steps = path == "many-steps" ? 1000 : 2;
    for (int step = 0; step < steps; ++step) {
      if (options.progress) options.progress(static_cast<double>(step) / steps, "reading");
    }
    if (!engine->loads.pass(options.stop)) return failure(ErrorCode::Cancelled, path, "cancelled");
    if (path == "throw") throw std::runtime_error("thrown on purpose");
    if (path == "missing") return failure(ErrorCode::FileNotFound, path, "is not there", "choose another");
    return std::make_unique<FakeModel>(engine, path, options.device == "cuda" ? "cuda:0" : options.device);
  };
}

}  // namespace ufb::test
