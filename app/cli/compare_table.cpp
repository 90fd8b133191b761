// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdarg>
#include <cstdio>

#include "compare_output.h"

namespace ufb::cli {

namespace {

constexpr std::size_t kWordWidth = 18;
constexpr std::size_t kColumnWidth = 45;  ///< of one model's half

__attribute__((format(printf, 1, 2))) std::string format(const char* pattern, ...) {
  char text[256];
  va_list arguments;
  va_start(arguments, pattern);
  std::vsnprintf(text, sizeof text, pattern, arguments);
  va_end(arguments);
  return text;
}

/// Bytes of the first `count` code points of well-formed UTF-8.
std::size_t bytesOf(const std::string& text, std::size_t count) {
  std::size_t byte = 0;
  for (std::size_t seen = 0; byte < text.size(); ++byte) {
    const bool begins = (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80;
    if (begins && seen++ == count) break;
  }
  return byte;
}

std::size_t lengthOf(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// `text` as wide as this, counted in code points.
std::string padded(std::string text, std::size_t width) {
  if (lengthOf(text) > width) text = text.substr(0, bytesOf(text, width - 1)) + "…";
  return text + std::string(width - std::min(width, lengthOf(text)), ' ');
}

std::string twoColumns(const std::string& left, const std::string& right) {
  return padded(left, kColumnWidth) + " | " + right + "\n";
}

/// rank, word, probability, rank in the other list
std::string candidateText(const std::vector<Candidate>& list, const std::vector<int>& others,
                          std::size_t row) {
  if (row >= list.size()) return {};
  const Candidate& candidate = list[row];
  const std::string other = others[row] > 0 ? format("%6d", others[row]) : "   only";
  return format("%4d  ", candidate.rank) + padded(candidate.token, kWordWidth) +
         format(" %9.4f %% ", candidate.probability * 100) + other;
}

std::string targetSide(const std::optional<double>& probability, bool whole) {
  if (!probability) return "no piece";
  return format("%.4f %%", *probability * 100) + (whole ? "" : " (its first piece)");
}

std::string targetText(const ComparedTarget& target) {
  std::string text = "asked: " + target.word + ": A " + targetSide(target.probabilityA, target.wholeA) +
                     ", B " + targetSide(target.probabilityB, target.wholeB);
  if (target.difference) text += format("; B less A %+.4f points", *target.difference * 100);
  return text + "\n";
}

std::string verdict(const ComparedMask& mask) {
  std::string text = mask.sameTop ? "same first word" : "different first words";
  text += format("; %d of the first %d words are in both lists", mask.overlap, mask.overlapOf);
  if (mask.divergenceBits) text += format("; Jensen-Shannon divergence %.4f bit", *mask.divergenceBits);
  return text + "\n";
}

std::string maskText(const ComparedMask& mask, const Analysis& a, const Analysis& b) {
  static const MaskPrediction kNone;
  const MaskPrediction& inA = mask.inA < 0 ? kNone : a.masks[static_cast<std::size_t>(mask.inA)];
  const MaskPrediction& inB = mask.inB < 0 ? kNone : b.masks[static_cast<std::size_t>(mask.inB)];
  const auto heading = [](int index, const char* other) {
    return index < 0 ? std::string("this model has not seen the mask")
                     : "rank  word                probability   in " + std::string(other);
  };
  std::string text = twoColumns(heading(mask.inA, "B"), heading(mask.inB, "A"));
  const std::size_t rows = std::max(inA.candidates.size(), inB.candidates.size());
  for (std::size_t row = 0; row < rows; ++row) {
    text += twoColumns(candidateText(inA.candidates, mask.rankInB, row),
                       candidateText(inB.candidates, mask.rankInA, row));
  }
  for (const ComparedTarget& target : mask.targets) text += targetText(target);
  return text + (mask.seenByBoth() ? verdict(mask) : std::string());
}

std::string modelText(const char* arm, const ComparedModel& model) {
  return std::string(arm) + " " + model.info->name + " (" + model.info->family + ")";
}

std::string timeText(const ComparedModel& model) {
  return format("%.2f ms for this text (first run)", model.analysis->times.total);
}

std::string shareText(const Share& share) {
  if (share.of == 0) return "nothing to count";
  return format("%6.2f %%  (%.2f to %.2f)  %lld of %lld", share.value() * 100, share.low() * 100,
                share.high() * 100, static_cast<long long>(share.hits), static_cast<long long>(share.of));
}

std::string row(const std::string& name, const std::string& value) {
  return padded(name, 40) + value + "\n";
}

std::string armText(const char* arm, const AgreementArm& counts, int top) {
  const std::string words = std::string(arm) + " has the true word ";
  std::string text = row(words + "first", shareText(counts.trueWordFirst));
  text += row(words + "among its first " + std::to_string(top), shareText(counts.trueWordAmongTop));
  return text + row(std::string(arm) + " takes a line",
                    format("%6.2f ms  (mean; rough, see ufb bench)", counts.milliseconds.mean()));
}

std::string skippedText(const Agreement& agreement) {
  const auto number = [](std::int64_t value) { return std::to_string(value); };
  return number(agreement.linesRead) + " lines read, " + number(agreement.linesUsed) +
         " used; skipped: " + number(agreement.linesEmpty) + " empty, " + number(agreement.linesNoWord) +
         " with no word that both vocabularies hold in one piece, " + number(agreement.linesUnseen) +
         " with masks beyond what a model reads, " + number(agreement.linesRefused) +
         " that a tokenizer refused\n";
}

}  // namespace

std::string compareTable(const ComparedModel& a, const ComparedModel& b, const Comparison& comparison) {
  std::string text = twoColumns(modelText("A", a), modelText("B", b));
  text += twoColumns(timeText(a), timeText(b));
  for (std::size_t i = 0; i < comparison.masks.size(); ++i) {
    const ComparedMask& mask = comparison.masks[i];
    text +=
        format("\nmask %zu of %zu, characters %d-%d\n", i + 1, comparison.masks.size(), mask.start, mask.end);
    text += maskText(mask, *a.analysis, *b.analysis);
  }
  return text;
}

std::string agreementTable(const Agreement& agreement, const std::string& file) {
  std::string text = "A " + agreement.a.name + ", B " + agreement.b.name + ", " + file +
                     (agreement.complete ? "\n" : " (stopped before its end)\n");
  text += skippedText(agreement);
  text += format(
      "sample: %s of a line that has no mask, chosen by line number and seed %llu; %lld masks, of "
      "which the text had %lld itself\n\n",
      agreement.masksPerLine == 1 ? "one word" : format("%d words", agreement.masksPerLine).c_str(),
      static_cast<unsigned long long>(agreement.seed), static_cast<long long>(agreement.masks),
      static_cast<long long>(agreement.masksInText));
  text += row("", "share    (95 % interval)");
  text += row("same first word", shareText(agreement.sameTop));
  const RunningMean& overlap = agreement.overlap;
  text += row(format("words among the first %d of both", agreement.top),
              format("%6.2f %%  (%.2f to %.2f)  mean over %lld masks", overlap.mean() * 100,
                     std::max(0.0, overlap.low()) * 100, std::min(1.0, overlap.high()) * 100,
                     static_cast<long long>(overlap.count())));
  text += armText("A", agreement.a, agreement.top);
  return text + armText("B", agreement.b, agreement.top);
}

}  // namespace ufb::cli
