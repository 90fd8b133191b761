// SPDX-License-Identifier: MIT
// Every routing view is exported through its own menu and a real file dialog, as picture and as data.
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QXmlStreamReader>
#include <cmath>
#include <nlohmann/json.hpp>

#include "models/table_roles.h"
#include "routing_views.h"
#include "views/notice_bar.h"
#include "views/routing_view.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using test::Bench;

namespace {

/// A CSV text as rows of cells; no shorter way than to follow RFC 4180.
QVector<QStringList> readCsv(const QByteArray& bytes) {
  QVector<QStringList> rows;
  QStringList row;
  QByteArray cell;
  bool quoted = false;
  for (qsizetype i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (quoted && c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"') {
      cell += bytes[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == ',' || c == '\n')) {
      row += QString::fromUtf8(cell);
      cell.clear();
      if (c == '\n') rows += std::exchange(row, {});
    } else if (quoted || c != '\r') {
      cell += c;
    }
  }
  return rows;
}

bool sameValue(const QVariant& value, const QString& cell) {
  switch (value.typeId()) {
    case QMetaType::UnknownType:
      return cell.isEmpty();
    case QMetaType::Float:
    case QMetaType::Double: {
      const double number = value.toDouble();
      if (!std::isfinite(number)) return cell.endsWith(QLatin1String(std::isnan(number) ? "nan" : "inf"));
      const bool exact =
          value.typeId() == QMetaType::Float ? cell.toFloat() == value.toFloat() : cell.toDouble() == number;
      return exact && !cell.isEmpty();
    }
    case QMetaType::Bool:
      return cell == QLatin1String(value.toBool() ? "true" : "false");
    default:
      return cell == value.toString();
  }
}

QByteArray contents(const QString& file) {
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

}  // namespace

class TstRoutingExport : public QObject {
  Q_OBJECT

  std::unique_ptr<Bench> m_bench;
  QTemporaryDir m_folder;

  [[nodiscard]] MainWindow& window() const { return *m_bench->window; }

  [[nodiscard]] RoutingView* shown(const QString& name) const {
    window().views()->showView(name);
    QCoreApplication::processEvents();
    return window().routing()->entry(name).view;
  }

  /// Opens the view's menu with the mouse and clicks on an entry of it.
  static void clickInMenu(RoutingView* view, const QString& entry) {
    QContextMenuEvent open(QContextMenuEvent::Mouse, view->rect().center(),
                           view->mapToGlobal(view->rect().center()));
    QApplication::sendEvent(view, &open);
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr);
    auto* action = menu->findChild<QAction*>(entry);
    QVERIFY(action && action->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
  }

  /// Types a file's name into the dialog that has opened.
  void saveAs(const QString& file) const {
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window().findChild<QFileDialog*>()) != nullptr && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->selectAll();
    // The folder is given: a whole path typed would have its folders completed on the way.
    dialog->setDirectory(QFileInfo(file).absolutePath());
    QTest::keyClicks(name, QFileInfo(file).fileName());
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(window().findChild<QFileDialog*>() == nullptr);
  }

  QString exported(const QString& view, const QString& entry, const QString& suffix) {
    // A folder of its own: in one with other files the dialog would complete the name.
    const QDir folder(m_folder.filePath(view + u'-' + suffix));
    [&] { QVERIFY(folder.mkpath(QStringLiteral("."))); }();
    const QString file = folder.filePath(view + u'.' + suffix);
    clickInMenu(shown(view), entry);
    saveAs(file);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 10'000); }();
    return file;
  }

  void views() {
    QTest::addColumn<QString>("view");
    for (const char* view :
         {"tree", "leaves", "paths", "strip", "path-card", "trie", "usage", "divergence"}) {
      QTest::newRow(view) << QString::fromLatin1(view);
    }
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    m_bench = std::make_unique<Bench>(QStringLiteral("The river bank, she said, was \"<mask>\"."));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), 30'000);
    m_bench->session().memory().pin();
    m_bench->prompt()->setText(QStringLiteral("The money bank, he said, was \"<mask>\"."));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), 30'000);
  }
  void cleanupTestCase() { m_bench.reset(); }

  void csvIsTheModel_data() { views(); }
  void csvIsTheModel() {
    QFETCH(QString, view);
    const QVector<QStringList> rows =
        readCsv(contents(exported(view, QStringLiteral("export-data"), QStringLiteral("csv"))));
    const QAbstractItemModel& table = *window().routing()->entry(view).view->table();
    QVERIFY(table.rowCount() > 0);
    QCOMPARE(rows.size(), table.rowCount() + 1);
    QCOMPARE(QSet<QString>(rows[0].begin(), rows[0].end()).size(), rows[0].size());  // a name is one column
    const int columns = table.columnCount();
    for (int column = 0; column < columns; ++column) {
      const QString key = table.headerData(column, Qt::Horizontal, KeyRole).toString();
      QVERIFY(!key.isEmpty());
      QCOMPARE(rows[0].value(column), key);
    }
    const qsizetype text = rows[0].indexOf(QStringLiteral("text"), columns);
    for (int row = 0; row < table.rowCount(); ++row) {
      QCOMPARE(rows[row + 1].size(), columns + 5);
      for (int column = 0; column < columns; ++column) {
        const QVariant value = table.index(row, column).data(ValueRole);
        QVERIFY2(sameValue(value, rows[row + 1][column]),
                 qPrintable(QStringLiteral("row %1, %2: %3 is not %4")
                                .arg(QString::number(row), rows[0][column], rows[row + 1][column],
                                     value.toString())));
      }
      QCOMPARE(rows[row + 1][text], m_bench->prompt()->text());
      QCOMPARE(rows[row + 1][text + 1], QStringLiteral("The river bank, she said, was \"<mask>\"."));
      QCOMPARE(rows[row + 1][text - 1], QStringLiteral("demo-fff"));
    }
  }

  void jsonHasTheSameRows_data() { views(); }
  void jsonHasTheSameRows() {
    QFETCH(QString, view);
    const QByteArray bytes = contents(exported(view, QStringLiteral("export-data"), QStringLiteral("json")));
    const auto document = nlohmann::json::parse(bytes.toStdString());
    const QAbstractItemModel& table = *window().routing()->entry(view).view->table();
    QCOMPARE(document["rows"].size(), static_cast<std::size_t>(table.rowCount()));
    QCOMPARE(document["columns"].size(), static_cast<std::size_t>(table.columnCount()));
    QCOMPARE(QString::fromStdString(document["view"].get<std::string>()), view);
    QCOMPARE(QString::fromStdString(document["text"].get<std::string>()), m_bench->prompt()->text());
    QVERIFY(!document["settings"].empty());
  }

  void picturesAreWholeAndSayWhatTheyShow_data() { views(); }
  void picturesAreWholeAndSayWhatTheyShow() {
    QFETCH(QString, view);
    const QString entry = QStringLiteral("export-picture");
    const QImage png(exported(view, entry, QStringLiteral("png")));
    QCOMPARE(png.size(), window().routing()->entry(view).view->size());
    QVERIFY(png.text(QStringLiteral("Description")).contains(m_bench->prompt()->text()));

    const QByteArray svg = contents(exported(view, entry, QStringLiteral("svg")));
    QXmlStreamReader xml(svg);
    int shapes = 0;
    QString description;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      ++shapes;
      if (xml.name() == QLatin1String("desc")) description = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(shapes > 10);
    QVERIFY2(description.contains(QStringLiteral("text: ") + m_bench->prompt()->text()),
             qPrintable(description));
    QVERIFY(description.contains(QLatin1String("model: demo-fff")));

    const QByteArray pdf = contents(exported(view, entry, QStringLiteral("pdf")));
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("model: demo-fff"));
  }

  void whatCannotBeWrittenIsSaid() {
    clickInMenu(shown(QStringLiteral("tree")), QStringLiteral("export-data"));
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window().findChild<QFileDialog*>()) != nullptr);
    // Past the dialog's own checks: a folder that goes away after it was chosen.
    Q_EMIT dialog->fileSelected(QStringLiteral("/nowhere/x.csv"));
    dialog->reject();
    QTRY_VERIFY(window().notice()->isVisible());
    QVERIFY(window().notice()->sentence().contains(QLatin1String("/nowhere/x.csv")));
  }
};

UFB_TEST(TstRoutingExport)
#include "tst_routing_export.moc"
