// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <string>

#include "compare/word_sampler.h"
#include "ufb/compare.h"

namespace ufb {

namespace {

constexpr std::chrono::milliseconds kBetweenReports(100);
constexpr int kMostPerLine = 1000;
constexpr int kMostTop = 1'000'000;

bool isBlank(const std::string& line) {
  return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

/// The rank of a word in a list; 0 if it is not in it.
int rankOf(const std::vector<Candidate>& candidates, const std::string& word) {
  const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
    return comparableWord(candidate.token) == word;
  });
  return found == candidates.end() ? 0 : found->rank;
}

void countTruth(AgreementArm& arm, const MaskPrediction& mask, const std::string& word) {
  const int rank = rankOf(mask.candidates, word);
  ++arm.trueWordFirst.of;
  ++arm.trueWordAmongTop.of;
  arm.trueWordFirst.hits += rank == 1 ? 1 : 0;
  arm.trueWordAmongTop.hits += rank > 0 ? 1 : 0;
}

Result<void> checkModel(const Model& model) {
  if (!model.info().maskToken.empty()) return {};
  return failure(ErrorCode::InvalidArgument, model.info().name,
                 "it has no mask token, so it predicts nothing", "compare models that have one");
}

Result<void> checkOptions(const AgreementOptions& options) {
  if (options.top < 1 || options.top > kMostTop)
    return failure(ErrorCode::InvalidArgument, "top", "it is out of range", "give a number from 1");
  if (options.masksPerLine < 1 || options.masksPerLine > kMostPerLine) {
    return failure(ErrorCode::InvalidArgument, "masks per line", "it is out of range",
                   "give a number from 1 to " + std::to_string(kMostPerLine));
  }
  return {};
}

}  // namespace

struct AgreementRun::Impl {
  const Model& a;
  const Model& b;
  LineSource& lines;
  AgreementOptions options;
  WordSampler sampler;
  AnalysisOptions analysis;
  Agreement counts;
  std::string line;

  [[nodiscard]] bool stopped() const { return options.stop.stop_requested(); }
  Result<void> countLine();
  [[nodiscard]] Result<Encoding> encode(const Model& model) const;
  [[nodiscard]] Result<bool> holdsMask(const Encoding& cut) const;
  [[nodiscard]] Result<MaskedLine> question();
  [[nodiscard]] Result<void> ask(const MaskedLine& question);
  void count(const Analysis& inA, const Analysis& inB, const std::vector<MaskedWord>& words);
  void count(const ComparedMask& mask, const MaskPrediction& inA, const MaskPrediction& inB,
             const MaskedWord* word);
};

Result<Encoding> AgreementRun::Impl::encode(const Model& model) const {
  return model.tokenizer().encode(line, {analysis.maskAliases, model.info().maxLength});
}

/// Also where the mask lies beyond the cut.
Result<bool> AgreementRun::Impl::holdsMask(const Encoding& cut) const {
  if (!cut.maskPositions.empty() || cut.droppedTokens == 0) return !cut.maskPositions.empty();
  const auto whole = a.tokenizer().encode(line, {analysis.maskAliases, 0});
  if (!whole) return tl::unexpected<Error>(whole.error());
  return !whole->maskPositions.empty();
}

/// The line with masks: its own, or such as the sampler puts in. Its own have no words.
Result<MaskedLine> AgreementRun::Impl::question() {
  const auto inA = encode(a);
  if (!inA) return tl::unexpected<Error>(inA.error());
  const auto inB = encode(b);
  if (!inB) return tl::unexpected<Error>(inB.error());
  const auto masked = holdsMask(*inA);
  if (!masked) return tl::unexpected<Error>(masked.error());
  if (*masked) return MaskedLine{line, {}};
  MaskedLine sampled =
      sampler.mask(line, counts.linesRead, std::min(inA->keptCharacters, inB->keptCharacters));
  if (sampled.words.empty()) sampled.text.clear();
  return sampled;
}

Result<void> AgreementRun::Impl::ask(const MaskedLine& question) {
  // Whoever comes second finds warm caches: that is to be each of them as often.
  const bool aFirst = (mixed(options.seed + static_cast<std::uint64_t>(counts.linesRead)) & 1) != 0;
  auto first = (aFirst ? a : b).analyse(question.text, analysis);
  if (!first) return tl::unexpected<Error>(first.error());
  auto second = (aFirst ? b : a).analyse(question.text, analysis);
  if (!second) return tl::unexpected<Error>(second.error());
  count(aFirst ? *first : *second, aFirst ? *second : *first, question.words);
  return {};
}

void AgreementRun::Impl::count(const Analysis& inA, const Analysis& inB,
                               const std::vector<MaskedWord>& words) {
  const Comparison comparison = compare(inA, inB, false, options.top);
  const std::int64_t before = counts.masks;
  for (std::size_t i = 0; i < comparison.masks.size(); ++i) {
    const ComparedMask& mask = comparison.masks[i];
    if (!mask.seenByBoth()) continue;
    count(mask, inA.masks[static_cast<std::size_t>(mask.inA)], inB.masks[static_cast<std::size_t>(mask.inB)],
          i < words.size() ? &words[i] : nullptr);
  }
  if (counts.masks == before) {
    ++counts.linesUnseen;
    return;
  }
  ++counts.linesUsed;
  counts.a.milliseconds.add(inA.times.total);
  counts.b.milliseconds.add(inB.times.total);
}

void AgreementRun::Impl::count(const ComparedMask& mask, const MaskPrediction& inA, const MaskPrediction& inB,
                               const MaskedWord* word) {
  ++counts.masks;
  ++counts.sameTop.of;
  counts.sameTop.hits += mask.sameTop ? 1 : 0;
  if (mask.overlapOf > 0) counts.overlap.add(static_cast<double>(mask.overlap) / mask.overlapOf);
  if (word == nullptr) {
    ++counts.masksInText;
    return;
  }
  countTruth(counts.a, inA, word->inA);
  countTruth(counts.b, inB, word->inB);
}

Result<void> AgreementRun::Impl::countLine() {
  if (isBlank(line)) {
    ++counts.linesEmpty;
    return {};
  }
  const auto asked = question();
  if (asked && asked->text.empty()) {
    ++counts.linesNoWord;
    return {};
  }
  const Result<void> answered = asked ? ask(*asked) : tl::unexpected<Error>(asked.error());
  if (answered || answered.error().code != ErrorCode::InvalidArgument) return answered;
  ++counts.linesRefused;
  return {};
}

AgreementRun::AgreementRun(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
AgreementRun::AgreementRun(AgreementRun&&) noexcept = default;
AgreementRun& AgreementRun::operator=(AgreementRun&&) noexcept = default;
AgreementRun::~AgreementRun() = default;

Result<AgreementRun> AgreementRun::start(const Model& a, const Model& b, LineSource& lines,
                                         const AgreementOptions& options) {
  for (const auto& check : {checkModel(a), checkModel(b), checkOptions(options)}) {
    if (!check) return tl::unexpected<Error>(check.error());
  }
  auto sampler = WordSampler::make(a.tokenizer(), b.tokenizer(), options.seed, options.masksPerLine);
  if (!sampler) return tl::unexpected<Error>(sampler.error());
  AnalysisOptions analysis;
  analysis.backend = options.backend;
  analysis.top = options.top;
  analysis.maskAliases = commonMaskSpellings();
  analysis.stop = options.stop;
  Agreement counts;
  counts.a.name = a.info().name;
  counts.b.name = b.info().name;
  counts.top = options.top;
  counts.seed = options.seed;
  counts.masksPerLine = options.masksPerLine;
  return AgreementRun(std::unique_ptr<Impl>(
      new Impl{a, b, lines, options, std::move(*sampler), std::move(analysis), std::move(counts), {}}));
}

Result<bool> AgreementRun::step() {
  Impl& run = *m_impl;
  if (run.stopped()) return false;
  const auto more = run.lines.next(run.line);
  if (!more && more.error().code == ErrorCode::Cancelled) return false;
  if (!more) return more;
  if (!*more) {
    run.counts.complete = true;
    return false;
  }
  ++run.counts.linesRead;
  const Result<void> counted = run.countLine();
  if (counted) return true;
  if (counted.error().code != ErrorCode::Cancelled) return tl::unexpected<Error>(counted.error());
  --run.counts.linesRead;  // this line was not counted
  return false;
}

const Agreement& AgreementRun::soFar() const {
  return m_impl->counts;
}

Result<Agreement> agreement(const Model& a, const Model& b, LineSource& lines,
                            const AgreementOptions& options) {
  auto run = AgreementRun::start(a, b, lines, options);
  if (!run) return tl::unexpected<Error>(run.error());
  auto reported = std::chrono::steady_clock::now();
  while (true) {
    const auto more = run->step();
    if (!more) return tl::unexpected<Error>(more.error());
    if (!*more) return run->soFar();
    const auto now = std::chrono::steady_clock::now();
    if (!options.progress || now - reported < kBetweenReports) continue;
    reported = now;
    options.progress(run->soFar(), lines.fraction());
  }
}

}  // namespace ufb
