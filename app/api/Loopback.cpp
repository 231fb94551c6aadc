// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Loopback.h"

#include <QHostAddress>
#include <QUrl>

namespace twofold::api {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &address)
{
    const auto host = address.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

}  // namespace twofold::api
