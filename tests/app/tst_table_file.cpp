// SPDX-License-Identifier: MIT
#include <QStandardItemModel>
#include <QtTest>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "export/table_file.h"
#include "models/table_roles.h"
#include "support/registry.h"

using namespace ufb;

class TstTableFile : public QObject {
  Q_OBJECT

  static ExportFacts facts() {
    ExportFacts facts;
    facts.view = QStringLiteral("tree");
    facts.model = QStringLiteral("demo, the \"small\" one");
    facts.text = QString::fromUtf8("Größe\nund <mask>");
    facts.settings = {{QStringLiteral("width"), QStringLiteral("equal")},
                      {QStringLiteral("layer"), QStringLiteral("3")}};
    facts.program = QStringLiteral("program 1");
    return facts;
  }

  static std::unique_ptr<QStandardItemModel> table(const QVector<QPair<QString, QVariant>>& row) {
    auto model = std::make_unique<QStandardItemModel>(1, row.size());
    for (int column = 0; column < row.size(); ++column) {
      model->setHeaderData(column, Qt::Horizontal, QStringLiteral("Shown"), Qt::DisplayRole);
      model->setHeaderData(column, Qt::Horizontal, row[column].first, KeyRole);
      model->setData(model->index(0, column), QStringLiteral("shown"), Qt::DisplayRole);
      model->setData(model->index(0, column), row[column].second, ValueRole);
    }
    return model;
  }

  static QByteArray csvLine(const QVariant& cell) {
    const QByteArray csv = tableCsv(*table({{QStringLiteral("x"), cell}}), {});
    return csv.mid(csv.indexOf("\r\n") + 2);
  }

 private Q_SLOTS:
  void cellsAreWrittenSoThatTheyCanBeReadBack_data() {
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QVariant() << QByteArray() << QByteArray("null");
    QTest::newRow("int") << QVariant(-3) << QByteArray("-3") << QByteArray("-3");
    QTest::newRow("large") << QVariant(qint64(1) << 40) << QByteArray("1099511627776")
                           << QByteArray("1099511627776");
    QTest::newRow("float") << QVariant(0.1F) << QByteArray("0.1") << QByteArray("0.10000000149011612");
    QTest::newRow("double") << QVariant(0.1) << QByteArray("0.1") << QByteArray("0.1");
    QTest::newRow("bool") << QVariant(true) << QByteArray("true") << QByteArray("true");
    QTest::newRow("infinite") << QVariant(std::numeric_limits<double>::infinity()) << QByteArray("inf")
                              << QByteArray("null");
    QTest::newRow("not a number") << QVariant(std::nan("")) << QByteArray("nan") << QByteArray("null");
    QTest::newRow("words") << QVariant(QStringLiteral("a b")) << QByteArray("a b") << QByteArray("\"a b\"");
    QTest::newRow("comma") << QVariant(QStringLiteral("a,b")) << QByteArray("\"a,b\"")
                           << QByteArray("\"a,b\"");
    QTest::newRow("quotes") << QVariant(QStringLiteral("a\"b")) << QByteArray("\"a\"\"b\"")
                            << QByteArray("\"a\\\"b\"");
    QTest::newRow("newline") << QVariant(QStringLiteral("a\nb")) << QByteArray("\"a\nb\"")
                             << QByteArray("\"a\\nb\"");
    QTest::newRow("unicode") << QVariant(QString::fromUtf8("语")) << QByteArray("语") << QByteArray("\"语\"");
  }
  void cellsAreWrittenSoThatTheyCanBeReadBack() {
    QFETCH(QVariant, cell);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, json);
    QCOMPARE(csvLine(cell), csv + ",,,,,\r\n");
    const auto document =
        nlohmann::json::parse(tableJson(*table({{QStringLiteral("x"), cell}}), {}).toStdString());
    QCOMPARE(QByteArray::fromStdString(document["rows"][0]["x"].dump()), json);
  }

  void factsGoAlong() {
    const auto model = table({{QStringLiteral("node"), 1}, {QStringLiteral("logit"), 0.5}});
    const QByteArray csv = tableCsv(*model, facts());
    QCOMPARE(csv, QByteArray("node,logit,model,text,pinned_text,settings,program\r\n"
                             "1,0.5,\"demo, the \"\"small\"\" one\",\"Größe\nund <mask>\",,"
                             "width=equal; layer=3,program 1\r\n"));
    const auto json = nlohmann::json::parse(tableJson(*model, facts()).toStdString());
    QCOMPARE(json["text"].get<std::string>(), std::string("Größe\nund <mask>"));
    QCOMPARE(json["settings"]["layer"].get<std::string>(), std::string("3"));
    QVERIFY(json["pinned_text"].is_null());
    QCOMPARE(json["columns"].dump(), std::string("[\"node\",\"logit\"]"));
  }

  void anEmptyTableHasItsHeader() {
    QStandardItemModel empty(0, 1);
    empty.setHeaderData(0, Qt::Horizontal, QStringLiteral("node"), KeyRole);
    QCOMPARE(tableCsv(empty, {}), QByteArray("node,model,text,pinned_text,settings,program\r\n"));
    QCOMPARE(nlohmann::json::parse(tableJson(empty, {}).toStdString())["rows"].size(), std::size_t(0));
  }
};

UFB_TEST(TstTableFile)
#include "tst_table_file.moc"
