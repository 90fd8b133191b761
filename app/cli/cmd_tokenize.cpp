// SPDX-License-Identifier: MIT
#include <cstdio>
#include <iostream>
#include <memory>
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

/// Only the tokenizer is opened: a folder with no weights will do.
Result<Tokenizer> openTokenizer(const std::string& model) {
  std::string folder = resolveModelPath(model);
  for (const char* file : {"/config.json", "/model_config.json", "/model.safetensors", "/tokenizer.json"}) {
    const std::string name = file;
    if (folder.size() > name.size() && folder.ends_with(name)) folder.resize(folder.size() - name.size());
  }
  return Tokenizer::fromFolder(folder);
}

int runTokenize(const CommonOptions& common, std::vector<std::string> texts) {
  if (texts.empty()) texts = linesOfInput();
  const auto tokenizer = openTokenizer(common.model);
  if (!tokenizer) return report(tokenizer.error());
  Json list = Json::array();
  for (const std::string& text : texts) {
    const auto encoding = tokenizer->encode(text, {AnalysisOptions{}.maskAliases, 0});
    if (!encoding) return report(encoding.error());
    if (common.json) {
      list.push_back({{"text", text}, {"tokens", toJson(encoding->tokens)}});
    } else {
      printTokens(encoding->tokens);
    }
  }
  if (common.json) print({{"texts", list}});
  return kDone;
}

}  // namespace

void addTokenize(CLI::App& app, CommonOptions& common, Action& action) {
  CLI::App* command = app.add_subcommand("tokenize", "ids and offsets of texts, given here or a line each on stdin");
  addCommonOptions(*command, common);
  auto texts = std::make_shared<std::vector<std::string>>();
  command->add_option("TEXT", *texts, "texts");
  command->callback([&common, &action, texts] { action = [&common, texts] { return runTokenize(common, *texts); }; });
}

}  // namespace ufb::cli
