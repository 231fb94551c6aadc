// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/IdentityService.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/identity/FakeProvider.h"

#include <QNetworkAccessManager>

namespace twofold::tests {

/// An identity service in front of a provider, both in the test's hand; what would be random counts up.
struct IdentityBench
{
    IdentityBench()
        : service({
              .network = network,
              .clock = clock,
              .randomBytes = [this](int count) { return QByteArray(count, ++drawn); },
              .openBrowser =
                  [this](const QUrl &url) {
                      opened.append(url);
                      return hasBrowser;
                  },
              .replyText = QStringLiteral("You may go back now."),
          })
    {}

    FakeProvider provider;
    ManualClock clock;
    QNetworkAccessManager network;
    char drawn = 0;
    bool hasBrowser = true;
    QList<QUrl> opened;
    identity::IdentityService service;
};

}  // namespace twofold::tests
