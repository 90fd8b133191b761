// SPDX-License-Identifier: MIT
#include <QtTest>

#include "routing_memory.h"
#include "support/registry.h"

using namespace ufb;

class TstRoutingMemory : public QObject {
  Q_OBJECT

  static view::RoutingPtr routed(const char* text, int depth = 3) {
    auto item = std::make_shared<view::RoutingItem>();
    item->layers = 2;
    item->trees = 1;
    item->depth = depth;
    item->text = QString::fromLatin1(text);
    return item;
  }

  static QStringList texts(const RoutingMemory& memory) {
    QStringList all;
    for (const view::RoutingPtr& item : memory.history()) all += item->text;
    return all;
  }

 private Q_SLOTS:
  void stepsInTypingAreNotRemembered() {
    RoutingMemory memory;
    for (const char* text : {"a", "ab", "abc", "abc d"}) memory.take(routed(text));
    // Two characters at once were pasted: what stood there before was a text.
    QCOMPARE(texts(memory), QStringList(QStringLiteral("abc")));
  }

  void anotherTextOfTheSameLengthIsNoStep() {
    RoutingMemory memory;
    memory.take(routed("by the road"));
    memory.take(routed("by the lake"));
    memory.take(routed("by the late"));
    QCOMPARE(texts(memory), QStringList(QStringLiteral("by the road")));
  }

  void aTextThatWasLookedAtIsRemembered() {
    RoutingMemory memory;
    memory.take(routed("ab"));
    QTest::qWait(RoutingMemory::kLookedAtMs + 20);
    memory.take(routed("abc"));
    QCOMPARE(texts(memory), QStringList(QStringLiteral("ab")));
  }

  void aTextIsRememberedOnceAndNotWhileItIsShown() {
    RoutingMemory memory;
    QSignalSpy changed(&memory, &RoutingMemory::historyChanged);
    memory.take(routed("first text"));
    memory.take(routed("second one, longer"));
    memory.take(routed("first text"));
    QCOMPARE(texts(memory), QStringList(QStringLiteral("second one, longer")));
    memory.take(routed("second one, longer"));
    QCOMPARE(texts(memory), QStringList(QStringLiteral("first text")));
    QCOMPARE(changed.size(), 3);
  }

  void theOldestGoFirst() {
    RoutingMemory memory;
    for (int i = 0; i < RoutingMemory::kMaxHistory + 5; ++i) {
      memory.take(routed(std::string(static_cast<std::size_t>(3 * i + 1), 'x').c_str()));
    }
    QCOMPARE(memory.history().size(), RoutingMemory::kMaxHistory);
    QCOMPARE(memory.history().constFirst()->text.size(), 3 * 4 + 1);
  }

  void pinsWhatIsShown() {
    RoutingMemory memory;
    QSignalSpy changed(&memory, &RoutingMemory::pinnedChanged);
    memory.pin();
    QCOMPARE(changed.size(), 0);
    const view::RoutingPtr first = routed("first");
    memory.take(first);
    memory.pin();
    memory.take(routed("second text"));
    QCOMPARE(memory.pinned(), first);
    memory.unpin();
    memory.unpin();
    QVERIFY(!memory.pinned());
    QCOMPARE(changed.size(), 2);
  }

  void treesOfAnotherShapeAreForgotten() {
    RoutingMemory memory;
    memory.take(routed("first"));
    memory.pin();
    memory.take(routed("second text"));
    memory.take(nullptr);  // a dense model in between changes nothing
    QVERIFY(memory.pinned());
    QCOMPARE(memory.history().size(), 1);
    memory.take(routed("third", 5));
    QVERIFY(!memory.pinned());
    QVERIFY(memory.history().isEmpty());
  }
};

UFB_TEST(TstRoutingMemory)
#include "tst_routing_memory.moc"
