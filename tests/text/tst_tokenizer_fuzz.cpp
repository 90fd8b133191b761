// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <random>

#include "support/registry.h"
#include "text/text_helpers.h"
#include "text/utf8.h"

using namespace ufb;
using namespace ufb::test;
using nlohmann::json;
using Random = std::mt19937;

namespace {

constexpr unsigned kSeed = 20231115;

int below(Random& random, int limit) {
  return std::uniform_int_distribution<int>(0, limit - 1)(random);
}

/// Uses every part that a tokenizer.json can have, in a few hundred bytes.
std::string smallTokenizer() {
  return R"({"version":"1.0","truncation":{"max_length":20,"strategy":"LongestFirst","stride":0},
    "added_tokens":[{"id":1,"content":"<m>","lstrip":true,"single_word":true,"normalized":false,"special":true},
    {"id":9,"content":"Xy","rstrip":true,"normalized":true,"special":false}],
    "normalizer":{"type":"Sequence","normalizers":[{"type":"BertNormalizer","lowercase":true},{"type":"NFKC"},
    {"type":"Replace","pattern":{"Regex":" {2,}|x+"},"content":" "},{"type":"Replace","pattern":{"String":"``"},
    "content":"q"},{"type":"StripAccents"},{"type":"Strip","strip_left":true,"strip_right":false}]},
    "pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Whitespace"},{"type":"BertPreTokenizer"}]},
    "post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<m>","type_id":0}},
    {"Sequence":{"id":"A","type_id":0}}],"pair":[{"Sequence":{"id":"A","type_id":0}},{"Sequence":{"id":"B",
    "type_id":1}}],"special_tokens":{"<m>":{"id":"<m>","ids":[1],"tokens":["<m>"]}}},
    "model":{"type":"WordPiece","unk_token":"?","continuing_subword_prefix":"##","max_input_chars_per_word":9,
    "vocab":{"?":0,"<m>":1,"a":2,"##b":3,"q":4}}})";
}

void mutate(std::string& bytes, Random& random) {
  const int edits = 1 + below(random, 3);
  for (int i = 0; i < edits && !bytes.empty(); ++i) {
    const auto at = static_cast<std::size_t>(below(random, static_cast<int>(bytes.size())));
    switch (below(random, 4)) {
      case 0:
        bytes[at] = static_cast<char>(below(random, 256));
        break;
      case 1:
        bytes.erase(at, static_cast<std::size_t>(1 + below(random, 8)));
        break;
      case 2:
        bytes.insert(at, bytes.substr(at / 2, static_cast<std::size_t>(below(random, 40))));
        break;
      default:
        bytes[at] = "0123456789-{}[]\",:.eE\\ntf"[below(random, 25)];
    }
  }
}

char32_t randomCharacter(Random& random) {
  static const std::u32string kAwkward =
      U"aAbB "
      U"<m>[MASK]`'x_."
      U"\t\n\u0301\u0323\u00E9\u0130\u03A3\u4E2D\uAC01\u1100\u1161\u11A8\uFB03\u200D\uFEFF\uFFFD"
      U"\u3000\u00A0\U0001F468\U0001D400\u202E\u0345\u0958";
  switch (below(random, 4)) {
    case 0:
      return static_cast<char32_t>(below(random, 0x250));
    case 1:
      return static_cast<char32_t>(below(random, 0x110000));
    default:
      return kAwkward[static_cast<std::size_t>(below(random, static_cast<int>(kAwkward.size())))];
  }
}

std::string randomText(Random& random) {
  std::u32string text(static_cast<std::size_t>(below(random, 60)), U' ');
  for (char32_t& c : text) c = randomCharacter(random);
  std::string utf8 = text::encodeUtf8(text);
  if (below(random, 4) == 0 && !utf8.empty()) mutate(utf8, random);
  return utf8;
}

/// Empty if the encoding keeps its promises, else what is wrong.
QString broken(const Encoding& encoding, int characters, int vocabulary) {
  int last = 0;
  for (const Token& token : encoding.tokens) {
    if (token.id < 0 || token.id >= vocabulary) return QStringLiteral("id");
    if (token.start < 0 || token.start > token.end || token.end > characters) return QStringLiteral("bounds");
    if (token.start == 0 && token.end == 0) continue;  // of the template
    if (token.start < last) return QStringLiteral("order");
    last = token.start;
  }
  if (encoding.keptCharacters < 0 || encoding.keptCharacters > characters) return QStringLiteral("kept");
  return {};
}

/// Encodes a text in every way; empty if all is well.
QString checkEncodings(const Tokenizer& tokenizer, const std::string& text, Random& random) {
  const int characters = static_cast<int>(text::decodeUtf8(text).size());
  EncodeOptions options;
  if (below(random, 2) == 0) options.maskAliases = {"___", "[MASK]", "a"};
  options.maxLength = below(random, 2) == 0 ? 0 : 3 + below(random, 30);
  for (const auto& encoding : {tokenizer.encode(text, options), tokenizer.encodePlain(text, options)}) {
    if (!encoding) return QString::fromStdString(encoding.error().sentence());
    const QString problem = broken(*encoding, characters, tokenizer.size());
    if (!problem.isEmpty()) return problem + QLatin1Char(' ') + printed(encoding->tokens);
  }
  return {};
}

}  // namespace

class TstTokenizerFuzz : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mutatedFilesNeverCrash() {
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
    Random random(kSeed);
    int loaded = 0;
    for (int i = 0; i < 2000; ++i) {
      std::string bytes = smallTokenizer();
      if (i > 0) mutate(bytes, random);
      QVERIFY(writeFile(name, bytes));
      const auto tokenizer = Tokenizer::fromJsonFile(path(name));
      if (!tokenizer) {
        QCOMPARE(QString::fromStdString(tokenizer.error().subject), name);
        QVERIFY2(tokenizer.error().code != ErrorCode::Internal, tokenizer.error().sentence().c_str());
        QVERIFY(!tokenizer.error().advice.empty());
        continue;
      }
      ++loaded;
      const std::string text = randomText(random);
      const auto encoding = tokenizer->encode(text);
      if (encoding)
        QCOMPARE(broken(*encoding, static_cast<int>(text::decodeUtf8(text).size()), tokenizer->size()),
                 QString());
      else
        QCOMPARE(encoding.error().code, ErrorCode::InvalidArgument);
    }
    QVERIFY2(loaded > 100, "some of the files must still be good, else the texts are never reached");
  }

  void randomTextsKeepThePromises_data() {
    QTest::addColumn<QString>("folder");
    for (const char* name : {"bert-uncased", "tokenizer-bert-cased", "tokenizer-cramming"})
      QTest::newRow(name) << dataPath(QStringLiteral("goldens/") + QString::fromLatin1(name));
    QTest::newRow("all parts") << QString();
  }

  void randomTextsKeepThePromises() {
    QFETCH(QString, folder);
    const QTemporaryDir dir;
    if (folder.isEmpty()) {
      folder = dir.path();
      QVERIFY(writeFile(dir.filePath(QStringLiteral("tokenizer.json")), smallTokenizer()));
    }
    const auto tokenizer = Tokenizer::fromFolder(path(folder));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    Random random(kSeed);
    for (int i = 0; i < 2000; ++i) {
      const std::string text = randomText(random);
      const QString problem = checkEncodings(*tokenizer, text, random);
      QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
  }

  /// What is quadratic would take hours for these; the bound is far above what slow machines need.
  void aMegabyteIsNoProblem_data() {
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("words") << QByteArray("The model of na\xC3\xAFve words. ");
    QTest::newRow("one word") << QByteArray("a");
    QTest::newRow("spaces") << QByteArray(" ");
    QTest::newRow("marks") << QByteArray("\xCC\x81\xCC\xA3");
    QTest::newRow("masks") << QByteArray("<mask>");
    QTest::newRow("underscores") << QByteArray("_");
    QTest::newRow("quotes") << QByteArray("``");
    QTest::newRow("ideographs") << QByteArray("\xE4\xB8\xAD");
  }

  void aMegabyteIsNoProblem() {
    QFETCH(QByteArray, part);
    const std::string text = part.repeated(1000000 / static_cast<int>(part.size())).toStdString();
    for (const char* name : {"tokenizer-cramming", "bert-uncased"}) {
      const auto tokenizer =
          Tokenizer::fromFolder(path(dataPath(QStringLiteral("goldens/") + QString::fromLatin1(name))));
      QElapsedTimer timer;
      timer.start();
      const auto encoding = tokenizer->encode(text, {{"___", "[MASK]"}, 128});
      QVERIFY2(encoding, encoding ? "" : encoding.error().sentence().c_str());
      QVERIFY2(timer.elapsed() < 30000, name);
      QVERIFY(encoding->tokens.size() <= 128);
    }
  }
};

UFB_TEST(TstTokenizerFuzz)
#include "tst_tokenizer_fuzz.moc"
