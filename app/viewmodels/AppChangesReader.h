// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuditApi.h"
#include "app/viewmodels/PeopleStore.h"
#include "app/viewmodels/ReadRetry.h"
#include "app/viewmodels/ViewModel.h"

#include <QDateTime>
#include <QList>

namespace twofold::viewmodels {

/// Reads from the audit log when apps were set up or unlinked, as far back as a few thousand lines go. Whoever may not read the log,
/// or whose plan hides it, learns nothing. A fault ends it, but for a portal that wants to be
/// asked later. As far back as only one of the two was read nothing is told: somebody's
/// last change might be the other one.
class AppChangesReader : public ViewModel
{
    Q_OBJECT
public:
    explicit AppChangesReader(api::AuditApi &audit, QObject *parent = nullptr);

    // stateChanged() tells that all is read that can be.
    /// The portal lets its audit log be read.
    bool isReadable() const { return m_isReadable; }

    /// Reads anew. What was read before stands until then.
    void start();
    void clear();
    /// Notes what was read with the people whom it is about.
    void applyTo(PeopleStore &store) const;

private:
    struct Line
    {
        QString userId;
        QString target;  ///< an id or a name, where somebody else's app is meant
        AppChange change = AppChange::None;
        QDateTime when;
    };

    void read(api::AuditAction action, int startIndex);
    void end();
    void breakOff(api::AuditAction action);
    void leaveOutOlder();
    void take(api::AuditAction action, int startIndex, const api::HistoryPage<api::AuditEvent> &page);

    api::AuditApi &m_audit;
    QList<Line> m_lines;
    QDateTime m_oldest;  ///< as far back as the present ones are read; invalid: none of them is
    QDateTime m_since;   ///< as far back as both are read; invalid: all of them
    bool m_isReadable = false;
    // Of the reading that is under way.
    QList<Line> m_coming;
    bool m_isAnswered = false;
    api::AuditAction m_action = api::AuditAction::Any;
    int m_startIndex = 0;
    ReadRetry m_retry{this};
};

}  // namespace twofold::viewmodels
