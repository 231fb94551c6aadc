// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/OpenIdConfiguration.h"
#include "app/identity/TokenAnswer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;
class QOAuthHttpServerReplyHandler;

namespace twofold {
class Clock;
}

namespace twofold::identity {

/// What a sign-in in the browser stands on. Everything outlives it.
struct IdentityParts
{
    /// Each request says for itself that it takes no cookies and follows no redirects.
    QNetworkAccessManager &network;
    const Clock &clock;
    std::function<QByteArray(int)> randomBytes;     ///< of that many, unforeseeable
    std::function<bool(const QUrl &)> openBrowser;  ///< false: there is none
    std::function<QString()> replyText;  ///< what the browser shows once the person has answered there; may be left out
    std::chrono::milliseconds deadline = answerDeadline;  ///< of each request to the service, not with the person
};

/// One sign-in in the system's browser: authorization code (RFC 6749, section 4.1) with PKCE S256 (RFC 7636), state, nonce, a loopback
/// redirect (RFC 8252, section 7.3) to a listener on 127.0.0.1 that takes one answer, and the checks of what comes back. It ends once,
/// and deletes itself then.
class AuthorizationAttempt final : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        OpenIdConfiguration configuration;
        Client client;
        bool asksForIdToken = false;
        std::chrono::milliseconds patience = std::chrono::minutes(10);  ///< with the person
    };

    AuthorizationAttempt(const IdentityParts &parts, Plan plan, std::stop_token stop, QObject *parent);
    ~AuthorizationAttempt() override;

    Async<api::Credentials> future() const { return m_source.future(); }
    void start();

private:
    QUrl authorizationAddress();
    void takeCallback(const QVariantMap &values);
    void exchange(const QString &code);
    void takeTokens(const Result<JsonAnswer> &answer);
    void checkIdToken(const TokenAnswer &tokens);
    void refuse(const QString &detail);
    void finish(Result<api::Credentials> result);
    void closeListener();
    QString randomText(int bytes) const;

    IdentityParts m_parts;
    Plan m_plan;
    AsyncSource<api::Credentials> m_source;
    QTimer m_patience;
    QPointer<QOAuthHttpServerReplyHandler> m_listener;
    QString m_redirect;
    QString m_state;
    QString m_nonce;
    QByteArray m_verifier;
    std::stop_token m_stop;
    // Last, so that it is taken down first: the request may come from another thread.
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

}  // namespace twofold::identity
