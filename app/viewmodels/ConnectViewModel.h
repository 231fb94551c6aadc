// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/session/PortalAddress.h"
#include "app/session/PortalProfile.h"
#include "app/viewmodels/ViewModel.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace twofold::session {
class ProfileStore;
class Session;
}  // namespace twofold::session

namespace twofold::viewmodels {

/// The page that asks for the portal's address (design 01). Success shows in the session's stage.
class ConnectViewModel : public ViewModel
{
    Q_OBJECT
public:
    struct State
    {
        bool busy = false;
        std::optional<session::AddressFault> fault;  ///< of what was typed
        std::optional<Error> error;                  ///< of what answered, or did not
        QString host;                                ///< the one that was asked, for the sentence
        QList<session::PortalProfile> recent;        ///< newest first
        std::optional<QString> damagedFile;          ///< where a list of portals that could not be read was put

        bool operator==(const State &) const = default;
    };

    ConnectViewModel(session::Session &session, session::ProfileStore &profiles, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    void connectTo(const QString &typed);
    /// Opens the built-in portal, of which nothing is kept.
    void connectToDemo(const QUrl &address);
    /// Opens the account that was open last, if there is one.
    void openLast();
    /// Opens a portal of the list, signed in if the keychain still has a good session.
    void openRecent(const QString &profileId);
    /// What was typed is being changed: the fault no longer applies.
    void edit();
    /// Shows the list as it stands now.
    void refresh();

private:
    void finish(std::optional<Error> error);

    session::Session &m_session;
    session::ProfileStore &m_profiles;
    State m_state;
};

}  // namespace twofold::viewmodels
