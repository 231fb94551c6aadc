// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConfirmLink.h"
#include "app/core/Error.h"
#include "app/session/PortalAddress.h"
#include "app/session/PortalProfile.h"
#include "app/viewmodels/ViewModel.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace twofold::session {
class ProfileStore;
class Session;
}  // namespace twofold::session

namespace twofold::viewmodels {

/// The page that asks for the portal's address (design 01), and the links to a portal that come from elsewhere. Success shows in the
/// session's stage.
class ConnectViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// What a confirm link asks of the person who is at the sign-in now.
    enum class LinkAdvice {
        None,
        SignInToSetUp,  ///< it has no key, or waits for a phone number: signing in opens the set-up
        SignInForCode,  ///< the same, for the second step
        Expired,        ///< or the portal does not take it: signing in gives a new one
        NotChecked,     ///< the portal could not be asked whether it is still good
    };
    Q_ENUM(LinkAdvice)

    /// A link that came from elsewhere, before it is opened.
    struct Offer
    {
        QString address;      ///< host, and port where it is not the usual one
        bool isOpen = false;  ///< that portal is the one that is open, and there is nothing else in the link

        bool operator==(const Offer &) const = default;
    };

    struct State
    {
        bool busy = false;
        std::optional<session::AddressFault> fault;  ///< of what was typed
        std::optional<Error> error;                  ///< of what answered, or did not
        QString host;                                ///< the one that was asked, for the sentence
        QUrl address;                                ///< its origin
        QList<session::PortalProfile> recent;        ///< in the person's order
        LinkAdvice linkAdvice = LinkAdvice::None;
        std::optional<QString> damagedFile;  ///< where a list of portals that could not be read was put

        bool operator==(const State &) const = default;
    };

    ConnectViewModel(session::Session &session, session::ProfileStore &profiles, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    /// A portal's address, or a confirm link of it: then on to what that opens.
    void connectTo(const QString &typed);
    /// As connectTo(), for a link that came from elsewhere: a portal where an account was opened before opens with that, and what was
    /// being opened is given up.
    void open(const QString &link);
    /// Nothing when it can't be read as an address.
    std::optional<Offer> offerOf(const QString &link) const;
    /// Asks once more what was asked last.
    void retry();
    /// Opens the built-in portal, of which nothing is kept.
    void connectToDemo(const QUrl &address);
    /// Opens the account that was open last, if there is one and nothing else is open or being opened: the program does this by itself,
    /// and the person may have been faster.
    void openLast();
    /// Opens a portal of the list, signed in if the keychain still has a good session.
    void openRecent(const QString &profileId);
    /// What was typed is being changed: the fault no longer applies.
    void edit();
    /// Shows the list as it stands now.
    void refresh();

Q_SIGNALS:
    /// A confirm link of that portal is being opened; its key is not to stand on the screen any longer.
    void linkTaken(const QUrl &portal);
    /// The person has signed in to set up an app, as their link said, and the portal has not asked for it by itself.
    void setUpWanted();

private:
    void followSession();
    void begin(const QUrl &address);
    void takeLink(const api::ConfirmLink &confirm);
    void finish(std::optional<Error> error);

    session::Session &m_session;
    session::ProfileStore &m_profiles;
    std::function<void()> m_lastAsked;  ///< for retry()
    State m_state;
};

}  // namespace twofold::viewmodels
