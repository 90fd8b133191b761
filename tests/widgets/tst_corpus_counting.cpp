// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>

#include "support/registry.h"
#include "tst_corpus_fixture.h"
#include "views/notice_bar.h"

using namespace ufb;

class TstCorpusCounting : public QObject, private test::CorpusViewFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { setUp(); }
  void cleanup() { tearDown(); }

  // ---- choosing --------------------------------------------------------------------------------

  void emptySaysWhatToDo() {
    m_view->setFolder(QStringLiteral("/somewhere/corpora"));
    show();
    QVERIFY(m_view->message().contains(QStringLiteral("Drop text files here")));
    QVERIFY(label("invitation").startsWith(QStringLiteral("Drop text files here, or open them.")));
    QCOMPARE(label("folder"), QStringLiteral("The result is kept in /somewhere/corpora"));
    QVERIFY(!list()->isVisible());
    QVERIFY(!button("count")->isEnabled());
    QSignalSpy texts(m_view.get(), &CorpusView::openTextsRequested);
    QSignalSpy count(m_view.get(), &CorpusView::openRequested);
    click("open-texts");
    click("open-count");
    QCOMPARE(texts.size(), 1);
    QCOMPARE(count.size(), 1);
  }

  void asksForWhatIsChosen() {
    show();
    m_view->setFiles({file(QStringLiteral("a.txt")), file(QStringLiteral("b.txt"))});
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->item(0)->text(), QStringLiteral("a.txt — 13 bytes"));
    auto* unit = m_view->findChild<QComboBox*>(QStringLiteral("unit"));
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down);
    QTest::keyClick(unit, Qt::Key_Down);
    QCOMPARE(unit->currentText(), QStringLiteral("paragraphs"));
    m_view->findChild<QDoubleSpinBox*>(QStringLiteral("mask-share"))->setValue(15);
    m_view->findChild<QDoubleSpinBox*>(QStringLiteral("sample-share"))->setValue(10);
    m_view->findChild<QSpinBox*>(QStringLiteral("seed"))->setValue(7);
    QCOMPARE(
        label("said"),
        QStringLiteral("15.0 % of the tokens are replaced by the mask, chosen by seed 7. This is a sample: "
                       "only about 10.0 % of the paragraphs are counted, chosen by seed 7."));
    QSignalSpy asked(m_view.get(), &CorpusView::countRequested);
    click("count");
    QCOMPARE(asked.size(), 1);
    const auto request = asked.first().first().value<view::CorpusRequestItem>();
    const view::CorpusRequestItem expected{
        {m_folder.filePath(QStringLiteral("a.txt")), m_folder.filePath(QStringLiteral("b.txt"))},
        QStringLiteral("paragraph"),
        0.15,
        0.1,
        7};
    QVERIFY(request == expected);
    CorpusView other(&m_selection);
    other.setRequest(request);
    QVERIFY(other.request() == expected);
  }

  void saysNothingOfMasksAndSamplesThatAreNone() {
    show();
    QVERIFY(!m_view->findChild<QLabel*>(QStringLiteral("said"))->isVisible());
    QCOMPARE(m_view->request().sampleShare, 1.0);
    QCOMPARE(m_view->request().unit, QStringLiteral("sentence"));
  }

  void takesFilesFromTheList() {
    show();
    m_view->setFiles(
        {file(QStringLiteral("a.txt")), file(QStringLiteral("b.txt")), file(QStringLiteral("b.txt"))});
    QCOMPARE(m_view->files().size(), 2);
    QSignalSpy chosen(m_view.get(), &CorpusView::filesChosen);
    QVERIFY(!button("remove")->isEnabled());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(0)).center());
    QVERIFY(button("remove")->isEnabled());
    click("remove");
    QCOMPARE(m_view->files(), QStringList{m_folder.filePath(QStringLiteral("b.txt"))});
    QCOMPARE(chosen.size(), 1);
    list()->setFocus();
    list()->item(0)->setSelected(true);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_view->files().isEmpty());
    QVERIFY(m_view->findChild<QLabel*>(QStringLiteral("invitation"))->isVisible());
  }

  void countsOnlyWithAModelThatCan() {
    show();
    m_view->setFiles({file(QStringLiteral("a.txt"))});
    QVERIFY(button("count")->isEnabled());
    m_view->setModelLoaded(false);
    QVERIFY(!button("count")->isEnabled());
    QCOMPARE(label("hindrance"), QStringLiteral("No model is loaded."));
    m_view->setModelLoaded(true);
    m_view->setDense(true, 3072);
    QVERIFY(label("hindrance").contains(QStringLiteral("dense")));
    m_view->setDense(false);
    QVERIFY(button("count")->isEnabled());
    QCOMPARE(label("hindrance"), QString());
  }

  void takesDroppedTextsAnywhere() {
    QSignalSpy dropped(m_view.get(), &CorpusView::filesDropped);
    showCorpus();
    const QString text = file(QStringLiteral("a.txt"));
    const QString packed = file(QStringLiteral("b.zst"));
    const QString weights = file(QStringLiteral("model.safetensors"));
    QVERIFY(!drop({QUrl::fromLocalFile(m_folder.path())}));
    QVERIFY(!drop({QUrl::fromLocalFile(weights), QUrl(QStringLiteral("https://example.org/a.txt"))}));
    QVERIFY(drop({QUrl::fromLocalFile(text), QUrl::fromLocalFile(weights), QUrl::fromLocalFile(packed)}));
    const QStringList files{text, packed};
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), files);
    QCOMPARE(m_view->files(), files);
    QVERIFY(list()->isVisible());
    click("back");
    QVERIFY(table()->isVisible());
    m_view->setProgress(progress(0.1));
    QVERIFY(!drop({QUrl::fromLocalFile(text)}));
  }

  // ---- running ---------------------------------------------------------------------------------

  void showsHowFarACountIs() {
    show();
    m_view->setFiles({file(QStringLiteral("a.txt"))});
    m_view->setProgress(progress(0.42));
    QCOMPARE(label("doing"), QStringLiteral("Counting tales.txt: 42 % of all"));
    QCOMPARE(label("pace"),
             QStringLiteral("1,200 lines · 34,000 tokens · 5,000 tokens a second · about 1:15 min left"));
    auto* bar = button("pause")->parentWidget()->findChild<QProgressBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(double(bar->value()) / bar->maximum(), 0.42);
    QVERIFY(!button("count")->isEnabled());
    QVERIFY(!button("open-texts")->isEnabled());
    m_view->setProgress(std::nullopt);
    QVERIFY(!button("pause")->isVisible());
    QVERIFY(button("count")->isEnabled());
  }

  void saysOnlyWhatIsKnown() {
    show();
    view::CorpusProgressItem item = progress(-1);
    item.tokensPerSecond = 0;
    item.secondsLeft = -1;
    item.unit.clear();
    item.units = 1;
    item.catchingUp = true;
    m_view->setProgress(item);
    QCOMPARE(label("doing"),
             QStringLiteral("Catching up: tales.txt is read again up to where the count had stopped"));
    QCOMPARE(label("pace"), QStringLiteral("1 unit · 34,000 tokens"));
  }

  void pausesAndCancels() {
    show();
    m_view->setProgress(progress(0.42));
    QSignalSpy paused(m_view.get(), &CorpusView::pauseRequested);
    QSignalSpy cancelled(m_view.get(), &CorpusView::cancelRequested);
    click("pause");
    QCOMPARE(paused.takeFirst().first().toBool(), true);
    view::CorpusProgressItem item = progress(0.42);
    item.paused = true;
    m_view->setProgress(item);
    QCOMPARE(label("doing"), QStringLiteral("Paused in tales.txt: 42 % of all"));
    QVERIFY(!label("pace").contains(QStringLiteral("left")));
    click("pause");
    QCOMPARE(paused.takeFirst().first().toBool(), false);
    QVERIFY(button("cancel")->toolTip().startsWith(QStringLiteral("What is counted so far is kept")));
    click("cancel");
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!button("cancel")->isEnabled());
    m_view->setProgress(progress(0.43));
    QVERIFY(label("doing").startsWith(QStringLiteral("Stopping")));
    m_view->setProgress(std::nullopt);
    m_view->setProgress(progress(0.1));
    QVERIFY(button("cancel")->isEnabled());
    QVERIFY(label("doing").startsWith(QStringLiteral("Counting")));
  }

  void goesOnWithWhatWasNotFinished() {
    show();
    m_view->setUnfinished(
        view::CorpusUnfinishedItem{QStringLiteral("tales.txt"), QStringLiteral("sentence"), 1, 12});
    QCOMPARE(label("unfinished"),
             QStringLiteral("The count of tales.txt is not finished: 1 sentence, 12 tokens so far."));
    QSignalSpy resumed(m_view.get(), &CorpusView::resumeRequested);
    QSignalSpy over(m_view.get(), &CorpusView::startOverRequested);
    click("resume-unfinished");
    click("start-over");
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(over.size(), 1);
    m_view->setProgress(progress(0.1));
    QVERIFY(!button("start-over")->isVisible());
    m_view->setProgress(std::nullopt);
    QVERIFY(button("start-over")->isVisible());
    m_view->setUnfinished(std::nullopt);
    QVERIFY(!button("start-over")->isVisible());
  }

  void saysWhatWentWrong() {
    showCorpus();
    m_view->setProblem(QStringLiteral("a.txt: is not UTF-8; save it as UTF-8"));
    auto* notice = m_view->findChild<NoticeBar*>();
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->sentence(), QStringLiteral("a.txt: is not UTF-8; save it as UTF-8"));
    QVERIFY(table()->isVisible());
    m_view->setProgress(progress(0));
    QVERIFY(!notice->isVisible());
  }
};

UFB_TEST(TstCorpusCounting)
#include "tst_corpus_counting.moc"
