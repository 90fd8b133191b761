// SPDX-License-Identifier: MIT
#include "text/unicode_form.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <QtTest>
#include <random>

#include "support/registry.h"

using namespace ufb::text;

namespace {

using Spans = std::vector<Span>;

const icu::Normalizer2* oracle(UnicodeForm form) {
  UErrorCode status = U_ZERO_ERROR;
  switch (form) {
    case UnicodeForm::Nfd:
      return icu::Normalizer2::getNFDInstance(status);
    case UnicodeForm::Nfc:
      return icu::Normalizer2::getNFCInstance(status);
    case UnicodeForm::Nfkd:
      return icu::Normalizer2::getNFKDInstance(status);
    case UnicodeForm::Nfkc:
      return icu::Normalizer2::getNFKCInstance(status);
  }
  return nullptr;
}

std::u32string wholeStringNormalized(UnicodeForm form, const std::u32string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto source = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                                    static_cast<int32_t>(text.size()));
  const icu::UnicodeString result = oracle(form)->normalize(source, status);
  std::u32string out;
  for (int i = 0; i < result.length(); i = result.moveIndex32(i, 1))
    out.push_back(static_cast<char32_t>(result.char32At(i)));
  return out;
}

/// Letters, marks of several classes, Hangul, ligatures and rare composites, densely mixed.
std::u32string awkwardText(std::mt19937& random) {
  static const std::u32string kAwkward =
      U"aeioAOsS "
      U"\u0301\u0302\u0323\u0327\u0308\u0338\u0345\u05B0\u05B4\u0F71\u0F72\u0F80\u1100\u1161\u11A8\uAC00"
      U"\uAC01\u00E9\u1E69\u1E9B\u212B\u2126\uFB01\uFDFA\u2460\u2163\u09C7\u09BE\u0DDC\u0958\u1F82\u0344"
      U"\u03D3"
      U"\uFF76\uFF9E\U0001D15E\U0001D400\U00011099\U000110BA\u0B92\u0BD7";
  std::uniform_int_distribution<std::size_t> pick(0, kAwkward.size() - 1);
  std::u32string text(std::uniform_int_distribution<std::size_t>(1, 24)(random), U' ');
  for (char32_t& c : text) c = kAwkward[pick(random)];
  return text;
}

}  // namespace

Q_DECLARE_METATYPE(UnicodeForm)

class TstUnicodeForm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void alignsWhatItChanges_data() {
    QTest::addColumn<UnicodeForm>("form");
    QTest::addColumn<std::u32string>("text");
    QTest::addColumn<std::u32string>("normalized");
    QTest::addColumn<Spans>("spans");
    const auto row = [](const char* name, UnicodeForm form, std::u32string text, std::u32string normalized,
                        Spans spans) { QTest::newRow(name) << form << text << normalized << spans; };
    row("ASCII stays", UnicodeForm::Nfkc, U"ab", U"ab", {{0, 1}, {1, 2}});
    row("decomposed mark is inserted", UnicodeForm::Nfd, U"x\u00E9y", U"xe\u0301y",
        {{0, 1}, {1, 2}, {1, 2}, {2, 3}});
    row("marks change places, alignments do not", UnicodeForm::Nfd, U"e\u0301\u0323", U"e\u0323\u0301",
        {{0, 1}, {1, 2}, {2, 3}});
    row("reordering past an inserted mark", UnicodeForm::Nfd, U"\u00E9\u0323", U"e\u0323\u0301",
        {{0, 1}, {1, 2}, {1, 2}});
    row("equal classes keep their order", UnicodeForm::Nfd, U"e\u0302\u0301", U"e\u0302\u0301",
        {{0, 1}, {1, 2}, {2, 3}});
    row("Hangul falls apart", UnicodeForm::Nfd, U"\uAC01", U"\u1100\u1161\u11A8", {{0, 1}, {0, 1}, {0, 1}});
    row("Hangul composes", UnicodeForm::Nfc, U"\u1100\u1161\u11A8!", U"\uAC01!", {{0, 1}, {3, 4}});
    row("composed takes the first place", UnicodeForm::Nfc, U"e\u0301x", U"\u00E9x", {{0, 1}, {2, 3}});
    row("composed stays composed", UnicodeForm::Nfc, U"\u00E9x", U"\u00E9x", {{0, 1}, {1, 2}});
    row("composition over a mark", UnicodeForm::Nfc, U"a\u0323\u0302", U"\u1EAD", {{0, 1}});
    row("blocked mark", UnicodeForm::Nfc, U"a\u0301\u0301", U"\u00E1\u0301", {{0, 1}, {2, 3}});
    row("leading mark", UnicodeForm::Nfc, U"\u0301a", U"\u0301a", {{0, 1}, {1, 2}});
    row("ligature", UnicodeForm::Nfkd, U"\uFB03n", U"ffin", {{0, 1}, {0, 1}, {0, 1}, {1, 2}});
    row("ligature stays in NFC", UnicodeForm::Nfc, U"\uFB03n", U"\uFB03n", {{0, 1}, {1, 2}});
    row("halfwidth voiced mark", UnicodeForm::Nfkc, U"\uFF76\uFF9E", U"\u30AC", {{0, 1}});
    row("composition exclusion", UnicodeForm::Nfc, U"\u0958", U"\u0915\u093C", {{0, 1}, {0, 1}});
    row("singleton", UnicodeForm::Nfc, U"\u212B", U"\u00C5", {{0, 1}});
  }

  void alignsWhatItChanges() {
    QFETCH(UnicodeForm, form);
    QFETCH(std::u32string, text);
    QFETCH(std::u32string, normalized);
    QFETCH(Spans, spans);
    NormalizedText ours(text, 0);
    normalizeTo(form, ours);
    QCOMPARE(QString::fromStdU32String(std::u32string(ours.characters())),
             QString::fromStdU32String(normalized));
    for (std::size_t i = 0; i < spans.size(); ++i) {
      QCOMPARE(ours.spanAt(i).start, spans[i].start);
      QCOMPARE(ours.spanAt(i).end, spans[i].end);
    }
  }

  void agreesWithTheLibraryOnWholeStrings_data() {
    QTest::addColumn<UnicodeForm>("form");
    QTest::newRow("NFD") << UnicodeForm::Nfd;
    QTest::newRow("NFC") << UnicodeForm::Nfc;
    QTest::newRow("NFKD") << UnicodeForm::Nfkd;
    QTest::newRow("NFKC") << UnicodeForm::Nfkc;
  }

  void agreesWithTheLibraryOnWholeStrings() {
    QFETCH(UnicodeForm, form);
    std::mt19937 random(20231115);
    for (int i = 0; i < 5000; ++i) {
      const std::u32string text = awkwardText(random);
      NormalizedText ours(text, 0);
      normalizeTo(form, ours);
      QCOMPARE(QString::fromStdU32String(std::u32string(ours.characters())),
               QString::fromStdU32String(wholeStringNormalized(form, text)));
      for (std::size_t c = 1; c < ours.size(); ++c) QVERIFY(ours.spanAt(c - 1).start <= ours.spanAt(c).start);
    }
  }
};

UFB_TEST(TstUnicodeForm)
#include "tst_unicode_form.moc"
