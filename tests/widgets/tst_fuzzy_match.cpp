// SPDX-License-Identifier: MIT
#include <QtTest>

#include "models/command_list_model.h"
#include "models/fuzzy_match.h"
#include "support/registry.h"

using namespace ufb;

namespace {

std::optional<FuzzyMatch> match(const char* word, const char* text) {
  return fuzzyMatch(foldedText(QString::fromUtf8(word)).text, foldedText(QString::fromUtf8(text)));
}

/// The letters found, e.g. "[O]pen [m]odel".
QString shown(const char* word, const char* text) {
  const auto found = match(word, text);
  if (!found) return {};
  QString result;
  const QString all = QString::fromUtf8(text);
  for (int at = 0; at < all.size(); ++at) {
    const bool bold = found->positions.contains(at);
    result += bold ? QStringLiteral("[%1]").arg(all[at]) : QString(all[at]);
  }
  return result.replace(QStringLiteral("]["), QString());
}

view::CommandItem command(const char* id, const char* words, const char* group = "View",
                          const char* keys = "") {
  const QString english = QString::fromLatin1(id);
  return {english,
          QString::fromUtf8(group),
          QString::fromUtf8(words),
          QString::fromLatin1(keys),
          QString(english).replace(u'-', u' '),
          true,
          false,
          false};
}

QStringList ids(const CommandListModel& model) {
  QStringList result;
  for (int row = 0; row < model.rowCount(); ++row) result += model.item(row).id;
  return result;
}

QString joined(const CommandListModel& model) {
  return ids(model).join(u' ');
}

}  // namespace

class TstFuzzyMatch : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void findsLetters_data() {
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* word, const char* text, const char* expected) {
      QTest::addRow("%s in %s", word, text) << QByteArray(word) << QByteArray(text) << QByteArray(expected);
    };
    row("open", "Open model folder", "[Open] model folder");
    row("omf", "Open model folder", "[O]pen [m]odel [f]older");
    row("opmo", "Open model folder", "[Op]en [mo]del folder");
    row("MODEL", "Open model", "Open [model]");
    row("ode", "Open model", "Open m[ode]l");
    row("fen", "Offen fenster", "Offen [fen]ster");    // the beginning of a word, not the end of one
    row("uber", "Für Übersicht", "Für [Über]sicht");   // without accents
    row("strasse", "Große Straße", "Große [Straße]");  // one letter that is two
    row("l2", "Layout 2", "[L]ayout [2]");
    row("模型", "打开模型文件夹", "打开[模型]文件夹");
    row("zzz", "Open model", "");
    row("onl", "Open model", "");  // scattered
    row("openx", "Open", "");
    row("ledom", "Open model", "");  // wrong order
  }
  void findsLetters() {
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(word.constData(), text.constData()), QString::fromUtf8(expected));
  }

  void beginningsCountMost() {
    QVERIFY(match("mo", "Model")->score > match("mo", "Open model")->score);
    QVERIFY(match("mo", "Open model")->score > match("mo", "Smooth")->score);
    QVERIFY(match("model", "Open model")->score > match("model", "My own dear elephant lamp")->score ||
            !match("model", "My own dear elephant lamp"));
  }

  void anEmptyWordFitsAll() {
    QVERIFY(match("", "anything")->positions.isEmpty());
    QVERIFY(!match("a", ""));
  }

  void foldsWithPlaces() {
    const FoldedText folded = foldedText(QString::fromUtf8("Ä𝔸ß"));
    QCOMPARE(folded.text, QStringLiteral("aass"));
    QCOMPARE(folded.origin, QVector<int>({0, 1, 3, 3}));
  }

  void partsWhatIsTyped() {
    QCOMPARE(searchWords(QStringLiteral("  Open-model  FOLDER_x ")),
             QStringList({QStringLiteral("open"), QStringLiteral("model"), QStringLiteral("folder"),
                          QStringLiteral("x")}));
    QVERIFY(searchWords(QStringLiteral(" - ")).isEmpty());
  }

  void commandsAreFoundByAllTheirWords() {
    CommandListModel model;
    model.setItems({command("open-model", "Modell öffnen", "Datei", "Ctrl+O"),
                    command("larger-text", "Größerer Text", "Darstellung", "Ctrl++"),
                    command("no-model", "Kein Modell", "Datei")});
    const auto found = [&](const char* typed) {
      model.setQuery(QString::fromUtf8(typed));
      return joined(model);
    };
    QCOMPARE(found(""), QStringLiteral("open-model larger-text no-model"));
    QCOMPARE(found("groser"), QStringLiteral("larger-text"));
    QCOMPARE(found("GRÖSS"), QStringLiteral("larger-text"));
    QCOMPARE(found("larger"), QStringLiteral("larger-text"));        // English in every language
    QCOMPARE(found("open-model"), QStringLiteral("open-model"));     // as an id
    QCOMPARE(found("offnen modell"), QStringLiteral("open-model"));  // in any order
    QCOMPARE(found("ctrl+o"), QStringLiteral("open-model"));
    QCOMPARE(found("datei modell"), QStringLiteral("open-model no-model"));
    QCOMPARE(found("modell"), QStringLiteral("open-model no-model"));
    QCOMPARE(found("xyz"), QString());
    // What was found is on show, as far as it is in the words on show.
    found("offn");
    QCOMPARE(model.index(0).data(CommandListModel::FoundRole).value<QVector<int>>(),
             QVector<int>({7, 8, 9, 10}));
    found("larger");
    QVERIFY(model.index(0).data(CommandListModel::FoundRole).value<QVector<int>>().isEmpty());
  }

  void recentOnesComeFirst() {
    CommandListModel model;
    QVector<view::CommandItem> items{command("a", "Tree"), command("b", "Trie"), command("c", "Table"),
                                     command("d", "Trunk")};
    items[3].enabled = false;
    model.setItems(items);
    model.setRecent({QStringLiteral("c"), QStringLiteral("gone"), QStringLiteral("d"), QStringLiteral("b")});
    QCOMPARE(joined(model), QStringLiteral("c b a d"));  // d cannot be chosen now
    model.setQuery(QStringLiteral("tr"));
    QCOMPARE(joined(model), QStringLiteral("d b a"));  // fit alike: lately chosen first
    model.setQuery(QStringLiteral("tree"));
    QCOMPARE(joined(model), QStringLiteral("a"));
  }

  void rowsSayWhatTheyAre() {
    CommandListModel model;
    view::CommandItem item = command("dark", "Dark colours", "View", "Ctrl+J, D");
    item.checkable = item.checked = true;
    view::CommandItem off = command("off", "Unpin");
    off.enabled = false;
    model.setItems({off, item});
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.enabledRow(0, 1), 1);
    QCOMPARE(model.enabledRow(0, -1), -1);
    const QString sentence = model.index(1).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Dark colours", "View", "Ctrl+J, D", "on"}) {
      QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
    }
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("not available")));
  }
};

UFB_TEST(TstFuzzyMatch)
#include "tst_fuzzy_match.moc"
