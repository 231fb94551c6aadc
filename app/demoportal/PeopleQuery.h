// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Directory.h"
#include "app/demoportal/Envelope.h"
#include "app/demoportal/Request.h"

#include <optional>

namespace twofold::demoportal {

/// Where a page of a list begins and how long it is: startIndex, and count from 1 to 100.
struct Page
{
    int start = 0;
    int count = 100;

    /// Sets refusal instead when a number can't be used.
    static Page fromRequest(const Request &request, std::optional<Reply> &refusal);
};

/// The query of people/filter and people/simple/filter.
class PeopleQuery
{
public:
    explicit PeopleQuery(const Request &request);

    bool matches(const Person &person) const;
    Directory::Order order() const { return m_order; }
    bool isDescending() const { return m_isDescending; }

    /// One page of those that match, in order; total is how many match in all.
    QList<const Person *> select(Directory &directory, const Page &page, int &total) const;

private:
    bool matchesText(const Person &person) const;
    bool matchesType(const Person &person) const;
    bool matchesGroup(const Person &person) const;

    QList<QStringList> m_alternatives;  ///< each a list of words that all have to be there
    std::optional<int> m_status;        ///< flags
    std::optional<int> m_activation;
    QList<int> m_types;
    std::optional<bool> m_isAdministrator;
    QUuid m_group;
    bool m_excludesGroup = false;
    bool m_isWithoutGroup = false;
    QString m_area;
    bool m_wantsForeignLogin = false;  ///< from LDAP or single sign-on, which nobody here has
    Directory::Order m_order = Directory::Order::FirstName;
    bool m_isDescending = false;
};

}  // namespace twofold::demoportal
