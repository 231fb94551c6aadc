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
    /// What a person has to see to next.
    enum class Missing {
        Nothing,
        Answer,     ///< to a write: State::write says which
        App,        ///< it is asked for, and not set up
        KeptCodes,  ///< the backup codes are new, and nobody has kept them
        Codes,      ///< few are left
    };
    Q_ENUM(Missing)

    /// So few backup codes are said to be few.
    static constexpr qsizetype fewCodes = 2;

    struct State
    {
        bool isLoaded = false;
        bool busy = false;
        std::optional<Error> error;
        QString host;
        api::TfaType method = api::TfaType::None;  ///< what the portal asks for
        bool canSend = true;                       ///< method Sms: a provider of text messages is set up at the portal
        std::optional<bool> wasAsked;              ///< by the sign-in that led here; nothing where that is not known
        Link link = Link::Unknown;                 ///< of the authenticator app
        qsizetype codesLeft = 0;
        qsizetype codesTotal = 0;
        std::optional<bool> isAskedHere;    ///< would this sign-in ask for a code, from the address the portal sees
        std::optional<bool> isAlwaysAsked;  ///< on the always-ask list, by name or by group
        bool hasTrustedNetworks = false;
        session::SignInWay way = session::SignInWay::Password;
        bool isInKeychain = true;
        std::optional<session::KnownWrite> write;  ///< of which there is something to say, from an earlier run of the program too
        std::optional<session::WriteJournal::Link> linkedSince;  ///< as far as this computer knows

        Missing missing() const;
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
    void tellWrites(State &state) const;
    void showError(const Error &error);
    bool isAlwaysAsked(const api::TfaSettings &settings) const;

    session::Session &m_session;
    api::TfaSettingsApi &m_api;
    session::OwnWrites &m_writes;
    std::optional<Error> m_refusal;  ///< of an unlink, until the portal has been read
    State m_state;
};

}  // namespace twofold::viewmodels
