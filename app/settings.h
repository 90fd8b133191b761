// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <memory>

#include "appearance.h"
#include "log/log_line.h"
#include "text_size.h"

namespace ufb {

/// What the window remembers between two starts. Every change is stored at once, if there is a store.
class Settings {
 public:
  static constexpr int kMaxRecent = 9;

  /// Remembers nothing beyond its own life: for pictures drawn from scripts, and for tests.
  Settings() = default;
  /// Reads what `store` has; values that make no sense become the defaults.
  explicit Settings(std::unique_ptr<QSettings> store);
  /// The user's own, at the desktop's usual place.
  static Settings ofUser();

  [[nodiscard]] const QByteArray& geometry() const { return m_geometry; }
  void setGeometry(const QByteArray& geometry);
  /// Where the docks are.
  [[nodiscard]] const QByteArray& layout() const { return m_layout; }
  void setLayout(const QByteArray& layout);
  /// Paths, the newest first.
  [[nodiscard]] const QStringList& recentModels() const { return m_recent; }
  void addRecentModel(const QString& path);
  /// Path of the model to compare with; empty = none.
  [[nodiscard]] const QString& secondModel() const { return m_secondModel; }
  void setSecondModel(const QString& path);
  /// 0 = one per physical core.
  [[nodiscard]] int threads() const { return m_threads; }
  void setThreads(int threads);
  [[nodiscard]] Appearance appearance() const { return m_appearance; }
  void setAppearance(Appearance appearance);
  /// "ar"; empty = the desktop's.
  [[nodiscard]] const QString& language() const { return m_language; }
  void setLanguage(const QString& language);
  [[nodiscard]] const QString& text() const { return m_text; }
  void setText(const QString& text);
  /// In percent of the desktop's own, see text_size.h.
  [[nodiscard]] int textSize() const { return m_textSize; }
  void setTextSize(int percent);
  /// Texts that were asked, the newest first.
  [[nodiscard]] const QStringList& recentTexts() const { return m_recentTexts; }
  void addRecentText(const QString& text);
  [[nodiscard]] LogLevel logLevel() const { return m_logLevel; }
  void setLogLevel(LogLevel level);
  /// The tour was taken or skipped.
  [[nodiscard]] bool tourSeen() const { return m_tourSeen; }
  void setTourSeen(bool seen);
  /// See Bookmarks::toJson().
  [[nodiscard]] const QByteArray& bookmarks() const { return m_bookmarks; }
  void setBookmarks(const QByteArray& bookmarks);
  /// Below which every count of a corpus gets a folder; empty = nothing is kept.
  [[nodiscard]] const QString& countsFolder() const { return m_countsFolder; }
  void setCountsFolder(const QString& folder);

 private:
  void store(QLatin1String key, const QVariant& value);
  void addRecent(QLatin1String key, QStringList& list, const QString& item);

  std::unique_ptr<QSettings> m_store;
  QByteArray m_geometry;
  QByteArray m_layout;
  QStringList m_recent;
  QString m_secondModel;
  int m_threads = 0;
  Appearance m_appearance = Appearance::System;
  QString m_language;
  QString m_text;
  int m_textSize = kNormalText;
  QStringList m_recentTexts;
  LogLevel m_logLevel = LogLevel::Info;
  bool m_tourSeen = false;
  QByteArray m_bookmarks;
  QString m_countsFolder;
};

}  // namespace ufb
