// SPDX-License-Identifier: MIT
#include "text/normalized_text.h"

#include <QtTest>

#include "support/registry.h"
#include "text/text_helpers.h"

using namespace ufb::text;

namespace {

using Changes = std::vector<NormalizedText::Change>;

std::vector<Span> spans(const NormalizedText& text) {
  std::vector<Span> out;
  for (std::size_t i = 0; i < text.size(); ++i) out.push_back(text.spanAt(i));
  return out;
}

}  // namespace

class TstNormalizedText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void startsAlignedOneToOne() {
    const NormalizedText text(U"ab", 5);
    QVERIFY(spans(text) == (std::vector<Span>{{5, 6}, {6, 7}}));
    QVERIFY(text.spanOf({0, 2}) == (Span{5, 7}));
  }

  void insertedCharactersShareTheAlignmentBeforeThem() {
    NormalizedText text(U"ab", 0);
    text.transform(Changes{{U'a', 0}, {U'x', 1}, {U'b', 0}, {U'y', 1}});
    QVERIFY(text.characters() == U"axby");
    QVERIFY(spans(text) == (std::vector<Span>{{0, 1}, {0, 1}, {1, 2}, {1, 2}}));
  }

  void insertedAtTheStartIsEmpty() {
    NormalizedText text(U"ab", 3);
    text.transform(Changes{{U'x', 1}, {U'a', 0}, {U'b', 0}});
    QVERIFY(spans(text) == (std::vector<Span>{{3, 3}, {3, 4}, {4, 5}}));
  }

  void swallowedCharactersLeaveAGap() {
    NormalizedText text(U"abcd", 0);
    text.transform(Changes{{U'x', -2}, {U'd', 0}});
    QVERIFY(text.characters() == U"xd");
    QVERIFY(spans(text) == (std::vector<Span>{{0, 1}, {3, 4}}));
  }

  void filterKeepsAlignments() {
    NormalizedText text(U"a-b-", 0);
    text.filter([](char32_t c) { return c != U'-'; });
    QVERIFY(text.characters() == U"ab");
    QVERIFY(spans(text) == (std::vector<Span>{{0, 1}, {2, 3}}));
  }

  void filterMayLeaveNothing() {
    NormalizedText text(U"--", 0);
    text.filter([](char32_t) { return false; });
    QCOMPARE(text.size(), std::size_t{0});
  }

  void expansionsAreAlignedLikeTheirCharacter() {
    NormalizedText text(U"ab", 0);
    text.expand([](char32_t c, std::u32string& out) { out.append(c == U'b' ? 3 : 0, c); });
    QVERIFY(text.characters() == U"bbb");
    QVERIFY(spans(text) == (std::vector<Span>{{1, 2}, {1, 2}, {1, 2}}));
  }

  void replacementsTakeTheLastCharactersAlignment() {
    NormalizedText text(U"a``b", 0);
    text.replace(std::vector<Range>{{1, 3}}, U"\"!");
    QVERIFY(text.characters() == U"a\"!b");
    QVERIFY(spans(text) == (std::vector<Span>{{0, 1}, {2, 3}, {2, 3}, {3, 4}}));
  }

  void emptyMatchesInsert() {
    NormalizedText text(U"ab", 7);
    text.replace(std::vector<Range>{{0, 0}, {1, 1}, {2, 2}}, U"-");
    QVERIFY(text.characters() == U"-a-b-");
    QVERIFY(spans(text) == (std::vector<Span>{{7, 7}, {7, 8}, {7, 8}, {8, 9}, {8, 9}}));
  }

  void keepRangeCutsBothEnds() {
    NormalizedText text(U" ab ", 0);
    text.keepRange({1, 3});
    QVERIFY(text.characters() == U"ab");
    QVERIFY(spans(text) == (std::vector<Span>{{1, 2}, {2, 3}}));
  }
};

UFB_TEST(TstNormalizedText)
#include "tst_normalized_text.moc"
