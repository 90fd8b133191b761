// SPDX-License-Identifier: MIT
// Uses the real window for as long as it is told, as somebody would who never stops: types, masks, pins,
// undoes, switches views, layouts, colours, languages and models, measures. Prints the resident memory once a
// minute, and its slope over the second half. Passes or fails nothing. Under an X server:
//   xvfb-run -a -s "-screen 0 1600x1000x24" build/release/tests/ufb-soak 60
#include <malloc.h>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <cstdio>
#include <vector>

#include "commands/commands.h"
#include "explorer.h"
#include "log/log.h"
#include "prompt_panel.h"
#include "views/prompt_edit.h"

static void initResources() {
  Q_INIT_RESOURCE(icons);
}

namespace {

using namespace ufb;

const char* const kSentences[] = {
    "the king and the <mask> lived in the old castle.", "she bought a loaf of <mask> and walked home.",
    "the river <mask> was full of money and mud.", "in the winter of <mask> the second war ended."};
const char* const kSwitches[] = {"layout-predict",
                                 "layout-race",
                                 "layout-route",
                                 "view-usage",
                                 "view-trie",
                                 "view-divergence",
                                 "colors-dark",
                                 "colors-light",
                                 "swap-models",
                                 "view-how-computed",
                                 "view-router-lesson",
                                 "view-path-card",
                                 "next-layer",
                                 "next-token",
                                 "colors-contrast",
                                 "view-tree",
                                 "pin",
                                 "undo",
                                 "undo",
                                 "redo",
                                 "bookmark",
                                 "unpin",
                                 "layout-route"};

/// MiB that are the process's own.
double residentMiB() {
  QFile file(QStringLiteral("/proc/self/smaps_rollup"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  double kib = 0;
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith("Private_Dirty:") || line.startsWith("Private_Clean:")) {
      kib += line.mid(14).simplified().split(' ').value(0).toDouble();
    }
  }
  return kib / 1024;
}

void settle(Explorer& explorer) {
  for (int i = 0; i < 200; ++i) {
    QTest::qWait(20);
    const MainWindow* window = explorer.window();
    if (window != nullptr && !explorer.window()->session().stale() &&
        !explorer.window()->session().service().busy()) {
      return;
    }
  }
}

void type(Explorer& explorer, int round) {
  PromptEdit* prompt = explorer.window()->promptPanel()->prompt();
  prompt->setFocus();
  prompt->selectAll();
  for (const QChar c : QString::fromLatin1(kSentences[round % std::size(kSentences)])) {
    QTest::keyClick(prompt, c.toLatin1());
    QTest::qWait(60);
  }
  settle(explorer);
}

void measure(Explorer& explorer) {
  if (!explorer.window()->commands().run(QStringLiteral("measure"))) return;
  for (int i = 0; i < 300 && explorer.window()->measurements().measuring(); ++i) {
    QTest::qWait(100);
    if (i == 200) explorer.window()->commands().run(QStringLiteral("stop-measuring"));
  }
}

/// MiB an hour over the second half, by least squares.
double slope(const std::vector<double>& minutes) {
  const std::size_t first = minutes.size() / 2;
  const double n = static_cast<double>(minutes.size() - first);
  double x = 0, y = 0, xx = 0, xy = 0;
  for (std::size_t i = first; i < minutes.size(); ++i) {
    const auto t = static_cast<double>(i);
    x += t, y += minutes[i], xx += t * t, xy += t * minutes[i];
  }
  return n < 2 ? 0 : 60 * (n * xy - x * y) / (n * xx - x * x);
}

void use(Explorer& explorer, int minutes) {
  std::vector<double> memory;
  QElapsedTimer clock;
  clock.start();
  for (int round = 0; clock.elapsed() < minutes * 60'000LL; ++round) {
    type(explorer, round);
    explorer.window()->commands().run(QString::fromLatin1(kSwitches[round % std::size(kSwitches)]));
    settle(explorer);
    if (round % 40 == 20) measure(explorer);
    if (round % 60 == 30) {
      const char* const languages[] = {"language-de", "language-ja", "language-ar", "language-en"};
      explorer.window()->commands().run(QString::fromLatin1(languages[round / 60 % 4]));
      settle(explorer);
    }
    if (clock.elapsed() / 60'000 < static_cast<qint64>(memory.size())) continue;
    malloc_trim(0);  // what was freed is not growth
    memory.push_back(residentMiB());
    std::printf("minute %zu round %d memory %.1f MiB\n", memory.size() - 1, round, memory.back());
    std::fflush(stdout);
  }
  std::printf("slope over the second half: %.1f MiB an hour\n", slope(memory));
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  initResources();
  QCoreApplication::setApplicationName(QStringLiteral("ufb-soak"));
  const QTemporaryDir home;
  Log log(home.filePath(QStringLiteral("log")));
  Explorer explorer;
  Settings settings;
  settings.setTourSeen(true);
  StartOptions options;
  options.against = QStringLiteral("demo-dense");
  explorer.show(std::move(settings), options,
                {MeasurementStore(home.filePath(QStringLiteral("measurements"))),
                 home.filePath(QStringLiteral("autosave")), home.filePath(QStringLiteral("crashes")), &log});
  settle(explorer);
  use(explorer, argc > 1 ? QString::fromLatin1(argv[1]).toInt() : 1);
  return 0;
}
