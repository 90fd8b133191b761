// SPDX-License-Identifier: MIT
#include <QtTest>
#include <limits>
#include <random>

#include "model_report_sample.h"
#include "support/registry.h"
#include "ufb/bench.h"

using namespace ufb;
using namespace ufb::test;
using nlohmann::json;

/// A measurement of whole models as JSON, there and back.
class TstModelJson : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everythingComesBack_data() {
    QTest::addColumn<int>("series");
    QTest::newRow("none") << 0;
    QTest::newRow("one, at the top too") << 1;
    QTest::newRow("two") << 2;
  }
  void everythingComesBack() {
    QFETCH(int, series);
    const std::string text = toJson(reportOf(static_cast<std::size_t>(series)), "ufb bench model");
    const auto read = modelBenchFromJson(text, "file");
    QVERIFY2(read.has_value(), read ? "" : read.error().sentence().c_str());
    // What was written from every field must be written from every field that was read.
    QCOMPARE(toJson(*read, "ufb bench model"), text);
    QCOMPARE(read->series.size(), static_cast<std::size_t>(series));
    QCOMPARE(json::parse(text).contains("arms"), series == 1);
  }

  void fieldsAreTheirOwn() {
    // Equal texts would not notice two fields that were swapped in both directions.
    const ModelBenchReport report = modelBenchFromJson(toJson(reportOf(1), "c"), "f").value();
    QCOMPARE(report.environment.processor, environmentOf().processor);
    QCOMPARE(report.environment.memoryBytes, environmentOf().memoryBytes);
    QCOMPARE(report.options.seed, std::numeric_limits<std::uint64_t>::max());
    QVERIFY(report.options.selfTest && !report.options.rivals && !report.complete);
    QVERIFY(report.subject.treeWeights == TreeWeights::Mixed);
    QVERIFY(report.against.at(1).feedforward.kind == FeedforwardKind::DenseGlu);
    QVERIFY(!report.subject.predicts);
    const ModelBenchSeries& series = report.series.at(0);
    QCOMPARE(series.sampleStages[1].head, 0.5);
    QCOMPARE(series.sampleStages[1].kernel, 0.25);
    QCOMPARE(series.series.samples[0].microseconds, 10.125);
    QCOMPARE(series.series.arms[0].summary.p90.value(), 1.9);
    QVERIFY(!series.series.arms[0].summary.p99);
    QCOMPARE(series.series.arms[1].percentOfPeak.value(), 55.5);
    QCOMPARE(series.series.ratios[1].caveat, std::string("why"));
    QCOMPARE(series.ledgers[0].amdahlCeiling, 2.4);
    QCOMPARE(series.ledgers[0].modelHigh, 2.2);
    QCOMPARE(series.firstCallMs[0], 12.5);
  }

  void keysAreTheContracts() {
    const json document = json::parse(toJson(reportOf(1), "ufb bench model"));
    for (const char* key :
         {"environment", "command", "subject", "options", "ceilings", "scope", "threads", "tokens", "texts",
          "samples", "arms", "ratios", "ledgers", "series", "complete"}) {
      QVERIFY2(document.contains(key), key);
    }
    for (const char* key : {"name", "what", "kind", "median_us", "p90_us", "mean_us", "stdev_us", "n",
                            "gflops", "percent_of_peak", "stages_us", "first_call_ms"}) {
      QVERIFY2(document["arms"][0].contains(key), key);
    }
    for (const char* key : {"tokenizer", "embedding", "attention", "feedforward", "head", "rest", "kernel"}) {
      QVERIFY2(document["samples"][0]["stages_us"].contains(key), key);
    }
    QVERIFY(document["arms"][1]["median_us"].is_null());
    QVERIFY(document["ratios"][1]["winner"].is_null());
  }

  void damagedTextIsRefused_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* pointer, const char* value, const char* says) {
      QTest::newRow(pointer) << QString::fromLatin1(pointer) << QString::fromLatin1(value)
                             << QString::fromLatin1(says);
    };
    row("/series/0/samples/0/arm", "2", "series.0.samples.0.arm must be a whole number from 0 to 1");
    row("/series/0/samples/1/arm", "-1", "from 0 to 1");
    row("/series/0/samples/0/us", "null", "us must be a number");
    row("/series/0/samples", "{}", "samples must be a list");
    row("/series/0/arms/0/stages_us", "[]", "stages_us must be an object");
    row("/series/0/arms/0/stages_us/rest", "true", "rest must be a number");
    row("/series/0/arms/0/n", "1.5", "n must be a whole number");
    row("/series/0/arms/0/n", "18446744073709551615", "n must be a whole number");
    row("/series/0/tokens", "2147483648", "tokens must be a whole number");
    row("/series/0/noise_floor", "[1]", "noise_floor must be two numbers");
    row("/series", "null", "series must be a list");
    row("/subject", "5", "subject must be an object");
    row("/subject/feedforward/kind", "3", "kind must be a text");
    row("/options/seed", "-1", "seed must be a whole number");
    row("/options/tokens", "[1,true]", "tokens must hold whole numbers");
    row("/environment/warnings", "[3]", "warnings must hold texts");
    row("/complete", "1", "complete must be true or false");
  }
  void damagedTextIsRefused() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, says);
    json document = json::parse(toJson(reportOf(1), "c"));
    document[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    const auto read = modelBenchFromJson(document.dump(), "past.json");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::BadFormat);
    QCOMPARE(read.error().subject, std::string("past.json"));
    QVERIFY2(read.error().problem.find(says.toStdString()) != std::string::npos,
             read.error().problem.c_str());
  }

  void everyMissingFieldIsNamed() {
    const json whole = json::parse(toJson(reportOf(2), "c"));
    int missing = 0;
    const json flat = whole.flatten();
    for (const auto& [pointer, unused] : flat.items()) {
      const json::json_pointer place(pointer);
      if (!whole.at(place.parent_pointer()).is_object() || pointer == "/command") continue;
      json document = whole;
      document.at(place.parent_pointer()).erase(place.back());
      const auto read = modelBenchFromJson(document.dump(), "f");
      QVERIFY2(!read.has_value(), pointer.c_str());
      QCOMPARE(read.error().code, ErrorCode::BadFormat);
      QVERIFY2(read.error().problem.find(place.back() + " is missing") != std::string::npos, pointer.c_str());
      ++missing;
    }
    QVERIFY(missing > 150);
  }

  void noJsonIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("cut") << QByteArray::fromStdString(toJson(reportOf(1), "c")).chopped(9);
    QTest::newRow("deep") << QByteArray(200000, '[');
    QTest::newRow("too large a number") << QByteArray("{\"environment\":1e999}");
    QTest::newRow("no UTF-8") << QByteArray("{\"environment\":\"\xff\"}");
  }
  void noJsonIsRefused() {
    QFETCH(QByteArray, text);
    const auto read = modelBenchFromJson(text.toStdString(), "f");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::BadFormat);
  }

  void mutatedTextsNeverCrash() {
    const std::string whole = toJson(reportOf(2), "c");
    std::mt19937_64 random(7);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
      std::string text = whole;
      for (std::uint64_t change = random() % 4 + 1; change > 0; --change) {
        const std::size_t at = random() % text.size();
        switch (random() % 3) {
          case 0:
            text[at] = static_cast<char>(random() % 256);
            break;
          case 1:
            text.erase(at, random() % 20 + 1);
            break;
          default:
            text.insert(at, text.substr(random() % text.size(), random() % 20));
        }
      }
      const auto read = modelBenchFromJson(text, "f");
      if (read) {
        for (const ModelBenchSeries& series : read->series) {
          QCOMPARE(series.sampleStages.size(), series.series.samples.size());
          QCOMPARE(series.stages.size(), series.series.arms.size());
          for (const BenchSample& sample : series.series.samples)
            QVERIFY(static_cast<std::size_t>(sample.arm) < series.series.arms.size());
        }
        continue;
      }
      QCOMPARE(read.error().code, ErrorCode::BadFormat);
      ++refused;
    }
    QVERIFY(refused > 1000);
  }

  void commandSpellsOutEverything() {
    ModelBenchOptions options = reportOf(0).options;
    QCOMPARE(
        commandOf(options),
        std::string("ufb bench model --model 'm' --against 'n' --against 'it'\\''s' --dense 9 --tokens 8,32 "
                    "--texts 4 --threads 1,2 --text 'Some text.' --weights bf16 --dense-weights bf16 "
                    "--seconds 0.5 --seed "
                    "18446744073709551615 --onnxruntime '/opt/lib.so' --self-test"));
    options.selfTest = false;
    QVERIFY(commandOf(options).ends_with(" --no-rivals"));
  }
};

UFB_TEST(TstModelJson)
#include "tst_model_json.moc"
