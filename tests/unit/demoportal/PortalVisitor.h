// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/DemoPortal.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <memory>

namespace twofold::demoportal::tests {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// What came back, with cookies decoded; of several with one name the last.
struct Answer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QHash<QByteArray, QByteArray> cookies;
    int cookieCount = 0;
    QByteArray challenge;  ///< WWW-Authenticate

    QJsonValue response() const { return json.value(QLatin1StringView("response")); }
    QString text(QLatin1StringView member) const { return response().toObject().value(member).toString(); }
    bool hasError() const { return json.contains(QLatin1StringView("error")); }
};

/// A running portal with a clock that stands still, and an HTTP client with no cookies of its own.
class PortalVisitor
{
public:
    explicit PortalVisitor(PortalOptions options = {});
    /// For a row of addReleases().
    static std::unique_ptr<PortalVisitor> forRelease(const QString &name);

    Answer get(const QString &path, const Headers &headers = {});
    Answer send(const QByteArray &verb, const QString &path, const QJsonObject &body, const Headers &headers = {});
    Answer sendRaw(const QByteArray &verb, const QString &path, const QByteArray &body, const Headers &headers = {});
    Answer put(const QString &path, const QJsonObject &body, const Headers &headers) { return send("PUT", path, body, headers); }
    Answer post(const QString &path, const QJsonObject &body, const Headers &headers = {})
    {
        return send("POST", path, body, headers);
    }

    Answer signIn(const QString &email, const Headers &headers = {});
    Answer signInWithCode(const QString &email, const QString &code);
    /// Signs in from a trusted network, so that no code is asked for, and returns the header with the token.
    Headers tokenOf(const QString &email);
    /// Links an app by signing in with its first code, and returns the header with the token.
    Headers link(const QString &email);
    /// The code that the app of an e-mail's key shows.
    QString codeFor(const QString &base32Key, int stepsAway = 0) const;

    QString keyOf(const QString &email);  ///< of an account without an app, from a sign-in
    static QString idOf(const QString &email);
    static Headers basic(const QString &email);
    /// From the link and the cookie that an answer carries.
    static Headers confirmHeader(const QString &url, const Answer &answer);

    ::twofold::tests::ManualClock clock;
    QStringList messages;  ///< codes of text messages, oldest first
    DemoPortal portal;

private:
    QNetworkAccessManager m_network;
};

/// The four releases and the reference, as rows of one column "release".
void addReleases();
Release releaseOf(const QString &name);

extern const Headers trustedNetwork;

}  // namespace twofold::demoportal::tests
