// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "dictionary_sample.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "views/leaf_dictionary_view.h"

namespace ufb::test {

/// A leaf dictionary on a selection, and what tests ask of it.
class LeafDictionaryTest : public QObject {
 protected:
  void build() {
    QTest::failOnWarning(anyWarning());
    m_selection.setExtent(0, 0, 0);
    m_view = std::make_unique<LeafDictionaryView>(&m_selection);
    m_asked = std::make_unique<QSignalSpy>(m_view.get(), &LeafDictionaryView::wordsRequested);
  }

  void tearDown() {
    m_asked.reset();
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void show(const view::CorpusPtr& corpus, const view::RoutingPtr& routing = nullptr,
            const QSize& size = {1000, 500}) {
    m_selection.setExtent(routing ? routing->tokens : 0, 2, 1, 3);
    if (routing) m_selection.selectToken(0);
    m_view->resize(size);
    m_view->setCorpus(corpus);
    m_view->setRouting(routing);
    m_view->show();
  }

  /// Answers what was asked for last.
  void answer() {
    QVERIFY(!m_asked->isEmpty());
    m_view->setWords(leafWords(m_asked->last().at(0).value<NodeAddress>()));
  }

  template <class Part>
  Part* part(const char* name) const {
    return m_view->findChild<Part*>(QLatin1String(name));
  }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key), modifiers);
  }
  void type(const QString& text) {
    auto* search = part<QLineEdit>("dictionary-search");
    search->clear();
    QTest::keyClicks(search, text);
    QTest::keyClick(search, Qt::Key_Return);
  }
  static view::WordLeavesItem leavesOf(const QString& token) {
    view::WordLeavesItem word;
    word.token = token;
    word.id = 7;
    word.count = 300;
    word.leaves = {{{0, 0, 3, 5}, 200, 2.0 / 3, 6}, {{0, 0, 3, 0}, 100, 1.0 / 3, 0.5}};
    return word;
  }

  Selection m_selection;
  std::unique_ptr<LeafDictionaryView> m_view;
  std::unique_ptr<QSignalSpy> m_asked;
};

}  // namespace ufb::test
