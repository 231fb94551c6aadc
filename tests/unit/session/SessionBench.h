// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/FallbackStore.h"
#include "app/session/ConnectionSettings.h"
#include "app/session/PolicyArchive.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "app/session/WriteJournal.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/session/FakeBrowserGate.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>

namespace twofold::tests {

/// A session with everything that it stands on, the portal in the test's hand.
struct SessionBench
{
    static constexpr auto adaId = QLatin1StringView("5a1c3c52-0000-4000-8000-000000000001");
    static constexpr auto benId = QLatin1StringView("5a1c3c52-0000-4000-8000-000000000002");

    SessionBench();
    ~SessionBench();
    Q_DISABLE_COPY_MOVE(SessionBench)

    /// Nothing can be read from dir or written to it from now on.
    bool loseFolder();
    /// To SignedOut. Settings replace the portal's own of the same name; so do the capabilities.
    void connect(const QJsonObject &settings = {}, const QJsonObject &capabilities = {});
    /// Answers the three questions that a portal is asked before anybody signs in.
    void answerFacts(const QJsonObject &settings = {}, const QJsonObject &capabilities = {});
    /// To SignedIn with an access token, as Ada unless told.
    void signIn(const QJsonObject &person = ada());
    void signInWithApiKey(const QJsonObject &person = ada());
    /// Sends the name and password and answers with that.
    Async<session::Session::Stage> sendPassword(const QJsonObject &answer, const QList<api::SetCookie> &cookies = {});

    /// How many requests of that kind have been sent, e.g. "PUT settings/tfaapp".
    qsizetype sent(QLatin1StringView call) const { return transport.log().count(QString(call)); }

    static QJsonObject ada();  ///< the owner
    static QJsonObject ben();  ///< a member
    static QJsonObject settings();
    static QString confirmUrl(QLatin1StringView type);
    static api::SetCookie confirmCookie(QLatin1StringView type);
    static api::SetCookie sessionCookie(QLatin1StringView token = QLatin1StringView("new-token"));
    static api::ConfirmLink link(api::ConfirmLink::Type type);
    static QJsonObject appChallenge();    ///< a linked app; the key comes as cookie
    static QJsonObject setUpChallenge();  ///< none yet, with the key to link one
    static Error error(Error::Kind kind, int status = 0);

    QString release = QStringLiteral("3.7.2");
    QTemporaryDir dir;
    FakeTransport transport;
    FakeSecretStore keychain;
    secrets::FallbackStore secretStore{keychain};
    session::ConnectionSettings connectionSettings{dir.filePath(QStringLiteral("connections.json")), secretStore};
    session::PolicyArchive policyArchive{dir.filePath(QStringLiteral("policies"))};
    session::WriteJournal writeJournal{dir.filePath(QStringLiteral("writes/writes.json"))};
    ManualClock clock;
    session::ProfileStore profiles;
    FakeBrowserGate browserGate;
    session::Session session;
};

/// What it ended with; nothing while it runs and when it failed.
template<class T>
std::optional<T> valueOf(const Async<T> &call)
{
    if (!call.isFinished())
        return {};
    const auto result = call.result();
    return result ? std::optional<T>(*result) : std::nullopt;
}

/// Why it failed; nothing while it runs and when it did not.
template<class T>
std::optional<Error::Kind> faultOf(const Async<T> &call)
{
    if (!call.isFinished())
        return {};
    const auto result = call.result();
    return result ? std::nullopt : std::optional(result.error().kind);
}

}  // namespace twofold::tests
