// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <string>
#include <vector>

#include "bench/bench_environment.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::bench;

namespace {

/// A root folder with the few system files that are read.
class FakeRoot {
 public:
  void write(const char* file, const char* text) const {
    const std::filesystem::path path = this->path() / file;
    std::filesystem::create_directories(path.parent_path());
    QFile out(QString::fromStdString(path.string()));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
  }
  /// Of every processor, since which ones the test may use is not known.
  void writeGovernor(const char* governor) const {
    for (long cpu = 0; cpu < sysconf(_SC_NPROCESSORS_CONF); ++cpu) {
      const std::string file =
          "sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/cpufreq/scaling_governor";
      write(file.c_str(), governor);
    }
  }
  [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

 private:
  QTemporaryDir m_folder;
};

bool warnsOf(const std::vector<std::string>& warnings, const char* words) {
  for (const std::string& warning : warnings) {
    if (warning.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

class TstBenchEnvironment : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusalIsOneOfTheWarnings() {
    const BenchEnvironment e = describeEnvironment({1});
    QCOMPARE(e.refusal, winnerRefusal());
    if (environment().blasIsReference) QVERIFY(!e.refusal.empty());
    if (e.refusal.empty()) {
      QVERIFY(!warnsOf(e.warnings, "This build") && !warnsOf(e.warnings, "reference BLAS"));
      return;
    }
    const std::string reason = e.refusal.substr(0, e.refusal.find(", so no winner"));
    QVERIFY2(warnsOf(e.warnings, reason.c_str()), e.refusal.c_str());
  }

  void machineIsTheEngines() {
    const BenchEnvironment e = describeEnvironment({1});
    QCOMPARE(e.processor, environment().processor);
    QCOMPARE(e.physicalCores, environment().physicalCores);
    QCOMPARE(e.blas, environment().blas);
    QCOMPARE(e.memoryBytes, environment().memoryBytes);
  }

  void describesThisMachine() {
    const BenchEnvironment e = describeEnvironment({1});
    QVERIFY(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"))
                .match(QString::fromStdString(e.date))
                .hasMatch());
    QVERIFY(!e.host.empty());
    QVERIFY(e.system.find("Linux") == 0);
    QVERIFY(QRegularExpression(QStringLiteral("^\\d+(-\\d+)?(,\\d+(-\\d+)?)*$"))
                .match(QString::fromStdString(e.affinity))
                .hasMatch());
    QVERIFY(!e.governor.empty());
    QVERIFY(!e.hugePages.empty());
    QVERIFY(e.timerNanoseconds > 0);
    std::vector<std::string> libraries = e.libraries;
    const auto isOneDnn = [](const std::string& name) { return name.find("oneDNN ") == 0; };
#ifdef UFB_ONEDNN
    QVERIFY(!libraries.empty());
    QVERIFY(QRegularExpression(QStringLiteral("^oneDNN \\d+\\.\\d+\\.\\d+$"))
                .match(QString::fromStdString(libraries.front()))
                .hasMatch());
    libraries.erase(libraries.begin());
#endif
    QVERIFY(std::none_of(libraries.begin(), libraries.end(), isOneDnn));
    QCOMPARE(libraries,
             (std::vector<std::string>{environment().blas, "LibTorch " + environment().torchVersion}));
  }

  void readsTheSystemsFiles() {
    const FakeRoot root;
    root.write("etc/os-release", "ID=fake\nPRETTY_NAME=\"Fake Linux 7\"\nNAME=x\n");
    root.write("proc/loadavg", "0.25 0.50 0.75 1/100 4242\n");
    root.write("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never\n");
    root.writeGovernor("performance\n");
    const BenchEnvironment e = describeEnvironment({1}, root.path());
    QVERIFY(QString::fromStdString(e.system).endsWith(QStringLiteral(", Fake Linux 7")));
    QCOMPARE(e.load, 0.25);
    QCOMPARE(e.hugePages, std::string("madvise"));
    QCOMPARE(e.governor, std::string("performance"));
    QVERIFY(!warnsOf(e.warnings, "governor"));
    QVERIFY(!warnsOf(e.warnings, "frequency"));
    QVERIFY(!warnsOf(e.warnings, "load average"));
    QVERIFY(!warnsOf(e.warnings, "battery"));
    QVERIFY(!warnsOf(e.warnings, "physical cores"));
  }

  void saysWhatItCannotRead() {
    const FakeRoot root;
    const BenchEnvironment e = describeEnvironment({}, root.path());
    QVERIFY(QString::fromStdString(e.system).endsWith(QStringLiteral(", unknown")));
    QCOMPARE(e.governor, std::string("unknown"));
    QCOMPARE(e.hugePages, std::string("unknown"));
    QCOMPARE(e.load, 0.0);
    QVERIFY(warnsOf(e.warnings, "frequency"));
  }

  void warnsOfConditions() {
    const FakeRoot root;
    root.write("proc/loadavg", "1000.00 9.00 9.00 1/100 4242\n");
    root.write("sys/class/power_supply/BAT0/type", "Battery\n");
    root.write("sys/class/power_supply/BAT0/status", "Discharging\n");
    root.writeGovernor("powersave\n");
    const BenchEnvironment e = describeEnvironment({1, 100000}, root.path());
    QVERIFY(warnsOf(e.warnings, "load average is 1000"));
    QVERIFY(warnsOf(e.warnings, "governor is powersave"));
    QVERIFY(warnsOf(e.warnings, "on battery"));
    QVERIFY(warnsOf(e.warnings, "100000 threads share"));
  }

  void batteryOfADeviceOrAtTheMainsIsNoMatter() {
    const FakeRoot root;
    root.write("sys/class/power_supply/BAT0/type", "Battery\n");
    root.write("sys/class/power_supply/BAT0/status", "Charging\n");
    root.write("sys/class/power_supply/mouse/type", "Battery\n");
    root.write("sys/class/power_supply/mouse/scope", "Device\n");
    root.write("sys/class/power_supply/mouse/status", "Discharging\n");
    QVERIFY(!warnsOf(describeEnvironment({1}, root.path()).warnings, "battery"));
  }

  void countersComeFromTheSystem() {
    const FakeRoot root;
    root.write("proc/stat", "cpu  1 2 3 4 5 6 7 250 0 0\ncpu0 1 2 3 4 5 6 7 8 0 0\n");
    const SystemCounters counters = readCounters(root.path());
    QCOMPARE(counters.stealSeconds, 250.0 / static_cast<double>(sysconf(_SC_CLK_TCK)));
    QVERIFY(counters.involuntarySwitches >= 0);
    QTest::qSleep(2);
    QVERIFY(readCounters(root.path()).seconds - counters.seconds >= 0.002);
    root.write("proc/stat", "cpu  1 2 3\n");
    QCOMPARE(readCounters(root.path()).stealSeconds, 0.0);
  }

  void disturbancesAreToldOnlyWhereTheyMatter_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("steal");
    QTest::addColumn<int>("switches");
    QTest::addColumn<int>("warnings");
    QTest::newRow("quiet") << 10.0 << 0.0 << 0 << 0;
    QTest::newRow("little") << 10.0 << 0.09 << 199 << 0;
    QTest::newRow("stolen") << 10.0 << 0.11 << 0 << 1;
    QTest::newRow("pushed aside") << 10.0 << 0.0 << 201 << 1;
    QTest::newRow("both") << 10.0 << 5.0 << 5000 << 2;
    QTest::newRow("no time") << 0.0 << 5.0 << 5000 << 0;
  }
  void disturbancesAreToldOnlyWhereTheyMatter() {
    QFETCH(double, seconds);
    QFETCH(double, steal);
    QFETCH(int, switches);
    const SystemCounters begin{100, 7, 40};
    const SystemCounters end{100 + seconds, 7 + steal, 40 + switches};
    QTEST(static_cast<int>(disturbances(begin, end).size()), "warnings");
  }
};

UFB_TEST(TstBenchEnvironment)
#include "tst_bench_environment.moc"
