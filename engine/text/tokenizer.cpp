// SPDX-License-Identifier: MIT
#include "ufb/tokenizer.h"

#include <algorithm>
#include <utility>

#include "text/char_classes.h"
#include "text/folder_config.h"
#include "text/pipeline.h"
#include "text/problem.h"
#include "text/text_file.h"
#include "text/tokenizer_json.h"
#include "text/tokenizer_parts.h"
#include "text/utf8.h"
#include "text/vocab_file.h"

namespace ufb {

using text::Content;
using text::Problem;
using text::TokenizerParts;

struct Tokenizer::Impl {
  std::string source;  ///< the file it came from
  std::unique_ptr<const TokenizerParts> parts;

  [[nodiscard]] text::TokenMatcher aliases(const EncodeOptions& options) const;
  [[nodiscard]] Encoding encode(std::string_view first, const std::string_view* second,
                                const text::Template& pieces, const EncodeOptions& options) const;
  void limit(Content& first, Content* second, std::size_t added, const EncodeOptions& options) const;
};

namespace {

using PartsPointer = std::unique_ptr<TokenizerParts>;

/// A text by itself, as encodePlain() wants it.
const text::Template& bareTemplate() {
  static const text::PostProcessor plain = text::plainPostProcessor();
  return plain.single;
}

Result<text::FolderConfig> folderConfig(const std::string& folder) {
  text::FolderConfig config;
  for (const char* name : {"tokenizer_config.json", "special_tokens_map.json"}) {
    const std::string file = text::joinPath(folder, name);
    if (!text::fileExists(file)) continue;
    const auto read = text::guarded(file, [&] {
      readFolderConfig(file, config);
      return true;
    });
    if (!read) return tl::unexpected(read.error());
  }
  return config;
}

Result<PartsPointer> loadParts(const std::string& file, bool json, const text::FolderConfig& config) {
  return text::guarded(file, [&] {
    PartsPointer parts = json ? text::readTokenizerJson(file) : text::readVocabFile(file, config);
    applyFolderConfig(config, *parts);
    return parts;
  });
}

std::vector<int> positionsOf(const std::optional<std::int64_t>& id, const std::vector<Token>& tokens) {
  std::vector<int> positions;
  for (std::size_t i = 0; id && i < tokens.size(); ++i) {
    if (tokens[i].id == *id) positions.push_back(static_cast<int>(i));
  }
  return positions;
}

}  // namespace

text::TokenMatcher Tokenizer::Impl::aliases(const EncodeOptions& options) const {
  text::TokenMatcher matcher;
  if (!parts->maskId) return matcher;
  for (const std::string& alias : options.maskAliases) {
    std::u32string content = text::decodeUtf8(alias);
    const bool isWord = std::all_of(content.begin(), content.end(), text::isWordCharacter);
    matcher.add({std::move(content), *parts->maskId, isWord, false, false});
  }
  return matcher;
}

void Tokenizer::Impl::limit(Content& first, Content* second, std::size_t added,
                            const EncodeOptions& options) const {
  if (const auto& own = parts->truncation)
    truncate(first, second, own->maxLength - std::min(own->maxLength, added), own->side, own->strategy);
  if (options.maxLength == 0) return;
  if (options.maxLength < 0 || static_cast<std::size_t>(options.maxLength) < added)
    throw Problem(ErrorCode::InvalidArgument,
                  "a maximum of " + std::to_string(options.maxLength) + " tokens leaves no room for the " +
                      std::to_string(added) + " tokens of the template",
                  "allow more tokens");
  truncate(first, second, static_cast<std::size_t>(options.maxLength) - added, text::CutSide::Right,
           text::CutStrategy::LongestFirst);
}

Encoding Tokenizer::Impl::encode(std::string_view first, const std::string_view* second,
                                 const text::Template& pieces, const EncodeOptions& options) const {
  const text::TokenMatcher matcher = aliases(options);
  Content a = tokenize(*parts, first, matcher);
  Content b = second != nullptr ? tokenize(*parts, *second, matcher) : Content{};
  limit(a, second != nullptr ? &b : nullptr, addedTokens(pieces), options);
  Encoding encoding;
  encoding.tokens = applyTemplate(pieces, a.tokens, b.tokens);
  encoding.maskPositions = positionsOf(parts->maskId, encoding.tokens);
  encoding.droppedTokens = a.droppedTokens + b.droppedTokens;
  encoding.keptCharacters = a.keptCharacters + b.keptCharacters;
  return encoding;
}

Tokenizer::Tokenizer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

Result<Tokenizer> Tokenizer::fromFolder(const std::string& folder) {
  const std::string json = text::joinPath(folder, "tokenizer.json");
  const std::string vocab = text::joinPath(folder, "vocab.txt");
  const bool hasJson = text::fileExists(json);
  if (!hasJson && !text::fileExists(vocab))
    return failure(ErrorCode::FileNotFound, folder, "there is neither a tokenizer.json nor a vocab.txt here",
                   "choose a folder with a model's tokenizer");
  const auto config = folderConfig(folder);
  if (!config) return tl::unexpected(config.error());
  const std::string& file = hasJson ? json : vocab;
  return loadParts(file, hasJson, *config).map([&](PartsPointer parts) {
    return Tokenizer(std::make_unique<Impl>(Impl{file, std::move(parts)}));
  });
}

Result<Tokenizer> Tokenizer::fromJsonFile(const std::string& file) {
  return loadParts(file, true, {}).map([&](PartsPointer parts) {
    return Tokenizer(std::make_unique<Impl>(Impl{file, std::move(parts)}));
  });
}

Result<Tokenizer> Tokenizer::fromVocabFile(const std::string& file, bool lowercase) {
  text::FolderConfig config;
  config.lowercase = lowercase;
  return loadParts(file, false, config).map([&](PartsPointer parts) {
    return Tokenizer(std::make_unique<Impl>(Impl{file, std::move(parts)}));
  });
}

Result<Encoding> Tokenizer::encode(std::string_view utf8, const EncodeOptions& options) const {
  return text::guarded(m_impl->source, [&] {
    return m_impl->encode(utf8, nullptr, m_impl->parts->postProcessor.single, options);
  });
}

Result<Encoding> Tokenizer::encodePair(std::string_view first, std::string_view second,
                                       const EncodeOptions& options) const {
  return text::guarded(m_impl->source, [&] {
    return m_impl->encode(first, &second, m_impl->parts->postProcessor.pair, options);
  });
}

Result<Encoding> Tokenizer::encodePlain(std::string_view utf8, const EncodeOptions& options) const {
  return text::guarded(m_impl->source,
                       [&] { return m_impl->encode(utf8, nullptr, bareTemplate(), options); });
}

int Tokenizer::size() const {
  return m_impl->parts->vocabulary.size();
}

const std::string& Tokenizer::token(std::int64_t id) const {
  return m_impl->parts->vocabulary.text(id);
}

std::optional<std::int64_t> Tokenizer::id(std::string_view token) const {
  return m_impl->parts->vocabulary.find(token);
}

bool Tokenizer::isSpecial(std::int64_t id) const {
  return m_impl->parts->isSpecial(id);
}

std::optional<std::int64_t> Tokenizer::maskId() const {
  return m_impl->parts->maskId;
}

const std::string& Tokenizer::continuingPrefix() const {
  return m_impl->parts->model->options().continuingPrefix;
}

}  // namespace ufb
