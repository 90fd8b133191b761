// SPDX-License-Identifier: MIT
// The window against the command line and against broken models, over the real engine.
#include <QTableView>
#include <QtTest>
#include <cmath>

#include "cli/cli_run.h"
#include "dock_host.h"
#include "main_window.h"
#include "prompt_panel.h"
#include "support/models/hostile_models.h"
#include "support/registry.h"
#include "warnings.h"
#include "views/notice_bar.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"

using namespace ufb;
using ufb::test::hostileModels;
using ufb::test::TinyModel;

namespace {

const QString kSentence = QStringLiteral("The capital of France is <mask>.");

bool answered(MainWindow& window) {
  Session& session = window.session();
  return !session.service().busy() && !session.stale() && !session.model().name.isEmpty() &&
         session.answer().prediction.text == window.promptPanel()->prompt()->text();
}

void replaceText(MainWindow& window, const QString& text) {
  PromptEdit* prompt = window.promptPanel()->prompt();
  QTest::keyClick(prompt, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClicks(prompt, text);
}

}  // namespace

class TstWindowAndCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void typedSentenceGivesTheCommandsAnswer() {
    MainWindow window{Settings()};
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    StartOptions options;
    options.model = test::modelPath(QStringLiteral("demo-fff"));
    window.start(options);
    QTRY_VERIFY_WITH_TIMEOUT(answered(window), 30'000);
    replaceText(window, kSentence);
    QCOMPARE(window.promptPanel()->prompt()->text(), kSentence);
    QTRY_VERIFY_WITH_TIMEOUT(answered(window), 30'000);

    const auto command =
        test::runCli({QStringLiteral("predict"), QStringLiteral("--json"), kSentence}).json();
    const auto& expected = command["masks"][0];
    const view::MaskItem& mask = window.session().answer().prediction.masks.at(0);
    QCOMPARE(mask.position, expected["position"].get<int>());
    QVERIFY(std::abs(mask.entropyBits - expected["entropy_bits"].get<double>()) < 1e-4);
    const auto& candidates = expected["candidates"];
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const view::CandidateItem& shown = mask.candidates.at(static_cast<qsizetype>(i));
      QCOMPARE(shown.token.toStdString(), candidates[i]["token"].get<std::string>());
      QCOMPARE(shown.id, candidates[i]["id"].get<qint64>());
      QVERIFY(std::abs(shown.probability - candidates[i]["probability"].get<double>()) < 1e-6);
    }
    compareTable(window, candidates);
  }

  void brokenModelLeavesTheOldOneWorking() {
    MainWindow window{Settings()};
    window.show();
    StartOptions options;
    const TinyModel healthy = TinyModel::golden(QStringLiteral("fff-1x5"));
    options.model = healthy.path();
    options.text = QStringLiteral("a <mask>");
    window.start(options);
    QTRY_VERIFY_WITH_TIMEOUT(answered(window), 30'000);
    int count = 0;
    for (const test::HostileModel& hostile : hostileModels()) {
      const TinyModel broken = test::makeHostile(hostile);
      QSignalSpy failed(&window.session().service(), &InferenceService::loadFailed);
      window.session().load(broken.path());
      QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
      QVERIFY2(!window.notice()->sentence().isEmpty(), hostile.name);
      QVERIFY2(window.notice()->details().contains(QString::fromUtf8(hostile.says)), hostile.name);
      QCOMPARE(window.session().model().path, healthy.path());
      // The old model answers a text that it has not seen yet.
      const QString text = QStringLiteral("number %1 is <mask>").arg(++count);
      window.promptPanel()->prompt()->setText(text);
      QTRY_VERIFY_WITH_TIMEOUT(answered(window), 30'000);
      QCOMPARE(window.session().answer().prediction.masks.size(), 1);
    }
    QVERIFY(count >= 20);
  }

 private:
  /// What the user sees in the table, word for word.
  static void compareTable(MainWindow& window, const nlohmann::json& candidates) {
    auto* view = window.views()->view(QStringLiteral("predictions"));
    const auto* table = view->findChild<QTableView*>();
    QVERIFY(table != nullptr);
    for (int row = 0; row < static_cast<int>(candidates.size()); ++row) {
      const QString shown = table->model()->index(row, 0).data().toString();
      QCOMPARE(shown.toStdString(), candidates[static_cast<std::size_t>(row)]["token"].get<std::string>());
    }
  }
};

UFB_TEST(TstWindowAndCommand)
#include "tst_window_and_command.moc"
