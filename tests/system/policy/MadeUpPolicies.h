// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/ChallengePreview.h"

#include <QRandomGenerator>

namespace twofold::tests {

/// Policies and sign-ins by chance, the same for the same seed. Few addresses, so that networks and people meet.
class MadeUpPolicies
{
public:
    /// Somebody who signs in.
    struct Visitor
    {
        policy::PersonFacts facts;
        QString email;
    };

    MadeUpPolicies(quint32 seed, const QList<Visitor> &people);

    policy::TfaPolicy policy();
    /// With an address each.
    QList<Visitor> visitors(int count);

private:
    int below(int end) { return int(m_chance.bounded(end)); }
    bool once(int in) { return below(in) == 0; }
    QString anyOf(const QStringList &list) { return list[below(int(list.size()))]; }
    QString address();
    QString goodEntry();
    QString oddEntry();
    QString brokenEntry();
    QStringList trustedIps();

    QRandomGenerator m_chance;
    QList<Visitor> m_people;
    QStringList m_groups;  ///< of people, and the portal's own
};

}  // namespace twofold::tests
