// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "dictionary_sample.h"
#include "models/selection.h"
#include "models/usage_model.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/usage_view.h"

using namespace ufb;
using Scope = UsageModel::Scope;

/// Neuron usage of a counted corpus.
class TstUsageCorpus : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<UsageView> m_view;

  void show(const view::RoutingPtr& routing, const view::CorpusPtr& corpus) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing ? routing->tokens : 0, 2, 1, 3);
    m_view->resize(900, 600);
    m_view->setRouting(routing);
    m_view->setCorpus(corpus);
    m_view->show();
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<UsageView>(&m_selection);
  }
  void cleanup() { m_view.reset(); }

  void countsTheCorpus() {
    UsageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts(test::smallRouting(), {}, Scope::Corpus, test::smallCorpus());
    QCOMPARE(model.scope(), Scope::Corpus);
    QCOMPARE(model.tree(0, 0).tokens, 1000);
    QCOMPARE(model.tree(0, 0).touched, 13);  // all but two leaves
    QCOMPARE(model.tree(1, 0).touched, 4);
    QCOMPARE(model.balance(0).used, 6);
    QCOMPARE(model.balance(1).effective, 1.0);
    QCOMPARE(model.visits(0, 0).leaves(), QVector<qint64>({500, 0, 100, 50, 200, 100, 0, 50}));
    // Another text changes nothing, another corpus does.
    model.setTexts(test::smallRouting(), {}, Scope::Corpus,
                   test::corpusOf(2, 1, 3, {{8, 0, 0, 0, 0, 0, 0, 0}, {8, 0, 0, 0, 0, 0, 0, 0}}));
    QCOMPARE(model.tree(0, 0).tokens, 8);
    model.setTexts(test::smallRouting(), {}, Scope::Text);
    QCOMPARE(model.tree(0, 0).tokens, 3);
    model.setTexts(test::smallRouting(), {}, Scope::Corpus);
    QCOMPARE(model.scope(), Scope::Text);
  }

  void largeCountsDoNotOverflow() {
    UsageModel model;
    model.setTexts(test::singleNodes(), {}, Scope::Corpus,
                   test::corpusOf(2, 1, 0, {{4000000000U}, {4000000000U}}));
    QCOMPARE(model.layer(0).visits, 4000000000);
  }

  void isOfferedOnlyWithACorpus() {
    show(test::smallRouting(), nullptr);
    m_view->setScope(Scope::Corpus);
    QCOMPARE(m_view->scope(), Scope::Text);
    m_view->setCorpus(test::smallCorpus());
    m_view->setScope(Scope::Corpus);
    QCOMPARE(m_view->scope(), Scope::Corpus);
    QVERIFY(m_view->summary().startsWith(
        QStringLiteral("In layer 1, 1000 tokens of the corpus news.txt touch 13 of 15 nodes")));
    QVERIFY(m_view->settings().contains({QStringLiteral("of"), QStringLiteral("the corpus")}));
    QVERIFY(m_view->settings().contains({QStringLiteral("corpus"), QStringLiteral("news.txt")}));
    m_view->setCorpus(nullptr);
    QCOMPARE(m_view->scope(), Scope::Text);
    m_view->setCorpus(test::smallCorpus());
    QCOMPARE(m_view->scope(), Scope::Corpus);
  }

  void showsACorpusAlone() {
    show(nullptr, test::smallCorpus());
    QCOMPARE(m_view->message(), QString());
    QCOMPARE(m_view->scope(), Scope::Corpus);
    QVERIFY(m_view->summary().contains(QStringLiteral("1000 tokens of the corpus news.txt")));
    QCOMPARE(m_view->table()->rowCount(), 2);
    m_view->setRouting(test::smallRouting());
    QCOMPARE(m_view->scope(), Scope::Text);
  }
};

UFB_TEST(TstUsageCorpus)
#include "tst_usage_corpus.moc"
