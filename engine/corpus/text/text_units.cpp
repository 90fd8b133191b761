// SPDX-License-Identifier: MIT
#include "corpus/text/text_units.h"

#include <utility>

#include "corpus/text/chunk_reader.h"
#include "corpus/text/sentence_splitter.h"

namespace ufb {

namespace {

/// Lines or paragraphs.
class ChunkUnits : public TextUnits {
 public:
  ChunkUnits(std::unique_ptr<BlockSource> blocks, Chunking chunking)
      : m_chunks(std::move(blocks), chunking) {}

  Result<bool> next(std::string& unit) override {
    TextChunk chunk;
    auto found = m_chunks.next(chunk);
    if (found && *found) unit.assign(chunk.text);
    return found;
  }
  double fraction() const override { return m_chunks.pieces().fraction(); }
  std::int64_t bytes() const override { return m_chunks.pieces().bytes(); }

 private:
  ChunkReader m_chunks;
};

class SentenceUnits : public TextUnits {
 public:
  SentenceUnits(std::unique_ptr<BlockSource> blocks, SentenceSplitter splitter)
      : m_chunks(std::move(blocks), Chunking::Lines), m_splitter(std::move(splitter)) {}

  Result<bool> next(std::string& unit) override {
    while (true) {
      std::string_view sentence;
      if (m_splitter.next(sentence) && !heldBack(sentence)) {
        unit.assign(sentence);
        return true;
      }
      const auto found = m_chunks.next(m_chunk);
      if (!found || !*found) return found;
      m_splitter.start(m_chunk.text);
    }
  }
  double fraction() const override { return m_chunks.pieces().fraction(); }
  std::int64_t bytes() const override { return m_chunks.pieces().bytes(); }

 private:
  /// Where a line was cut its last sentence may go on: the next chunk begins with it, unless it fills this
  /// one.
  bool heldBack(std::string_view sentence) {
    const std::string_view text = m_chunk.text;
    const bool first = sentence.data() == text.data();
    const bool last = sentence.data() + sentence.size() == text.data() + text.size();
    if (!m_chunk.cut || first || !last) return false;
    m_chunks.goOnAt(sentence.data());
    return true;
  }

  ChunkReader m_chunks;
  TextChunk m_chunk;
  SentenceSplitter m_splitter;
};

}  // namespace

Result<std::unique_ptr<TextUnits>> TextUnits::open(const std::string& path, TextUnit unit) {
  auto blocks = openBlocks(path);
  if (!blocks) return tl::unexpected(blocks.error());
  if (unit != TextUnit::Sentence) {
    const Chunking chunking = unit == TextUnit::Line ? Chunking::Lines : Chunking::Paragraphs;
    return std::make_unique<ChunkUnits>(std::move(*blocks), chunking);
  }
  auto splitter = SentenceSplitter::create();
  if (!splitter) return tl::unexpected(splitter.error());
  return std::make_unique<SentenceUnits>(std::move(*blocks), std::move(*splitter));
}

}  // namespace ufb
