// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "ufb/engine.h"
#include "ufb/result.h"
#include "ufb/types.h"

/// Two models side by side: the same text put to both, and how often they agree over many texts. Words are
/// compared as a reader would (comparableWord), so that models with different vocabularies can be compared.
namespace ufb {

/// The spellings of a mask that a question to two models must allow: what one vocabulary calls "<mask>" is
/// "[MASK]" to another. For AnalysisOptions::maskAliases and EncodeOptions::maskAliases.
[[nodiscard]] const std::vector<std::string>& commonMaskSpellings();

/// A vocabulary's piece as a reader would compare it: without a leading "##", case folded, composed (NFC).
/// "Paris", "paris" and "##paris" are the same; "cafe" and "café" are not.
[[nodiscard]] std::string comparableWord(std::string_view piece);

/// Whether both call every id by the same piece.
[[nodiscard]] bool sameVocabulary(const Tokenizer& a, const Tokenizer& b);

/// How both models rate a word that was asked for.
struct ComparedTarget {
  std::string word;
  /// Of the word's first piece; empty if the vocabulary has none for it, or the model has not seen the mask.
  std::optional<double> probabilityA, probabilityB;
  bool wholeA = false, wholeB = false;  ///< the piece is the whole word
  std::optional<double> difference;     ///< B's probability less A's; only where the word is whole for both
};

/// One mask of the text.
struct ComparedMask {
  int start = 0, end = 0;    ///< code points of the text
  int inA = -1, inB = -1;    ///< index into that Analysis::masks; -1: that model has not seen this mask
  std::vector<int> rankInB;  ///< for each candidate of A: rank of the same word in B's list; 0: not in it
  std::vector<int> rankInA;  ///< the same for each candidate of B
  bool sameTop = false;      ///< both put the same word first
  int overlap = 0;           ///< words that are among the first `overlapOf` of both
  int overlapOf = 0;         ///< 5, or fewer if a list is shorter; 0 if a model has not seen the mask
  /// Jensen-Shannon divergence of both whole distributions in bits, 0 (equal) to 1 (nothing in common). Only
  /// for one and the same vocabulary, and only if both analyses hold all logits.
  std::optional<double> divergenceBits;
  std::vector<ComparedTarget> targets;  ///< in the order asked

  [[nodiscard]] bool seenByBoth() const { return inA >= 0 && inB >= 0; }
};

struct Comparison {
  std::vector<ComparedMask> masks;  ///< in the order of the text; the union of both models' masks
  bool sameVocabulary = false;
  int droppedA = 0, droppedB = 0;  ///< tokens that were cut off: what lies there was not seen
};

/// Puts two analyses of one text beside each other, mask by mask. Masks are the same if they cover the same
/// part of the text. `overlapOf` is how many of the first words count, from 1.
[[nodiscard]] Comparison compare(const Analysis& a, const Analysis& b, bool sameVocabulary,
                                 int overlapOf = 5);

/// `hits` of `of`, as a share with its Wilson 95 % interval (all 0..1; NaN-free: 0 to 1 if `of` is 0).
struct Share {
  std::int64_t hits = 0, of = 0;
  [[nodiscard]] double value() const;
  [[nodiscard]] double low() const;
  [[nodiscard]] double high() const;
};

/// A mean with its 95 % interval: 1.96 standard errors to both sides.
class RunningMean {
 public:
  void add(double value);
  [[nodiscard]] std::int64_t count() const { return m_count; }
  [[nodiscard]] double mean() const { return m_mean; }
  [[nodiscard]] double low() const { return m_mean - halfWidth(); }
  [[nodiscard]] double high() const { return m_mean + halfWidth(); }

 private:
  [[nodiscard]] double halfWidth() const;  ///< 0 for fewer than two values
  std::int64_t m_count = 0;
  double m_mean = 0, m_squares = 0;
};

/// What one model did with the texts of an agreement.
struct AgreementArm {
  std::string name;
  Share trueWordFirst;       ///< of the words that were masked here, how many the model puts first
  Share trueWordAmongTop;    ///< and among its first `top`
  RunningMean milliseconds;  ///< of one analysis; a rough figure, see ufb/bench.h for a fair one
};

/// What was counted so far. Lines are numbered from 1, empty ones too.
struct Agreement {
  AgreementArm a, b;
  int top = 5;
  std::uint64_t seed = 1;
  int masksPerLine = 1;
  std::int64_t linesRead = 0;
  std::int64_t linesUsed = 0;  ///< at least one mask of theirs was compared
  // Lines that were skipped, each for one reason:
  std::int64_t linesEmpty = 0;    ///< nothing but white space
  std::int64_t linesNoWord = 0;   ///< no mask, and no word that both vocabularies hold in one piece
  std::int64_t linesUnseen = 0;   ///< their masks lie beyond what one of the models reads
  std::int64_t linesRefused = 0;  ///< a tokenizer cannot encode them
  std::int64_t masks = 0;         ///< compared
  std::int64_t masksInText = 0;   ///< of these, masks that the text had already: nobody knows their true word
  Share sameTop;                  ///< masks at which both put the same word first
  RunningMean overlap;            ///< share 0..1 of the first `top` words that both have, mean over the masks
  bool complete = false;          ///< all lines were read; else it was stopped

  [[nodiscard]] std::int64_t linesSkipped() const {
    return linesEmpty + linesNoWord + linesUnseen + linesRefused;
  }
};

/// Lines of text, read one at a time.
class LineSource {
 public:
  virtual ~LineSource() = default;
  /// Puts the next line without its end into `line`; false if there is none. Fails with FileNotFound if the
  /// text cannot be read any further, and with Cancelled if a signal ended the wait for it.
  [[nodiscard]] virtual Result<bool> next(std::string& line) = 0;
  /// How much has been read, 0..1; -1 where the length is not known.
  [[nodiscard]] virtual double fraction() const { return -1; }
};

/// A UTF-8 text file, or standard input for "-". A byte order mark and carriage returns at line ends are
/// dropped; of a line longer than a megabyte only the first one is kept, no model reads as much. Fails with
/// FileNotFound.
[[nodiscard]] Result<std::unique_ptr<LineSource>> openLines(const std::string& path);

struct AgreementOptions {
  int top = 5;
  /// Which word of a line is masked follows from this, the line's number and the word's place in it.
  std::uint64_t seed = 1;
  int masksPerLine = 1;  ///< at most; in lines that have no mask of their own
  Backend backend = Backend::Sparse;
  std::stop_token stop;  ///< asked between layers; what was counted is kept
  /// What was counted so far and LineSource::fraction(); called by agreement() at most ten times a second.
  std::function<void(const Agreement& soFar, double fraction)> progress;
};

/// Counts agreement line by line, so that a caller may do other things between two lines. In a line with
/// masks these are used. In every other one `masksPerLine` words (word boundaries of ICU; no numbers) that
/// both vocabularies hold in one piece are masked, which the seed chooses. The models are asked in an order
/// that changes from line to line. Memory does not grow with the text.
class AgreementRun {
 public:
  /// Fails with InvalidArgument if a model has no mask token or an option makes no sense. Models and lines
  /// must outlive the run.
  [[nodiscard]] static Result<AgreementRun> start(const Model& a, const Model& b, LineSource& lines,
                                                  const AgreementOptions& options);
  AgreementRun(AgreementRun&&) noexcept;
  AgreementRun& operator=(AgreementRun&&) noexcept;
  ~AgreementRun();

  /// Reads and counts one line. False at the end of the text or after a stop. Fails as Model::analyse() does
  /// and LineSource::next(); a line that a tokenizer refuses is counted, not a failure.
  [[nodiscard]] Result<bool> step();
  [[nodiscard]] const Agreement& soFar() const;

 private:
  struct Impl;
  explicit AgreementRun(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

/// Runs over all lines. Stopped, it returns what was counted, with complete == false.
[[nodiscard]] Result<Agreement> agreement(const Model& a, const Model& b, LineSource& lines,
                                          const AgreementOptions& options);

}  // namespace ufb
