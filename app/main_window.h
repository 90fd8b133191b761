// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

#include "session.h"
#include "settings.h"

namespace ufb {

class DeviceButton;
class DockHost;
class ModelButton;
class NoticeBar;
class PromptPanel;
class StatusLine;
class Views;

/// What the window starts with. Empty members mean: as last time, or the default.
struct StartOptions {
  QString model;
  QString device = QStringLiteral("cpu");
  std::optional<int> threads;
  std::optional<QString> text;
  QString view;
};

/// The window: toolbar, notices, prompt, docked views and status line, wired to one session.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(Settings settings, ModelLoader loader = loadModel);
  /// Stops what runs and waits for it.
  ~MainWindow() override;

  /// Asks for the model and answers the first text. Returns at once; the window can be shown before or after.
  void start(const StartOptions& options);

  [[nodiscard]] Session& session() { return m_session; }
  [[nodiscard]] const Settings& settings() const { return m_settings; }
  [[nodiscard]] PromptPanel* promptPanel() const { return m_prompt; }
  [[nodiscard]] DockHost* views() const { return m_host; }
  [[nodiscard]] NoticeBar* notice() const { return m_notice; }
  [[nodiscard]] StatusLine* statusLine() const { return m_status; }

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void buildCentre();
  void buildToolBar();
  void buildActions();
  void addShortcut(const QKeySequence& keys, const std::function<void()>& work);
  void addEditing();
  void acceptDrops();
  void connectLoading();
  void connectSession();
  void connectPrompt();
  void connectDevice();
  void onModelChanged(const view::ModelItem& model);
  void onFocusChanged(const QWidget* focus);
  void maskAtFocus();
  void maskForPredictions();
  void fillMask(int token, const QString& word);
  void openFolder();
  void openFile();
  void showAbout();
  void fail(const Error& error);
  void restore();

  Settings m_settings;
  Session m_session;
  NoticeBar* m_notice;
  PromptPanel* m_prompt;
  DockHost* m_host;
  StatusLine* m_status;
  Views* m_views;
  ModelButton* m_modelButton;
  DeviceButton* m_deviceButton;
  MachineItem m_machine;
  bool m_answerFailed = false;   ///< the notice is about the last text
  bool m_chipsWereLast = false;  ///< of prompt and chips, the chips had the focus last
};

}  // namespace ufb
