// SPDX-License-Identifier: MIT
#pragma once

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QtTest>

#include "dock_host.h"
#include "main_window.h"
#include "prompt_panel.h"
#include "support/registry.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"
#include "views/token_chips.h"

namespace ufb::test {

inline const QString kFff = QStringLiteral("demo-fff");
inline const QString kDense = QStringLiteral("demo-dense");

/// The real window over the real engine and a bundled model, with settings that die with it.
struct Bench {
  std::unique_ptr<MainWindow> window;

  explicit Bench(const QString& text = QStringLiteral("Paris is the capital of <mask>."),
                 const QString& model = kFff, ModelLoader loader = loadModel,
                 const QString& device = QStringLiteral("cpu"))
      : window(std::make_unique<MainWindow>(Settings(), std::move(loader))) {
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    StartOptions options;
    options.model = model == kFff || model == kDense ? modelPath(model) : model;
    options.text = text;
    options.device = device;
    window->start(options);
  }

  [[nodiscard]] PromptEdit* prompt() const { return window->promptPanel()->prompt(); }
  [[nodiscard]] TokenChips* chips() const { return window->promptPanel()->chips(); }
  [[nodiscard]] Session& session() const { return window->session(); }
  [[nodiscard]] Selection& selection() const { return window->session().selection(); }
  [[nodiscard]] PredictionView* predictions() const {
    return qobject_cast<PredictionView*>(window->views()->view(QStringLiteral("predictions")));
  }
  [[nodiscard]] const view::PredictionItem& prediction() const { return session().answer().prediction; }
  /// The shown answer belongs to the shown text.
  [[nodiscard]] bool answered() const {
    return !session().service().busy() && !session().stale() && !session().model().name.isEmpty() &&
           prediction().text == prompt()->text();
  }
  [[nodiscard]] QString best(int mask = 0) const {
    return mask < prediction().masks.size() ? prediction().masks[mask].candidates.value(0).token : QString();
  }
  /// The first token with this text; -1 if there is none.
  [[nodiscard]] int token(const QString& text) const {
    const auto& tokens = prediction().tokens;
    const auto found = std::find_if(tokens.begin(), tokens.end(),
                                    [&](const view::TokenItem& item) { return item.text == text; });
    return found == tokens.end() ? -1 : static_cast<int>(found - tokens.begin());
  }
  void setCursor(int position) const {
    QTextCursor cursor = prompt()->textCursor();
    cursor.setPosition(position);
    prompt()->setTextCursor(cursor);
  }
};

inline void dropPath(QWidget* target, const QString& path) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(target, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(target, &drop);
}

}  // namespace ufb::test
