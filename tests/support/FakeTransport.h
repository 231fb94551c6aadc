// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PortalConnection.h"

#include <QJsonValue>
#include <QList>

namespace twofold::tests {

/// The portal behind the API classes, in a test's hand: keeps every request until the test answers it.
class FakeTransport final : public api::PortalConnection
{
public:
    struct Sent
    {
        api::HttpRequest request;
        std::stop_token stop;
        AsyncSource<api::HttpAnswer> source;
    };

    void setPortal(const QUrl &portal) override;
    QUrl portal() const override { return m_portal; }
    void setCredentials(api::Credentials credentials) override { m_credentials = std::move(credentials); }
    api::Credentials credentials() const override { return m_credentials; }
    std::optional<std::chrono::seconds> clockOffset() const override { return offset; }

    std::optional<std::chrono::seconds> offset;  ///< what clockOffset() says

    Async<api::HttpAnswer> send(const api::HttpRequest &request, std::stop_token stop) override;

    /// Answers the oldest request that is still open; fails the test's process when there is none.
    void answer(const QJsonValue &response, const QList<api::SetCookie> &cookies = {}, qint64 total = -1);
    void answerWith(Error error);

    /// The same for the oldest one of that path, whatever else is under way.
    void answerTo(const QString &path, const QJsonValue &response, const QList<api::SetCookie> &cookies = {}, qint64 total = -1);
    void failTo(const QString &path, Error error);

    /// Takes the oldest request out of the order, for an answer that comes late.
    Sent takeOldest() { return m_open.takeFirst(); }

    qsizetype openCount() const { return m_open.size(); }
    /// Everything sent so far as "GET people/@self", oldest first.
    QStringList log() const { return m_log; }
    const api::HttpRequest &oldestOpen() const { return m_open.first().request; }
    bool oldestIsStopped() const { return m_open.first().stop.stop_requested(); }

private:
    Sent take(const QString &path);

    QUrl m_portal;
    api::Credentials m_credentials;
    QList<Sent> m_open;
    QStringList m_log;
};

}  // namespace twofold::tests
