// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <QtTest/QtTest>

#include "bench/dense_stand_in.h"
#include "bench/engine_model_arm.h"
#include "bench/onnx_graph.h"
#include "bench/onnxruntime_arm.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::bench;

namespace {

/// The runtime is nobody's dependency: these rows run where this variable names its shared library.
constexpr const char* kLibrary = "UFB_ONNXRUNTIME";

std::unique_ptr<Model> opened(const QString& model) {
  const QString golden = QStringLiteral(UFB_TEST_DATA "/goldens/") + model;
  const std::string path = QFileInfo::exists(golden) ? golden.toStdString() : model.toStdString();
  auto loaded = loadModel(path);
  return loaded ? std::move(*loaded) : nullptr;
}

}  // namespace

class TstOnnxGraph : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void graphHoldsTheWeights();
  void treesAreRefused();
  void missingLibraryIsNamed();
  void otherLibraryIsRefused();
  void runtimeAgreesWithTheEngine_data();
  void runtimeAgreesWithTheEngine();
};

void TstOnnxGraph::graphHoldsTheWeights() {
  if (!canWriteOnnx()) QSKIP("built without ONNX's headers");
  const auto model = opened(QStringLiteral("demo-dense"));
  const auto graphs = onnxGraphs(networkOf(*asBert(*model)));
  QVERIFY(graphs);
  const auto weights = static_cast<std::size_t>(asBert(*model)->weights().bytes);
  const std::size_t both = graphs->encoder.size() + graphs->head.size();
  // The head repeats the embedding; names and operators are small beside the weights.
  const auto embedding = static_cast<std::size_t>(asBert(*model)->weights().wordEmbedding.nbytes());
  QVERIFY2(both > weights && both < weights + embedding + weights / 50,
           qPrintable(QString::number(both) + QStringLiteral(" bytes for ") + QString::number(weights)));
}

void TstOnnxGraph::treesAreRefused() {
  if (!canWriteOnnx()) QSKIP("built without ONNX's headers");
  const auto model = opened(QStringLiteral("demo-fff"));
  const auto graphs = onnxGraphs(networkOf(*asBert(*model)));
  QVERIFY(!graphs);
  QCOMPARE(graphs.error().code, ErrorCode::InvalidArgument);
}

void TstOnnxGraph::missingLibraryIsNamed() {
  if (!canWriteOnnx()) QSKIP("built without ONNX's headers");
  const auto model = opened(QStringLiteral("demo-dense"));
  auto arm = makeOnnxRuntimeArm("x", readerOf(*model), networkOf(*asBert(*model)), "/no/such/library.so");
  QVERIFY(arm);
  const auto prepared = (*arm)->prepare({});
  QVERIFY(!prepared);
  QCOMPARE(prepared.error().code, ErrorCode::FileNotFound);
  QCOMPARE(prepared.error().subject, std::string("/no/such/library.so"));
}

void TstOnnxGraph::otherLibraryIsRefused() {
  if (!canWriteOnnx()) QSKIP("built without ONNX's headers");
  const auto model = opened(QStringLiteral("demo-dense"));
  const std::string file = UFB_TEST_DATA "/CMakeLists.txt";
  auto arm = makeOnnxRuntimeArm("x", readerOf(*model), networkOf(*asBert(*model)), file);
  QVERIFY(arm);
  const auto prepared = (*arm)->prepare({});
  QVERIFY(!prepared);
  QCOMPARE(prepared.error().code, ErrorCode::BadFormat);
}

void TstOnnxGraph::runtimeAgreesWithTheEngine_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<int>("texts");
  QTest::newRow("crammed, one text") << QStringLiteral("demo-dense") << 1;
  QTest::newRow("crammed, three texts of one length") << QStringLiteral("demo-dense") << 3;
  QTest::newRow("BERT") << QStringLiteral("bert-uncased") << 1;
  QTest::newRow("DistilBERT") << QStringLiteral("distilbert") << 2;
}

void TstOnnxGraph::runtimeAgreesWithTheEngine() {
  if (!qEnvironmentVariableIsSet(kLibrary)) QSKIP("UFB_ONNXRUNTIME names no libonnxruntime.so");
  QFETCH(const QString, model);
  QFETCH(const int, texts);
  const auto loaded = opened(model);
  QVERIFY(loaded);
  ModelInput input;
  for (int i = 0; i < texts; ++i) input.texts.push_back({"the capital of ", " is a city"});
  const EngineNetwork network = networkOf(*asBert(*loaded));
  EngineModelArm ours("ours", "", readerOf(*loaded), network);
  QVERIFY(ours.prepare({input}));
  auto theirs = makeOnnxRuntimeArm("theirs", readerOf(*loaded), network, qgetenv(kLibrary).toStdString());
  QVERIFY(theirs);
  const auto prepared = (*theirs)->prepare({input});
  QVERIFY2(prepared, prepared ? "" : prepared.error().sentence().c_str());
  const double difference = (ours.logits(0) - (*theirs)->logits(0)).abs().max().item<double>();
  QVERIFY2(difference < 2e-4, qPrintable(QString::number(difference)));
}

UFB_TEST(TstOnnxGraph)
#include "tst_onnx_graph.moc"
