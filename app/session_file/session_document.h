// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

#include "models/view_types.h"

namespace ufb {

/// A model as a session names it: where it was, and what it was, so that another one in its place is noticed.
struct SessionModel {
  QString name;      ///< as shown; empty = there is none
  QString path;      ///< its folder, absolute, on the machine that wrote the file
  QString relative;  ///< the same seen from the file's folder, with "/"; writeSession() fills it in
  QString bundled;   ///< the name under which the program brings it along; empty = the user's own
  int layers = 0;
  int hidden = 0;
  int vocabulary = 0;
  int trees = 0;
  int depth = 0;
  qint64 fileBytes = 0;  ///< of the weights; 0 = unknown
  bool operator==(const SessionModel&) const = default;
};

/// What the user sees, as one value: what a session file keeps, and what comes back after a crash. Holds no
/// reference to anything that lives; cheap to copy.
struct SessionDocument {
  static constexpr int kMostEarlierTexts = 64;
  static constexpr int kMostMeasurements = 40;

  QString program;  ///< the version that wrote it; writeSession() does not fill it in
  QString saved;    ///< ISO 8601, UTC
  SessionModel modelA;
  SessionModel modelB;
  QString device = QStringLiteral("cpu");
  int threads = 0;  ///< 0 = one per physical core
  QString text;
  int cursor = 0;   ///< UTF-16 units, within the text
  int token = -1;   ///< the primary one; -1 = none
  int layer = 0;    ///< counted from 0
  int tree = 0;     ///< counted from 0
  QString address;  ///< of the selected node as formatAddress() writes it; empty = none
  QString targetWord;
  std::optional<QString> pinned;
  QStringList earlierTexts;           ///< the oldest first
  QByteArray bookmarks = "[]";        ///< compact, as Bookmarks::toJson() writes them
  QVector<QJsonObject> measurements;  ///< each as MeasurementStore keeps it
  QString corpus;                     ///< counts that are open; empty = none
  QString corpusB;
  QStringList views;         ///< names of those on show
  QString maximized;         ///< the view that has the window for itself; empty = none
  QByteArray layout;         ///< DockHost::layoutState()
  QJsonObject viewSettings;  ///< by view's name; whatever the views make of it
  bool operator==(const SessionDocument&) const = default;

  /// The same but for `program` and `saved`: nothing that a user could miss.
  [[nodiscard]] bool sameContents(const SessionDocument& other) const;
};

/// The ending of session files, without a point.
inline constexpr const char* kSessionSuffix = "ufbsession";

}  // namespace ufb
