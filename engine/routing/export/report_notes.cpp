// SPDX-License-Identifier: MIT
#include "routing/export/html_text.h"
#include "routing/export/number_text.h"
#include "routing/export/report.h"

namespace ufb::exporting {
namespace {

/// What holds for every report.
constexpr const char* kNotes[] = {
    "Counts are exact sums of whole numbers; those of parts of a corpus, put together in any order, equal "
    "those "
    "of the whole. Sums of logits are kept in units of 2<sup>\u221220</sup>.",
    "Shares are of all tokens that the model saw, special tokens of its template included. Even use of a "
    "level "
    "would give each of its nodes the same number of visits.",
    "All logarithms are to base 2.",
    "Quantiles are read from histograms with eight buckets an octave: each is off by at most 1/16 of itself, "
    "values below 2<sup>\u22128</sup> count as 0, and those of 64 and more share a bucket.",
    "Mutual information is the plug-in estimate, which is too high where counts are few. What chance alone "
    "adds "
    "is estimated after Miller and Madow from the numbers of rows, columns and pairs that occurred. Where "
    "most "
    "pairs occurred once or twice that estimate is itself too low, and the corrected figure still too high: "
    "compare corpora of equal size only.",
    "A leaf that was never visited is dead for this corpus; another corpus may use it. How many are depends "
    "on "
    "how many tokens were read.",
    "Words are tokens of the model's vocabulary. The number beside a word is its share of the leaf's visits, "
    "or "
    "by how much that share exceeds the word's share of all tokens; for the latter only words count that "
    "came to "
    "the leaf at least five times and make up one in a hundred of its visits.",
    "Example contexts are chosen by a seeded hash of text and place: they are a sample without regard to how "
    "typical they are.",
    "Counts say which tokens go where. Why they do, and whether the model needs it, they do not say."};

std::string runsTable(const std::vector<CountingRun>& runs) {
  if (runs.empty()) return {};
  std::string rows;
  for (const CountingRun& run : runs) {
    const double seconds = static_cast<double>(run.milliseconds) / 1000;
    const std::string rate =
        run.milliseconds > 0 ? groupedText(run.tokens * 1000 / run.milliseconds) : "\u2013";
    rows += figureRow({escaped(run.program), escaped(run.processor), groupedText(run.threads),
                       groupedText(run.tokens), decimalText(seconds, 1), rate});
  }
  return element("h3", "Runs") +
         figureTable(
             headingRow({"program", "processor", "threads", "tokens", "seconds", "tokens per second"}) +
             element("tbody", rows)) +
         element("p", "Seconds are of computing, without pauses.", "soft");
}

}  // namespace

std::string reportNotes(const RoutingCounts& counts) {
  std::string notes;
  for (const char* const note : kNotes) notes += element("li", note) + "\n";
  return "<section>\n<h2 id=\"notes\">Notes and limits</h2>\n" + element("ul", notes) + "\n" +
         runsTable(counts.runs) + "</section>\n";
}

}  // namespace ufb::exporting
