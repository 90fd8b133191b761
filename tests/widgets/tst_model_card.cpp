// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "prediction_samples.h"
#include "support/registry.h"
#include "views/model_card.h"

using namespace ufb;
using view::ModelItem;

class TstModelCard : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_card = std::make_unique<ModelCard>();
    m_card->resize(480, 480);
    m_card->show();
  }
  void cleanup() {
    QLocale::setDefault(QLocale::c());
    m_card.reset();
  }

  void shapes_data() {
    QTest::addColumn<bool>("fff");
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("neurons");
    QTest::addColumn<int>("used");
    QTest::addColumn<QString>("shortShape");
    QTest::addColumn<QString>("feedforward");
    QTest::newRow("one tree") << true << 1 << 11 << 4095 << 12 << QStringLiteral("1×11 · 12/4095")
                              << QStringLiteral(
                                     "1 tree of depth 11: 4095 neurons, 12 used per token (0.293 %)");
    QTest::newRow("many trees") << true << 128 << 4 << 3968 << 640 << QStringLiteral("128×4 · 640/3968")
                                << QStringLiteral(
                                       "128 trees of depth 4: 3968 neurons, 640 used per token (16.1 %)");
    QTest::newRow("dense") << false << 0 << 0 << 1024 << 1024 << QStringLiteral("dense 1024")
                           << QStringLiteral("dense, 1024 neurons, all used");
  }
  void shapes() {
    QFETCH(bool, fff);
    QFETCH(int, trees);
    QFETCH(int, depth);
    QFETCH(int, neurons);
    QFETCH(int, used);
    ModelItem model;
    model.isFff = fff;
    model.trees = trees;
    model.depth = depth;
    model.neurons = neurons;
    model.neuronsUsed = used;
    QTEST(ModelCard::shortShape(model), "shortShape");
    QTEST(ModelCard::feedforward(model), "feedforward");
  }

  void emptyCardOffersToOpen() {
    const QSignalSpy asked(m_card.get(), &ModelCard::openRequested);
    auto* button = m_card->findChild<QPushButton*>();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_card->asText(), QString());
  }

  void factsAreShownAndCopied() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_card->setModel(sample());
    const QStringList lines = m_card->asText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList expected{
        QStringLiteral("Model\tdemo"),
        QStringLiteral("Family\tcrammedBERT"),
        QStringLiteral("Layers × hidden\t16 × 768"),
        QStringLiteral("Attention heads\t12"),
        QStringLiteral("Feedforward\t1 tree of depth 11: 4,095 neurons, 12 used per token (0.293 %)"),
        QStringLiteral("Vocabulary\t32,768 pieces"),
        QStringLiteral("Longest text\t128 tokens"),
        QStringLiteral("Mask token\t<mask>"),
        QStringLiteral("Parameters\t188,836,866"),
        QStringLiteral("Number type\tfloat32"),
        QStringLiteral("File size\t755.3 MB"),
        QStringLiteral("Memory\t812.3 MB"),
        QStringLiteral("Load time\t1.24 s"),
        QStringLiteral("Folder\t/models/demo"),
        QStringLiteral("Warning\tdecoder.weight is stored twice"),
    };
    QCOMPARE(lines, expected);
    for (const QString& line : lines.mid(1, 13)) QVERIFY(shows(line.section(QLatin1Char('\t'), 1)));
    QVERIFY(shows(QStringLiteral("Warning: decoder.weight is stored twice")));
    QTest::mouseClick(m_card->findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), m_card->asText());
  }

  void valuesCanBeSelected() {
    m_card->setModel(sample());
    for (const QLabel* label : m_card->findChildren<QLabel*>()) {
      if (label->text() != QStringLiteral("float32")) continue;
      QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
      return;
    }
    QFAIL("no such label");
  }

  void nextModelReplacesTheFacts() {
    m_card->setModel(sample());
    ModelItem dense = sample();
    dense.isFff = false;
    dense.warnings.clear();
    m_card->setModel(dense);
    QVERIFY(shows(QStringLiteral("dense, 4095 neurons, all used")));
    QVERIFY(!m_card->asText().contains(QStringLiteral("Warning")));
    m_card->setModel({});
    QVERIFY(m_card->findChild<QPushButton*>()->isVisible());
  }

  void nothingIsClippedWhenNarrow() {
    m_card->setModel(sample());
    m_card->resize(320, 480);
    QCoreApplication::processEvents();
    const auto* area = m_card->findChild<QScrollArea*>();
    QVERIFY(area->widget()->width() <= area->viewport()->width());
  }

 private:
  static ModelItem sample() {
    ModelItem model;
    model.name = QStringLiteral("demo");
    model.path = QStringLiteral("/models/demo");
    model.family = QStringLiteral("crammedBERT");
    model.isFff = true;
    model.layers = 16;
    model.hidden = 768;
    model.heads = 12;
    model.vocabulary = 32768;
    model.maxTokens = 128;
    model.trees = 1;
    model.depth = 11;
    model.neurons = 4095;
    model.neuronsUsed = 12;
    model.parameters = 188836866;
    model.fileBytes = 755347464;
    model.memoryBytes = 812345678;
    model.dtype = QStringLiteral("float32");
    model.maskToken = QStringLiteral("<mask>");
    model.loadMs = 1240;
    model.warnings = QStringList{QStringLiteral("decoder.weight is stored twice")};
    return model;
  }
  bool shows(const QString& text) const {
    QCoreApplication::processEvents();  // layouts show new labels later
    const auto labels = m_card->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel* label) { return label->isVisible() && label->text() == text; });
  }

  std::unique_ptr<ModelCard> m_card;
};

UFB_TEST(TstModelCard)
#include "tst_model_card.moc"
