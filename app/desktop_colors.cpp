// SPDX-License-Identifier: MIT
#include "desktop_colors.h"

#include <QFileInfo>
#ifdef UFB_DBUS
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace ufb {

DesktopColors::DesktopColors(QObject* parent) : QObject(parent) {}

#ifdef UFB_DBUS

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");

/// Without an address the library would start a bus of its own, which nobody listens to.
bool hasSessionBus() {
  if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return true;
  return QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

}  // namespace

void DesktopColors::follow() {
  if (hasSessionBus()) follow(QDBusConnection::sessionBus(), kService);
}

void DesktopColors::follow(const QDBusConnection& bus, const QString& service) {
  if (!bus.isConnected()) return;
  QDBusConnection connection = bus;
  qRegisterMetaType<QDBusVariant>();  // else the slot below, found by name, has a parameter of no known type
  connection.connect(service, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                     SLOT(settingChanged(QString, QString, QDBusVariant)));
  QDBusMessage question =
      QDBusMessage::createMethodCall(service, kPath, kInterface, QStringLiteral("ReadAll"));
  question << QStringList(kGroup);
  auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    answer->deleteLater();
    const QVariant groups = answer->reply().arguments().value(0);
    if (answer->isError() || !groups.canConvert<QDBusArgument>()) return;
    const auto argument = groups.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("a{sa{sv}}")) return;
    QMap<QString, QVariantMap> all;
    argument >> all;
    take(all.value(kGroup));
  });
}

void DesktopColors::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group == kGroup) take({{key, value.variant()}});
}

void DesktopColors::take(const QVariantMap& values) {
  const auto number = [&values](const QString& key) {
    bool good = false;
    const uint value = values.value(key).toUInt(&good);
    return good ? std::optional(value) : std::nullopt;
  };
  DesktopWish wish = m_wish;
  using Scheme = DesktopWish::Scheme;
  if (const auto scheme = number(kScheme)) {
    wish.scheme = *scheme == 1 ? Scheme::Dark : *scheme == 2 ? Scheme::Light : Scheme::Any;
  }
  if (const auto contrast = number(kContrast)) wish.moreContrast = *contrast == 1;
  if (wish == m_wish) return;
  m_wish = wish;
  Q_EMIT changed(m_wish);
}

#else

void DesktopColors::follow() {}

#endif

}  // namespace ufb
