// SPDX-License-Identifier: MIT
#pragma once

#include "measurement_sample.h"
#include "report/report_snapshot.h"
#include "widgets/routing_sample.h"
#include "widgets/tst_corpus_sample.h"

namespace ufb::test {

/// What nobody should type, and what must come out as it went in.
inline QString hostileText() {
  return QStringLiteral("<script>alert(1)</script> & \"it's\" --> <mask>");
}

/// A session about small trees: one mask, a pinned text, a corpus, a measurement.
inline ReportSnapshot sampleSnapshot(const QString& file) {
  ReportSnapshot snapshot;
  snapshot.request.file = file;
  snapshot.request.machine.processor = QStringLiteral("A Processor");
  snapshot.request.machine.physicalCores = 2;
  snapshot.created = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
  snapshot.program = QStringLiteral("UltraFastBERT Explorer 1.2.3");
  snapshot.model.name = QStringLiteral("small & <fast>");
  snapshot.model.path = QStringLiteral("/models/small model");
  snapshot.model.isFff = true;
  snapshot.model.layers = 2;
  const auto routing = smallRouting();
  routing->text = hostileText();
  snapshot.answer.routing = routing;
  snapshot.answer.device = QStringLiteral("cpu");
  snapshot.answer.backend = QStringLiteral("sparse");
  snapshot.answer.threads = 2;
  view::PredictionItem& prediction = snapshot.answer.prediction;
  prediction.text = hostileText();
  prediction.tokens = routing->tokenItems;
  prediction.maxTokens = 128;
  view::MaskItem mask;
  mask.position = 2;
  mask.entropyBits = 0.5;
  mask.candidates = {{1, QStringLiteral("<b>paris</b>"), 7, 11.5, 0.93},
                     {2, QStringLiteral("rome"), 8, 7.25, 0.05}};
  view::TargetItem target{QStringLiteral("rome"), {QStringLiteral("rome")}, true, true, mask.candidates[1]};
  mask.targets = {target};
  prediction.masks = {mask};
  snapshot.targetWord = QStringLiteral("rome");
  const auto pinned = smallRouting();
  pinned->text = QStringLiteral("the pinned one");
  snapshot.pinned = pinned;
  snapshot.place = {2, {2}, 1, 0, {}, {2, 1, 3}, false};
  snapshot.run = presentRun(sampleReport(), QStringLiteral("run-1"), samplePlace());
  snapshot.run.command = QStringLiteral("ufb bench model --model demo-fff --tokens 32");
  snapshot.series = snapshot.run.series.constFirst();
  snapshot.over = QStringLiteral("dense-3072");
  snapshot.language = QStringLiteral("en");
  return snapshot;
}

}  // namespace ufb::test
