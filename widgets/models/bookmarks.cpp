// SPDX-License-Identifier: MIT
#include "models/bookmarks.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ufb {

namespace {

const QLatin1String kAddress("address");
const QLatin1String kModel("model");
const QLatin1String kNote("note");
const QLatin1String kCreated("created");

}  // namespace

qsizetype Bookmarks::indexOf(const QString& address, const QString& model) const {
  const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Bookmark& item) {
    return item.address == address && item.model == model;
  });
  return found == m_items.end() ? -1 : found - m_items.begin();
}

bool Bookmarks::contains(const QString& address, const QString& model) const {
  return indexOf(address, model) >= 0;
}

void Bookmarks::setItems(const QVector<Bookmark>& items) {
  const QVector<Bookmark> kept = items.mid(std::max<qsizetype>(0, items.size() - kMost));
  if (kept == m_items) return;
  m_items = kept;
  Q_EMIT changed();
}

void Bookmarks::add(const Bookmark& bookmark) {
  if (bookmark.address.isEmpty() || contains(bookmark.address, bookmark.model)) return;
  Bookmark made = bookmark;
  if (made.created.isEmpty()) made.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
  setItems(m_items + QVector<Bookmark>{made});
}

void Bookmarks::remove(const QString& address, const QString& model) {
  QVector<Bookmark> items = m_items;
  items.removeIf([&](const Bookmark& item) { return item.address == address && item.model == model; });
  setItems(items);
}

void Bookmarks::toggle(const Bookmark& bookmark) {
  if (contains(bookmark.address, bookmark.model)) {
    remove(bookmark.address, bookmark.model);
  } else {
    add(bookmark);
  }
}

void Bookmarks::clear() {
  setItems({});
}

QByteArray Bookmarks::toJson() const {
  QJsonArray list;
  for (const Bookmark& item : m_items) {
    list += QJsonObject{
        {kAddress, item.address}, {kModel, item.model}, {kNote, item.note}, {kCreated, item.created}};
  }
  return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

bool Bookmarks::fromJson(const QByteArray& json) {
  const QJsonDocument document = QJsonDocument::fromJson(json);
  if (!document.isArray()) return false;
  QVector<Bookmark> items;
  for (const QJsonValue& value : document.array()) {
    // Of what is no object, or no string in it, there is an empty string.
    const QJsonObject object = value.toObject();
    const Bookmark item{object[kAddress].toString(), object[kModel].toString(), object[kNote].toString(),
                        object[kCreated].toString()};
    const bool twice = std::any_of(items.cbegin(), items.cend(), [&](const Bookmark& other) {
      return other.address == item.address && other.model == item.model;
    });
    if (!item.address.isEmpty() && !twice) items += item;
  }
  setItems(items);
  return true;
}

}  // namespace ufb
