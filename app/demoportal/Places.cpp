// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Places.h"

#include <utility>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

Place placeOf(const QString &address)
{
    static const std::pair<QString, Place> networks[] = {
        {u"203.0.113."_s, {u"Norway"_s, u"Bergen"_s}},
        {u"198.51.100."_s, {u"Portugal"_s, u"Lisbon"_s}},
        {u"192.0.2."_s, {u"Netherlands"_s, u"Utrecht"_s}},
        {u"2001:db8:"_s, {u"Japan"_s, u"Osaka"_s}},
    };
    for (const auto &[network, place] : networks) {
        if (address.startsWith(network))
            return place;
    }
    return {};
}

}  // namespace twofold::demoportal
