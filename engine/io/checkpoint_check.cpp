// SPDX-License-Identifier: MIT
#include "io/checkpoint_check.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "io/shown.h"

namespace ufb {

namespace {

constexpr std::size_t kMostNamed = 8;

/// One kind of finding: the first few in words, the others counted.
class Findings {
 public:
  void add(std::string text) {
    if (m_texts.size() < kMostNamed) m_texts.push_back(std::move(text));
    ++m_count;
  }
  /// Puts "<title><texts>" behind what is in `problem` already.
  void appendTo(std::string& problem, const std::string& title) const {
    if (m_count == 0) return;
    if (!problem.empty()) problem += "; ";
    problem += title;
    for (std::size_t i = 0; i < m_texts.size(); ++i) problem += (i == 0 ? "" : ", ") + m_texts[i];
    if (m_count > m_texts.size()) problem += " and " + std::to_string(m_count - m_texts.size()) + " more";
  }

 private:
  std::vector<std::string> m_texts;
  std::size_t m_count = 0;
};

struct Comparison {
  Findings shapes;
  Findings missing;
  Findings types;
  Findings unexpected;
};

/// Names in these messages stand bare where they are our own, and quoted where the file chose them.
void compare(const ExpectedTensor& expected, const TensorView* found, Comparison& result) {
  if (found == nullptr) {
    if (!expected.optional) result.missing.add(expected.name);
    return;
  }
  if (expected.unread) return;
  if (found->shape != expected.shape) {
    result.shapes.add(expected.name + " is " + shapeText(found->shape) + ", expected " +
                      shapeText(expected.shape));
  }
  if (!isFloating(found->dtype)) {
    result.types.add(expected.name + " (" + std::string(dtypeLongName(found->dtype)) + ")");
  }
}

constexpr std::int64_t kLargestVocabulary = 10'000'000;

/// The vocabulary's size as the weights have it; -1 if they do not say.
std::int64_t vocabularyOf(const TensorSource& source, const ModelConfig& config) {
  const TensorView* const words = source.find(wordEmbeddingName(config));
  if (words == nullptr || words->shape.size() != 2) return -1;
  const std::int64_t rows = words->shape[0];
  return rows >= 1 && rows <= kLargestVocabulary ? rows : -1;
}

/// What the weights file must hold, its own vocabulary filled in where the configuration leaves it open.
std::vector<ExpectedTensor> expectedIn(const TensorSource& source, const ModelConfig& config) {
  std::vector<ExpectedTensor> list = expectedTensors(config);
  const std::int64_t vocabulary = vocabularyOf(source, config);
  for (ExpectedTensor& tensor : list) std::ranges::replace(tensor.shape, std::int64_t{-1}, vocabulary);
  return list;
}

}  // namespace

/// A buffer of one number that some versions of the training code store. A weight or bias is never harmless:
/// the configuration says which there are, and one more means another network.
bool isHarmlessScalar(std::string_view name, const TensorView& view) {
  return view.elements() == 1 && !name.ends_with(".weight") && !name.ends_with(".bias");
}

Result<void> checkTensors(const TensorSource& source, const ModelConfig& config) {
  Comparison result;
  std::set<std::string, std::less<>> known;
  for (ExpectedTensor& expected : expectedIn(source, config)) {
    compare(expected, source.find(expected.name), result);
    known.insert(std::move(expected.name));
  }
  for (const auto& [name, view] : source.tensors()) {
    if (!known.contains(name) && !isHarmlessScalar(name, view)) result.unexpected.add(shownName(name));
  }
  std::string problem;
  result.shapes.appendTo(problem, "");
  result.missing.appendTo(problem, "missing: ");
  result.types.appendTo(problem, "not of a floating-point type: ");
  result.unexpected.appendTo(problem, "unexpected: ");
  if (problem.empty()) return {};
  return failure(
      ErrorCode::ShapeMismatch, source.path(), std::move(problem),
      "the weights and the configuration beside them belong to different models; fetch both again");
}

}  // namespace ufb
