// SPDX-License-Identifier: MIT
// The whole window in a language that nobody speaks: what is still plain English was not given to the
// translators, and 40 % longer words must still fit.
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QtTest>

#include "commands/commands.h"
#include "pseudo_translator.h"
#include "translation.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using ufb::test::Bench;

namespace {

bool hasPlainWord(const QString& text) {
  static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3,}"));
  return text.contains(kWord);
}

bool isPseudo(const QString& text) {
  return text.contains(QChar(0x27e6));
}

/// As the system calls it; see proc(5).
QString processor() {
  QFile file(QStringLiteral("/proc/cpuinfo"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  static const QRegularExpression kName(QStringLiteral("model name\\s*: (.*)"));
  return kName.match(QString::fromUtf8(file.readAll())).captured(1).simplified();
}

/// Names of models, tokens, addresses, units and computers are data, in every language the same.
bool isData(const QString& text) {
  static const QRegularExpression kData(
      QStringLiteral("demo-|<mask>|<sep>|paris|Paris|AVX|LLR|RRL|LRL|^[LR]{3}|GELU|Ctrl|Alt|Shift|English|"
                     "Deutsch|fran|espa|w·x|L1/|"
                     "crammedBERT|float16|encoder\\.|decoder\\.|LayerNorm\\(E"));
  return text.contains(kData) || text == processor();
}

QStringList plainTexts(const QWidget& window) {
  QStringList plain;
  const auto note = [&](const QString& text, const QObject* where) {
    if (hasPlainWord(text) && !isPseudo(text) && !isData(text)) {
      plain += QString::fromLatin1(where->metaObject()->className()) + QStringLiteral(": ") + text;
    }
  };
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) note(label->text(), widget);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) note(button->text(), widget);
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
      for (int i = 0; i < tabs->count(); ++i) note(tabs->tabText(i), widget);
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
      for (int i = 0; i < combo->count(); ++i) note(combo->itemText(i), widget);
    }
    note(widget->toolTip(), widget);
    note(widget->accessibleName(), widget);
  }
  return plain;
}

}  // namespace

class TstPseudoLanguage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanupTestCase() { installLanguage(QStringLiteral("en"), LanguageSource::CommandLine); }

  void placeholdersStay() {
    QCOMPARE(PseudoTranslator::pseudo(QStringLiteral("%1 %")), QStringLiteral("%1 %"));
    const QString pseudo = PseudoTranslator::pseudo(QStringLiteral("Open %1, %Ln rows <b>now</b> &File"));
    for (const char* kept : {"%1", "%Ln", "<b>", "</b>", "&F"})
      QVERIFY2(pseudo.contains(QLatin1String(kept)), qPrintable(pseudo));
    QVERIFY(!pseudo.contains(QLatin1String("rows")));
  }

  void nothingIsLeftInEnglish() {
    installLanguage(QString::fromLatin1(kPseudoLanguage), LanguageSource::CommandLine);
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    for (const DockHost::View& view : bench.window->views()->allViews()) {
      QVERIFY2(isPseudo(view.title), qPrintable(view.title));
      bench.window->views()->showView(view.name);
      QCoreApplication::processEvents();
    }
    for (const view::CommandItem& item : bench.window->commands().items()) {
      const bool name = item.id.startsWith(QLatin1String("language-"));
      QVERIFY2(name || isPseudo(item.words), qPrintable(item.id + QStringLiteral(": ") + item.words));
    }
    const QStringList plain = plainTexts(*bench.window);
    QVERIFY2(plain.isEmpty(), qPrintable(QLatin1Char('\n') + plain.join(QLatin1Char('\n'))));
  }
};

UFB_TEST(TstPseudoLanguage)
#include "tst_pseudo_language.moc"
