// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QtTest>

#include "desktop_colors.h"
#include "support/registry.h"
#include "views/theme.h"
#include "warnings.h"
#ifdef UFB_DBUS
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusServer>
#include <QDBusVirtualObject>
#endif

using namespace ufb;
using Scheme = DesktopWish::Scheme;

#ifdef UFB_DBUS
namespace {

const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

using Groups = QMap<QString, QVariantMap>;

/// A desktop's portal, on a line from peer to peer: no bus is needed.
class Portal : public QDBusVirtualObject {
 public:
  Portal() : m_server(QStringLiteral("unix:tmpdir=/tmp")) {
    qDBusRegisterMetaType<Groups>();
    m_server.setAnonymousAuthenticationAllowed(true);
    connect(&m_server, &QDBusServer::newConnection, this, [this](QDBusConnection line) {
      line.registerVirtualObject(kPath, this);
      m_lines += line;
    });
  }
  [[nodiscard]] QString address() const { return m_server.address(); }
  void setAnswer(const QVariantMap& values) { m_values = values; }
  void refuse() { m_refuses = true; }
  [[nodiscard]] int asked() const { return m_asked; }
  void tell(const QString& group, const QString& key, const QVariant& value) {
    QDBusMessage signal = QDBusMessage::createSignal(kPath, kInterface, QStringLiteral("SettingChanged"));
    signal << group << key << QVariant::fromValue(QDBusVariant(value));
    for (const QDBusConnection& line : std::as_const(m_lines)) QVERIFY(line.send(signal));
  }

  [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
  bool handleMessage(const QDBusMessage& message, const QDBusConnection& line) override {
    ++m_asked;
    if (message.member() != QLatin1String("ReadAll") || m_refuses) {
      return line.send(message.createErrorReply(QStringLiteral("org.test.No"), QStringLiteral("no")));
    }
    const Groups groups{{kGroup, m_values},
                        {QStringLiteral("org.other"), {{QStringLiteral("color-scheme"), 1U}}}};
    return line.send(message.createReply(QVariant::fromValue(groups)));
  }

 private:
  QDBusServer m_server;
  QVector<QDBusConnection> m_lines;
  QVariantMap m_values;
  bool m_refuses = false;
  int m_asked = 0;
};

/// Our end of the line, hung up at last.
struct Line {
  QString name;
  QDBusConnection bus;
  explicit Line(const Portal& portal)
      : name(QUuid::createUuid().toString()), bus(QDBusConnection::connectToPeer(portal.address(), name)) {}
  ~Line() { QDBusConnection::disconnectFromPeer(name); }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
};

}  // namespace
#endif

class TstDesktopColors : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }
  void cleanup() {
    setDesktopWish({});
    applyAppearance(Appearance::System);
  }

  void wishesAreHeededBySystemOnly() {
    applyAppearance(Appearance::System);
    const QPalette desktop = QApplication::palette();
    setDesktopWish({Scheme::Dark, false});
    QVERIFY(theme::isDark(QApplication::palette()));
    QVERIFY(!theme::isHighContrast(QApplication::palette()));
    setDesktopWish({Scheme::Dark, true});
    QVERIFY(theme::isHighContrast(QApplication::palette()));
    applyAppearance(Appearance::Light);
    QVERIFY(!theme::isDark(QApplication::palette()));
    setDesktopWish({Scheme::Dark, false});
    QVERIFY(!theme::isDark(QApplication::palette()));
    applyAppearance(Appearance::System);
    QVERIFY(theme::isDark(QApplication::palette()));
    setDesktopWish({Scheme::Light, false});
    QVERIFY(!theme::isDark(QApplication::palette()));
    setDesktopWish({});
    QCOMPARE(QApplication::palette().color(QPalette::Window), desktop.color(QPalette::Window));
  }

#ifdef UFB_DBUS
  void desktopIsAskedAndFollowed() {
    Portal portal;
    portal.setAnswer({{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 0U}});
    const Line line(portal);
    DesktopColors colors;
    QVector<DesktopWish> told;
    connect(&colors, &DesktopColors::changed, this, [&](const DesktopWish& wish) { told += wish; });
    colors.follow(line.bus, QString());
    QVERIFY(told.isEmpty());  // nobody waited
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.last(), (DesktopWish{Scheme::Dark, false}));

    portal.tell(kGroup, QStringLiteral("contrast"), 1U);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last(), (DesktopWish{Scheme::Dark, true}));
    portal.tell(kGroup, QStringLiteral("accent-color"), 3U);
    portal.tell(QStringLiteral("org.other"), QStringLiteral("contrast"), 0U);
    portal.tell(kGroup, QStringLiteral("contrast"), QStringLiteral("much"));
    portal.tell(kGroup, QStringLiteral("color-scheme"), 2U);
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told.last(), (DesktopWish{Scheme::Light, true}));
    QCOMPARE(colors.wish(), told.last());
  }

  void aPortalThatDoesNotAnswerChangesNothing() {
    Portal portal;
    portal.refuse();
    const Line line(portal);
    DesktopColors colors;
    QSignalSpy changes(&colors, &DesktopColors::changed);
    colors.follow(line.bus, QString());
    QTRY_COMPARE(portal.asked(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(changes.size(), 0);
    QCOMPARE(colors.wish(), DesktopWish());
  }
#endif
};

UFB_TEST(TstDesktopColors)
#include "tst_desktop_colors.moc"
