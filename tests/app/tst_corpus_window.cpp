// SPDX-License-Identifier: MIT
// A corpus in the real window over the real engine, by mouse, keys and dialogs: dropped, counted, paused,
// cancelled, gone on with, read, compared and exported; the files are checked by other programs.
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include "corpus/corpus_controller.h"
#include "corpus_texts.h"
#include "corpus_window_bench.h"
#include "routing_views.h"
#include "ufb/routing_export.h"
#include "views/corpus_difference_view.h"
#include "views/corpus_view.h"
#include "views/leaf_dictionary_view.h"
#include "views/leaf_maps.h"
#include "views/notice_bar.h"
#include "views/tree_view.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using namespace ufb::test;

namespace {

constexpr int kLines = 3000;
const QString kText = QStringLiteral("The river is part of the city.");

}  // namespace

class TstCorpusWindow : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::unique_ptr<MainWindow> m_window;
  QString m_text;   ///< the file that is counted
  QString m_whole;  ///< folder of its counts by the engine alone, with exports in "files"
  QString m_other;  ///< store of another text's counts

  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
  [[nodiscard]] CorpusController& corpus() const { return *m_window->corpus(); }
  [[nodiscard]] CorpusView* view() const { return m_window->routing()->corpus(); }
  [[nodiscard]] LeafDictionaryView* dictionary() const { return m_window->routing()->dictionary(); }
  [[nodiscard]] Selection& selection() const { return m_window->session().selection(); }
  [[nodiscard]] QString progress() const {
    const auto said = [this](const char* name) {
      return view()->findChild<QLabel*>(QLatin1String(name))->text();
    };
    return said("doing") + said("pace");
  }

  void openWindow() {
    Settings settings;
    settings.setCountsFolder(path(QStringLiteral("counts")));
    m_window = std::make_unique<MainWindow>(std::move(settings));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    StartOptions options;
    options.model = modelPath(kFff);
    options.text = kText;
    m_window->start(options);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session().answer().prediction.text == kText && !m_window->session().stale(), kPatience);
  }

  /// A leaf that many tokens came to.
  [[nodiscard]] NodeAddress busiestLeaf(int layer) const {
    const view::CorpusItem& counted = *corpus().corpus();
    const QVector<quint32>& visits = counted.at(layer, 0).visits;
    const int firstLeaf = (1 << counted.depth) - 1;
    const auto most = std::max_element(visits.begin() + firstLeaf, visits.end());
    return NodeAddress::ofNode(layer, 0, static_cast<int>(most - visits.begin()));
  }

  void waitForWords() const {
    QTRY_VERIFY_WITH_TIMEOUT(!dictionary()->outdated() && dictionary()->table()->rowCount() > 0, kPatience);
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    m_text = writeText(m_folder.path(), QStringLiteral("river.txt"), kLines);
    const QString other =
        writeText(m_folder.path(), QStringLiteral("ship.txt"), 1000, QStringLiteral("ship"));
    m_whole = path(QStringLiteral("whole"));
    m_other = path(QStringLiteral("other"));
    const auto model = loadModel(modelPath(kFff).toStdString(), {});
    QVERIFY(model);
    const RoutingCounts whole = countByEngine(**model, m_text, m_whole);
    QVERIFY(whole.complete && QDir(m_whole).mkdir(QStringLiteral("files")));
    QVERIFY(exportCounts(whole, m_whole.toStdString() + "/files", ExportFormat::Csv));
    QVERIFY(countByEngine(**model, other, m_other).complete);
    openWindow();
  }
  void init() { QTest::failOnWarning(anyWarning()); }
  void cleanupTestCase() { m_window.reset(); }

  // The following belong together and run in this order: one user's afternoon.

  void aDroppedTextIsOfferedAndCounted() {
    QVERIFY(!view()->isVisible());
    dropPath(m_window->promptPanel()->prompt(), m_text);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->files(), QStringList{m_text});
    QCOMPARE(m_window->promptPanel()->prompt()->text(), kText);
    click(view(), "count");
    QTRY_VERIFY_WITH_TIMEOUT(progress().contains(QLatin1String("river.txt")), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(progress().contains(QLatin1String("tokens a second")), kPatience);
  }

  void itIsPausedAndCancelled() {
    click(view(), "pause");
    QTRY_VERIFY_WITH_TIMEOUT(progress().contains(QLatin1String("Paused")), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(corpus().corpus(), kPatience);  // figures before the end
    QVERIFY(!corpus().corpus()->complete && m_window->corpora().counting());
    // Predictions go on.
    m_window->promptPanel()->prompt()->setText(QStringLiteral("The king."));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().stale(), kPatience);
    click(view(), "pause");
    QTRY_VERIFY_WITH_TIMEOUT(!progress().contains(QLatin1String("Paused")), kPatience);
    click(view(), "cancel");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->corpora().counting(), kPatience);
    QVERIFY(!corpus().corpus()->complete);
    QVERIFY(QFile::exists(corpus().folder() + QStringLiteral("/routing.partial.sqlite")));
    QVERIFY(corpus().folder().startsWith(path(QStringLiteral("counts/river-"))));
  }

  void itGoesOnToTheEnd() {
    click(view(), "resume");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->corpora().counting(), kPatience);
    QVERIFY(corpus().corpus()->complete);
    QVERIFY(!QFile::exists(corpus().folder() + QStringLiteral("/routing.partial.sqlite")));
    const QString store = corpus().folder() + QStringLiteral("/routing.sqlite");
    QCOMPARE(outputOf(QStringLiteral("sqlite3"), {store, QStringLiteral("PRAGMA integrity_check;")}),
             QStringLiteral("ok"));
    QCOMPARE(view()->table()->rowCount(), corpus().corpus()->layers);
  }

  void aLeafTellsItsWords() {
    m_window->promptPanel()->prompt()->setText(kText);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().stale(), kPatience);
    QVERIFY(dictionary()->isVisible());
    m_window->views()->showView(QStringLiteral("leaves"));
    auto* leaves = qobject_cast<LeafMaps*>(m_window->views()->view(QStringLiteral("leaves")));
    QCOMPARE(leaves->color(), LeafMaps::Color::Corpus);
    const NodeAddress leaf = busiestLeaf(2);
    QTest::mouseClick(leaves, Qt::LeftButton, {}, leaves->leafRect(leaf.layer, leaf.place).center());
    QCOMPARE(selection().node(), leaf);
    QTRY_COMPARE(dictionary()->node(), leaf);
    waitForWords();
    const view::CorpusTreeItem& tree = corpus().corpus()->at(2, 0);
    qint64 sum = 0;
    const QAbstractItemModel& words = *dictionary()->table();
    for (int row = 0; row < words.rowCount(); ++row) sum += valueAt(words, row, "count").toLongLong();
    QVERIFY(sum > 0 && sum <= tree.visits[leaf.node()]);
    QVERIFY(dictionary()->headline().contains(QString::number(leaf.place)));
  }

  void aSubtreeTellsItsWords() {
    m_window->views()->showView(QStringLiteral("tree"));
    TreeView* tree = m_window->routing()->tree();
    tree->setAnimated(false);
    QCOMPARE(tree->coloring(), TreeColoring::Corpus);
    const NodeAddress node{2, 0, 1, busiestLeaf(2).place >> (corpus().corpus()->depth - 1)};
    QTest::mouseClick(tree, Qt::LeftButton, {}, tree->nodeRect(node).center());
    QTRY_COMPARE(dictionary()->node(), node);
    waitForWords();
    QVERIFY(dictionary()->table()->rowCount() > 5);
  }

  void theSentencesTokenShowsItsLeaf() {
    const view::RoutingItem& routing = *m_window->session().answer().routing;
    const auto leafOf = [&](int token) {
      return NodeAddress::ofNode(3, 0, routing.nodes[routing.at(3, 0, token) + routing.depth]);
    };
    selection().selectToken(0);
    selection().setLayer(3);
    const NodeAddress elsewhere{3, 0, 1, 1 - (leafOf(2).place >> (routing.depth - 1))};
    selection().selectNode(elsewhere);
    QTRY_COMPARE(dictionary()->node(), elsewhere);
    TokenChips* chips = m_window->promptPanel()->chips();
    QTest::mouseClick(chips, Qt::LeftButton, {}, chips->chipRect(2).center());
    QCOMPARE(selection().primaryToken(), 2);
    QTRY_COMPARE(dictionary()->node(), leafOf(2));
    waitForWords();
    QVERIFY2(dictionary()->headline().contains(m_window->session().answer().prediction.tokens[2].text),
             qPrintable(dictionary()->headline()));
  }

  void aWordTellsItsLeaves() {
    auto* search = dictionary()->findChild<QLineEdit*>(QStringLiteral("dictionary-search"));
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("river"));
    QTest::keyClick(search, Qt::Key_Return);
    auto* leaves = dictionary()->findChild<QTableView*>(QStringLiteral("word-leaves"));
    QTRY_VERIFY_WITH_TIMEOUT(leaves->isVisible() && leaves->model()->rowCount() > 0, kPatience);
    QTest::mouseClick(leaves->viewport(), Qt::LeftButton, {},
                      leaves->visualRect(leaves->model()->index(0, 0)).center());
    QVERIFY(selection().node());
    QCOMPARE(selection().node()->level, corpus().corpus()->depth);
    waitForWords();
    const QAbstractItemModel& words = *dictionary()->table();
    bool found = false;
    for (int row = 0; row < words.rowCount(); ++row) {
      found = found || valueAt(words, row, "word").toString() == QLatin1String("river");
    }
    QVERIFY(found);
  }

  void aSecondCountIsCompared() {
    m_window->views()->showView(QStringLiteral("corpus"));
    click(view(), "compare");
    acceptFile(m_window.get(), m_other + QStringLiteral("/routing.sqlite"), QDialogButtonBox::Open);
    QTRY_VERIFY_WITH_TIMEOUT(corpus().difference(), kPatience);
    CorpusDifferenceView* difference = m_window->routing()->corpusDifference();
    QTRY_VERIFY(difference->isVisible());
    QTRY_VERIFY(difference->message().isEmpty());
    QVERIFY(difference->table()->rowCount() > 0);
    QCOMPARE(m_window->routing()->tree()->coloring(), TreeColoring::Difference);
  }

  void everythingIsExported() {
    m_window->views()->showView(QStringLiteral("corpus"));
    const QString files = path(QStringLiteral("exports/river"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("exports"))));
    click(view(), "export");
    acceptFile(m_window.get(), files, QDialogButtonBox::Save);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(files + QStringLiteral("/comparison.json")), kPatience);
    QTRY_VERIFY(!m_window->corpora().exporting());
    for (const QFileInfo& file : QDir(m_whole + QStringLiteral("/files")).entryInfoList(QDir::Files)) {
      const QByteArray mine = bytesOf(files + u'/' + file.fileName());
      QVERIFY2(mine == bytesOf(file.filePath()), qPrintable(file.fileName()));
    }
    QCOMPARE(python(QStringLiteral("import csv, json, os, struct, sys\n"
                                   "os.chdir(sys.argv[1])\n"
                                   "nodes = list(csv.DictReader(open('nodes.csv', newline='')))\n"
                                   "leaves = list(csv.DictReader(open('leaves.csv', newline='')))\n"
                                   "assert json.load(open('routing.json'))\n"
                                   "assert json.load(open('comparison.json'))\n"
                                   "assert open('report.html').read().rstrip().endswith('</html>')\n"
                                   "data = open('routing.safetensors', 'rb').read()\n"
                                   "size = struct.unpack('<Q', data[:8])[0]\n"
                                   "head = json.loads(data[8:8 + size])\n"
                                   "assert max(v['data_offsets'][1] for k, v in head.items() "
                                   "if k != '__metadata__') == len(data) - 8 - size\n"
                                   "names = json.load(open('arrays.json'))\n"
                                   "assert [f for f in os.listdir('.') if f.endswith('.npy')]\n"
                                   "print(len(nodes), len(leaves))\n"),
                    files),
             QStringLiteral("%1 %2").arg(6 * 4095).arg(6 * 2048));
  }

  void aFinishedCountIsOpenedByDropping() {
    dropPath(view(), m_other + QStringLiteral("/routing.sqlite"));
    QTRY_COMPARE_WITH_TIMEOUT(corpus().corpus()->name, QStringLiteral("ship.txt"), kPatience);
    QCOMPARE(corpus().folder(), m_other);
    QTRY_COMPARE(view()->table()->rowCount(), 6);
  }

  void whatIsNoCountIsSaidAndNothingIsLost() {
    const view::CorpusPtr before = corpus().corpus();
    const QString file = path(QStringLiteral("broken.sqlite"));
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no database at all") > 0);
    broken.close();
    dropPath(m_window->promptPanel()->prompt(), file);
    auto* notice = view()->findChild<NoticeBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->sentence().contains(file), kPatience);
    QCOMPARE(corpus().corpus(), before);
  }

  void whatASessionLeftIsOfferedToTheNext() {
    const QString left = path(QStringLiteral("long.txt"));
    writeText(m_folder.path(), QStringLiteral("long.txt"), 10'000);
    dropPath(view(), left);
    click(view(), "count");
    QTRY_VERIFY_WITH_TIMEOUT(corpus().corpus()->name == QLatin1String("long.txt"), kPatience);
    m_window->close();
    m_window.reset();
    openWindow();
    m_window->views()->showView(QStringLiteral("corpus"));
    auto* strip = view()->findChild<QLabel*>(QStringLiteral("unfinished"));
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), kPatience);
    QVERIFY2(strip->text().contains(QLatin1String("long.txt")), qPrintable(strip->text()));
    click(view(), "resume-unfinished");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->corpora().counting() && !progress().isEmpty(), kPatience);
    click(view(), "cancel");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->corpora().counting(), kPatience);
    m_window->close();
    m_window.reset();
    openWindow();
  }

  void orStartedOver() {
    m_window->views()->showView(QStringLiteral("corpus"));
    auto* strip = view()->findChild<QLabel*>(QStringLiteral("unfinished"));
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), kPatience);
    Q_EMIT view()->startOverRequested();
    QTRY_VERIFY_WITH_TIMEOUT(corpus().corpus(), kPatience);
    QCOMPARE(corpus().corpus()->name, QStringLiteral("long.txt"));
    click(view(), "cancel");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->corpora().counting(), kPatience);
    QVERIFY(corpus().folder().startsWith(path(QStringLiteral("counts/long-"))));
  }
};

UFB_TEST(TstCorpusWindow)
#include "tst_corpus_window.moc"
