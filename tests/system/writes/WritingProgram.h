// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/NetworkTransport.h"
#include "app/core/Clock.h"
#include "app/secrets/FallbackStore.h"
#include "app/secrets/SessionStore.h"
#include "app/session/OwnWrites.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "app/viewmodels/BackupCodesViewModel.h"
#include "app/viewmodels/ChallengeViewModel.h"
#include "app/viewmodels/MySignInViewModel.h"
#include "app/viewmodels/SetupViewModel.h"
#include "tests/unit/session/FakeBrowserGate.h"

#include <QDir>

namespace twofold::tests {

/// Passes on to the real connection, and gives a write less time than the program does.
class HastyConnection final : public api::PortalConnection
{
public:
    explicit HastyConnection(api::PortalConnection &connection) : m_connection(connection) {}

    void setPortal(const QUrl &portal) override { m_connection.setPortal(portal); }
    QUrl portal() const override { return m_connection.portal(); }
    void setCredentials(api::Credentials credentials) override { m_connection.setCredentials(std::move(credentials)); }
    api::Credentials credentials() const override { return m_connection.credentials(); }
    std::optional<std::chrono::seconds> clockOffset() const override { return m_connection.clockOffset(); }
    Async<api::HttpAnswer> send(const api::HttpRequest &request, std::stop_token stop) override
    {
        auto hasty = request;
        if (isHasty && request.isWrite())
            hasty.deadline = std::chrono::milliseconds(1500);
        return m_connection.send(hasty, std::move(stop));
    }

    bool isHasty = false;

private:
    api::PortalConnection &m_connection;
};

/// One run of the program without its window, on a folder that outlives it.
struct WritingProgram
{
    enum class Write { NewCodes, SetUp, Unlink, BackupCode, AppCode, SetUpAtSignIn };

    explicit WritingProgram(const QString &folder);

    /// As the owner, by the key that no unlink ends.
    bool signInWithKey(const QUrl &portal);
    /// Until the write could be sent, as a person at the pages would lead up to it. Given is the owner's session; at sign-in the backup
    /// code, the key of the app, or nothing where there is none yet.
    bool prepare(Write write, const QUrl &portal, const QString &given);
    /// Sends it, and waits until the program has nothing more to wait for.
    void send(Write write, const QString &given);
    /// Reads again what the write's page shows.
    void read(Write write);
    /// What the page says of the write: "done", "not done", "not known", or "nothing".
    QString said(Write write) const;

    SystemClock clock;
    api::NetworkTransport transport;
    HastyConnection connection{transport};
    secrets::SessionStore keychain;
    secrets::FallbackStore secretStore{keychain};
    session::ProfileStore profiles;
    FakeBrowserGate browserGate;
    session::Session session{{connection, secretStore, profiles, browserGate, clock}};
    api::TfaSettingsApi tfa{connection};
    session::WriteJournal journal;
    session::OwnWrites writes;
    viewmodels::ChallengeViewModel challenge{session, writes, clock};
    viewmodels::BackupCodesViewModel codes{session, tfa, writes, clock};
    viewmodels::MySignInViewModel mySignIn{session, tfa, writes};
    viewmodels::SetupViewModel setup{session, tfa, writes, clock};
};

}  // namespace twofold::tests
