// SPDX-License-Identifier: MIT
#include "text/vocab_file.h"

#include <string_view>
#include <utility>

#include "text/bert_normalizer.h"
#include "text/problem.h"
#include "text/text_file.h"
#include "text/utf8.h"

namespace ufb::text {

namespace {

const char* const kAdvice = "use the vocab.txt that was published with the model";

void readPieces(std::string_view bytes, Vocabulary& vocabulary) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  std::int64_t id = 0;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    vocabulary.add(line, id++, Vocabulary::Kind::Piece);
  }
}

Token templateToken(const TokenizerParts& parts, const std::string& text) {
  const auto id = parts.vocabulary.find(text);
  if (!id)
    throw Problem(ErrorCode::BadFormat, "the vocabulary has no \"" + text + "\", which BERT's template needs",
                  kAdvice);
  return parts.tokenOf(*id);
}

}  // namespace

std::unique_ptr<TokenizerParts> readVocabFile(const std::string& file, const FolderConfig& config) {
  const std::string bytes = readTextFile(file);
  if (bytes.empty()) throw Problem(ErrorCode::BadFormat, "the vocabulary is empty", kAdvice);
  if (!isWellFormedUtf8(bytes)) throw Problem(ErrorCode::BadFormat, "this is not a UTF-8 text file", kAdvice);
  auto parts = std::make_unique<TokenizerParts>();
  readPieces(bytes, parts->vocabulary);
  WordPieceOptions options;
  options.unknownToken = config.role("unk_token", "[UNK]");
  parts->model.emplace(parts->vocabulary, options);
  parts->normalizers.push_back(std::make_unique<BertNormalizer>(BertNormalizerOptions{
      true, config.tokenizeChineseChars, config.stripAccents.value_or(config.lowercase), config.lowercase}));
  parts->preTokenizers = {PreTokenizer::Bert};
  const std::string cls = config.role("cls_token", "[CLS]");
  const std::string sep = config.role("sep_token", "[SEP]");
  for (const std::string& text : {config.role("pad_token", "[PAD]"), options.unknownToken, cls, sep,
                                  config.role("mask_token", "[MASK]")}) {
    if (const auto id = parts->vocabulary.find(text))
      parts->addToken({{decodeUtf8(text), *id, false, false, false}, false, true});
  }
  const Token first = templateToken(*parts, cls);
  parts->postProcessor = bertPostProcessor(first, templateToken(*parts, sep));
  return parts;
}

}  // namespace ufb::text
