// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PortalConnection.h"

#include <QList>
#include <QObject>

#include <functional>

namespace twofold {
class Clock;
}

namespace twofold::identity {

/// A connection that renews an OAuth 2.0 access token by itself: before a call when it is about to expire, and after a read that was
/// refused with 401, which is then sent once more. A write that was refused is not sent again. New tokens are kept before they are
/// used, since a service may have made the old refresh token void; for the same reason a renewal goes on when its account is left, and
/// is waited for when that is opened again. One renewal of the same tokens at a time; the other calls wait for it.
///
/// A session's token may be replaced while a call is under way: a read that was refused with the former one is sent once more with the
/// new one. A write that was refused so, and any call of a former account, ends as Cancelled: it says nothing of the credentials that
/// are used now.
///
/// When the renewal fails for a reason that may pass, the call ends with that error and the credentials stay; when the refresh token
/// is of no more use, with Unauthorized. Calls in nobody's name pass through untouched.
class RenewingConnection final : public QObject, public api::PortalConnection
{
    Q_OBJECT
public:
    using Renew = std::function<Async<api::Credentials>(const QUrl &portal, const api::Credentials &credentials)>;
    using Keep = std::function<Async<bool>(const api::Credentials &renewed)>;
    /// Asked as a renewal of these begins, while it is known whose they are.
    using Keeper = std::function<Keep(const api::Credentials &from)>;

    /// The connection and the clock outlive this one.
    RenewingConnection(api::PortalConnection &connection, const Clock &clock, Renew renew, QObject *parent = nullptr);

    /// Where renewed credentials are kept, whether or not that succeeds. Called also when another account is used by then.
    void setKeeper(Keeper keeper) { m_keeper = std::move(keeper); }

    void setPortal(const QUrl &portal) override;
    QUrl portal() const override { return m_connection.portal(); }
    void setCredentials(api::Credentials credentials) override;
    api::Credentials credentials() const override { return m_connection.credentials(); }
    std::optional<std::chrono::seconds> clockOffset() const override { return m_connection.clockOffset(); }

    Async<api::HttpAnswer> send(const api::HttpRequest &request, std::stop_token stop) override;

private:
    enum class Try { First, Second };
    /// What a call was sent with.
    struct Used
    {
        Secret value;
        quint64 account;
        Try which;
    };
    struct Renewal
    {
        api::Credentials from;
        Keep keep;
        QList<AsyncSource<bool>> waiting;  ///< calls of the account that is used now
    };

    void beginAccount();
    bool isRenewable() const;
    bool expiresSoon() const;
    void sendNow(const api::HttpRequest &request, const std::stop_token &stop, const AsyncSource<api::HttpAnswer> &source,
                 Try which);
    void takeRefusal(const api::HttpRequest &request, const std::stop_token &stop, const AsyncSource<api::HttpAnswer> &source,
                     const Used &used, const Error &refusal);
    void sendAfterRenewal(const api::HttpRequest &request, const std::stop_token &stop,
                          const AsyncSource<api::HttpAnswer> &source);
    Renewal *renewalOf(const api::Credentials &credentials);
    void renew(const api::Credentials &from);
    void keep(const api::Credentials &from, const api::Credentials &renewed);
    void endRenewal(const api::Credentials &from, const Result<bool> &result);

    api::PortalConnection &m_connection;
    const Clock &m_clock;
    Renew m_renew;
    Keeper m_keeper;
    QList<Renewal> m_renewals;  ///< that are under way: of the present tokens, and of former accounts'
    quint64 m_account = 0;      ///< another one with each setCredentials(), but for a session's next token
};

}  // namespace twofold::identity
