// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConnectionsApi.h"
#include "app/core/Error.h"
#include "app/session/PortalProfile.h"
#include "app/viewmodels/ViewModel.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace twofold::session {
class Accounts;
class Session;
}  // namespace twofold::session

namespace twofold::viewmodels {

/// The portals and accounts that this computer knows, and where else the open one is signed in. Opening one of them is
/// ConnectViewModel::openRecent()'s, signing out ShellViewModel's.
class AccountsViewModel : public ViewModel
{
    Q_OBJECT
public:
    struct Account
    {
        QString id;
        QString name;     ///< the person's own, else the address
        QString address;  ///< host, and port where it is not the usual one
        QString userName;
        session::SignInWay way = session::SignInWay::Password;
        QDateTime lastOpened;  ///< UTC
        bool isOpen = false;   ///< its pages are
        bool isSignedIn = false;
        bool hasOwnName = false;

        bool operator==(const Account &) const = default;
    };

    /// What became of signing out everywhere else.
    enum class Elsewhere {
        None,
        Done,
        Unknown,  ///< the answer was lost; what was read afterwards stands in others
    };
    Q_ENUM(Elsewhere)

    struct State
    {
        QList<Account> accounts;     ///< in the person's order
        std::optional<Error> error;  ///< of the last change: the keychain's, or a file's
        QString keptEntry;           ///< with a keychain's error: the name under which an entry may be left there

        QList<api::ActiveConnection> others;  ///< where else the open account is signed in
        bool areOthersKnown = false;
        bool areOthersBusy = false;
        std::optional<Error> othersError;
        Elsewhere elsewhere = Elsewhere::None;

        const Account *open() const;
        bool operator==(const State &) const = default;
    };

    AccountsViewModel(session::Session &session, session::Accounts &accounts, api::ConnectionsApi &connections,
                      QObject *parent = nullptr);

    const State &state() const { return m_state; }

    void rename(const QString &id, const QString &ownName);
    /// By so many places; negative: towards the beginning.
    void move(const QString &id, int places);
    /// Takes the account off the list and wipes its secret; see session::Accounts::forget().
    void forget(const QString &id);
    /// What was said about the last change no longer matters.
    void clearMessages();

    /// Reads where else the open account is signed in. While busy nothing is read twice.
    void loadOthers();
    /// Sent once, and the portal is read afterwards, whatever came back.
    void signOutElsewhere();

private:
    void refresh();
    void readOthers();
    void showError(const Error &error, const QString &keptEntry = {});

    session::Session &m_session;
    session::Accounts &m_accounts;
    api::ConnectionsApi &m_connections;
    QString m_othersOf;  ///< the account whose connections the state holds or waits for
    State m_state;
};

}  // namespace twofold::viewmodels
