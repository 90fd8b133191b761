// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include "models/candidate_model.h"
#include "prediction_samples.h"
#include "support/registry.h"
#include "views/prediction_view.h"
#include "views/target_row.h"
#include "views/theme.h"

using namespace ufb;
using view::TargetItem;

class TstPredictionView : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_view = std::make_unique<PredictionView>();
    m_view->resize(400, 420);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_table = m_view->findChild<QTableView*>();
  }
  void cleanup() { m_view.reset(); }

  void emptyStateOffersAMask() {
    const QSignalSpy asked(m_view.get(), &PredictionView::maskRequested);
    auto* button = m_view->findChild<QPushButton*>();
    QVERIFY(button->isVisible());
    QVERIFY(!m_table->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_view->asText(), QString());
    m_view->setPrediction(test::capitalPrediction());
    QVERIFY(!button->isVisible());
    QVERIFY(m_table->isVisible());
  }

  void clickAndEnterChoose() {
    m_view->setPrediction(test::capitalPrediction());
    const QSignalSpy chosen(m_view.get(), &PredictionView::candidateChosen);
    clickRow(2);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0], QVariantList({6, QStringLiteral("##shire")}));
    m_table->setFocus();
    m_table->selectRow(2);
    QTest::keyClick(m_table, Qt::Key_Up);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[1], QVariantList({6, QStringLiteral("paris")}));
  }

  void emptyStateSaysWhy_data() {
    using State = PredictionView::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("action");
    QTest::newRow("no model") << State::NoModel << QStringLiteral("No model is loaded.")
                              << QStringLiteral("Open a model…");
    QTest::newRow("no mask") << State::NoMask
                             << QStringLiteral(
                                    "No word is masked. Mask one, and the model says what may stand there.")
                             << QStringLiteral("Mask a word");
    QTest::newRow("cut off") << State::MaskCutOff
                             << QStringLiteral(
                                    "The masked word lies beyond the 128 tokens that this model reads.")
                             << QString();
    QTest::newRow("no mask token") << State::NoMaskToken
                                   << QStringLiteral(
                                          "This model's vocabulary has no mask: it cannot predict.")
                                   << QString();
  }
  void emptyStateSaysWhy() {
    QFETCH(PredictionView::State, state);
    QFETCH(QString, sentence);
    QFETCH(QString, action);
    const QSignalSpy opened(m_view.get(), &PredictionView::openRequested);
    const QSignalSpy asked(m_view.get(), &PredictionView::maskRequested);
    view::PredictionItem prediction;
    prediction.maxTokens = 128;
    m_view->setEmptyState(state);
    m_view->setPrediction(prediction);
    QVERIFY(says(sentence));
    auto* button = m_view->findChild<QPushButton*>();
    QCOMPARE(button->isVisible(), !action.isEmpty());
    if (action.isEmpty()) return;
    QCOMPARE(button->text(), action);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(opened.count(), state == PredictionView::State::NoModel ? 1 : 0);
    QCOMPARE(asked.count(), state == PredictionView::State::NoMask ? 1 : 0);
  }

  void quickLoadDoesNotFlash() {
    const QString sentence = QStringLiteral("The model is being loaded.");
    m_view->setEmptyState(PredictionView::State::Loading);
    QVERIFY(!says(sentence));
    QVERIFY(!m_view->findChild<QPushButton*>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(says(sentence), 2000);
    m_view->setEmptyState(PredictionView::State::NoMask);
    QVERIFY(!says(sentence));
  }

  void oneEnterFillsOneMask() {
    m_view->setPrediction(test::twoMasks());
    const QSignalSpy chosen(m_view.get(), &PredictionView::candidateChosen);
    m_table->setFocus();
    QVERIFY(!m_table->currentIndex().isValid());
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_Return);
    m_view->setPrediction(test::capitalPrediction());
    QVERIFY(!m_table->currentIndex().isValid());
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    // The last mask is filled: the keyboard stays in the view, not on the button.
    m_view->setPrediction({});
    QVERIFY(m_view->hasFocus());
    QVERIFY(m_view->findChild<QPushButton*>()->isVisible());
  }

  void nothingMovesWhenThereAreMoreMasks() {
    m_view->setPrediction(test::capitalPrediction());
    QCoreApplication::processEvents();
    const QRect before = m_table->geometry();
    m_view->setPrediction(test::twoMasks());
    QCoreApplication::processEvents();
    QCOMPARE(m_table->geometry(), before);
  }

  void wordInManyPiecesMovesNothing() {
    m_view->resize(480, 420);
    auto prediction = test::capitalPrediction();
    m_view->setPrediction(prediction);
    QCoreApplication::processEvents();
    const QRect before = m_table->geometry();
    TargetItem target;
    target.word = QStringLiteral("antidisestablishmentarianism");
    target.known = true;
    target.pieces = QStringLiteral("anti ##dis ##establish ##ment ##arian ##ism").split(QLatin1Char(' '));
    target.score = test::candidate(6037, "anti", 0.0000412, 4.6222);
    prediction.masks[0].targets = {target};
    m_view->setPrediction(prediction);
    m_view->setTargetWord(target.word);
    QCoreApplication::processEvents();
    QVERIFY(m_view->asText().contains(QStringLiteral("in pieces: anti + ##dis")));
    QCOMPARE(m_table->geometry(), before);
  }

  void masksAreWalkedThrough() {
    m_view->setPrediction(test::capitalPrediction());
    auto* next = button(QStringLiteral("Next mask"));
    auto* previous = button(QStringLiteral("Previous mask"));
    QVERIFY(!next->isVisible());
    m_view->setPrediction(test::twoMasks());
    const QSignalSpy changed(m_view.get(), &PredictionView::currentMaskChanged);
    QVERIFY(next->isVisible() && next->isEnabled() && !previous->isEnabled());
    QVERIFY(says(QStringLiteral("mask 1 of 2")));
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(says(QStringLiteral("mask 2 of 2")));
    QVERIFY(says(QStringLiteral("entropy 3.50 bit")));
    QCOMPARE(cell(0, CandidateModel::Word), QStringLiteral("today"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toInt(), 7);
    m_view->setCurrentMask(2);
    QCOMPARE(m_view->currentMask(), 1);
    // One mask is gone from the text: the view falls back on what there is.
    m_view->setPrediction(test::capitalPrediction());
    QCOMPARE(m_view->currentMask(), 0);
    QCOMPARE(cell(0, CandidateModel::Word), QStringLiteral("france"));
  }

  void newAnswerKeepsTheCurrentRow() {
    m_view->setPrediction(test::capitalPrediction());
    m_table->selectRow(2);
    auto prediction = test::capitalPrediction();
    for (auto& candidate : prediction.masks[0].candidates) candidate.probability /= 2;
    m_view->setPrediction(prediction);
    QCOMPARE(m_table->currentIndex().row(), 2);
    QVERIFY(m_table->selectionModel()->isRowSelected(2));
    QCOMPARE(cell(1, CandidateModel::Probability), QStringLiteral("2.42 %"));
  }

  void staleAnswerIsDimmedNotRemoved() {
    m_view->setPrediction(test::capitalPrediction());
    const int before = pixels(theme::armA());
    QVERIFY(before > 100);
    m_view->setStale(true);
    QVERIFY(m_table->isVisible());
    QCOMPARE(cell(0, CandidateModel::Word), QStringLiteral("france"));
    QCOMPARE(pixels(theme::armA()), 0);
    m_view->setStale(false);
    QCOMPARE(pixels(theme::armA()), before);
  }

  void barsAreAsLongAsTheyAreProbable() {
    auto prediction = test::capitalPrediction();
    prediction.masks[0].candidates = {test::candidate(1, "a", 1.0, 3)};
    m_view->setPrediction(prediction);
    const int whole = pixels(theme::armA());
    prediction.masks[0].candidates = {test::candidate(1, "a", 0.5, 3)};
    m_view->setPrediction(prediction);
    QVERIFY(qAbs(pixels(theme::armA()) * 2 - whole) <= 2 * theme::kGrid);
  }

  void entropyNamesItsBound() {
    m_view->setPrediction(test::capitalPrediction());
    QVERIFY(says(QStringLiteral("entropy 0.53 bit")));
    m_view->setVocabularySize(8192);
    QVERIFY(says(QStringLiteral("entropy 0.53 bit of at most 13.0")));
  }

  void ownWordIsRated_data() {
    QTest::addColumn<bool>("known");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("text");
    const QString figures = QStringLiteral("rank 37 · 0.0412 % · log-odds -7.72 against “france”");
    QTest::newRow("whole") << true << QStringList(QStringLiteral("mason")) << figures;
    QTest::newRow("pieces") << true << QStringList({QStringLiteral("ma"), QStringLiteral("##son")})
                            << QStringLiteral("in pieces: ma + ##son · figures of the first piece\n") +
                                   figures;
    QTest::newRow("unknown") << false << QStringList()
                             << QStringLiteral("not in the vocabulary, not even in pieces");
  }
  void ownWordIsRated() {
    QFETCH(bool, known);
    QFETCH(QStringList, pieces);
    QFETCH(QString, text);
    auto prediction = test::capitalPrediction();
    TargetItem target;
    target.word = QStringLiteral("mason");
    target.known = known;
    target.pieces = pieces;
    target.whole = pieces.size() == 1;
    target.score = test::candidate(37, "ma", 0.000412, 4.6222);
    prediction.masks[0].targets = {target};
    m_view->setPrediction(prediction);
    m_view->setTargetWord(QStringLiteral("mason"));
    QVERIFY(says(text));
    QVERIFY(m_view->asText().contains(text));
  }

  void typingAWordAsksForIt() {
    m_view->setPrediction(test::capitalPrediction());
    const QSignalSpy changed(m_view.get(), &PredictionView::targetWordChanged);
    auto* edit = m_view->findChild<QLineEdit*>();
    QTest::keyClicks(edit, QStringLiteral("ro "));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[1][0].toString(), QStringLiteral("ro"));
    QCOMPARE(m_view->targetWord(), QStringLiteral("ro"));
    m_view->setTargetWord(QStringLiteral("ro"));
    QCOMPARE(edit->text(), QStringLiteral("ro "));
  }

  void copiesAsText() {
    m_view->setPrediction(test::capitalPrediction());
    QApplication::clipboard()->clear();
    m_table->setFocus();
    m_table->selectRow(0);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text, m_view->asText());
    const QStringList lines = text.split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("Paris is the capital of <mask> ."));
    QCOMPARE(lines[1], QStringLiteral("mask 1 of 1, entropy 0.53 bit"));
    QCOMPARE(lines[3], QStringLiteral("1\tfrance\t93.0 %\t12.3450"));
    QApplication::clipboard()->clear();
    QTest::mouseClick(button(QStringLiteral("Copy as text")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), text);
  }

  void narrowTableGivesUpColumns_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("logit");
    QTest::addColumn<bool>("rank");
    QTest::newRow("wide") << 500 << true << true;
    QTest::newRow("320 pixels") << 320 << true << true;
    QTest::newRow("narrow") << 300 << true << false;
    QTest::newRow("very narrow") << 220 << false << false;
  }
  void narrowTableGivesUpColumns() {
    QFETCH(int, width);
    m_view->setPrediction(test::capitalPrediction());
    m_view->setFixedWidth(width);
    QCoreApplication::processEvents();
    QTEST(!m_table->isColumnHidden(CandidateModel::Logit), "logit");
    QTEST(!m_table->isColumnHidden(CandidateModel::Rank), "rank");
    int sum = 0;
    for (int column = 0; column < CandidateModel::ColumnCount; ++column) sum += m_table->columnWidth(column);
    QCOMPARE(sum, m_table->viewport()->width());
  }

  void rowUnderTheMouseLightsUp() {
    m_view->setPrediction(test::capitalPrediction());
    const QRect row = m_table->visualRect(m_table->model()->index(1, 0));
    const QImage before = m_table->viewport()->grab(row).toImage();
    const QPoint place = row.center();
    QMouseEvent move(QEvent::MouseMove, place, m_table->viewport()->mapToGlobal(place), Qt::NoButton, {}, {});
    QApplication::sendEvent(m_table->viewport(), &move);
    QVERIFY(m_table->viewport()->grab(row).toImage() != before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_table->viewport(), &leave);
    QCOMPARE(m_table->viewport()->grab(row).toImage(), before);
  }

  void textIsReadableInBothThemes() {
    m_view->setPrediction(test::capitalPrediction());
    for (const QColor& ground : {QColor(Qt::white), QColor(0x20, 0x20, 0x20)}) {
      test::applyPalette(QPalette(ground, ground));
      for (const QLabel* label : m_view->findChildren<QLabel*>()) {
        const QPalette& palette = label->palette();
        const double ratio = theme::contrast(palette.color(QPalette::WindowText), ground);
        QVERIFY2(ratio >= theme::kTextContrast, qPrintable(label->text() + QString::number(ratio)));
      }
    }
    test::applyPalette(QPalette());
  }

 private:
  QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
  QToolButton* button(const QString& name) const {
    for (auto* candidate : m_view->findChildren<QToolButton*>()) {
      if (candidate->accessibleName() == name) return candidate;
    }
    return nullptr;
  }
  bool says(const QString& text) const {
    const auto labels = m_view->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel* label) { return label->isVisible() && label->text() == text; });
  }
  void clickRow(int row) {
    const QRect rect = m_table->visualRect(m_table->model()->index(row, 0));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, rect.center());
  }
  int pixels(const QColor& color) const {
    const QImage image = m_table->viewport()->grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return found;
  }

  std::unique_ptr<PredictionView> m_view;
  QTableView* m_table = nullptr;
};

UFB_TEST(TstPredictionView)
#include "tst_prediction_view.moc"
