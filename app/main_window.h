// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QPointer>

#include "corpus/corpus_service.h"
#include "inference/measurement_service.h"
#include "session.h"
#include "session_file/session_controller.h"
#include "settings.h"

class QToolButton;

namespace ufb {

class AddressBar;
class Bookmarks;
class CheatSheet;
class CommandPalette;
class Commands;
class CorpusController;
class DeviceButton;
class DockHost;
class Edits;
class ExportController;
class HelpBrowser;
class LatencyController;
class Log;
class ModelButton;
class NoticeBar;
class PromptPanel;
class ReportController;
class RoutingViews;
class StatusLine;
class TourOverlay;
class Views;
struct EditState;
struct TourStep;

/// Where a window keeps things. Empty members: nothing is kept, nor looked for.
struct WindowPlaces {
  MeasurementStore measurements{};
  QString autosaves{};
  QString crashes{};
  Log* log = nullptr;  ///< outlives the window
};

/// What a window leaves to the one that takes its place.
struct Handover {
  std::shared_ptr<Settings> settings;
  OpenedSession session;
  QString sessionFile;
  QByteArray geometry;
  Edits* edits = nullptr;  ///< whoever takes over owns it
};

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
  QString session{};             ///< a session file; what else is given here comes before it
  bool offerTour = false;        ///< to somebody who has not seen it
};

/// The window: toolbar, notices, prompt, docked views and status line, wired to one session.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(Settings settings, ModelLoader loader = loadModel, WindowPlaces places = {},
                      ModelMeasurer measurer = measureModel);
  /// Stops what runs and waits for it.
  ~MainWindow() override;

  /// Asks for the model and answers the first text. Returns at once; the window can be shown before or after.
  void start(const StartOptions& options);

  /// What the user sees, for a session file.
  [[nodiscard]] SessionDocument document() const;
  /// Gives everything away, to a window that takes its place; this one is of no use afterwards.
  [[nodiscard]] Handover handOver();
  /// Goes on where another window was, instead of start().
  void takeOver(const Handover& handover);

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
  [[nodiscard]] Commands& commands() const { return *m_commands; }
  [[nodiscard]] Edits& edits() const { return *m_edits; }
  [[nodiscard]] SessionController& files() const { return *m_files; }
  /// Offers what a crash left.
  [[nodiscard]] NoticeBar* offer() const { return m_offer; }
  [[nodiscard]] Views& allViews() const { return *m_views; }
  [[nodiscard]] CommandPalette* commandPalette() const { return m_palette; }
  [[nodiscard]] TourOverlay* tour() const { return m_tour; }

 Q_SIGNALS:
  /// Its words or letters have to be made anew: see Explorer. Not while a measurement or a count runs.
  void replacementWanted();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildCentre();
  void buildToolBar();
  void buildMenus();
  void buildCommands();
  void addFileCommands();
  void addSessionCommands();
  void addUndoCommands();
  void addEditCommands();
  void addViewCommands();
  void addAppearanceCommands();
  void addLanguageCommands();
  void addRoutingCommands();
  void addMeasureCommands();
  void addLearnCommands();
  void showPalette();
  void showCheatSheet();
  void showHelp(const QString& place);
  void startTour();
  [[nodiscard]] QVector<TourStep> tourSteps();
  void showLog();
  void addHelpCommands();
  void enableCommands();
  void setTextSize(int percent);
  void setLanguage(const QString& language);
  void wantReplacement();
  [[nodiscard]] EditState editState() const;
  void connectEdits();
  void applyPinned(const std::optional<QString>& text);
  void pinByUser(bool pin);
  void connectSessionFiles();
  void connectReport();
  [[nodiscard]] SessionDocument lightDocument() const;
  void restore(const OpenedSession& session);
  void openModels(const OpenedSession& session);
  void selectAsIn(const SessionDocument& document);
  void offerLeftBehind(const LeftBehind& left);
  void startEngine(const QString& device, int threads);
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
  void restoreLayout();

  Settings m_settings;
  WindowPlaces m_places;
  Session m_session;
  MeasurementService m_measurements;
  CorpusService m_corpora;
  NoticeBar* m_notice;
  NoticeBar* m_offer;
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
  Commands* m_commands;
  Edits* m_edits;
  SessionController* m_files;
  ReportController* m_report;
  CommandPalette* m_palette;
  TourOverlay* m_tour;
  QPointer<CheatSheet> m_cheatSheet;
  QPointer<HelpBrowser> m_help;
  QStringList m_earlierTexts;  ///< of a session that was opened
  MachineItem m_machine;
  bool m_showDictionary = true;       ///< the next counts bring the dictionary to the front
  bool m_showSecond = true;           ///< the next model B brings its view to the front
  bool m_userPins = false;            ///< the pin changes because the user wants it
  bool m_replacementPending = false;  ///< until what runs has ended
  bool m_answerFailed = false;        ///< the notice is about the last text
  bool m_chipsWereLast = false;       ///< of prompt and chips, the chips had the focus last
};

}  // namespace ufb
