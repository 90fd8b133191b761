// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include "models/bookmarks.h"
#include "session_file/session_file.h"
#include "session_file/session_models.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

QString randomText(QRandomGenerator& random, int most) {
  static const QStringList kPieces{QStringLiteral("a"),        QStringLiteral("<mask>"),
                                   QStringLiteral("\n"),       QStringLiteral("\"\\/"),
                                   QString::fromUtf8("Größe"), QString::fromUtf8("😀"),
                                   QString::fromUtf8("عاصمة"), QString(QChar(0x01)),
                                   QString(QChar(0x2028)),     QStringLiteral(" ")};
  QString text;
  const int count = random.bounded(most + 1);
  for (int i = 0; i < count; ++i) text += kPieces[random.bounded(kPieces.size())];
  return text;
}

SessionModel randomModel(QRandomGenerator& random) {
  SessionModel model;
  model.name = randomText(random, 4);
  model.bundled = randomText(random, 1);
  model.layers = random.bounded(100);
  model.hidden = random.bounded(4096);
  model.vocabulary = random.bounded(100000);
  model.trees = random.bounded(5);
  model.depth = random.bounded(20);
  model.fileBytes = (qint64{1} << 40) + random.bounded(1000);
  return model;
}

SessionDocument randomDocument(QRandomGenerator& random) {
  SessionDocument document;
  document.program = randomText(random, 2);
  document.saved = QStringLiteral("2026-11-22T15:36:01Z");
  document.modelA = randomModel(random);
  document.modelB = randomModel(random);
  document.threads = random.bounded(64);
  document.text = randomText(random, 40);
  document.cursor = random.bounded(document.text.size() + 1);
  document.token = random.bounded(50) - 1;
  document.layer = random.bounded(16);
  document.tree = random.bounded(4);
  document.address = randomText(random, 2);
  document.targetWord = randomText(random, 3);
  if (random.bounded(2) == 1) document.pinned = randomText(random, 10);
  for (int i = random.bounded(65); i > 0; --i) document.earlierTexts += randomText(random, 10);
  Bookmarks bookmarks;
  for (int i = random.bounded(5); i > 0; --i) {
    bookmarks.add({QStringLiteral("L%1/0*").arg(i), randomText(random, 2), randomText(random, 5), {}});
  }
  document.bookmarks = bookmarks.toJson();
  for (int i = random.bounded(4); i > 0; --i) {
    document.measurements += QJsonObject{{QStringLiteral("ms"), random.generateDouble()},
                                         {QStringLiteral("whole"), qint64{9007199254740991}},
                                         {QStringLiteral("raw"), QJsonArray{1, 2.5, QJsonValue::Null}}};
  }
  document.corpus = randomText(random, 2);
  document.corpusB = randomText(random, 2);
  document.views = QStringList{randomText(random, 2), randomText(random, 2)};
  document.maximized = randomText(random, 1);
  for (int i = random.bounded(200); i > 0; --i) document.layout += static_cast<char>(random.bounded(256));
  document.viewSettings = {{QStringLiteral("tree"), QJsonObject{{QStringLiteral("zoom"), 1.5}}}};
  return document;
}

QByteArray session(const QByteArray& members) {
  return QByteArray("{\"format\":\"ufb-session\",\"version\":1") +
         (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

}  // namespace

class TstSessionFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void randomDocumentsComeBackEqual() {
    QRandomGenerator random(3);
    for (int i = 0; i < 100; ++i) {
      const SessionDocument document = randomDocument(random);
      const QString file = path(QStringLiteral("a.ufbsession"));
      QVERIFY(writeSession(file, document));
      const auto read = readSession(file);
      QVERIFY2(read, read ? "" : read.error().sentence().c_str());
      QVERIFY(*read == document);
      QVERIFY(read->sameContents(document));
    }
  }

  void anEmptySessionHasDefaults() {
    const auto read = sessionFromJson(session({}), QStringLiteral("f"));
    QVERIFY(read);
    QVERIFY(*read == SessionDocument());
  }

  void whatIsUnknownIsPassedOver() {
    const auto read = sessionFromJson(
        session("\"text\":\"hello\",\"future\":{\"deep\":[1,{}]},\"cursor\":99"), QStringLiteral("f"));
    QVERIFY(read);
    QCOMPARE(read->text, QStringLiteral("hello"));
    QCOMPARE(read->cursor, 5);  // within the text
  }

  void refusedInOneSentence_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& json, const char* says,
                        ErrorCode code = ErrorCode::BadFormat) {
      QTest::newRow(name) << json << QString::fromLatin1(says) << static_cast<int>(code);
    };
    row("empty", {}, "no JSON");
    row("cut", session("\"text\":\"x\"").chopped(3), "no JSON");
    row("a list", "[]", "no session");
    row("other JSON", "{}", "no session");
    row("deep", "[" + QByteArray(100000, '['), "no JSON");
    row("binary", QByteArray(1000, '\0'), "no JSON");
    row("newer", "{\"format\":\"ufb-session\",\"version\":2}", "newer version", ErrorCode::Unsupported);
    row("version a text", "{\"format\":\"ufb-session\",\"version\":\"1\"}", "no session");
    row("text a number", session("\"text\":1"), "\"text\"");
    row("cursor a text", session("\"cursor\":\"1\""), "\"cursor\"");
    row("cursor negative", session("\"cursor\":-1"), "\"cursor\"");
    row("cursor a fraction", session("\"cursor\":1.5"), "\"cursor\"");
    row("cursor huge", session("\"cursor\":1e300"), "\"cursor\"");
    row("model a list", session("\"modelA\":[]"), "\"modelA\"");
    row("layers a text", session("\"modelB\":{\"layers\":\"x\"}"), "\"modelB.layers\"");
    row("bookmarks an object", session("\"bookmarks\":{}"), "\"bookmarks\"");
    row("a bookmark a number", session("\"bookmarks\":[1]"), "\"bookmarks\"");
    row("a measurement a text", session("\"measurements\":[\"x\"]"), "\"measurements\"");
    row("earlier texts with a number", session("\"earlierTexts\":[1]"), "\"earlierTexts\"");
    row("too many", session("\"earlierTexts\":[" + QByteArray("\"\",").repeated(64) + "\"\"]"), "at most 64");
    row("layout no Base64", session("\"layout\":\"%%\""), "Base64");
    row("settings a list", session("\"viewSettings\":[]"), "\"viewSettings\"");
  }
  void refusedInOneSentence() {
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    QFETCH(int, code);
    const auto read = sessionFromJson(json, QStringLiteral("their.ufbsession"));
    QVERIFY(!read);
    const QString sentence = QString::fromStdString(read.error().sentence());
    QVERIFY2(sentence.startsWith(QLatin1String("their.ufbsession: ")), qPrintable(sentence));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(static_cast<int>(read.error().code), code);
  }

  /// Nothing that somebody sends may crash us; what is read can be written again.
  void damagedFilesDoNoHarm() {
    QRandomGenerator random(11);
    const QByteArray good = sessionToJson(randomDocument(random));
    int readable = 0;
    for (int i = 0; i < 3000; ++i) {
      QByteArray bad = good;
      for (int n = random.bounded(1, 5); n > 0; --n) {
        const int at = random.bounded(static_cast<int>(bad.size()));
        switch (random.bounded(3)) {
          case 0:
            bad[at] = static_cast<char>(random.bounded(256));
            break;
          case 1:
            bad.remove(at, random.bounded(1, 20));
            break;
          default:
            bad.insert(at, "\"{[]},:0-9e\\u"[random.bounded(13)]);
            break;
        }
        if (bad.isEmpty()) bad = "x";
      }
      const auto read = sessionFromJson(bad, QStringLiteral("f"));
      if (!read) continue;
      ++readable;
      QVERIFY(sessionFromJson(sessionToJson(*read), QStringLiteral("f")));
    }
    QVERIFY(readable > 0);
  }

  void filesThatCannotBeReadAreNamed() {
    QCOMPARE(readSession(path(QStringLiteral("none"))).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readSession(m_folder.path()).error().code, ErrorCode::FileNotFound);
    QFile large(path(QStringLiteral("large")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kMostSessionBytes + 1));
    const auto read = readSession(large.fileName());
    QVERIFY(!read && read.error().problem.find("too large") != std::string::npos);
    const auto written = writeSession(path(QStringLiteral("none/a.ufbsession")), {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
  }

  void modelsAreFoundElsewhere() {
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("one/models/mine")));
    const QString file = path(QStringLiteral("one/talk.ufbsession"));
    SessionDocument document;
    document.modelA.name = QStringLiteral("mine");
    document.modelA.path = path(QStringLiteral("one/models/mine"));
    QVERIFY(writeSession(file, document));
    auto read = readSession(file);
    QVERIFY(read);
    QCOMPARE(read->modelA.relative, QStringLiteral("models/mine"));
    QCOMPARE(findSessionModel(read->modelA, file).value(), document.modelA.path);
    // The whole folder goes to a colleague.
    QVERIFY(QDir(m_folder.path()).rename(QStringLiteral("one"), QStringLiteral("two")));
    const QString moved = path(QStringLiteral("two/talk.ufbsession"));
    QCOMPARE(findSessionModel(read->modelA, moved).value(), path(QStringLiteral("two/models/mine")));
    const auto missing = findSessionModel(read->modelA, path(QStringLiteral("talk.ufbsession")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    QCOMPARE(QString::fromStdString(missing.error().subject), QStringLiteral("mine"));
    QCOMPARE(findSessionModel({}, file).value(), QString());
  }

  void bundledModelsAreFoundByName() {
    qputenv("UFB_MODELS", test::modelPath(QString()).toLocal8Bit());
    view::ModelItem item;
    item.name = QStringLiteral("demo-fff");
    item.path = test::modelPath(item.name);
    item.layers = 6;
    item.fileBytes = 1000;
    SessionModel saved = sessionModel(item);
    QCOMPARE(saved.bundled, item.name);
    QVERIFY(otherModelWarning(saved, item).isEmpty());
    saved.path = QStringLiteral("/nowhere/demo-fff");
    const auto found = findSessionModel(saved, path(QStringLiteral("a.ufbsession")));
    qunsetenv("UFB_MODELS");
    QCOMPARE(QDir(found.value()).canonicalPath(), QDir(item.path).canonicalPath());
    item.fileBytes = 2000;
    QVERIFY(otherModelWarning(saved, item).contains(QStringLiteral("may not be")));
    item.layers = 7;
    QVERIFY(otherModelWarning(saved, item).contains(QStringLiteral("another shape")));
  }
};

UFB_TEST(TstSessionFile)
#include "tst_session_file.moc"
