// SPDX-License-Identifier: MIT
#include "ufb/corpus.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#include <algorithm>
#include <chrono>
#include <cmath>

#include "corpus/batch_counter.h"
#include "corpus/counting_request.h"
#include "corpus/text/text_units.h"
#include "corpus/text_hash.h"
#include "model/exception_error.h"
#include "ops/parallel.h"

namespace ufb {
namespace {

using Clock = std::chrono::steady_clock;

/// A token is rarely shorter; only the size of a batch follows from it.
constexpr std::size_t kBytesPerToken = 4;
/// Units that are read again in one step after a resumption: a moment's work.
constexpr int kUnitsToCatchUp = 2000;
constexpr int kBatchesBetweenTrims = 16;
/// Multiply-adds that encoding a unit is worth, for sharing units out among threads.
constexpr double kEncodingWork = 1e5;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The processor with its instruction set, or the card.
std::string computerOf(const std::string& id) {
  const Environment& here = environment();
  for (const DeviceInfo& device : here.devices) {
    if (device.id == id && id != "cpu") return device.name;
  }
  return here.processor + ", " + here.instructionSet;
}

CountedSource& sourceOf(CountedText& text, const std::string& name) {
  const auto at = std::lower_bound(
      text.sources.begin(), text.sources.end(), name,
      [](const CountedSource& source, const std::string& wanted) { return source.name < wanted; });
  if (at != text.sources.end() && at->name == name) return *at;
  return *text.sources.insert(at, {name, 0, 0});
}

}  // namespace

struct CorpusRun::Impl {
  Impl(const BertModel& bert, CorpusOptions how, RoutingCounts start);

  const BertModel* model;
  CorpusOptions options;
  RoutingCounts counts;
  CountingRun run;                     ///< this one's part; joins counts.runs at every step
  std::vector<CountingRun> otherRuns;  ///< those of before
  std::vector<double> fileSizes;       ///< by counts.resume.files; -1: not known

  std::unique_ptr<TextUnits> reader;  ///< of counts.resume.file; null before it is opened
  std::int64_t unitsSeen = 0;         ///< taken from the reader
  std::uint64_t chainSeen = 0;
  std::int64_t unitsToSkip = 0;  ///< of this file, counted by an earlier run
  bool ended = false;
  double seconds = 0;
  int batchesSinceTrim = 0;
  bool torn = false;          ///< memory ran out in the middle of counting a batch
  double firstFraction = -1;  ///< where counting began in this run
  std::int64_t firstTokens = 0;

  [[nodiscard]] const std::string& file() const {
    return counts.resume.files[static_cast<std::size_t>(counts.resume.file)];
  }
  [[nodiscard]] bool catchingUp() const { return unitsSeen < unitsToSkip; }
  [[nodiscard]] double fraction() const;
  [[nodiscard]] Result<bool> work();
  [[nodiscard]] Result<void> openFile();
  [[nodiscard]] Result<bool> catchUp();
  [[nodiscard]] Result<bool> nextUnit(std::string& unit);
  [[nodiscard]] Result<std::vector<std::string>> readUnits();
  [[nodiscard]] std::vector<UnitSequences> encodeUnits(const std::vector<std::string>& units) const;
  [[nodiscard]] Result<bool> countUnits(const std::vector<std::string>& units);
  void endFile();
  void giveBackMemory();
  void noteRun(double stepSeconds);
};

CorpusRun::Impl::Impl(const BertModel& bert, CorpusOptions how, RoutingCounts start)
    : model(&bert),
      options(std::move(how)),
      counts(std::move(start)),
      run{"ufb " + std::string(version()), computerOf(bert.network().device()), threads(), 0, 0},
      otherRuns(counts.runs),
      firstTokens(counts.text.tokens) {
  for (const std::string& file : counts.resume.files) fileSizes.push_back(fileBytes(file));
}

double CorpusRun::Impl::fraction() const {
  if (ended) return 1;
  double all = 0, done = 0;
  for (std::size_t i = 0; i < fileSizes.size(); ++i) {
    const double bytes = fileSizes[i];
    if (bytes < 0) return -1;
    all += bytes;
    const auto current = static_cast<std::size_t>(counts.resume.file);
    if (i < current) done += bytes;
    if (i == current && reader) done += bytes * std::max(0.0, reader->fraction());
  }
  return all > 0 ? std::min(1.0, done / all) : -1;
}

Result<void> CorpusRun::Impl::openFile() {
  auto opened = TextUnits::open(file(), counts.settings.unit);
  if (!opened) return tl::unexpected<Error>(opened.error());
  reader = std::move(*opened);
  unitsSeen = 0;
  chainSeen = 0;
  unitsToSkip = counts.resume.units;
  return {};
}

Result<bool> CorpusRun::Impl::nextUnit(std::string& unit) {
  const auto more = reader->next(unit);
  if (!more || !*more) return more;
  unitsSeen += 1;
  chainSeen = chained(chainSeen, unitHash(unit));
  return true;
}

/// Reads again what an earlier run has counted, a moment's worth of it.
Result<bool> CorpusRun::Impl::catchUp() {
  const auto other = [this] {
    return failure(ErrorCode::InvalidArgument, file(), "it is not the text that was counted before",
                   "give it as it was, or start the count over");
  };
  std::string unit;
  for (int i = 0; i < kUnitsToCatchUp && catchingUp(); ++i) {
    const auto more = nextUnit(unit);
    if (!more) return more;
    if (!*more) return other();
  }
  if (!catchingUp() && chainSeen != counts.resume.chain) return other();
  return true;
}

Result<std::vector<std::string>> CorpusRun::Impl::readUnits() {
  std::vector<std::string> units;
  std::size_t bytes = 0;
  while (bytes < static_cast<std::size_t>(options.batchTokens) * kBytesPerToken) {
    std::string unit;
    const auto more = nextUnit(unit);
    if (!more) return tl::unexpected<Error>(more.error());
    if (!*more) break;
    bytes += unit.size();
    units.push_back(std::move(unit));
  }
  return units;
}

std::vector<UnitSequences> CorpusRun::Impl::encodeUnits(const std::vector<std::string>& units) const {
  std::vector<UnitSequences> encoded(units.size());
  ops::parallelFor(static_cast<std::int64_t>(units.size()), kEncodingWork,
                   [&](std::int64_t begin, std::int64_t end) {
                     for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
                       encoded[i] = sequencesOf(units[i], model->tokenizer(), model->info().maxLength,
                                                model->info().maskId, counts.settings);
                     }
                   });
  return encoded;
}

/// Counts whole units at a time, so that what is counted can always be said as "so many units of this file".
Result<bool> CorpusRun::Impl::countUnits(const std::vector<std::string>& units) {
  std::vector<UnitSequences> encoded = encodeUnits(units);
  std::vector<TextSequence> sequences;
  for (UnitSequences& unit : encoded) {
    std::move(unit.sequences.begin(), unit.sequences.end(), std::back_inserter(sequences));
  }
  if (!sequences.empty()) {
    const auto counted = countSequences(*model, options.backend, options.stop, sequences, counts, torn);
    if (!counted || !*counted) return counted;
  }
  CountedSource& source = sourceOf(counts.text, sourceName(file()));
  for (std::size_t i = 0; i < units.size(); ++i) {
    counts.text.unitsLeftOut += encoded[i].leftOut ? 1 : 0;
    counts.text.unitsRefused += encoded[i].refused ? 1 : 0;
    if (encoded[i].leftOut || encoded[i].refused) continue;
    counts.text.units += 1;
    counts.text.fingerprint += encoded[i].unit;
    source.units += 1;
    source.bytes += static_cast<std::int64_t>(units[i].size());
  }
  counts.resume.units = unitsSeen;
  counts.resume.chain = chainSeen;
  giveBackMemory();
  return true;
}

/// Batches of ever other sizes leave the heap full of holes: after a hundred megabytes of text they were
/// twice what the counts need.
void CorpusRun::Impl::giveBackMemory() {
#ifdef __GLIBC__
  batchesSinceTrim += 1;
  if (batchesSinceTrim < kBatchesBetweenTrims) return;
  batchesSinceTrim = 0;
  malloc_trim(0);
#endif
}

void CorpusRun::Impl::endFile() {
  reader.reset();
  counts.resume.units = 0;
  counts.resume.chain = 0;
  counts.resume.file += 1;
  ended = counts.resume.file == static_cast<int>(counts.resume.files.size());
  if (!ended) return;
  counts.resume = {};
  counts.complete = true;
}

Result<bool> CorpusRun::Impl::work() {
  if (ended || options.stop.stop_requested()) return false;
  if (!reader) {
    if (const auto opened = openFile(); !opened) return tl::unexpected<Error>(opened.error());
  }
  if (catchingUp()) return catchUp();
  if (firstFraction < 0) firstFraction = fraction();
  const auto units = readUnits();
  if (!units) return tl::unexpected<Error>(units.error());
  if (!units->empty()) return countUnits(*units);
  endFile();
  return !ended;
}

void CorpusRun::Impl::noteRun(double stepSeconds) {
  seconds += stepSeconds;
  run.milliseconds = std::llround(seconds * 1000);
  run.tokens = counts.text.tokens - firstTokens;
  counts.runs = otherRuns;
  counts.runs.push_back(run);
  std::sort(counts.runs.begin(), counts.runs.end());
}

CorpusRun::CorpusRun(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
CorpusRun::CorpusRun(CorpusRun&&) noexcept = default;
CorpusRun& CorpusRun::operator=(CorpusRun&&) noexcept = default;
CorpusRun::~CorpusRun() = default;

Result<CorpusRun> CorpusRun::start(const Model& model, const std::vector<std::string>& files,
                                   const CountingSettings& settings, const CorpusOptions& options) {
  const auto bert = countable(model, files, settings);
  if (!bert) return tl::unexpected<Error>(bert.error());
  auto counts = countsFor(**bert, settings, options.backend);
  if (!counts) return tl::unexpected<Error>(counts.error());
  counts->resume.files = files;
  return CorpusRun(std::make_unique<Impl>(**bert, options, std::move(*counts)));
}

Result<CorpusRun> CorpusRun::resume(const Model& model, RoutingCounts counts, const CorpusOptions& options) {
  if (counts.complete || counts.resume.files.empty()) {
    return failure(ErrorCode::InvalidArgument, "count", "it is not one that can be gone on with",
                   "start a new one");
  }
  const auto bert = countable(model, counts.resume.files, counts.settings);
  if (!bert) return tl::unexpected<Error>(bert.error());
  const auto facts = modelFacts(**bert, options.backend);
  if (!facts) return tl::unexpected<Error>(facts.error());
  if (const std::string difference = modelDifference(*facts, counts); !difference.empty()) {
    return failure(ErrorCode::InvalidArgument, counts.model.name,
                   "it is not the model of the count so far: " + difference,
                   "go on with that model as it was, or start a new count");
  }
  return CorpusRun(std::make_unique<Impl>(**bert, options, std::move(counts)));
}

Result<bool> CorpusRun::step() try {
  const Clock::time_point start = Clock::now();
  const bool looking = m_impl->catchingUp();
  auto more = m_impl->work();
  // Finding the place again is no counting.
  m_impl->noteRun(looking ? 0 : secondsSince(start));
  return more;
} catch (...) {
  return tl::unexpected<Error>(exceptionError(m_impl->file(), "it"));
}

CountingProgress CorpusRun::progress() const {
  CountingProgress progress;
  const Impl& impl = *m_impl;
  if (!impl.ended) progress.file = sourceName(impl.file());
  progress.fraction = impl.fraction();
  progress.units = impl.counts.text.units;
  progress.tokens = impl.counts.text.tokens;
  progress.seconds = impl.seconds;
  progress.catchingUp = impl.catchingUp();
  if (impl.seconds <= 0 || impl.run.tokens == 0) return progress;
  progress.tokensPerSecond = static_cast<double>(impl.run.tokens) / impl.seconds;
  const double done = progress.fraction - impl.firstFraction;
  if (progress.fraction >= 0 && done > 0)
    progress.secondsLeft = impl.seconds * (1 - progress.fraction) / done;
  return progress;
}

const RoutingCounts& CorpusRun::counts() const {
  return m_impl->counts;
}

bool CorpusRun::whole() const {
  return !m_impl->torn;
}

RoutingCounts CorpusRun::take() {
  return std::move(m_impl->counts);
}

}  // namespace ufb
