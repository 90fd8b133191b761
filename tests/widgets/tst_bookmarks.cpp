// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "models/bookmarks.h"
#include "support/registry.h"

using namespace ufb;

class TstBookmarks : public QObject {
  Q_OBJECT

  static Bookmark place(const char* address, const char* model = "demo") {
    return {QLatin1String(address), QLatin1String(model), QStringLiteral("Paris is „big“."),
            QStringLiteral("2025-01-02T03:04:05Z")};
  }

 private Q_SLOTS:
  void addsAndRemoves() {
    Bookmarks bookmarks;
    QSignalSpy changed(&bookmarks, &Bookmarks::changed);
    bookmarks.add(place("L1/*"));
    bookmarks.add(place("L1/*"));
    bookmarks.add(place("L1/*", "other"));
    bookmarks.add({});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(bookmarks.items().size(), 2);
    QVERIFY(bookmarks.contains(QStringLiteral("L1/*"), QStringLiteral("demo")));
    QVERIFY(!bookmarks.contains(QStringLiteral("L2/*"), QStringLiteral("demo")));
    bookmarks.remove(QStringLiteral("L1/*"), QStringLiteral("demo"));
    bookmarks.remove(QStringLiteral("L1/*"), QStringLiteral("demo"));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(bookmarks.items(), QVector<Bookmark>{place("L1/*", "other")});
    bookmarks.clear();
    bookmarks.clear();
    QCOMPARE(changed.size(), 4);
    QVERIFY(bookmarks.items().isEmpty());
  }

  void togglesAndDates() {
    Bookmarks bookmarks;
    bookmarks.toggle({QStringLiteral("L2/01*"), QStringLiteral("demo"), {}, {}});
    QCOMPARE(bookmarks.items().size(), 1);
    QVERIFY(QDateTime::fromString(bookmarks.items().constFirst().created, Qt::ISODate).isValid());
    bookmarks.toggle({QStringLiteral("L2/01*"), QStringLiteral("demo"), {}, {}});
    QVERIFY(bookmarks.items().isEmpty());
  }

  void theOldestMakesRoom() {
    Bookmarks bookmarks;
    for (int i = 0; i <= Bookmarks::kMost; ++i) {
      bookmarks.add({QStringLiteral("L1/leaf:%1").arg(i), {}, {}, {}});
    }
    QCOMPARE(bookmarks.items().size(), Bookmarks::kMost);
    QCOMPARE(bookmarks.items().constFirst().address, QStringLiteral("L1/leaf:1"));
  }

  void survivesAsJson() {
    Bookmarks bookmarks;
    bookmarks.add(place("L1/*"));
    bookmarks.add(place("L2.3/0110*", "a \" b \\ c"));
    Bookmarks other;
    QSignalSpy changed(&other, &Bookmarks::changed);
    QVERIFY(other.fromJson(bookmarks.toJson()));
    QCOMPARE(other.items(), bookmarks.items());
    QVERIFY(other.fromJson(bookmarks.toJson()));
    QCOMPARE(changed.size(), 1);
    QVERIFY(other.fromJson("[]"));
    QVERIFY(other.items().isEmpty());
  }

  void rubbishDoesNoHarm_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("list");
    QTest::addColumn<int>("items");
    QTest::newRow("nothing") << QByteArray() << false << 1;
    QTest::newRow("no json") << QByteArray("{[,") << false << 1;
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe[", 4) << false << 1;
    QTest::newRow("cut off") << QByteArray("[{'address':'L1").replace('\'', '"') << false << 1;
    QTest::newRow("an object") << QByteArray("{'address':'L1/*'}").replace('\'', '"') << false << 1;
    QTest::newRow("other things") << QByteArray("[1, null, [], 'L1/*', {}]").replace('\'', '"') << true << 0;
    QTest::newRow("wrong types")
        << QByteArray("[{'address':7},{'address':'L1/*','note':3,'model':{}}]").replace('\'', '"') << true
        << 1;
    QTest::newRow("twice") << QByteArray("[{'address':'L1/*'},{'address':'L1/*'}]").replace('\'', '"') << true
                           << 1;
  }

  void rubbishDoesNoHarm() {
    QFETCH(QByteArray, json);
    Bookmarks bookmarks;
    bookmarks.add(place("L3/*"));
    QTEST(bookmarks.fromJson(json), "list");
    QTEST(static_cast<int>(bookmarks.items().size()), "items");
  }
};

UFB_TEST(TstBookmarks)
#include "tst_bookmarks.moc"
