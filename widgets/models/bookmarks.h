// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVector>

namespace ufb {

/// A place that the user wants to find again.
struct Bookmark {
  QString address;  ///< as formatAddress() writes it
  QString model;    ///< the name of the model that it is of
  QString note;     ///< the text on show when it was made
  QString created;  ///< ISO 8601, UTC
  bool operator==(const Bookmark&) const = default;
};

/// The user's bookmarks, the oldest first; one for each address and model. Knows no file: who keeps them does
/// so with toJson() and fromJson().
class Bookmarks : public QObject {
  Q_OBJECT
 public:
  static constexpr int kMost = 500;  ///< the oldest makes room

  explicit Bookmarks(QObject* parent = nullptr) : QObject(parent) {}

  [[nodiscard]] const QVector<Bookmark>& items() const { return m_items; }
  [[nodiscard]] bool contains(const QString& address, const QString& model) const;
  /// Without a time it is made now. Ignored without an address, or if there is one for this address and
  /// model.
  void add(const Bookmark& bookmark);
  void remove(const QString& address, const QString& model);
  /// Removes what is there, adds what is not.
  void toggle(const Bookmark& bookmark);
  void clear();

  [[nodiscard]] QByteArray toJson() const;
  /// Takes over what toJson() wrote. Entries that are none are left out; what is no list at all changes
  /// nothing and answers false.
  bool fromJson(const QByteArray& json);

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] qsizetype indexOf(const QString& address, const QString& model) const;
  void setItems(const QVector<Bookmark>& items);

  QVector<Bookmark> m_items;
};

}  // namespace ufb
