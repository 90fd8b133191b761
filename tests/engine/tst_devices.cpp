// SPDX-License-Identifier: MIT
// What is said of devices that are there, missing, too old or full.
#include <QtTest>

#include "runtime/devices.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;

namespace {

std::string demo() {
  return test::modelPath(QStringLiteral("demo-fff")).toStdString();
}

const std::vector<DeviceInfo> kTwoCards = {{"cpu", "a processor", true, ""},
                                           {"cuda:0", "an old card", false, "it is too old"},
                                           {"cuda:1", "a card", true, ""}};
const std::vector<DeviceInfo> kNoCard = {{"cpu", "a processor", true, ""},
                                         {"cuda", "NVIDIA GPU", false, "no NVIDIA card is visible"}};

}  // namespace

class TstDevices : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesBecomeDevices() {
    QCOMPARE(resolveDevice("cpu", kTwoCards).value(), std::string("cpu"));
    QCOMPARE(resolveDevice("cuda:1", kTwoCards).value(), std::string("cuda:1"));
    const std::vector<DeviceInfo> card = {{"cuda:0", "a card", true, ""}};
    QCOMPARE(resolveDevice("cuda", card).value(), std::string("cuda:0"));
  }

  void refusalsSayWhy_data() {
    QTest::addColumn<bool>("cards");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("first card is too old")
        << true << QStringLiteral("cuda") << QStringLiteral("cuda: it is too old; use --device cpu");
    QTest::newRow("no such card")
        << true << QStringLiteral("cuda:7")
        << QStringLiteral(
               "cuda:7: there is no such device, only cpu, cuda:1; use one of these; "
               "`ufb info --devices` describes them");
    QTest::newRow("no card") << false << QStringLiteral("cuda")
                             << QStringLiteral("cuda: no NVIDIA card is visible; use --device cpu");
    QTest::newRow("no card of any number")
        << false << QStringLiteral("cuda:3")
        << QStringLiteral("cuda:3: no NVIDIA card is visible; use --device cpu");
    QTest::newRow("nonsense") << false << QStringLiteral("tpu")
                              << QStringLiteral(
                                     "tpu: there is no such device, only cpu; use one of these; `ufb info "
                                     "--devices` describes them");
    // "cuda:1" is no "cuda:10".
    QTest::newRow("beginning of another")
        << true << QStringLiteral("cuda:10")
        << QStringLiteral(
               "cuda:10: there is no such device, only cpu, cuda:1; use one "
               "of these; `ufb info --devices` describes them");
  }
  void refusalsSayWhy() {
    QFETCH(bool, cards);
    QFETCH(QString, wanted);
    QFETCH(QString, sentence);
    const auto device = resolveDevice(wanted.toStdString(), cards ? kTwoCards : kNoCard);
    QVERIFY(!device);
    QCOMPARE(device.error().code, ErrorCode::DeviceUnavailable);
    QCOMPARE(QString::fromStdString(device.error().sentence()), sentence);
  }

  void thisMachineIsDescribed() {
    const std::vector<DeviceInfo>& devices = environment().devices;
    QVERIFY(devices.size() >= 2);
    QCOMPARE(devices[0].id, std::string("cpu"));
    QVERIFY(devices[0].available && devices[0].reason.empty());
    QVERIFY(devices[1].id.rfind("cuda", 0) == 0);
    QCOMPARE(devices[1].available, devices[1].reason.empty());
    if (devices[1].available) return;
    LoadOptions options;
    options.device = "cuda";
    const auto model = loadModel(demo(), options);
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::DeviceUnavailable);
    QCOMPARE(model.error().problem, devices[1].reason);
  }

  void driverVersions_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("version");
    QTest::newRow("plain") << QStringLiteral(
                                  "NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.15  Tue Mar  5 "
                                  "22:23:56 UTC 2024")
                           << QStringLiteral("550.54.15");
    QTest::newRow("open")
        << QStringLiteral(
               "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.82.07  Release "
               "Build")
        << QStringLiteral("580.82.07");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no version") << QStringLiteral("GCC version 12") << QString();
  }
  void driverVersions() {
    QFETCH(QString, text);
    QFETCH(QString, version);
    QCOMPARE(QString::fromStdString(driverVersionIn(text.toStdString())), version);
  }

  void versionsAndCapabilitiesInWords() {
    QCOMPARE(cudaVersionName(13000), std::string("CUDA 13.0"));
    QCOMPARE(cudaVersionName(12040), std::string("CUDA 12.4"));
    QVERIFY(whyTooOld(8, 0).empty() && whyTooOld(9, 0).empty());
    QCOMPARE(whyTooOld(7, 5), std::string("its compute capability is 7.5, the kernels need 8.0"));
  }

  void halfPrecisionNeedsACard() {
    QCOMPARE(denseWeightsFromName("f16").value(), DenseType::F16);
    QCOMPARE(denseWeightsName(DenseType::F16), std::string_view("f16"));
    LoadOptions options;
    options.denseWeights = DenseType::F16;
    const auto model = loadModel(demo(), options);
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::InvalidArgument);
    for (const char* word : {"f32", "bf16", "--device cuda"}) {
      QVERIFY2(model.error().sentence().find(word) != std::string::npos, word);
    }
  }

  void modelsSayWhereTheyCompute() {
    const auto model = loadModel(demo()).value();
    QCOMPARE(model->info().device, std::string("cpu"));
    QCOMPARE(model->analyse("a <mask>").value().device, std::string("cpu"));
  }
};

UFB_TEST(TstDevices)
#include "tst_devices.moc"
