// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Release.h"

#include "app/demoportal/DemoAccounts.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

std::optional<Release> Release::fromText(QStringView text)
{
    if (text == "2.6"_L1)
        return Release(Id::V2_6);
    if (text == "3.2"_L1)
        return Release(Id::V3_2);
    if (text == "3.5"_L1)
        return Release(Id::V3_5);
    if (text == "3.7"_L1)
        return Release(Id::V3_7);
    return std::nullopt;
}

QString Release::version() const
{
    switch (m_id) {
    case Id::V2_6: return u"2.6.3"_s;
    case Id::V3_2: return u"3.2.1"_s;
    case Id::V3_5:
    case Id::Reference: return u"3.5.0"_s;
    case Id::V3_7: break;
    }
    return u"3.7.2"_s;
}

int Release::notAvailable() const
{
    if (m_id == Id::Reference)
        return 405;
    return failsWithServerFaults() ? 500 : 403;
}

int Release::accountUnsuitable() const
{
    if (m_id == Id::Reference)
        return 405;
    return failsWithServerFaults() ? 415 : 403;
}

int Release::notAllowed() const
{
    return m_id == Id::V2_6 ? 500 : 403;
}

int Release::unlinkNotAllowed() const
{
    return failsWithServerFaults() ? 500 : 403;
}

int Release::disabledSignIn() const
{
    return failsWithServerFaults() ? 500 : 403;
}

QString Release::availableKey() const
{
    return m_id == Id::V3_7 ? u"available"_s : u"avaliable"_s;
}

QString Release::issuer() const
{
    return m_id == Id::V2_6 ? u"ONLYOFFICE"_s : portalDomain;
}

}  // namespace twofold::demoportal
