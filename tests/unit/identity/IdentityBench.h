// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AccessManager.h"
#include "app/identity/IdentityService.h"
#include "tests/support/ManualClock.h"
#include "tests/system/trust/FixedRules.h"
#include "tests/unit/identity/FakeProvider.h"

namespace twofold::tests {

/// An identity service in front of a provider, both in the test's hand, over the program's own connections; what would be random
/// counts up.
struct IdentityBench
{
    explicit IdentityBench(std::chrono::milliseconds deadline = identity::answerDeadline)
        : service({
            .network = network,
            .clock = clock,
            .randomBytes = [this](int count) { return QByteArray(count, ++drawn); },
            .openBrowser =
                [this](const QUrl &url) {
                    opened.append(url);
                    return hasBrowser;
                },
            .replyText = [] { return QStringLiteral("You may go back now."); },
            .deadline = deadline,
        })
    {}

    FakeProvider provider;
    ManualClock clock;
    FixedRules rules;
    api::AccessManager network{rules};
    char drawn = 0;
    bool hasBrowser = true;
    QList<QUrl> opened;
    identity::IdentityService service;
};

}  // namespace twofold::tests
