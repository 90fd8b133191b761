// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariantMap>
#ifdef UFB_DBUS
#include <QDBusConnection>
#include <QDBusVariant>
#endif

#include "appearance.h"

namespace ufb {

/// Listens to what the desktop asks of all programs' colours: the portal's settings "color-scheme" and
/// "contrast" of org.freedesktop.appearance. Nothing waits for the answer, and on a desktop without a portal,
/// or in a build without Qt D-Bus, there never is one.
class DesktopColors : public QObject {
  Q_OBJECT
 public:
  explicit DesktopColors(QObject* parent = nullptr);

  /// Begins to listen on the session bus; without one nothing happens.
  void follow();
#ifdef UFB_DBUS
  /// The same on any bus. service: the portal's name there; empty on a connection from peer to peer.
  void follow(const QDBusConnection& bus, const QString& service);
#endif
  [[nodiscard]] const DesktopWish& wish() const {
    return m_wish;
  }

 Q_SIGNALS:
  void changed(const DesktopWish& wish);

 private:
#ifdef UFB_DBUS
  Q_SLOT void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
  /// Values of org.freedesktop.appearance; keys that are missing or odd leave things as they are.
  void take(const QVariantMap& values);
#endif

  DesktopWish m_wish;
};

}  // namespace ufb
