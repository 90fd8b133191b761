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
  m_recent.removeAll(path);
  m_recent.prepend(path);
  m_recent = m_recent.mid(0, kMaxRecent);
  store(kRecent, m_recent);
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
