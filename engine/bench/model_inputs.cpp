// SPDX-License-Identifier: MIT
#include "bench/model_inputs.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <random>
#include <set>
#include <utility>

#include "bench/words.h"
#include "text/utf8.h"

namespace ufb::bench {

namespace {

/// So many tokens in all inputs of a series, that a call finds its words in no nearer cache than a text's
/// first words would be.
constexpr int kTokensInAll = 1024;
constexpr int kLeastInputs = 8;
constexpr int kMostInputs = 64;

int inputsFor(const InputWish& wish) {
  return std::clamp(kTokensInAll / (wish.tokens * wish.texts), kLeastInputs, kMostInputs);
}

/// Cuts windows out of one text.
class WindowCutter {
 public:
  /// `window`: tokens of the text itself in each.
  WindowCutter(const TextReader& reader, std::u32string text, std::vector<Token> body, int window, int tokens)
      : m_reader(reader),
        m_text(std::move(text)),
        m_body(std::move(body)),
        m_window(static_cast<std::size_t>(window)),
        m_tokens(static_cast<std::size_t>(tokens)) {}

  [[nodiscard]] std::vector<std::size_t> startingPoints() const {
    std::vector<std::size_t> points;
    for (std::size_t i = 0; i + m_window <= m_body.size(); ++i) {
      if (!continues(i)) points.push_back(i);
    }
    return points;
  }

  /// The window from token `first` on, with a word of it as the mask; nothing if it cannot be had.
  Result<std::optional<MaskedText>> cut(std::size_t first, std::mt19937_64& random) const {
    std::vector<std::size_t> words;
    for (std::size_t i = first; i < first + m_window; ++i) {
      if (isWord(i)) words.push_back(i);
    }
    if (words.empty()) return std::nullopt;
    const Token& masked = m_body[words[random() % words.size()]];
    const int begin = m_body[first].start, end = m_body[first + m_window - 1].end;
    MaskedText text{slice(begin, masked.start), slice(masked.end, end)};
    const auto encoding = m_reader.tokenizer->encode(text.with(m_reader.mask));
    if (!encoding) return tl::unexpected<Error>(encoding.error());
    if (encoding->tokens.size() != m_tokens || encoding->maskPositions.size() != 1) return std::nullopt;
    return text;
  }

 private:
  /// Token i goes on where the one before it ends.
  [[nodiscard]] bool continues(std::size_t i) const {
    const std::string& prefix = m_reader.tokenizer->continuingPrefix();
    return i < m_body.size() && !prefix.empty() && m_body[i].text.rfind(prefix, 0) == 0;
  }
  /// A whole word in one token.
  [[nodiscard]] bool isWord(std::size_t i) const {
    const Token& token = m_body[i];
    const auto first = static_cast<unsigned char>(token.text.empty() ? ' ' : token.text.front());
    return !token.special && std::isalpha(first) != 0 && !continues(i) && !continues(i + 1);
  }
  [[nodiscard]] std::string slice(int begin, int end) const {
    return text::encodeUtf8(std::u32string_view(m_text).substr(static_cast<std::size_t>(begin),
                                                               static_cast<std::size_t>(end - begin)));
  }

  const TextReader& m_reader;
  std::u32string m_text;
  std::vector<Token> m_body;
  std::size_t m_window, m_tokens;
};

/// Fisher and Yates; std::shuffle's draws differ between libraries.
template <class T>
void shuffle(std::vector<T>& values, std::mt19937_64& random) {
  for (std::size_t left = values.size(); left > 1; --left)
    std::swap(values[left - 1], values[random() % left]);
}

Result<WindowCutter> makeCutter(const TextReader& reader, const std::string& text, int tokens) {
  const auto encoding = reader.tokenizer->encode(text);
  if (!encoding) return tl::unexpected<Error>(encoding.error());
  std::vector<Token> body;
  int around = 0;
  for (const Token& token : encoding->tokens) {
    if (token.special && token.start == token.end)
      ++around;
    else
      body.push_back(token);
  }
  const std::string subject = plural(tokens, "token");
  if (tokens > reader.maxLength) {
    return failure(ErrorCode::InvalidArgument, subject,
                   "the model reads at most " + std::to_string(reader.maxLength), "ask for fewer");
  }
  if (tokens <= around) {
    return failure(ErrorCode::InvalidArgument, subject,
                   "the model puts " + std::to_string(around) + " of its own around every text",
                   "ask for at least " + std::to_string(around + 1));
  }
  return WindowCutter(reader, text::decodeUtf8(text), std::move(body), tokens - around, tokens);
}

/// Groups of `texts` different windows. What is left over joins no group.
std::vector<ModelInput> group(std::vector<MaskedText> windows, const InputWish& wish) {
  std::vector<ModelInput> inputs;
  for (std::size_t next = 0; next + wish.texts <= windows.size(); next += wish.texts) {
    ModelInput& input = inputs.emplace_back();
    const auto first = windows.begin() + static_cast<std::ptrdiff_t>(next);
    input.texts.assign(first, first + wish.texts);
    input.tokens = wish.tokens * wish.texts;
  }
  return inputs;
}

}  // namespace

Result<std::vector<ModelInput>> makeModelInputs(const TextReader& reader, const std::string& text,
                                                const InputWish& wish) {
  const auto cutter = makeCutter(reader, text, wish.tokens);
  if (!cutter) return tl::unexpected<Error>(cutter.error());
  std::mt19937_64 random(wish.seed);
  std::vector<std::size_t> points = cutter->startingPoints();
  shuffle(points, random);
  const std::size_t wanted = static_cast<std::size_t>(inputsFor(wish)) * static_cast<std::size_t>(wish.texts);
  std::set<std::string> seen;
  std::vector<MaskedText> windows;
  for (const std::size_t point : points) {
    if (windows.size() == wanted) break;
    auto window = cutter->cut(point, random);
    if (!window) return tl::unexpected<Error>(window.error());
    if (window->has_value() && seen.insert((*window)->with(reader.mask)).second)
      windows.push_back(std::move(**window));
  }
  std::vector<ModelInput> inputs = group(std::move(windows), wish);
  if (inputs.empty()) {
    return failure(ErrorCode::InvalidArgument, "text",
                   "no " + plural(wish.texts, "different part") + " of " + plural(wish.tokens, "token") +
                       " with a word to mask can be cut from it",
                   "give a longer one, or none to have a built-in one read, or ask for fewer");
  }
  return inputs;
}

}  // namespace ufb::bench
