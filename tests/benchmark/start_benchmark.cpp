// SPDX-License-Identifier: MIT
// How long the program takes to start, seen from outside: it is run on an X screen that nothing else draws
// on, and the screen is looked at every few milliseconds. Prints medians and quartiles. On a quiet machine:
//   xvfb-run -a -s "-screen 0 1600x1000x24" build/release/tests/ufb-start-benchmark
//   build/release/bin/ufb-explorer 20
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

constexpr int kLookEveryMs = 4;
/// A window covers more than this many pixels of the screen.
constexpr int kWindowPixels = 300'000;
/// An answer changes more than this many pixels; a cursor that blinks, fewer.
constexpr int kAnswerPixels = 3'000;
/// Nothing comes any more once the screen has been the same for so long.
constexpr int kRestMs = 1500;
constexpr int kPatienceMs = 30'000;

struct Start {
  double window = 0;  ///< milliseconds from before the program is executed to its first picture
  double answer = 0;  ///< to the last larger change of it
};

QImage look() {
  return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

int differentPixels(const QImage& one, const QImage& other) {
  int count = 0;
  for (int y = 0; y < one.height(); ++y) {
    const auto* a = reinterpret_cast<const QRgb*>(one.constScanLine(y));
    const auto* b = reinterpret_cast<const QRgb*>(other.constScanLine(y));
    for (int x = 0; x < one.width(); ++x) count += a[x] != b[x] ? 1 : 0;
  }
  return count;
}

/// Watches the screen until it rests. Nothing if no window came.
std::optional<Start> watch(const QElapsedTimer& clock, const QImage& empty) {
  Start start;
  QImage last = empty;
  double lastChange = 0;
  while (clock.elapsed() < kPatienceMs) {
    QThread::msleep(kLookEveryMs);
    const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const QImage picture = look();
    if (picture == last) {
      if (start.window > 0 && now - lastChange > kRestMs) return start;
      continue;
    }
    const int changed = differentPixels(picture, last);
    if (start.window == 0) {
      if (changed > kWindowPixels) start.window = now;
    }
    if (changed > kAnswerPixels) start.answer = lastChange = now;
    last = picture;
  }
  return std::nullopt;
}

std::optional<Start> startOnce(const QString& program) {
  const QImage empty = look();
  const QTemporaryDir settings;
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
  process.setProcessEnvironment(environment);
  process.setStandardErrorFile(QProcess::nullDevice());
  QElapsedTimer clock;
  clock.start();
  process.start(program, {});
  const auto start = watch(clock, empty);
  process.terminate();
  if (!process.waitForFinished(5000)) process.kill();
  process.waitForFinished();
  for (int i = 0; i < 100 && look() != empty; ++i) QThread::msleep(20);
  return start;
}

void print(const char* what, std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t n = values.size();
  std::printf("%-22s median %6.0f ms, quartiles %6.0f and %6.0f, least %6.0f, most %6.0f (%zu starts)\n",
              what, values[n / 2], values[n / 4], values[n * 3 / 4], values.front(), values.back(), n);
}

}  // namespace

int main(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  if (argc < 2) {
    std::fprintf(stderr, "usage: ufb-start-benchmark PROGRAM [STARTS]\n");
    return 2;
  }
  const int starts = argc > 2 ? std::max(1, QString::fromLocal8Bit(argv[2]).toInt()) : 20;
  std::vector<double> windows, answers;
  for (int i = 0; i < starts; ++i) {
    const auto start = startOnce(QString::fromLocal8Bit(argv[1]));
    if (!start) {
      std::fprintf(stderr, "%s: no window came within %d s\n", argv[1], kPatienceMs / 1000);
      return 1;
    }
    windows.push_back(start->window);
    answers.push_back(start->answer);
  }
  print("window drawn", windows);
  print("first answer drawn", answers);
  return 0;
}
