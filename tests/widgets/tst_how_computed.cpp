// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>
#include <limits>

#include "models/how_computed.h"
#include "models/how_computed_table.h"
#include "models/path_model.h"
#include "prediction_samples.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

namespace {

view::ModelItem treeModel() {
  view::ModelItem model;
  model.name = QStringLiteral("small");
  model.family = QStringLiteral("crammedBERT");
  model.isFff = true;
  model.layers = 2;
  model.hidden = 4;
  model.heads = 2;
  model.vocabulary = 1000;
  model.trees = 1;
  model.depth = 3;
  model.neurons = 15;
  model.neuronsUsed = 4;
  return model;
}

view::ModelItem denseModel() {
  view::ModelItem model = treeModel();
  model.family = QStringLiteral("BERT");
  model.isFff = false;
  model.neurons = 3072;
  return model;
}

HowSubject pathSubject(int layer = 0, int token = 0) {
  HowSubject subject;
  const auto routing = test::smallRouting();
  routing->nodeBytes = 36;
  subject.routing = routing;
  subject.model = treeModel();
  subject.layer = layer;
  subject.token = token;
  return subject;
}

/// The cells of one row, or of one column.
QStringList rowOf(const HowPage& page, int row) {
  QStringList cells;
  for (const HowCell& cell : page.rows.at(row).cells) cells += cell.text;
  return cells;
}

QVariantList columnOf(const HowPage& page, const QString& key) {
  QVariantList values;
  for (int column = 0; column < page.columns.size(); ++column) {
    if (page.columns[column].key != key) continue;
    for (const HowRow& row : page.rows) values += row.cells.at(column).value;
  }
  return values;
}

/// The exact GELU from the error function's power series, which shares no code with the C library's erf.
double seriesGelu(double z) {
  const double x = z / std::sqrt(2.0);
  double term = x;
  double sum = x;
  for (int n = 1; n < 200; ++n) {
    term *= -x * x / n;
    sum += term / (2 * n + 1);
  }
  return z / 2 * (1 + 2 / std::sqrt(std::acos(-1.0)) * sum);
}

}  // namespace

class TstHowComputed : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void walksTheTokensOwnWay() {
    const HowPage page = howPage(HowStep::Walk, pathSubject());
    QCOMPARE(page.rows.size(), 4);
    QCOMPARE(rowOf(page, 0).join(u'|'), QStringLiteral("0|0|0.500|> 0|right|2·0 + 2 = 2"));
    QCOMPARE(rowOf(page, 1).join(u'|'), QStringLiteral("1|2|-1.000|≤ 0|left|2·2 + 1 = 5"));
    QCOMPARE(rowOf(page, 2).join(u'|'), QStringLiteral("2|5|2.000|> 0|right|2·5 + 2 = 12"));
    QCOMPARE(rowOf(page, 3).join(u'|'), QStringLiteral("3|12|-3.000|≤ 0|leaf|–"));
    QVERIFY(page.intro.join(u' ').contains(QStringLiteral("“paris” starts at the root")));
    QVERIFY(page.notes.contains(QStringLiteral("The way: RLR → leaf 5.")));
    QVERIFY(page.notes.contains(
        QStringLiteral("Neurons computed: 4. Decisions: 3, since the leaf's sign decides nothing.")));
  }

  void everyNextNodeIsTheOneVisited() {
    HowSubject subject;
    subject.routing = test::largeRouting(3, 2, 11, 5);
    for (int token = 0; token < 5; ++token) {
      subject.layer = token % 3;
      subject.tree = token % 2;
      subject.token = token;
      const HowPage page = howPage(HowStep::Walk, subject);
      const QVariantList nodes = columnOf(page, QStringLiteral("node"));
      const QVariantList next = columnOf(page, QStringLiteral("next"));
      QCOMPARE(nodes.size(), 12);
      for (int level = 0; level < 11; ++level) QCOMPARE(next[level].toInt(), nodes[level + 1].toInt());
      QVERIFY(!next[11].isValid());
    }
  }

  void aTieTurnsLeft() {
    const HowPage page = howPage(HowStep::Walk, pathSubject(0, 1));
    QCOMPARE(rowOf(page, 0).join(u'|'), QStringLiteral("0|0|0.000|≤ 0|left|2·0 + 1 = 1"));
  }

  void geluIsTheExactOne_data() {
    QTest::addColumn<double>("z");
    for (const double z : {-5.0, -1.0, -0.5, 0.0, 0.1, 0.5, 1.0, 2.0, 4.5}) {
      QTest::addRow("%g", z) << z;
    }
  }

  void geluIsTheExactOne() {
    QFETCH(double, z);
    HowSubject subject;
    subject.routing = test::RoutingBuilder(1, 1, 0, {QStringLiteral("a")}).path({float(z)}, {1}, {}).item();
    subject.token = 0;
    const HowPage page = howPage(HowStep::Output, subject);
    const double shown = columnOf(page, QStringLiteral("gelu")).constFirst().toDouble();
    QVERIFY2(std::abs(shown - seriesGelu(double(float(z)))) < 1e-9,
             qPrintable(QString::number(shown, 'g', 17)));
    // The tanh approximation is another function.
    const double approximate =
        z / 2 * (1 + std::tanh(std::sqrt(2 / std::acos(-1.0)) * (z + 0.044715 * z * z * z)));
    if (std::abs(z) == 2.0) QVERIFY(std::abs(shown - approximate) > 1e-5);
  }

  void outputIsOrderedByContribution() {
    const HowPage page = howPage(HowStep::Output, pathSubject());
    QCOMPARE(rowOf(page, 0).join(u'|'), QStringLiteral("1|0|0.500|0.346|17.355|6.0000|60.0 %"));
    QCOMPARE(rowOf(page, 1).join(u'|'), QStringLiteral("2|5|2.000|1.954|1.381|2.7000|27.0 %"));
    QCOMPARE(rowOf(page, 3).join(u'|'), QStringLiteral("4|12|-3.000|-0.004|74.080|0.3000|3.00 %"));
    QCOMPARE(page.rows[1].level, 2);
    QVERIFY(page.notes.join(u' ').contains(QStringLiteral("10.0000")));
    QVERIFY(page.notes.join(u' ').contains(QStringLiteral("exact one with erf")));
  }

  void nothingAddedHasNoShares() {
    const HowPage page = howPage(HowStep::Output, pathSubject(0, 2));
    QCOMPARE(rowOf(page, 0).join(u'|'), QStringLiteral("1|0|-1.000|-0.159|0.000|0.0000|–"));
  }

  void countsWhatIsLeftOut() {
    const HowPage page = howPage(HowStep::Skipped, pathSubject());
    QVERIFY2(page.intro.constFirst().contains(QStringLiteral("11 of the 15 neurons")),
             qPrintable(page.intro.constFirst()));
    QCOMPARE(page.formula, QStringLiteral("15 / 4 = 3.75"));
    QCOMPARE(rowOf(page, 0).mid(1).join(u'|'), QStringLiteral("4|15|26.7 %"));
    // Three tokens: nodes 0 2 5 12, 0 1 4 9, 0 1 3 7.
    QCOMPARE(rowOf(page, 1).mid(1).join(u'|'), QStringLiteral("9|15|60.0 %"));
    QCOMPARE(rowOf(page, 2).mid(1).join(u'|'), QStringLiteral("144 bytes|540 bytes|26.7 %"));
    QCOMPARE(rowOf(page, 3).mid(1).join(u'|'), QStringLiteral("32|120|26.7 %"));
    HowSubject unknown = pathSubject();
    const auto routing = test::smallRouting();
    unknown.routing = routing;
    unknown.model = {};
    QCOMPARE(howPage(HowStep::Skipped, unknown).rows.size(), 2);
  }

  void thePublishedShapeLeavesOut4083() {
    HowSubject subject;
    subject.routing = test::largeRouting(1, 1, 11, 1);
    subject.token = 0;
    const HowPage page = howPage(HowStep::Skipped, subject);
    QVERIFY(page.intro.constFirst().contains(QStringLiteral("083")));
    QCOMPARE(columnOf(page, QStringLiteral("used")).constFirst().toInt(), 12);
    QCOMPARE(columnOf(page, QStringLiteral("whole")).constFirst().toInt(), 4095);
    QVERIFY(page.formula.endsWith(QStringLiteral("= 341")));
  }

  void severalTreesAddUp() {
    HowSubject subject;
    subject.routing = test::twoTrees();
    subject.token = 0;
    subject.tree = 1;
    const HowPage walk = howPage(HowStep::Walk, subject);
    QVERIFY(
        walk.intro.join(u' ').contains(QStringLiteral("The layer has 2 trees, all walked in the same way; "
                                                      "shown is tree 2.")));
    QCOMPARE(rowOf(walk, 0).join(u'|'), QStringLiteral("0|0|-1.000|≤ 0|left|2·0 + 1 = 1"));
    const HowPage skipped = howPage(HowStep::Skipped, subject);
    QCOMPARE(rowOf(skipped, 0).mid(1).join(u'|'), QStringLiteral("4|6|66.7 %"));
  }

  void headTurnsLogitsIntoTheAnswersProbabilities() {
    HowSubject subject;
    subject.prediction = test::capitalPrediction();
    subject.model = treeModel();
    const HowPage page = howPage(HowStep::Head, subject);
    QCOMPARE(rowOf(page, 0).join(u'|'), QStringLiteral("1|france|12.345|0.000|1|93.0 %"));
    QCOMPARE(rowOf(page, 1).mid(2, 2).join(u'|'), QStringLiteral("9.387|-2.958"));
    // exp / sum gives back what the answer says.
    const double sum = 1 / 0.9301;
    const QVariantList powers = columnOf(page, QStringLiteral("exp"));
    const QVariantList probabilities = columnOf(page, QStringLiteral("probability"));
    for (int i = 0; i < powers.size(); ++i) {
      QVERIFY(std::abs(powers[i].toDouble() / sum / probabilities[i].toDouble() - 1) < 0.01);
    }
    const QString notes = page.notes.join(u' ');
    QVERIFY2(
        notes.contains(QStringLiteral("max = 12.345, of “france”. The sum over all words is 1 / 93.0 % = "
                                      "1.08; the 4 shown make up 97.9 % of it.")),
        qPrintable(notes));
    QVERIFY(notes.contains(QStringLiteral("0.531 bits")));
    QVERIFY(page.intro.join(u' ').contains(QStringLiteral("1000")) ||
            page.intro.join(u' ').contains(QStringLiteral("1,000")));
  }

  void headShowsTheSelectedMask() {
    HowSubject subject;
    subject.prediction = test::twoMasks();
    QCOMPARE(subject.mask(), 0);
    subject.token = 7;
    QCOMPARE(subject.mask(), 1);
    const HowPage page = howPage(HowStep::Head, subject);
    QCOMPARE(rowOf(page, 0).at(1), QStringLiteral("today"));
    QVERIFY(page.intro.join(u' ').contains(QStringLiteral("mask 2 of 2, token 8")));
  }

  void headWithoutAMaskSaysSo() {
    const HowPage page = howPage(HowStep::Head, pathSubject());
    QVERIFY(page.rows.isEmpty());
    QVERIFY(page.notes.constFirst().startsWith(QStringLiteral("This text has no mask")));
  }

  void tokensHaveIdsAndPlaces() {
    HowSubject subject;
    subject.prediction = test::capitalPrediction();
    subject.model = treeModel();
    subject.token = 4;
    const HowPage page = howPage(HowStep::Tokens, subject);
    QCOMPARE(rowOf(page, 4).join(u'|'), QStringLiteral("4|##ital|116|ital"));
    QCOMPARE(rowOf(page, 8).at(3), QStringLiteral("added by the model's template"));
    QVERIFY(plainFormula(page.formula).endsWith(QStringLiteral("x_4 = LayerNorm(E[116] + p[4])")));
    QVERIFY(page.notes.constFirst().contains(QStringLiteral("9 of at most 128")));
  }

  void blockFollowsTheModelsNorm_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("parts");
    QTest::newRow("pre") << QStringLiteral("crammedBERT")
                         << QStringLiteral("x ← x + Attention(LayerNorm_1(x))\nx ← x + FFN(LayerNorm_2(x))")
                         << QStringLiteral(
                                "Layer norm 1|Attention|Addition|Layer norm 2|Feedforward|Addition");
    const QString after = QStringLiteral("x ← LayerNorm_1(x + Attention(x))\nx ← LayerNorm_2(x + FFN(x))");
    const QString order = QStringLiteral("Attention|Addition|Layer norm 1|Feedforward|Addition|Layer norm 2");
    QTest::newRow("post") << QStringLiteral("BERT") << after << order;
    QTest::newRow("post, small") << QStringLiteral("DistilBERT") << after << order;
    QTest::newRow("unknown") << QStringLiteral("other")
                             << QStringLiteral("x ← x + Attention(x)\nx ← x + FFN(x)")
                             << QStringLiteral("Attention|Addition|Feedforward|Addition");
  }

  void blockFollowsTheModelsNorm() {
    QFETCH(QString, family);
    HowSubject subject = pathSubject(1);
    subject.model.family = family;
    const HowPage page = howPage(HowStep::Block, subject);
    QTEST(plainFormula(page.formula), "formula");
    QStringList parts;
    for (const QVariant& part : columnOf(page, QStringLiteral("part"))) parts += part.toString();
    QTEST(parts.join(u'|'), "parts");
    QVERIFY(
        page.intro.constFirst().contains(QStringLiteral("2 layers, one after the other; shown is layer 2")));
    const QString words = howPageText(page);
    QVERIFY(words.contains(QStringLiteral("trees: 1, depth 3; 4 of 15 neurons")));
    QVERIFY(words.contains(QStringLiteral("heads: 2, of 2 numbers each")));
  }

  void denseModelHasNoWay() {
    HowSubject subject;
    subject.prediction = test::capitalPrediction();
    subject.model = denseModel();
    subject.token = 1;
    for (const HowStep step : {HowStep::Walk, HowStep::Output, HowStep::Skipped}) {
      const HowPage page = howPage(step, subject);
      QVERIFY(page.rows.isEmpty());
      QVERIFY(
          page.intro.constFirst().startsWith(QStringLiteral("This model's feedforward layers are dense")));
    }
    const QString left = howPage(HowStep::Skipped, subject).intro.constLast();
    QVERIFY2(left.contains(QStringLiteral("072 neurons of a layer are computed for every token")),
             qPrintable(left));
    QVERIFY(howPageText(howPage(HowStep::Block, subject)).contains(QStringLiteral("dense: all 3")));
    QCOMPARE(howPage(HowStep::Head, subject).rows.size(), 4);
  }

  void withoutATokenItAsksForOne() {
    const HowPage page = howPage(HowStep::Walk, pathSubject(0, -1));
    QCOMPARE(page.intro.constFirst(), QStringLiteral("Select a token to see its way."));
  }

  void numbersFollowTheLocale() {
    QLocale::setDefault(QLocale(QLocale::German));
    const HowPage page = howPage(HowStep::Walk, pathSubject());
    QLocale::setDefault(QLocale::c());
    QCOMPARE(rowOf(page, 0).at(2), QStringLiteral("0,500"));
  }

  void pageIsTextToo() {
    const QString text = howPageText(howPage(HowStep::Walk, pathSubject()));
    QVERIFY(text.startsWith(QStringLiteral("The walk down the tree\n")));
    QVERIFY(text.contains(QStringLiteral("z_i = w_i·x + b_i\nz_i ≤ 0: i ← 2i + 1\nz_i > 0: i ← 2i + 2\n")));
    QVERIFY(text.contains(QStringLiteral("\n2\t5\t2.000\t> 0\tright\t2·5 + 2 = 12\n")));
  }

  void tableIsAnItemModel() {
    HowComputedTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const HowPage walk = howPage(HowStep::Walk, pathSubject());
    table.setContents(walk.columns, walk.rows);
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.index(1, 2).data(ValueRole).toDouble(), -1.0);
    QCOMPARE(table.headerData(2, Qt::Horizontal, KeyRole).toString(), QStringLiteral("logit"));
    QCOMPARE(table.rowOfLevel(2), 2);
    QCOMPARE(table.rowOfLevel(-1), -1);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.setContents(walk.columns, walk.rows);
    QCOMPARE(resets.size(), 0);
    const HowPage head = howPage(HowStep::Head, pathSubject());
    table.setContents(head.columns, head.rows);
    QCOMPARE(table.columnCount(), 0);
  }
};

UFB_TEST(TstHowComputed)
#include "tst_how_computed.moc"
