// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Release.h"

#include <QJsonArray>

namespace twofold::demoportal {

/// Compares a client's address with the trusted addresses as the portal does, faults included: an entry is a range when it holds
/// a dash, a CIDR when it holds a slash, and else a text that has to be equal to the last character.
/// Source: IPAddressRange.cs of the portal's server.
class AddressMatcher
{
public:
    enum class Verdict {
        NoMatch,
        Match,
        Fault,  ///< the server throws, and the request ends with status 500
    };

    explicit AddressMatcher(const Release &release) : m_release(release) {}

    Verdict match(const QString &client, const QString &entry) const;
    /// The first entry that matches or faults decides. An entry that is no text faults.
    Verdict matchAny(const QString &client, const QJsonArray &entries) const;

private:
    Verdict matchRange(const QString &client, const QString &entry, qsizetype dash) const;
    Verdict matchCidr(const QString &client, const QString &entry) const;

    Release m_release;
};

}  // namespace twofold::demoportal
