// SPDX-License-Identifier: MIT
#include "settings.h"

#include "corpus/count_folders.h"

namespace ufb {
namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kLayout("window/layout");
constexpr QLatin1String kRecent("models/recent");
constexpr QLatin1String kSecondModel("models/second");
constexpr QLatin1String kThreads("engine/threads");
constexpr QLatin1String kAppearance("window/theme");
constexpr QLatin1String kLanguage("window/language");
constexpr QLatin1String kText("prompt/text");
constexpr QLatin1String kTextSize("window/text-size");
constexpr QLatin1String kRecentTexts("prompt/recent");
constexpr QLatin1String kLogLevel("log/level");
constexpr QLatin1String kTourSeen("learn/tour-seen");
constexpr QLatin1String kBookmarks("routing/bookmarks");
constexpr QLatin1String kCountsFolder("corpus/folder");

}  // namespace

Settings::Settings(std::unique_ptr<QSettings> store) : m_store(std::move(store)) {
  m_geometry = m_store->value(kGeometry).toByteArray();
  m_layout = m_store->value(kLayout).toByteArray();
  m_recent = m_store->value(kRecent).toStringList().mid(0, kMaxRecent);
  m_secondModel = m_store->value(kSecondModel).toString();
  m_threads = qMax(0, m_store->value(kThreads).toInt());
  m_appearance = appearanceFromName(m_store->value(kAppearance).toString()).value_or(Appearance::System);
  m_language = m_store->value(kLanguage).toString();
  m_text = m_store->value(kText).toString();
  m_textSize = validTextSize(m_store->value(kTextSize, kNormalText).toInt());
  m_recentTexts = m_store->value(kRecentTexts).toStringList().mid(0, kMaxRecent);
  m_logLevel = logLevelFromName(m_store->value(kLogLevel).toString()).value_or(LogLevel::Info);
  m_tourSeen = m_store->value(kTourSeen).toBool();
  m_bookmarks = m_store->value(kBookmarks).toByteArray();
  m_countsFolder = m_store->value(kCountsFolder, usualCountsFolder()).toString();
}

Settings Settings::ofUser() {
  return Settings(std::make_unique<QSettings>());
}

void Settings::setGeometry(const QByteArray& geometry) {
  store(kGeometry, m_geometry = geometry);
}

void Settings::setLayout(const QByteArray& layout) {
  store(kLayout, m_layout = layout);
}

void Settings::addRecentModel(const QString& path) {
  addRecent(kRecent, m_recent, path);
}

void Settings::addRecentText(const QString& text) {
  addRecent(kRecentTexts, m_recentTexts, text);
}

void Settings::addRecent(QLatin1String key, QStringList& list, const QString& item) {
  list.removeAll(item);
  list.prepend(item);
  list = list.mid(0, kMaxRecent);
  store(key, list);
}

void Settings::setTextSize(int percent) {
  store(kTextSize, m_textSize = validTextSize(percent));
}

void Settings::setLogLevel(LogLevel level) {
  m_logLevel = level;
  store(kLogLevel, logLevelName(level));
}

void Settings::setTourSeen(bool seen) {
  store(kTourSeen, m_tourSeen = seen);
}

void Settings::setSecondModel(const QString& path) {
  store(kSecondModel, m_secondModel = path);
}

void Settings::setThreads(int threads) {
  store(kThreads, m_threads = qMax(0, threads));
}

void Settings::setAppearance(Appearance appearance) {
  m_appearance = appearance;
  store(kAppearance, appearanceName(appearance));
}

void Settings::setLanguage(const QString& language) {
  store(kLanguage, m_language = language);
}

void Settings::setText(const QString& text) {
  store(kText, m_text = text);
}

void Settings::setBookmarks(const QByteArray& bookmarks) {
  store(kBookmarks, m_bookmarks = bookmarks);
}

void Settings::setCountsFolder(const QString& folder) {
  store(kCountsFolder, m_countsFolder = folder);
}

void Settings::store(QLatin1String key, const QVariant& value) {
  if (m_store) m_store->setValue(key, value);
}

}  // namespace ufb
