// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

#include "corpus/corpus_service.h"
#include "inference/measurement_service.h"
#include "session.h"
#include "settings.h"

class QToolButton;

namespace ufb {

class AddressBar;
class Bookmarks;
class CorpusController;
class DeviceButton;
class DockHost;
class ExportController;
class LatencyController;
class ModelButton;
class NoticeBar;
class PromptPanel;
class RoutingViews;
class StatusLine;
class Views;

/// What the window starts with. Empty members mean: as last time, or the default.
struct StartOptions {
  QString model;
  QString device = QStringLiteral("cpu");
  std::optional<int> threads;
  std::optional<QString> text;
  QString view;
  QString against{};             ///< the second model
  std::optional<QString> pin{};  ///< a text that is pinned before `text` is asked
  QString select{};              ///< a path address
  QString corpus{};              ///< counts of texts: a store or its folder
  QString corpusB{};             ///< to compare them with
};

/// The window: toolbar, notices, prompt, docked views and status line, wired to one session.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(Settings settings, ModelLoader loader = loadModel, MeasurementStore store = {},
                      ModelMeasurer measurer = measureModel);
  /// Stops what runs and waits for it.
  ~MainWindow() override;

  /// Asks for the model and answers the first text. Returns at once; the window can be shown before or after.
  void start(const StartOptions& options);

  [[nodiscard]] Session& session() { return m_session; }
  [[nodiscard]] MeasurementService& measurements() { return m_measurements; }
  [[nodiscard]] const Settings& settings() const { return m_settings; }
  [[nodiscard]] PromptPanel* promptPanel() const { return m_prompt; }
  [[nodiscard]] DockHost* views() const { return m_host; }
  [[nodiscard]] NoticeBar* notice() const { return m_notice; }
  [[nodiscard]] AddressBar* addressBar() const { return m_address; }
  [[nodiscard]] RoutingViews* routing() const;
  [[nodiscard]] CorpusService& corpora() { return m_corpora; }
  [[nodiscard]] CorpusController* corpus() const { return m_corpus; }
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
  void connectSecond();
  void connectSession();
  void connectPrompt();
  void connectDevice();
  void connectMeasurements();
  void connectRouting();
  void connectAddressBar();
  void connectCorpus();
  void takeDrop(const QStringList& paths, const QWidget* target);
  void showQuietly(const QString& view);
  void showTree();
  void pinFirst(const QString& pin, const QString& text);
  void selectLater(const QString& address);
  void onModelChanged(const view::ModelItem& model);
  void onSecondChanged(const view::ModelItem& model);
  void updateSwap();
  [[nodiscard]] ModelButton* button(ModelSlot slot) const;
  void onFocusChanged(const QWidget* focus);
  void maskAtFocus();
  void maskForPredictions();
  void fillMask(int token, const QString& word);
  void openFolder();
  void openSecondFolder();
  void compareOverFile();
  void openFile();
  void showAbout();
  void fail(const Error& error);
  void restore();

  Settings m_settings;
  Session m_session;
  MeasurementService m_measurements;
  CorpusService m_corpora;
  NoticeBar* m_notice;
  PromptPanel* m_prompt;
  DockHost* m_host;
  StatusLine* m_status;
  Views* m_views;
  ModelButton* m_modelButton;
  QToolButton* m_swap;
  ModelButton* m_secondButton;
  DeviceButton* m_deviceButton;
  LatencyController* m_latency;
  Bookmarks* m_bookmarks;
  AddressBar* m_address;
  ExportController* m_exports;
  CorpusController* m_corpus;
  MachineItem m_machine;
  bool m_showDictionary = true;  ///< the next counts bring the dictionary to the front
  bool m_showSecond = true;      ///< the next model B brings its view to the front
  bool m_answerFailed = false;   ///< the notice is about the last text
  bool m_chipsWereLast = false;  ///< of prompt and chips, the chips had the focus last
};

}  // namespace ufb
