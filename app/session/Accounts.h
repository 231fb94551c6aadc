// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/session/Session.h"

#include <QList>
#include <QString>

#include <optional>

namespace twofold::secrets {
class SecretStore;
}

namespace twofold::session {

class ConnectionSettings;
class PolicyArchive;
class ProfileStore;

/// The portals and accounts that the person has opened on this computer: their names, their order, changing from one to another,
/// and forgetting them.
class Accounts : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this.
    Accounts(Session &session, ProfileStore &profiles, secrets::SecretStore &secretStore, ConnectionSettings &connectionSettings,
             PolicyArchive &policyArchive, QObject *parent = nullptr);

    const QList<PortalProfile> &profiles() const;
    /// The one whose pages are open: signed in, or interrupted. Nothing on the demo portal, of which no profile is kept.
    std::optional<PortalProfile> current() const;

    /// FileFault when the list could not be written; it holds until the program ends all the same.
    Result<bool> rename(const QString &id, const QString &ownName);
    Result<bool> move(const QString &id, qsizetype places);

    /// As Session::resume(). BadRequest for an id that no profile has.
    Async<Session::Stage> switchTo(const QString &id);

    /// Signs out there if it is the one that is open, wipes its secret and its API key for emergencies from memory and from the keychain,
    /// and takes the profile off the list, and with it what was seen of its policy; with the last account of a portal goes what its
    /// certificate was trusted by. When the keychain did not let go of one of the two, it ends with the keychain's error: the profile
    /// stays, marked as signed out, to be forgotten once more, and the entry may still be in the keychain under
    /// entryName(); that of the key for emergencies begins with the same words.
    /// The session of an account that is not open can't be revoked at its portal from here; it ends there in its own time.
    Async<bool> forget(const QString &id);

    /// What its saved sign-in is called in the system's keychain program.
    QString entryName(const PortalProfile &profile) const;

Q_SIGNALS:
    /// profiles() or current().
    void changed();
    /// Of that account nothing is to be kept any more.
    void forgotten(const QString &id);

private:
    Result<bool> markSignedOut(PortalProfile profile);
    Async<bool> removeSecrets(const PortalProfile &profile);
    Result<bool> drop(const PortalProfile &profile);

    Session &m_session;
    ProfileStore &m_profiles;
    secrets::SecretStore &m_secretStore;
    ConnectionSettings &m_connectionSettings;
    PolicyArchive &m_policyArchive;
};

}  // namespace twofold::session
