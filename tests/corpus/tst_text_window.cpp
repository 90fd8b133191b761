// SPDX-License-Identifier: MIT
#include <QtTest>

#include "corpus/text/text_units.h"
#include "support/registry.h"

using namespace ufb;

class TstTextWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void window_data();
  void window();
  void placeStaysTheSame();
};

void TstTextWindow::window_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("start");
  QTest::addColumn<int>("end");
  QTest::addColumn<int>("radius");
  QTest::addColumn<QString>("expected");
  QTest::addColumn<QString>("place");
  const auto row = [](const char* name, const char* text, int start, int end, int radius,
                      const char* expected, const char* place) {
    QTest::newRow(name) << QByteArray(text) << start << end << radius << QString::fromUtf8(expected)
                        << QString::fromUtf8(place);
  };
  row("all of it", "a small text", 2, 7, 100, "a small text", "small");
  row("nothing", "", 0, 0, 10, "", "");
  row("radius 0", "abcdef", 2, 4, 0, "cd", "cd");
  row("no white space: cut anywhere", "abcdefghijklmnopqrstuvwxyz", 12, 13, 5, "hijklmnopqr", "m");
  // 10 to either side; the outer fifth are 2 code points.
  row("behind the space in the outer fifth", "xxxxxx bcdefghijKlmnopqrst uxxxxx", 16, 17, 10,
      "bcdefghijKlmnopqrst", "K");
  row("space just outside", "xxxxxxxx abcdefghiJKlmnopqrs zzz", 18, 19, 9, "abcdefghiJKlmnopqrs", "J");
  row("space further in is not cut at", "xxxxxxabcde fghijKlmno pqrstuxxxx", 17, 18, 10,
      "bcde fghijKlmno pqrst", "K");
  row("of two spaces the outer one", "xxxxx b cdefghijKlmnopqrs t xxxx", 16, 17, 10, "b cdefghijKlmnopqrs t",
      "K");
  row("several spaces", "xxxxxxxxxx   ghijKlmno   xxxxxxxxxx", 17, 18, 5, "ghijKlmno", "K");
  row("Unicode white space", "xxxxx\xC2\xA0g\xC3\xA9ijKlm\xC3\xB6n\xE2\x80\xA8xxxxx", 10, 11, 5,
      "g\xC3\xA9ijKlm\xC3\xB6n", "K");
  row("beyond the BMP", "\xF0\x9F\x99\x82\xF0\x9F\x99\x82\xF0\x9F\x99\x82X\xF0\x9F\x99\x82\xF0\x9F\x99\x82",
      3, 4, 1, "\xF0\x9F\x99\x82X\xF0\x9F\x99\x82", "X");
  row("ill-formed", "a\xFF\xE2\x82Z", 3, 4, 9, "a\xEF\xBF\xBD\xEF\xBF\xBDZ", "Z");
  row("place at the start", "abc def ghi", 0, 3, 5, "abc def", "abc");
  row("place at the end", "abc def ghi", 8, 11, 5, "def ghi", "ghi");
  row("place of no length", "abcdef", 3, 3, 2, "bcde", "");
  row("place outside the text", "abcdef", 4, 99, 2, "cdef", "ef");
  row("place the wrong way round", "abcdef", -5, -7, 2, "ab", "");
  row("a radius without end", "abcdef", 2, 3, 2147483647, "abcdef", "c");
}

void TstTextWindow::window() {
  QFETCH(QByteArray, text);
  QFETCH(int, start);
  QFETCH(int, end);
  QFETCH(int, radius);
  QFETCH(QString, expected);
  QFETCH(QString, place);
  const TextWindow found =
      windowAround({text.data(), static_cast<std::size_t>(text.size())}, start, end, radius);
  QCOMPARE(QString::fromStdString(found.text), expected);
  const std::u32string points = QString::fromStdString(found.text).toStdU32String();
  QVERIFY(found.start >= 0 && found.start <= found.end && found.end <= static_cast<int>(points.size()));
  QCOMPARE(QString::fromStdU32String(points.substr(static_cast<std::size_t>(found.start),
                                                   static_cast<std::size_t>(found.end - found.start))),
           place);
}

/// Wherever the place is, the window holds it and no more than it may.
void TstTextWindow::placeStaysTheSame() {
  const std::string text = "To be, or not to be,  that is the\nquestion: whether 'tis nobler";
  const int size = static_cast<int>(text.size());
  for (int radius = 0; radius < 30; ++radius) {
    for (int start = 0; start < size; ++start) {
      const int end = std::min(size, start + 1 + start % 4);
      const TextWindow found = windowAround(text, start, end, radius);
      const auto length = static_cast<std::size_t>(end - start);
      QCOMPARE(found.end - found.start, end - start);
      QCOMPARE(found.text.substr(static_cast<std::size_t>(found.start), length),
               text.substr(static_cast<std::size_t>(start), length));
      QVERIFY(found.start <= radius && static_cast<int>(found.text.size()) - found.end <= radius);
      QVERIFY(found.start >= std::min(start, radius - radius / 5));
      QVERIFY(text.find(found.text) != std::string::npos);
    }
  }
}

UFB_TEST(TstTextWindow)
#include "tst_text_window.moc"
