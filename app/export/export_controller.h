// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>

#include "export/export_facts.h"
#include "ufb/result.h"

class QWidget;

namespace ufb {

class RoutingView;
class Session;

/// Exports what a view shows: asks for a file name, draws or writes the numbers, and saves on a thread of its
/// own.
class ExportController : public QObject {
  Q_OBJECT
 public:
  ExportController(Session& session, QWidget* window);
  /// Waits for files that are being written.
  ~ExportController() override;

  /// Answers the export entries of this view's menu. `name` is the view's on the command line, `title` what
  /// the window calls it.
  void attach(RoutingView* view, const QString& name, const QString& title);
  [[nodiscard]] static ExportFacts facts(const Session& session, const RoutingView* view,
                                         const QString& name);

 Q_SIGNALS:
  void saved(const QString& file);
  void failed(const ufb::Error& error);

 private:
  using Encode = std::function<QByteArray()>;
  using Choose = std::function<void(const QString& file)>;

  void ask(const QString& caption, const QString& name, const QStringList& filters, const Choose& chosen);
  void askPicture(RoutingView* view, const QString& name, const QString& title);
  void askTable(RoutingView* view, const QString& name, const QString& title);
  void save(const QString& file, const Encode& encode);

  Session& m_session;
  QWidget* m_window;
  QString m_folder;  ///< where the last file went
  QThreadPool m_pool;
};

}  // namespace ufb
