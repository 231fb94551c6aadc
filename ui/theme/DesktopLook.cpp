// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DesktopLook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

#include <tuple>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QGuiApplication>
#include <QStyleHints>
#endif
#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settingsInterface = "org.freedesktop.portal.Settings"_L1;

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto gnomeAccess = "org.gnome.desktop.a11y.interface"_L1;

bool isContrastTheme(const QString &name)
{
    return name.startsWith("HighContrast"_L1, Qt::CaseInsensitive);
}

/// What the platform itself says, where it is not the portal.
bool platformWantsHighContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast)
        return true;
#endif
#if defined(Q_OS_WIN)
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) && (contrast.dwFlags & HCF_HIGHCONTRASTON);
#elif defined(Q_OS_MACOS)
    return CFPreferencesGetAppBooleanValue(CFSTR("increaseContrast"), CFSTR("com.apple.universalaccess"), nullptr);
#else
    return isContrastTheme(qEnvironmentVariable("GTK_THEME"));
#endif
}

}  // namespace

DesktopLook::DesktopLook(QObject *parent) : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(), &QAccessibilityHints::contrastPreferenceChanged, this,
            &DesktopLook::changed);
#endif
    followPortal();
}

bool DesktopLook::wantsHighContrast() const
{
    return m_moreContrast || m_contrastTheme || m_contrastSwitch || platformWantsHighContrast();
}

void DesktopLook::followPortal()
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settingsInterface, u"SettingChanged"_s, this, SLOT(takeSetting(QString, QString, QDBusVariant)));
    // A desktop that has just come up may start its portal after its programs.
    auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopLook::askPortal);
    askPortal();
#endif
}

void DesktopLook::askPortal()
{
    auto message = QDBusMessage::createMethodCall(service, path, settingsInterface, u"ReadAll"_s);
    message << QStringList{appearance, gnomeInterface, gnomeAccess};
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &DesktopLook::takeAnswer);
}

void DesktopLook::takeAnswer(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const auto reply = answer->reply();
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
        return;
    const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    for (auto space = spaces.cbegin(); space != spaces.cend(); ++space) {
        for (auto setting = space->cbegin(); setting != space->cend(); ++setting)
            take(space.key(), setting.key(), setting.value());
    }
    Q_EMIT changed();
}

void DesktopLook::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    // Most of what a desktop tells is about something else.
    const auto told = [this] {
        return std::tuple(m_scheme, m_moreContrast, m_lessMotion, m_contrastTheme, m_animations, m_contrastSwitch);
    };
    const auto before = told();
    take(space, key, value.variant());
    if (told() != before)
        Q_EMIT changed();
}

void DesktopLook::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == appearance && key == "color-scheme"_L1)
        m_scheme = value.toUInt() == 1 ? Scheme::Dark : value.toUInt() == 2 ? Scheme::Light : Scheme::Unsaid;
    else if (space == appearance && key == "contrast"_L1)
        m_moreContrast = value.toUInt() == 1;
    else if (space == appearance && key == "reduced-motion"_L1)
        m_lessMotion = value.toUInt() == 1;
    else if (space == gnomeInterface && key == "gtk-theme"_L1)
        m_contrastTheme = isContrastTheme(value.toString());
    else if (space == gnomeInterface && key == "enable-animations"_L1)
        m_animations = value.toBool();
    else if (space == gnomeAccess && key == "high-contrast"_L1)
        m_contrastSwitch = value.toBool();
}

}  // namespace twofold::ui

#include "moc_DesktopLook.cpp"  // of this file, where QDBusVariant is known
