// SPDX-License-Identifier: MIT
#include "corpus/corpus_job.h"

#include <QDir>
#include <QFile>
#include <utility>

#include "presenters/corpus_presenter.h"
#include "ufb/routing_store.h"

namespace ufb {
namespace {

/// So few that a key typed during a step is answered before anyone notices.
constexpr int kBatchTokens = 512;

CorpusOptions optionsFor(const std::stop_token& stop) {
  CorpusOptions options;
  options.batchTokens = kBatchTokens;
  options.stop = stop;
  return options;
}

std::vector<std::string> pathsOf(const QStringList& files) {
  std::vector<std::string> paths;
  for (const QString& file : files) paths.push_back(QFile::encodeName(file).toStdString());
  return paths;
}

Result<CountingSettings> settingsOf(const view::CorpusRequestItem& what) {
  const auto unit = textUnitFromName(what.unit.toStdString());
  if (!unit) return tl::unexpected(unit.error());
  CountingSettings settings;
  settings.unit = *unit;
  settings.maskShare = what.maskShare;
  settings.sampleShare = what.sampleShare;
  settings.seed = what.seed;
  return settings;
}

}  // namespace

CorpusJob::CorpusJob(RequestId id, QString folder, CorpusRun run)
    : m_id(id), m_folder(std::move(folder)), m_run(std::move(run)) {
  for (QElapsedTimer* timer : {&m_sinceReport, &m_sinceFigures, &m_sinceSave}) timer->start();
}

Result<std::unique_ptr<CorpusJob>> CorpusJob::start(const Model& model, const CountRequest& request) {
  const auto settings = settingsOf(request.what);
  if (!settings) return tl::unexpected(settings.error());
  auto run = CorpusRun::start(model, pathsOf(request.what.files), *settings, optionsFor(request.stop));
  if (!run) return tl::unexpected(run.error());
  return std::unique_ptr<CorpusJob>(new CorpusJob(request.id, request.folder, std::move(*run)));
}

Result<std::unique_ptr<CorpusJob>> CorpusJob::resume(const Model& model, RoutingCounts counts,
                                                     const ResumeRequest& request) {
  auto run = CorpusRun::resume(model, std::move(counts), optionsFor(request.stop));
  if (!run) return tl::unexpected(run.error());
  return std::unique_ptr<CorpusJob>(new CorpusJob(request.id, request.folder, std::move(*run)));
}

Result<bool> CorpusJob::step() {
  auto more = m_run.step();
  if (!m_run.whole()) m_folder.clear();  // a part of a batch is not to take the place of the last checkpoint
  return more;
}

view::CorpusProgressItem CorpusJob::progress() const {
  return presentProgress(m_run.progress(), counts().settings.unit, m_paused);
}

bool CorpusJob::due(QElapsedTimer& since, qint64 ms) {
  if (since.elapsed() < ms) return false;
  since.start();
  return true;
}

Result<void> keepCounts(const RoutingCounts& counts, const QString& folder) {
  if (folder.isEmpty()) return {};
  if (!QDir().mkpath(folder)) {
    return failure(ErrorCode::WriteFailed, folder.toStdString(), "the folder cannot be made",
                   "choose another folder for the results");
  }
  const QDir place(folder);
  const auto file = [&place](const char* name) { return place.filePath(QString::fromLatin1(name)); };
  const QString target = file(counts.complete ? kStoreFile : kPartialStoreFile);
  const auto saved = saveCounts(counts, QFile::encodeName(target).toStdString());
  if (saved && counts.complete) QFile::remove(file(kPartialStoreFile));
  return saved;
}

}  // namespace ufb
