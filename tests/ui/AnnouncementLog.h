// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

namespace twofold::tests {

/// What a screen reader says by itself while this lives: announcements, notifications that begin to show, and dialogs that open.
/// There is one at a time.
class AnnouncementLog
{
public:
    AnnouncementLog();
    ~AnnouncementLog();
    Q_DISABLE_COPY_MOVE(AnnouncementLog)

    /// Since the last call.
    QStringList said();
    /// Whose errors were raised since the last call.
    QList<const QObject *> alerts();

private:
    static void hear(QAccessibleEvent *event);

    QAccessible::UpdateHandler m_before = nullptr;
};

}  // namespace twofold::tests
