// SPDX-License-Identifier: MIT
#include <QtTest>
#include <random>
#include <span>

#include "corpus_helpers.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;

Q_DECLARE_METATYPE(std::vector<std::string>)
Q_DECLARE_METATYPE(std::string)

namespace {

using Units = std::vector<std::string>;

/// A code point, so that an obvious reader needs to know nothing of UTF-8.
struct Letter {
  std::string_view utf8;
  bool space = false;
};
using Letters = std::vector<Letter>;
using Part = std::span<const Letter>;

Part trimmed(Part letters) {
  while (!letters.empty() && letters.front().space) letters = letters.subspan(1);
  while (!letters.empty() && letters.back().space) letters = letters.first(letters.size() - 1);
  return letters;
}

std::string joined(Part letters) {
  std::string text;
  for (const Letter& letter : letters) text += letter.utf8;
  return text;
}

/// The contract, said slowly.
void addUnits(Units& units, Part letters) {
  for (letters = trimmed(letters); !letters.empty(); letters = trimmed(letters)) {
    std::size_t bytes = 0, count = 0, space = 0;
    while (count < letters.size() && bytes + letters[count].utf8.size() <= kLongestUnit) {
      if (letters[count].space) space = count;
      bytes += letters[count++].utf8.size();
    }
    // White space may also begin right behind the longest unit, or reach beyond it.
    if (count < letters.size() && letters[count].space) space = count;
    const std::size_t cut = count == letters.size() || space == 0 ? count : space;
    units.push_back(joined(trimmed(letters.first(cut))));
    letters = letters.subspan(cut);
  }
}

/// Text for obvious readers: lines, each without its line feed.
using Lines = std::vector<Letters>;

Units obviousLines(const Lines& lines) {
  Units units;
  for (const Letters& line : lines) addUnits(units, line);
  return units;
}

Units obviousParagraphs(const Lines& lines) {
  Units units;
  Letters paragraph;
  for (const Letters& line : lines) {
    if (trimmed(line).empty()) {
      addUnits(units, paragraph);
      paragraph.clear();
      continue;
    }
    paragraph.insert(paragraph.end(), line.begin(), line.end());
    paragraph.push_back({"\n", true});
  }
  addUnits(units, paragraph);
  return units;
}

/// Lines of all lengths, many around the longest unit, with few and many spaces of one to three bytes.
Lines someLines(unsigned seed) {
  static const Letters kSpaces = {{" ", true}, {"\t", true}, {"\xC2\xA0", true}, {"\xE3\x80\x80", true}};
  static const Letters kLetters = {{"a"}, {"."}, {"A"}, {"\xC3\xA9"}, {"\xE2\x82\xAC"}, {"\xF0\x9F\x99\x82"}};
  std::mt19937 random(seed);
  const auto below = [&random](std::size_t count) { return random() % count; };
  Lines lines(10);
  for (Letters& line : lines) {
    const std::size_t kind = below(6);
    const std::size_t bytes = kind < 2 ? below(50) : kind < 4 ? kLongestUnit - 5 + below(10) : below(150000);
    const std::size_t spacing = 2 + below(kind == 5 ? 100000 : 20);
    for (std::size_t size = 0; size < bytes;) {
      const bool space = below(spacing) == 0;
      const std::size_t repeats = space ? 1 + below(4) : 1;
      for (std::size_t i = 0; i < repeats; ++i) {
        line.push_back(space ? kSpaces[below(kSpaces.size())] : kLetters[below(kLetters.size())]);
        size += line.back().utf8.size();
      }
    }
  }
  return lines;
}

std::string textOf(const Lines& lines) {
  std::string text;
  for (const Letters& line : lines) text += joined(line) + "\n";
  return text;
}

/// Without the white space that these tests use.
QByteArray withoutSpaces(const std::string& text) {
  QByteArray kept = QByteArray::fromStdString(text);
  for (const char* const space : {"\xC2\xA0", "\xE3\x80\x80", " ", "\t", "\n"}) kept.replace(space, "");
  return kept;
}

std::string concatenated(const Units& units) {
  std::string text;
  for (const std::string& unit : units) text += unit;
  return text;
}

}  // namespace

class TstLongUnits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void boundaries_data();
  void boundaries();
  void asTheContractSays_data();
  void asTheContractSays();
  void nothingIsLost_data();
  void nothingIsLost();
  void sentencesOfALongLine();
  void oneEndlessLine();

 private:
  TextFile m_file;
};

void TstLongUnits::boundaries_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<Units>("units");
  constexpr std::size_t k = kLongestUnit;
  const auto x = [](std::size_t count) { return std::string(count, 'x'); };
  const auto spaces = [](std::size_t count) { return std::string(count, ' '); };
  QTest::newRow("one less") << x(k - 1) << Units{x(k - 1)};
  QTest::newRow("as long as may be") << x(k) << Units{x(k)};
  QTest::newRow("with CRLF") << x(k) + "\r\n" + x(k) + "\r\n" << Units{x(k), x(k)};
  QTest::newRow("one more") << x(k + 1) << Units{x(k), "x"};
  QTest::newRow("twice") << x(2 * k) << Units{x(k), x(k)};
  QTest::newRow("space at the cut") << x(k) + " y" << Units{x(k), "y"};
  QTest::newRow("wide space at the cut") << x(k) + "\xE3\x80\x80y" << Units{x(k), "y"};
  QTest::newRow("wide space at the cut, not the only one")
      << "a " + x(k - 2) + "\xE3\x80\x80y" << Units{"a " + x(k - 2), "y"};
  QTest::newRow("wide space across the cut") << x(k - 1) + "\xE3\x80\x80y" << Units{x(k - 1), "y"};
  QTest::newRow("wide space across the cut, not the only one")
      << "a " + x(k - 3) + "\xE3\x80\x80y" << Units{"a " + x(k - 3), "y"};
  QTest::newRow("space in front of the cut") << x(k - 1) + " yz" << Units{x(k - 1), "yz"};
  QTest::newRow("early space") << "a " + x(k + 2) << Units{"a", x(k), "xx"};
  QTest::newRow("two bytes across the cut") << x(k - 1) + "\xC3\xA9" << Units{x(k - 1), "\xC3\xA9"};
  QTest::newRow("three bytes across") << x(k - 2) + "\xE2\x82\xAC" << Units{x(k - 2), "\xE2\x82\xAC"};
  QTest::newRow("four bytes across") << x(k - 3) + "\xF0\x9F\x99\x82" << Units{x(k - 3), "\xF0\x9F\x99\x82"};
  QTest::newRow("four bytes fit") << x(k - 4) + "\xF0\x9F\x99\x82" << Units{x(k - 4) + "\xF0\x9F\x99\x82"};
  QTest::newRow("much space in front") << spaces(3 * k + 1) + x(k) << Units{x(k)};
  QTest::newRow("much space behind") << x(k) + spaces(3 * k + 1) << Units{x(k)};
  QTest::newRow("much space between") << "a" + spaces(3 * k + 1) + "b" << Units{"a", "b"};
  QTest::newRow("nothing but space") << spaces(5 * k + 1) + "\n\n" + spaces(k) << Units{};
  const std::string middle(k, '\x80');
  QTest::newRow("no code point at all") << middle + middle << Units{middle, middle};
}

void TstLongUnits::boundaries() {
  QFETCH(std::string, text);
  QFETCH(Units, units);
  for (const TextUnit unit : {TextUnit::Line, TextUnit::Sentence, TextUnit::Paragraph}) {
    // A blank line ends both a line and a paragraph, and must not hide what comes behind.
    const std::string whole = "First\n\n" + text + "\n\nlast";
    Units expected = {"First"};
    expected.insert(expected.end(), units.begin(), units.end());
    expected.push_back("last");
    // The only row of several lines.
    if (unit == TextUnit::Paragraph && text.find("\r\n") != std::string::npos) continue;
    const auto read = readUnits(m_file.with(whole), unit);
    QVERIFY2(read, read ? "" : read.error().sentence().c_str());
    for (const std::string& found : read->units) qDebug("%zu bytes", found.size());
    QVERIFY(read->units == expected);
    QCOMPARE(read->bytes, static_cast<std::int64_t>(whole.size()));
  }
}

void TstLongUnits::asTheContractSays_data() {
  QTest::addColumn<unsigned>("seed");
  for (unsigned seed = 1; seed <= 4; ++seed) QTest::addRow("seed %u", seed) << seed;
}

void TstLongUnits::asTheContractSays() {
  QFETCH(unsigned, seed);
  const Lines lines = someLines(seed);
  const std::string path = m_file.with(textOf(lines));
  const auto asLines = readUnits(path, TextUnit::Line);
  QVERIFY(asLines && asLines->units == obviousLines(lines));
  const auto asParagraphs = readUnits(path, TextUnit::Paragraph);
  QVERIFY(asParagraphs && asParagraphs->units == obviousParagraphs(lines));
}

void TstLongUnits::nothingIsLost_data() {
  asTheContractSays_data();
}

void TstLongUnits::nothingIsLost() {
  QFETCH(unsigned, seed);
  const std::string text = textOf(someLines(seed));
  const std::string zipped = compressed(text, ARCHIVE_FILTER_ZSTD);
  for (const TextUnit unit : {TextUnit::Line, TextUnit::Sentence, TextUnit::Paragraph}) {
    const auto read = readUnits(m_file.with(text), unit);
    QVERIFY(read);
    QVERIFY(withoutSpaces(concatenated(read->units)) == withoutSpaces(text));
    for (const std::string& found : read->units) {
      QVERIFY(!found.empty() && found.size() <= kLongestUnit);
      QVERIFY(found.front() > ' ' || found.front() < 0);
      QVERIFY(found.back() > ' ' || found.back() < 0);
    }
    // However the bytes come in.
    const FedPipe pipe(text);
    const auto piped = readUnits(pipe.path(), unit);
    QVERIFY(piped && piped->units == read->units);
    const auto unzipped = readUnits(m_file.with(zipped), unit);
    QVERIFY(unzipped && unzipped->units == read->units && unzipped->bytes == read->bytes);
  }
}

/// Where a line is too long for ICU at once, its sentences are found as if it were not.
void TstLongUnits::sentencesOfALongLine() {
  std::string text;
  Units expected;
  for (int i = 0; i < 12000; ++i) {
    expected.push_back("Sentence " + std::to_string(i) +
                       (i % 3 == 0 ? " of \xC3\xA9t\xC3\xA9." : " is not it!"));
    text += expected.back() + (i % 5 == 0 ? "  " : " ");
  }
  QVERIFY(text.size() > 4 * kLongestUnit);
  const auto read = readUnits(m_file.with(text), TextUnit::Sentence);
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(read->units.size(), expected.size());
  QVERIFY(read->units == expected);
}

void TstLongUnits::oneEndlessLine() {
  constexpr std::size_t count = 300;
  const FedPipe pipe(std::string(count * kLongestUnit, 'x'));
  const auto read = readUnits(pipe.path(), TextUnit::Sentence);
  QVERIFY(read);
  QVERIFY(read->units == Units(count, std::string(kLongestUnit, 'x')));
}

UFB_TEST(TstLongUnits)
#include "tst_long_units.moc"
