// SPDX-License-Identifier: MIT
#include "report/report_snapshot.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <algorithm>

#include "corpus/corpus_controller.h"
#include "session.h"
#include "ufb/engine.h"
#include "views/latency_view.h"

namespace ufb {
namespace {

ReportPlace placeOf(Session& session) {
  const Selection& selection = session.selection();
  ReportPlace place;
  place.token = selection.primaryToken();
  place.tokens = QVector<int>(selection.tokens().begin(), selection.tokens().end());
  std::sort(place.tokens.begin(), place.tokens.end());
  // Selecting them again makes the first one the primary one.
  place.tokens.removeOne(place.token);
  if (place.token >= 0) place.tokens.prepend(place.token);
  place.layer = selection.layer();
  place.tree = selection.tree();
  place.node = selection.node();
  place.space = selection.space();
  place.chosen = session.chosenByUser();
  return place;
}

/// The word that was asked about is part of every mask's answer.
QString targetOf(const view::PredictionItem& prediction) {
  for (const view::MaskItem& mask : prediction.masks) {
    if (!mask.targets.isEmpty()) return mask.targets.constFirst().word;
  }
  return {};
}

void takeLatency(const LatencyView& view, ReportSnapshot& snapshot) {
  if (view.running()) return;
  snapshot.run = view.shownRun();
  snapshot.series = view.shownSeries();
  snapshot.over = view.denseArm();
}

}  // namespace

ReportSnapshot takeSnapshot(Session& session, const LatencyView* latency, const CorpusController* corpus,
                            const ReportRequest& request) {
  ReportSnapshot snapshot;
  snapshot.request = request;
  snapshot.created = QDateTime::currentDateTime();
  snapshot.program =
      QStringLiteral("UltraFastBERT Explorer ") + QString::fromStdString(std::string(ufb::version()));
  snapshot.model = session.model();
  snapshot.second = session.secondModel();
  snapshot.answer = session.answer();
  snapshot.targetWord = targetOf(snapshot.answer.prediction);
  snapshot.pinned = session.memory().pinned();
  snapshot.history = session.memory().history();
  snapshot.place = placeOf(session);
  if (corpus != nullptr) {
    snapshot.corpus = corpus->corpus();
    snapshot.difference = corpus->difference();
    snapshot.corpusFolder = corpus->folder();
  }
  if (latency != nullptr) takeLatency(*latency, snapshot);
  snapshot.language = QLocale().bcp47Name();
  snapshot.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
  snapshot.letterPaper = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
  return snapshot;
}

}  // namespace ufb
