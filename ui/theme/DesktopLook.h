// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace twofold::ui {

/// What the desktop asks of every program's look and Qt's palette does not tell: dark or light, more contrast, less motion.
///
/// On Linux that is what the desktop portal says (org.freedesktop.portal.Settings, version 1 or 2; its namespaces
/// org.freedesktop.appearance and, for what GNOME and the desktops after it know longer, org.gnome.desktop), and the name of a GTK
/// theme. It is asked without waiting: until the portal has answered, or where there is none, nothing is asked for.
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { Unsaid, Dark, Light };

    explicit DesktopLook(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool wantsHighContrast() const;
    bool wantsLessMotion() const { return m_lessMotion || !m_animations; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void followPortal();
    void askPortal();
    void takeAnswer(QDBusPendingCallWatcher *answer);
    void take(const QString &space, const QString &key, const QVariant &value);

    Scheme m_scheme = Scheme::Unsaid;
    bool m_moreContrast = false;
    bool m_contrastTheme = false;
    bool m_contrastSwitch = false;
    bool m_lessMotion = false;
    bool m_animations = true;
};

}  // namespace twofold::ui
