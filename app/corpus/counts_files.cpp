// SPDX-License-Identifier: MIT
#include "corpus/counts_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "corpus/corpus_job.h"
#include "presenters/corpus_presenter.h"
#include "ufb/corpus_comparison.h"
#include "ufb/routing_store.h"

namespace ufb {
namespace {

constexpr ExportFormat kComparisonFormats[] = {ExportFormat::Csv, ExportFormat::Json};

void append(QStringList& names, const std::vector<std::string>& more) {
  for (const std::string& name : more) names.append(QString::fromStdString(name));
}

Result<void> exportDifference(const RoutingCounts& a, const RoutingCounts& b, const ExportRequest& request,
                              QStringList& names) {
  const auto comparison = compareCorpora(a, b);
  if (!comparison) return {};  // of another model: nothing is compared on the screen either
  for (const ExportFormat format : request.formats) {
    if (std::ranges::find(kComparisonFormats, format) == std::end(kComparisonFormats)) continue;
    const auto files = exportComparison(*comparison, a, corpusName(a).toStdString(), b,
                                        corpusName(b).toStdString(), nativePath(request.folder), format);
    if (!files) return tl::unexpected(files.error());
    append(names, *files);
  }
  return {};
}

}  // namespace

std::string nativePath(const QString& path) {
  return QFile::encodeName(path).toStdString();
}

Result<view::CorpusDifferencePtr> differenceOf(const RoutingCounts& a, const RoutingCounts& b) {
  const auto comparison = compareCorpora(a, b);
  if (!comparison) return tl::unexpected(comparison.error());
  return presentDifference(*comparison, a, b);
}

ShownCounts showCounts(const RoutingCounts& counts, const RoutingCounts* second, const QString& folder) {
  ShownCounts shown;
  shown.corpus = presentCorpus(counts, CorpusDetail::Full);
  if (second != nullptr) shown.difference = differenceOf(counts, *second).value_or(nullptr);
  shown.folder = folder;
  if (!folder.isEmpty()) shown.unfinished = presentUnfinished(counts);
  return shown;
}

ShownCounts showLoaded(const RoutingCounts& counts, const RoutingCounts* second, const QString& path) {
  const QFileInfo place(path);
  const bool goesOn = place.isDir() || place.fileName() == QLatin1String(kPartialStoreFile);
  ShownCounts shown =
      showCounts(counts, second, place.isDir() ? place.absoluteFilePath() : place.absolutePath());
  if (!goesOn) shown.unfinished.reset();
  return shown;
}

CountOutcome keepAndShow(const RoutingCounts& counts, const RoutingCounts* second, CountOutcome outcome,
                         const QString& folder) {
  const auto kept = keepCounts(counts, folder);
  outcome.shown = showCounts(counts, second, kept ? folder : QString());
  if (kept) return outcome;
  if (outcome.problem) {
    outcome.problem->problem += "; nor could what was counted be kept: " + kept.error().sentence();
  } else {
    outcome.problem = kept.error();
  }
  return outcome;
}

Result<QStringList> exportAll(const RoutingCounts& counts, const RoutingCounts* second,
                              const ExportRequest& request) {
  if (!QDir().mkpath(request.folder)) {
    return failure(ErrorCode::WriteFailed, request.folder.toStdString(), "the folder cannot be made",
                   "choose another folder");
  }
  ExportOptions options;
  options.stop = request.stop;
  QStringList names;
  for (const ExportFormat format : request.formats) {
    const auto files = exportCounts(counts, nativePath(request.folder), format, options);
    if (!files) return tl::unexpected(files.error());
    append(names, *files);
  }
  if (second != nullptr) {
    const auto written = exportDifference(counts, *second, request, names);
    if (!written) return tl::unexpected(written.error());
  }
  return names;
}

Result<UnfinishedOutcome> newestUnfinished(const QString& root) {
  const QString name = QString::fromLatin1(kPartialStoreFile);
  QFileInfoList partial;
  for (const QFileInfo& folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const QDir place(folder.filePath());
    const QFileInfo file(place.filePath(name));
    const bool finished = place.exists(QString::fromLatin1(kStoreFile));
    if (file.isFile() && !finished) partial.append(file);
  }
  std::ranges::sort(partial, [](const QFileInfo& one, const QFileInfo& other) {
    return one.lastModified() > other.lastModified();
  });
  for (const QFileInfo& file : partial) {
    const auto counts = loadCounts(nativePath(file.filePath()));
    const auto unfinished = counts ? presentUnfinished(*counts) : std::nullopt;
    if (unfinished) return UnfinishedOutcome{file.absolutePath(), *unfinished, presentRequest(*counts)};
  }
  return failure(ErrorCode::FileNotFound, root.toStdString(), "there is no unfinished count in it");
}

}  // namespace ufb
