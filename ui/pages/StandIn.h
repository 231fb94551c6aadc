// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/viewmodels/PeopleStore.h"
#include "ui/platform/Platform.h"
#include "ui/theme/Buttons.h"
#include "ui/widgets/Tone.h"

#include <QObject>
#include <QString>

#include <functional>

namespace twofold::viewmodels {
class ReadRetry;
}

namespace twofold::ui {

class PageContent;
class StatePane;

/// What stands in for a page's content (design 08): fills its state pane and sees to the pane's buttons. A fault reads alike and
/// offers the same on every page; one of reading that may pass is read again by itself while the page is on the screen.
class StandIn : public QObject
{
    Q_OBJECT
public:
    struct Offer
    {
        QString text;  ///< empty: no button
        std::function<void()> act;
    };

    struct Words
    {
        Icon icon = Icon::Info;
        Tone tone = Tone::Info;
        QString title;
        QString body;
        Offer primary;
        Offer secondary;
        QString details;
        ButtonRole role = ButtonRole::Primary;  ///< of the first button
    };

    /// How that is read which could not be.
    struct Reading
    {
        QString host;
        std::function<void()> again;
        bool isOfPolicy = false;     ///< what is not available is two-factor sign-in itself
        bool changesNothing = true;  ///< at the portal: it may be done without being asked for
        QString whenForbidden = {};  ///< what the rights do not cover, and what helps; empty: the words for two-factor settings
        Offer other = {};            ///< beside reading again, where nothing better is to be offered
    };

    /// Who is signed in, as far as the sentences speak of it.
    struct Account
    {
        QString userName;
        viewmodels::PersonRole role = viewmodels::PersonRole::User;
        qsizetype unsavedChanges = 0;  ///< of the policy

        bool operator==(const Account &) const = default;
    };

    /// The content is the parent's, and outlives this.
    StandIn(PageContent &content, const Platform &platform, QObject *parent);

    void setAccount(const Account &account);
    /// What is shown offers to sign in again.
    bool asksForSignIn() const;
    /// Nothing is read by itself where nobody sees it.
    void setOnScreen(bool isOnScreen);

    void show(const Words &words);
    void showFault(const Error &error, const Reading &reading);
    /// The account's role is too small for the page of that title.
    void showNoPermission(const QString &title, const QString &details = {});

Q_SIGNALS:
    /// Something else stands in, or nothing any more.
    void changed();
    /// To sign in another way, whose rights suffice.
    void anotherWayRequested();
    /// The session has ended.
    void signInRequested();
    void mySignInRequested();
    /// The list of accounts.
    void accountsRequested();
    /// What a portal needs for two-factor sign-in.
    void requirementsRequested();

private:
    void showWords(std::function<Words()> words);
    void fill(const Words &words);
    Words wordsOf(const Error &error, const Reading &reading);
    Words ofConnection(const Error &error, const Reading &reading);
    Words ofEndedSession(const Error &error, const Reading &reading);
    Words ofRights(const Error &error, const Reading &reading);
    Words ofMissingTwoFactor(const Error &error, const Reading &reading);
    Words ofRole(const QString &title, const QString &details);
    QString whoIsSignedIn() const;
    void refreshCountDown();

    PageContent &m_content;
    StatePane &m_pane;
    Platform m_platform;
    viewmodels::ReadRetry *m_retry;
    Account m_account;
    std::function<Words()> m_words;  ///< for the present account
    bool m_isSessionEnded = false;
    std::function<void()> m_again;
    std::function<void()> m_primary;
    std::function<void()> m_secondary;
};

}  // namespace twofold::ui
