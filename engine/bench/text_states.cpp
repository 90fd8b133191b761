// SPDX-License-Identifier: MIT
#include "bench/text_states.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

#include "model/encoder.h"

namespace ufb::bench {

namespace {

/// A pass over the text begins so many tokens later than the one before. Prime, so that all starting points
/// of a window come up before one is repeated (unless the window is a multiple of it).
constexpr std::size_t kShift = 37;

using Ids = std::vector<std::int64_t>;

/// A text's ids, and what the template puts around any window of them.
struct TextIds {
  Ids before, body, after;
  std::size_t window = 0;  ///< ids of the body that a sequence has room for

  [[nodiscard]] std::size_t startingPoints() const { return std::min(window, body.size()); }
};

Result<TextIds> readText(const BertModel& model, const std::string& text) {
  const auto encoding = model.tokenizer().encode(text, {});
  if (!encoding) return tl::unexpected<Error>(encoding.error());
  const auto fromTemplate = [](const Token& token) { return token.special && token.start == token.end; };
  TextIds ids;
  for (const Token& token : encoding->tokens) {
    if (!fromTemplate(token))
      ids.body.push_back(token.id);
    else
      (ids.body.empty() ? ids.before : ids.after).push_back(token.id);
  }
  const std::size_t around = ids.before.size() + ids.after.size();
  const auto longest = static_cast<std::size_t>(model.info().maxLength);
  ids.window = longest > around ? longest - around : 0;
  if (ids.body.empty() || ids.window == 0) {
    return failure(ErrorCode::InvalidArgument, "text", "it has no token that could enter a layer",
                   "give a longer one, or none to have a built-in one read");
  }
  return ids;
}

/// The states of ids [begin, end) of the body; undefined if the user stopped.
at::Tensor statesOf(const BertModel& model, const TextIds& text, std::size_t begin, std::size_t end,
                    const FfnBenchOptions& options) {
  Ids ids = text.before;
  ids.insert(ids.end(), text.body.begin() + static_cast<std::ptrdiff_t>(begin),
             text.body.begin() + static_cast<std::ptrdiff_t>(end));
  ids.insert(ids.end(), text.after.begin(), text.after.end());
  at::Tensor states;
  // The layers behind the one that is asked for are none of our business.
  std::stop_source enough;
  const std::stop_callback cancelled(options.stop, [&enough] { enough.request_stop(); });
  EncoderRun run;
  run.stop = enough.get_token();
  run.feedforwardInput = [&](int layer, const at::Tensor& normed) {
    if (layer != options.layer - 1) return;
    states =
        normed
            .narrow(0, static_cast<std::int64_t>(text.before.size()), static_cast<std::int64_t>(end - begin))
            .clone();
    enough.request_stop();
  };
  static_cast<void>(encode(model.weights(), model.config(), ids, run));
  return states;
}

std::string describe(const TextIds& text, bool builtIn, std::int64_t states, std::int64_t wanted) {
  std::string words = "hidden states of " + std::string(builtIn ? "a built-in text" : "the given text") +
                      " of " + std::to_string(text.body.size()) + " tokens";
  if (text.body.size() > text.window) words += " in windows of " + std::to_string(text.window);
  words += ", " + std::to_string(states) + " different ones";
  if (states > static_cast<std::int64_t>(text.body.size())) words += " from several starting points";
  if (states < wanted) words += ", repeated where a series needs more";
  return words;
}

}  // namespace

Result<TextStates> textStates(const BertModel& model, const FfnBenchOptions& options, std::int64_t wanted) {
  const bool builtIn = options.text.empty();
  const auto text = readText(model, builtIn ? builtInText() : options.text);
  if (!text) return tl::unexpected<Error>(text.error());
  std::vector<at::Tensor> parts;
  std::int64_t count = 0;
  for (std::size_t pass = 0; pass < text->startingPoints() && count < wanted; ++pass) {
    std::size_t begin = pass * kShift % text->startingPoints();
    for (; begin < text->body.size() && count < wanted; begin += text->window) {
      const std::size_t end = std::min(begin + text->window, text->body.size());
      parts.push_back(statesOf(model, *text, begin, end, options));
      if (!parts.back().defined()) {
        return failure(ErrorCode::Cancelled, model.info().name, "the request was cancelled");
      }
      count += parts.back().size(0);
    }
  }
  return TextStates{at::cat(parts), describe(*text, builtIn, count, wanted)};
}

}  // namespace ufb::bench
