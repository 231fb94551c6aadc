// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AnnouncementLog.h"

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <utility>

namespace twofold::tests {

namespace {

QStringList words;
QList<const QObject *> raised;

/// Qt keeps its events to itself while nobody listens, and says in public only whether somebody does.
void setListening(bool listens)
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(listens);
}

}  // namespace

AnnouncementLog::AnnouncementLog()
{
    words.clear();
    raised.clear();
    setListening(true);
    m_before = QAccessible::installUpdateHandler(&AnnouncementLog::hear);
}

AnnouncementLog::~AnnouncementLog()
{
    QAccessible::installUpdateHandler(m_before);
    setListening(false);
}

QStringList AnnouncementLog::said()
{
    return std::exchange(words, {});
}

QList<const QObject *> AnnouncementLog::alerts()
{
    return std::exchange(raised, {});
}

void AnnouncementLog::hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        raised.append(event->object());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        words.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
    const auto *interface = event->accessibleInterface();
    const bool appears = event->type() == QAccessible::ObjectShow && interface->role() == QAccessible::Notification;
    if (appears || event->type() == QAccessible::DialogStart) {
        QStringList parts{interface->text(QAccessible::Name), interface->text(QAccessible::Description)};
        parts.removeAll({});
        words.append(parts.join(u' '));
    }
}

}  // namespace twofold::tests
