// SPDX-License-Identifier: MIT
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "commands.h"
#include "json_output.h"
#include "ufb/tokenizer.h"

namespace ufb::cli {

namespace {

std::vector<std::string> linesOfInput() {
  std::vector<std::string> lines;
  for (std::string line; std::getline(std::cin, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(std::move(line));
  }
  return lines;
}

void printTokens(const std::vector<Token>& tokens) {
  for (const Token& token : tokens) {
    std::printf("%8lld  %4d-%-4d  %s%s\n", static_cast<long long>(token.id), token.start, token.end,
                token.text.c_str(), token.special ? "  (special)" : "");
  }
}

int runTokenize(const CommonOptions& common, std::vector<std::string> texts) {
  // Only the tokenizer is opened: a folder with no weights will do.
  const auto tokenizer = modelFolder(common.model).and_then(&Tokenizer::fromFolder);
  if (!tokenizer) return report(tokenizer.error());
  if (texts.empty()) texts = linesOfInput();
  Json list = Json::array();
  for (const std::string& text : texts) {
    if (interrupted()) break;
    const auto encoding = tokenizer->encode(text, {AnalysisOptions{}.maskAliases, 0});
    if (!encoding) return report(encoding.error());
    if (common.json) {
      list.push_back({{"text", text}, {"tokens", toJson(encoding->tokens)}});
    } else {
      printTokens(encoding->tokens);
    }
  }
  if (common.json) print({{"texts", list}});
  return interrupted() ? reportInterruption() : kDone;
}

}  // namespace

void addTokenize(CLI::App& app, CommonOptions& common, Action& action) {
  CLI::App* command =
      app.add_subcommand("tokenize", "ids and offsets of TEXT..., or of stdin, a text a line");
  addCommonOptions(*command, common);
  // Taken as what remains: CLI11 would take an argument in brackets, such as [MASK], for a list of its own.
  command->allow_extras();
  command->callback([command, &common, &action] {
    const std::vector<std::string> texts = command->remaining();
    for (const std::string& text : texts) {
      if (text.starts_with("--")) throw CLI::ExtrasError("tokenize", {text});
    }
    action = [&common, texts] { return runTokenize(common, texts); };
  });
}

}  // namespace ufb::cli
