// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>
#include <QtTest>

#include "corpus/corpus_service.h"
#include "corpus_texts.h"
#include "inference/inference_service.h"
#include "support/registry.h"

namespace ufb::test {

inline constexpr int kPatience = 60'000;
inline constexpr int kFew = 40;       ///< lines: a moment's work
inline constexpr int kSome = 300;     ///< lines: several steps
inline constexpr int kMany = 15'000;  ///< lines: more than any test waits for

/// Counts of texts over the real engine, and everything that the service says, in its order.
struct CorpusBench {
  QTemporaryDir folder;
  InferenceService inference;
  CorpusService service;
  QVector<CountOutcome> ended;
  QVector<LoadCountsOutcome> loaded;
  QVector<CompareOutcome> compared;
  QVector<ExportOutcome> exported;
  QVector<Error> notKept;
  QVector<view::CorpusProgressItem> progress;
  QVector<view::CorpusPtr> figures;
  QVector<view::NodeWordsItem> words;
  QVector<view::WordLeavesItem> leaves;

  explicit CorpusBench(CorpusPace pace = {0, 0, 60'000}) : service(inference, pace) {
    const auto keep = [this](auto signal, auto& list) {
      QObject::connect(&service, signal, &inference, [&list](const auto& item) { list.append(item); });
    };
    keep(&CorpusService::ended, ended);
    keep(&CorpusService::loaded, loaded);
    keep(&CorpusService::compared, compared);
    keep(&CorpusService::exported, exported);
    keep(&CorpusService::notKept, notKept);
    keep(&CorpusService::progressed, progress);
    keep(&CorpusService::figuresChanged, figures);
    keep(&CorpusService::wordsFound, words);
    keep(&CorpusService::wordLeavesFound, leaves);
    load(QStringLiteral("demo-fff"));
  }
  ~CorpusBench() { service.cancel(); }

  void load(const QString& model) {
    inference.requestLoad(modelPath(model));
    QTRY_VERIFY_WITH_TIMEOUT(!inference.busy(), kPatience);
  }
  [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
  [[nodiscard]] bool exists(const QString& name) const { return QFile::exists(path(name)); }
  [[nodiscard]] view::CorpusRequestItem text(int lines,
                                             const QString& about = QStringLiteral("river")) const {
    view::CorpusRequestItem request;
    const QString name = QStringLiteral("%1-%2.txt").arg(about).arg(lines);
    request.files = {writeText(folder.path(), name, lines, about)};
    request.unit = QStringLiteral("line");
    return request;
  }
  void count(int lines, const QString& into, const QString& about = QStringLiteral("river")) {
    service.count(text(lines, about), path(into));
  }
  /// Counts to the end.
  void finish(int lines, const QString& into, const QString& about = QStringLiteral("river")) {
    count(lines, into, about);
    QTRY_VERIFY_WITH_TIMEOUT(!service.counting(), kPatience);
    QVERIFY(ended.constLast().shown);
  }
  void waitForFigures() { QTRY_VERIFY_WITH_TIMEOUT(!figures.isEmpty(), kPatience); }
};

inline NodeAddress root(int layer) {
  return NodeAddress::ofNode(layer, 0, 0);
}

}  // namespace ufb::test
