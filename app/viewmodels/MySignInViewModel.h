// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"
#include "app/core/Error.h"
#include "app/session/OwnWrites.h"
#include "app/session/PortalProfile.h"
#include "app/viewmodels/ViewModel.h"

#include <QString>

#include <optional>

namespace twofold::viewmodels {

/// What is on for the signed-in account, what is missing, and the one next step (design 09).
class MySignInViewModel : public ViewModel
{
    Q_OBJECT
public:
    enum class Link { Unknown, NotLinked, Linked };
    Q_ENUM(Link)

    struct State
    {
        bool isLoaded = false;
        bool busy = false;
        std::optional<Error> error;
        QString host;
        api::TfaType method = api::TfaType::None;  ///< what the portal asks for
        Link link = Link::Unknown;                 ///< of the authenticator app
        qsizetype codesLeft = 0;
        qsizetype codesTotal = 0;
        std::optional<bool> isAskedHere;    ///< would this sign-in ask for a code, from the address the portal sees
        std::optional<bool> isAlwaysAsked;  ///< on the always-ask list, by name or by group
        bool hasTrustedNetworks = false;
        session::SignInWay way = session::SignInWay::Password;
        bool isInKeychain = true;
        std::optional<session::KnownWrite> write;  ///< of which there is something to say, from an earlier run of the program too

        bool operator==(const State &) const = default;
    };

    MySignInViewModel(session::Session &session, api::TfaSettingsApi &api, session::OwnWrites &writes, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    /// While busy nothing is read twice.
    void load();
    /// Unlinks the app of the account itself. Sent once; a lost answer and a refusal are followed by reading. What became of a lost one
    /// stands in State::write; as long as that could not be read, this reads and sends nothing.
    void moveToNewPhone();
    /// The person has read what State::write says.
    void settleWrite();
    void clear();

Q_SIGNALS:
    /// The app is unlinked; this pass opens the set-up on the new phone.
    void setupPassReceived(const twofold::api::ConfirmLink &confirm);

private:
    void read();
    void readMethod();
    void finishReading(std::optional<bool> isAskedHere);
    void unlinkEnded(const Error &error);
    void readCodes();
    void readAskedHere();
    void showError(const Error &error);
    bool isAlwaysAsked(const api::TfaSettings &settings) const;

    session::Session &m_session;
    api::TfaSettingsApi &m_api;
    session::OwnWrites &m_writes;
    std::optional<Error> m_refusal;  ///< of an unlink, until the portal has been read
    State m_state;
};

}  // namespace twofold::viewmodels
