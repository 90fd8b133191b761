// SPDX-License-Identifier: MIT
// What the window costs: repainting and hit-testing of the routing views, and a keystroke until everything
// that is seen shows the new answer. Prints medians and spread; run it on a quiet machine:
//   QT_QPA_PLATFORM=offscreen build/release/tests/ufb-window-benchmark
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <algorithm>

#include "appearance.h"
#include "dock_host.h"
#include "main_window.h"
#include "models/selection.h"
#include "prompt_panel.h"
#include "support/registry.h"
#include "views/divergence_view.h"
#include "views/layer_strip.h"
#include "views/leaf_maps.h"
#include "views/path_card.h"
#include "views/path_view.h"
#include "views/prompt_edit.h"
#include "views/tree_view.h"
#include "views/trie_view.h"
#include "views/usage_view.h"
#include "widgets/routing_sample.h"

using namespace ufb;

namespace {

constexpr QSize kScreen(1920, 1080);
constexpr int kLayers = 16;
constexpr int kTokens = 128;

/// One view with 16 layers of data, and an image to paint it into.
template <class View>
struct Stage {
  Selection selection;
  View view{&selection};
  view::RoutingPtr routing;
  QImage image{kScreen, QImage::Format_RGB32};

  explicit Stage(int depth) : routing(test::largeRouting(kLayers, 1, depth, kTokens)) {
    selection.setExtent(kTokens, kLayers, 1, depth);
    selection.selectToken(1);
    view.resize(kScreen);
    view.setAnswer(routing, routing, {});
    view.show();
    QApplication::processEvents();
    paint();
  }

  void paint() { view.render(&image); }
};

/// What a hover or a selection costs: the view paints, its numbers are known.
template <class View>
void repaint(benchmark::State& state) {
  Stage<View> stage(static_cast<int>(state.range(0)));
  int token = 0;
  for (auto _ : state) {
    ++token;
    stage.selection.setHover(token % kTokens, token % kLayers);
    stage.paint();
  }
}

/// What an answer costs: numbers, colours and picture.
template <class View>
void answer(benchmark::State& state) {
  Stage<View> stage(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    stage.view.setRouting(stage.routing);
    stage.paint();
  }
}

/// Points all over the view, one a call.
template <class Find>
void findAtPoints(benchmark::State& state, const Find& find) {
  int step = 0;
  for (auto _ : state) {
    step = (step + 7919) % (kScreen.width() * kScreen.height());
    benchmark::DoNotOptimize(find(QPoint(step % kScreen.width(), step / kScreen.width())));
  }
}

void hitTree(benchmark::State& state) {
  Stage<TreeView> stage(static_cast<int>(state.range(0)));
  findAtPoints(state, [&](const QPoint& point) { return stage.view.nodeAt(point); });
}

void hitLeafMaps(benchmark::State& state) {
  Stage<LeafMaps> stage(static_cast<int>(state.range(0)));
  findAtPoints(state, [&](const QPoint& point) { return stage.view.placeAt(point); });
}

/// The window as it opens: predictions, path card, leaf maps, tree and strip on show.
struct Typist {
  MainWindow window{Settings()};

  Typist() {
    window.resize(1440, 900);
    window.show();
    StartOptions options;
    options.model = test::modelPath(QStringLiteral("demo-fff"));
    options.text = QStringLiteral("The old king lived in a <mask> by the sea ");
    window.start(options);
    waitForAnswer();
  }

  void waitForAnswer() const {
    Session& session = const_cast<MainWindow&>(window).session();
    const auto done = [&] {
      return !session.service().busy() && !session.stale() && !session.model().name.isEmpty() &&
             session.answer().prediction.text == window.promptPanel()->prompt()->text();
    };
    while (!done()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();  // the views' repaints, which the answer has asked for
  }

  void press(int key, const QString& text) const {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(window.promptPanel()->prompt(), &down);
  }
};

/// From the key to the last repaint, the wait for a following key among it.
void keystroke(benchmark::State& state) {
  Typist typist;
  bool letter = true;
  for (auto _ : state) {
    QElapsedTimer timer;
    timer.start();
    letter ? typist.press(Qt::Key_X, QStringLiteral("x")) : typist.press(Qt::Key_Backspace, {});
    typist.waitForAnswer();
    state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    letter = !letter;
  }
}

/// From the key to the end of its own event: how long the window does not listen to the next one.
void keystrokeAlone(benchmark::State& state) {
  const Typist typist;
  bool letter = true;
  for (auto _ : state) {
    QElapsedTimer timer;
    timer.start();
    letter ? typist.press(Qt::Key_X, QStringLiteral("x")) : typist.press(Qt::Key_Backspace, {});
    state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    typist.waitForAnswer();
    letter = !letter;
  }
}

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

benchmark::internal::Benchmark* spread(benchmark::internal::Benchmark* bench) {
  constexpr int kRepetitions = 25;
  return bench->Unit(benchmark::kMillisecond)
      ->Repetitions(kRepetitions)
      ->ReportAggregatesOnly()
      ->ComputeStatistics("min", [](const std::vector<double>& v) { return quantile(v, 0); })
      ->ComputeStatistics("p90", [](const std::vector<double>& v) { return quantile(v, 0.9); });
}

template <class View>
void addView(const std::string& name) {
  spread(benchmark::RegisterBenchmark(("repaint/" + name).c_str(), repaint<View>))
      ->Arg(11)
      ->Arg(14)
      ->Iterations(4);
  spread(benchmark::RegisterBenchmark(("new answer/" + name).c_str(), answer<View>))
      ->Arg(11)
      ->Arg(14)
      ->Iterations(4);
}

void addAll() {
  addView<TreeView>("tree");
  addView<LeafMaps>("leaves");
  addView<PathView>("paths");
  addView<LayerStrip>("strip");
  addView<PathCard>("path-card");
  addView<TrieView>("trie");
  addView<UsageView>("usage");
  addView<DivergenceView>("divergence");
  for (const int depth : {11, 14}) {
    benchmark::RegisterBenchmark("hit test/tree", hitTree)->Arg(depth)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("hit test/leaves", hitLeafMaps)->Arg(depth)->Unit(benchmark::kMicrosecond);
  }
  spread(benchmark::RegisterBenchmark("keystroke to repainted views", keystroke))
      ->UseManualTime()
      ->Iterations(4);
  spread(benchmark::RegisterBenchmark("keystroke, its own event", keystrokeAlone))
      ->UseManualTime()
      ->Iterations(4);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  applyAppearance(Appearance::Light);
  benchmark::Initialize(&argc, argv);
  addAll();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
