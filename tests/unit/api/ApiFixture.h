// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/NetworkTransport.h"
#include "tests/support/FakeNetwork.h"
#include "tests/support/ManualClock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace twofold::tests {

/// A transport on a network in the test's hand, pointed at a portal, with an API key.
struct ApiFixture
{
    ApiFixture()
    {
        transport.setPortal(QUrl(QStringLiteral("https://portal.example")));
        transport.setCredentials({.scheme = api::Credentials::Scheme::ApiKey, .value = Secret::fromText(u"sk-1")});
    }

    QByteArray sent(const char *header) const { return network->last().request.rawHeader(header); }
    QUrl sentTo() const { return network->last().request.url(); }
    QJsonObject sentBody() const { return QJsonDocument::fromJson(network->last().body).object(); }
    bool sentWithCredentials() const
    {
        return network->last().request.hasRawHeader("Authorization") || network->last().request.hasRawHeader("Cookie");
    }

    ManualClock clock;
    FakeNetwork *network = new FakeNetwork;  // the transport's
    api::NetworkTransport transport{std::unique_ptr<QNetworkAccessManager>(network), clock};
};

}  // namespace twofold::tests
