// SPDX-License-Identifier: MIT
#include <QtTest>
#include <atomic>
#include <csignal>

#include "corpus_helpers.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;
using namespace std::string_literals;

Q_DECLARE_METATYPE(ufb::TextUnit)
Q_DECLARE_METATYPE(std::vector<std::string>)
Q_DECLARE_METATYPE(std::string)

namespace {

using Units = std::vector<std::string>;

}  // namespace

class TstTextUnits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void splits_data();
  void splits();
  void standardInput();
  void fractionGrowsToOne();
  void lengthOfAPipeIsNotKnown();
  void devices();
  void aSignalCancels_data();
  void aSignalCancels();
  void refusesWhatCannotBeRead_data();
  void refusesWhatCannotBeRead();

 private:
  TextFile m_file;
};

void TstTextUnits::splits_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<Units>("lines");
  QTest::addColumn<Units>("sentences");
  QTest::addColumn<Units>("paragraphs");
  const Units none;
  const auto same = [](const char* name, const std::string& text, const Units& units) {
    QTest::newRow(name) << text << units << units << units;
  };
  same("empty", "", none);
  same("one byte", "x", {"x"});
  same("line feed alone", "\n", none);
  same("blank lines", "\n \n\t\r\n\r\n\n  \xC2\xA0\xE2\x80\xA8\xE3\x80\x80", none);
  same("no line feed at the end", "a b\n\nc d", {"a b", "c d"});
  same("trimmed", "  \t a b \xC2\xA0\n\n\xE3\x80\x80 c \xE2\x80\xA9\r\n", {"a b", "c"});
  same("byte order mark", "\xEF\xBB\xBFword\n", {"word"});
  same("byte order mark alone", "\xEF\xBB\xBF", none);
  same("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBFword", {"\xEF\xBB\xBFword"});
  same("part of a byte order mark", "\xEF\xBB", {"\xEF\xBB"});
  same("like the start of bzip2", "BZh9", {"BZh9"});
  same("like bzip2 for longer", "BZh91AY is no archive", {"BZh91AY is no archive"});
  same("like the start of zstd", "(", {"("});
  same("NUL", "a\0b\0"s, {"a\0b\0"s});
  same("ill-formed", "a\xFF\x80 b\xE2\x82\n\n\xF0\x9F\x99\xC3",
       {"a\xFF\x80 b\xE2\x82"s, "\xF0\x9F\x99\xC3"s});
  same("many empty lines between", "a\n\n\n \n\nb\n\n", {"a", "b"});
  QTest::newRow("two lines") << "one\ntwo\n"s << Units{"one", "two"} << Units{"one", "two"}
                             << Units{"one\ntwo"};
  QTest::newRow("CRLF") << "one\r\ntwo\r\n\r\nthree\r\n"s << Units{"one", "two", "three"}
                        << Units{"one", "two", "three"} << Units{"one\ntwo", "three"};
  QTest::newRow("inner white space stays")
      << " one \n  two\n"s << Units{"one", "two"} << Units{"one", "two"} << Units{"one \n  two"};
  QTest::newRow("a blank line ends a paragraph")
      << "one\n \xC2\xA0\t\r\ntwo\nthree"s << Units{"one", "two", "three"} << Units{"one", "two", "three"}
      << Units{"one", "two\nthree"};
  QTest::newRow("sentences") << "One. Two! Three? Four\nfive.  Six."s
                             << Units{"One. Two! Three? Four", "five.  Six."}
                             << Units{"One.", "Two!", "Three?", "Four", "five.", "Six."}
                             << Units{"One. Two! Three? Four\nfive.  Six."};
  QTest::newRow("no sentence ends in a number")
      << "Pi is 3.14 or so. (It is.) Yes."s << Units{"Pi is 3.14 or so. (It is.) Yes."}
      << Units{"Pi is 3.14 or so.", "(It is.)", "Yes."} << Units{"Pi is 3.14 or so. (It is.) Yes."};
  const std::string chinese = "\xE4\xBD\xA0\xE5\xA5\xBD\xE3\x80\x82";
  QTest::newRow("Chinese") << chinese + chinese << Units{chinese + chinese} << Units{chinese, chinese}
                           << Units{chinese + chinese};
  // Places differ between UTF-8 and UTF-16: two, three and four bytes, and ill-formed ones.
  const std::string odd = "\xC3\x89\xE2\x82\xAC\xF0\x9F\x99\x82\xFF.";
  QTest::newRow("beyond ASCII") << odd + " " + odd + " B."s << Units{odd + " " + odd + " B."}
                                << Units{odd, odd, "B."} << Units{odd + " " + odd + " B."};
  QTest::newRow("line separator") << "a\xE2\x80\xA8 b\rc"s << Units{"a\xE2\x80\xA8 b\rc"}
                                  << Units{"a", "b", "c"} << Units{"a\xE2\x80\xA8 b\rc"};
}

void TstTextUnits::splits() {
  QFETCH(std::string, text);
  for (const char* const kind : {"lines", "sentences", "paragraphs"}) {
    const TextUnit unit = kind[0] == 'l'   ? TextUnit::Line
                          : kind[0] == 's' ? TextUnit::Sentence
                                           : TextUnit::Paragraph;
    const Units expected = *static_cast<Units*>(QTest::qData(kind, qMetaTypeId<std::vector<std::string>>()));
    const auto fromFile = readUnits(m_file.with(text), unit);
    QVERIFY2(fromFile, fromFile ? "" : fromFile.error().sentence().c_str());
    for (const std::string& found : fromFile->units) qDebug("%s: [%s]", kind, found.c_str());
    QVERIFY2(fromFile->units == expected, kind);
    QCOMPARE(fromFile->bytes, static_cast<std::int64_t>(text.size()));
    const FedPipe pipe(text);
    const auto fromPipe = readUnits(pipe.path(), unit);
    QVERIFY2(fromPipe, fromPipe ? "" : fromPipe.error().sentence().c_str());
    QVERIFY2(fromPipe->units == expected, kind);
    QCOMPARE(fromPipe->bytes, static_cast<std::int64_t>(text.size()));
  }
}

void TstTextUnits::standardInput() {
  for (const bool zipped : {false, true}) {
    const std::string text = "One. Two.\n\nThree.\n";
    const FedPipe pipe(zipped ? compressed(text, ARCHIVE_FILTER_XZ) : text);
    const AsStandardInput redirected(pipe);
    const auto read = readUnits("-", TextUnit::Sentence);
    QVERIFY2(read, read ? "" : read.error().sentence().c_str());
    QVERIFY(read->units == Units({"One.", "Two.", "Three."}));
    QCOMPARE(read->fraction, -1.0);
  }
}

void TstTextUnits::fractionGrowsToOne() {
  std::string text;
  for (int i = 0; i < 40000; ++i) text += "line " + std::to_string(i) + "\n";
  for (const int filter : {ARCHIVE_FILTER_NONE, ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_ZSTD}) {
    const std::string path = m_file.with(filter == ARCHIVE_FILTER_NONE ? text : compressed(text, filter));
    auto units = TextUnits::open(path, TextUnit::Line);
    QVERIFY2(units, units ? "" : units.error().sentence().c_str());
    std::string unit;
    double before = 0;
    std::int64_t bytesBefore = 0;
    for (int i = 0; i < 40000; ++i) {
      const auto found = (*units)->next(unit);
      QVERIFY(found && *found);
      QVERIFY((*units)->fraction() >= before && (*units)->fraction() <= 1);
      QVERIFY((*units)->bytes() > bytesBefore);
      before = (*units)->fraction();
      bytesBefore = (*units)->bytes();
      if (i == 0 && filter == ARCHIVE_FILTER_NONE) QVERIFY2(before < 0.5, "only the first block was read");
    }
    QVERIFY(!(*units)->next(unit).value_or(true));
    QVERIFY2(!(*units)->next(unit).value_or(true), "the end stays the end");
    QCOMPARE((*units)->fraction(), 1.0);
    QCOMPARE((*units)->bytes(), static_cast<std::int64_t>(text.size()));
  }
}

void TstTextUnits::lengthOfAPipeIsNotKnown() {
  const FedPipe pipe("a\nb\n");
  auto units = TextUnits::open(pipe.path(), TextUnit::Line);
  QVERIFY(units);
  std::string unit;
  QVERIFY((*units)->next(unit).value_or(false));
  QCOMPARE((*units)->fraction(), -1.0);
}

void TstTextUnits::devices() {
  const auto nothing = readUnits("/dev/null", TextUnit::Sentence);
  QVERIFY2(nothing, nothing ? "" : nothing.error().sentence().c_str());
  QVERIFY(nothing->units.empty());
  // Says that it has no bytes, and has some.
  const auto generated = readUnits("/proc/self/status", TextUnit::Line);
  QVERIFY2(generated, generated ? "" : generated.error().sentence().c_str());
  QVERIFY(!generated->units.empty());
  QCOMPARE(generated->fraction, -1.0);
}

void TstTextUnits::aSignalCancels_data() {
  QTest::addColumn<std::string>("start");
  QTest::newRow("nothing came") << ""s;
  QTest::newRow("within a line") << "a\nb"s;
  const std::string text(100000, 'x');
  QTest::newRow("gzip") << compressed(text, ARCHIVE_FILTER_GZIP).substr(0, 60);
  QTest::newRow("xz") << compressed(text, ARCHIVE_FILTER_XZ).substr(0, 60);
}

void TstTextUnits::aSignalCancels() {
  QFETCH(std::string, start);
  struct sigaction action = {}, before = {};
  action.sa_handler = [](int) {};
  QCOMPARE(::sigaction(SIGUSR1, &action, &before), 0);
  const pthread_t reader = ::pthread_self();
  std::atomic<bool> done = false;
  std::thread knocking([&] {
    // One signal could come before the reader waits.
    while (!done) {
      QThread::msleep(20);
      ::pthread_kill(reader, SIGUSR1);
    }
  });
  const FedPipe pipe(start, true);
  const AsStandardInput redirected(pipe);
  const auto read = readUnits("-", TextUnit::Line);
  done = true;
  knocking.join();
  ::sigaction(SIGUSR1, &before, nullptr);
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::Cancelled);
  QCOMPARE(read.error().subject, std::string("standard input"));
}

void TstTextUnits::refusesWhatCannotBeRead_data() {
  QTest::addColumn<std::string>("path");
  QTest::addColumn<QByteArray>("problem");
  QTest::newRow("folder") << m_file.folder() << QByteArray("this is a folder");
  QTest::newRow("missing") << m_file.folder() + "/none.txt" << QByteArray("No such file");
  QTest::newRow("no name") << ""s << QByteArray("No such file");
  QTest::newRow("below a file") << m_file.with("x") + "/text" << QByteArray("Not a directory");
}

void TstTextUnits::refusesWhatCannotBeRead() {
  QFETCH(std::string, path);
  QFETCH(QByteArray, problem);
  const auto read = readUnits(path, TextUnit::Line);
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::FileNotFound);
  QCOMPARE(read.error().subject, path);
  QVERIFY2(QByteArray::fromStdString(read.error().problem).contains(problem), read.error().problem.c_str());
  QVERIFY(!read.error().advice.empty());
}

UFB_TEST(TstTextUnits)
#include "tst_text_units.moc"
