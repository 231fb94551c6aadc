// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuthenticationApi.h"
#include "app/api/PeopleApi.h"
#include "app/api/PortalApi.h"
#include "app/api/PortalConnection.h"
#include "app/api/TfaSettingsApi.h"
#include "app/session/BrowserGate.h"
#include "app/session/PortalFacts.h"
#include "app/session/PortalProfile.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace twofold {
class Clock;
}
namespace twofold::secrets {
class FallbackStore;
}

namespace twofold::session {

class ProfileStore;

/// What stands between the name and password and being signed in.
struct SecondStep
{
    enum class Kind {
        App,    ///< a code of the authenticator app, or a backup code
        Sms,    ///< the code of a text message that was sent
        Phone,  ///< a phone number has to be given first
    };
    Kind kind = Kind::App;
    std::optional<api::ConfirmLink> confirm;
    QString phoneNoise;  ///< Sms: the number with its middle masked

    bool operator==(const SecondStep &) const = default;
};

/// What a person without a linked app is handed at sign-in.
struct SetUpPass
{
    std::optional<api::ConfirmLink> confirm;
    Secret tfaKey;  ///< the key itself, where the portal hands it out at sign-in

    bool operator==(const SetUpPass &) const = default;
};

/// The one portal and account that the program is working with, from its address to its end. Signing in is a walk through its
/// stages; every command ends in exactly one stage or one error, and changed() says when to look again.
///
/// A session may end at any moment: every policy save ends it. Whoever is refused with Unauthorized says so by noteEnded(); the
/// account is remembered, and signing in with it again resumes what the pages were doing.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class Stage {
        NoPortal,
        SignedOut,   ///< facts() are known
        SecondStep,  ///< secondStep() says which
        SetUp,       ///< setUpPass() opens the set-up of an app
        SignedIn,    ///< self() is known
    };
    Q_ENUM(Stage)

    /// All of them outlive the session.
    struct Parts
    {
        api::PortalConnection &connection;
        secrets::FallbackStore &secretStore;
        ProfileStore &profiles;
        BrowserGate &browserGate;
        const Clock &clock;
    };

    explicit Session(const Parts &parts, QObject *parent = nullptr);
    ~Session() override;

    Stage stage() const { return m_stage; }
    const PortalFacts &facts() const { return m_facts; }
    const QString &userName() const { return m_userName; }
    const SecondStep &secondStep() const { return m_secondStep; }
    const SetUpPass &setUpPass() const { return m_setUpPass; }
    const api::Person &self() const { return m_self; }
    SignInWay way() const { return m_way; }
    /// Whether the sign-in that led here asked for a second step; nothing where that is not known, as of a session that was kept.
    std::optional<bool> wasAsked() const { return m_wasAsked; }
    /// The rules are others than at that sign-in: it tells nothing of them any more.
    void forgetWhetherAsked() { m_wasAsked = {}; }
    /// Signed in before and out only because the session ended: the pages and what was typed into them are still there.
    bool isInterrupted() const { return m_interrupted; }
    /// Of the profile of the account that is open, also while somebody else is being tried; empty where nothing of it is kept.
    QString profileId() const;
    /// Where an API key for emergencies has come to lie.
    enum class Kept {
        Nowhere,  ///< nothing of the account is kept
        Keychain,
        SessionOnly,  ///< in this program's memory until it ends: no help in an emergency
    };
    /// Keeps an API key of the account for when there is no other way in.
    Async<Kept> keepForEmergencies(const Secret &apiKey);
    /// Whether one is kept for that account of this portal. Shows no prompt; with a keychain's error hasUnreadSecret().
    Async<bool> hasEmergencyKey(const QString &userName);
    /// The credentials die with a policy save, an unlink or a password change.
    bool diesWithPolicySave() const { return m_connection.credentials().isSession(); }
    std::optional<std::chrono::seconds> clockOffset() const { return m_connection.clockOffset(); }
    /// Where the account's secret is kept: the keychain, or this program's memory until it ends.
    bool isInKeychain() const;
    /// Why it is not in the keychain; nothing when the person chose that.
    std::optional<Error> keychainFault() const;
    /// The account that was opened may still have a good session in the keychain, or an API key for emergencies that was looked for,
    /// and the keychain did not give it out; see keychainFault().
    bool hasUnreadSecret() const { return m_stage == Stage::SignedOut && (m_unread || m_isEmergencyKeyUnread); }
    /// What the account that was signed out last is called in the keychain, which did not let go of its secret; empty: it did, or it has
    /// done so since. It is tried again once the keychain can be used.
    QString leftEntry() const;
    /// What the open account's secret is called in the keychain, which did not let go of it when moveToMemory() was called; empty: it did,
    /// or it has done so since.
    QString stayingEntry() const;
    /// Has the keychain unlocked, and its entries removed that leftEntry() and stayingEntry() tell of. Nothing is moved there.
    Async<bool> retryRemoval();
    /// Has the keychain unlocked, moves into it what memory holds, and takes up the session that it did not give out before: then
    /// → SignedIn, and a sign-in that is under way is given up. Ends with the keychain's error, or with the portal's, which notTakenUp()
    /// tells too; both can be tried again.
    Async<Stage> retryKeychain();
    /// Leaves the keychain alone from now on: secrets stay in memory until the program ends.
    void keepForThisSessionOnly();
    /// The same, and the open account's secret leaves the keychain. Those of other accounts stay there.
    void moveToMemory();
    /// Whether one of these two was the person's choice, and retryKeychain() was not called since.
    bool isSessionOnly() const;
    /// Asks the portal for the time once more (a cheap anonymous read).
    Async<bool> measureClock();
    /// The connection has had an answer: clockMeasured() follows when that made clockOffset() another one.
    void noteAnswer();
    /// Now, by the portal's clock as far as it is known.
    QDateTime portalTime() const;

    /// Nothing of that portal is kept beyond this run: no profile, no secret. For the demo portal, whose address is another one
    /// at the next start.
    void keepNothingOf(const QUrl &address);
    /// The portal that is open is that one.
    bool keepsNothing() const { return !m_unkeptPortal.isEmpty() && m_facts.address == m_unkeptPortal; }
    /// NoPortal → SignedOut. NotADocSpace when something else answers there.
    Async<Stage> connectTo(const QUrl &address);
    /// As connectTo, then SignedIn if the keychain holds a session of that profile that is still good. A keychain that does not
    /// answer and a session that has ended lead to SignedOut, not to an error. Any error leads to NoPortal, and the secret stays
    /// where it is: the same can be asked again.
    Async<Stage> resume(const PortalProfile &profile);

    /// → SignedIn, SecondStep or SetUp. The password is not kept beyond the second step.
    Async<Stage> signInWithPassword(const QString &userName, const Secret &password);
    /// API key, token or Basic: → SignedIn.
    Async<Stage> signInWith(SignInWay way, const QString &userName, const Secret &value);
    /// With the API key that is kept for emergencies, past the second step: → SignedIn. Has the keychain unlocked, so it may show its
    /// prompt. NotAvailable, without a status: no key is there any more.
    Async<Stage> signInWithEmergencyKey(const QString &userName);
    /// OAuth2 or OpenId, in the system's browser: → SignedIn, also when the portal could not be asked who that is: nobody has to consent
    /// twice for a fault that may pass. Until refreshSelf() it is nobody that was known before. An empty client secret stands for the one that this client signed in with before, if there
    /// was one.
    Async<Stage> signInWithBrowser(SignInWay way, const OAuthClient &client);
    /// Gives up the sign-in that is under way, such as one that waits for the person in the browser.
    void stopSigningIn();
    const QString &clientId() const { return m_client.id; }

    /// What this sign-in may do is too little: → SignedOut, interrupted, to sign in another way. keepWay() goes back.
    void changeWay();
    bool isChangingWay() const { return m_setAside.has_value(); }
    /// Goes on with the sign-in that changeWay() set aside: → SignedIn.
    void keepWay();

    /// SecondStep → SignedIn. Sent once; never repeated. BadCode, LockedOut; Unauthorized: the pass has expired, sign in again.
    Async<Stage> answerSecondStep(const Secret &code);
    /// Sends the text message again.
    Async<Stage> resendSms();
    /// SecondStep::Phone → SecondStep::Sms.
    Async<Stage> savePhone(const QString &number);

    /// Confirms a set-up with the app's code and goes on with the session that the portal hands out: → SignedIn.
    Async<api::TfaValidation> validate(const api::ConfirmLink &confirm, const Secret &code);
    /// The same for a sign-in that handed out the key but no pass.
    Async<Stage> validateAtSignIn(const Secret &code);

    /// Reads who is signed in again: roles may have changed, or the first reading was cut off.
    Async<Stage> refreshSelf();

    /// Goes on with the session that an own unlink or a validated code handed out. Credentials that are no session stay. When the former
    /// session was found to have ended before this one came, and nobody has begun to sign in: → SignedIn.
    void adopt(const Secret &sessionToken);
    using Keep = std::function<Async<bool>(const api::Credentials &renewed)>;
    /// Keeps what the present account's tokens are renewed to, before that is used, under the account's own name whoever is signed in by
    /// then; it ends when the store has them. Tokens of an account that was signed out meanwhile, or in anew, are revoked instead.
    Keep keeperOf(const api::Credentials &from);
    /// After a policy save that ended the session but handed out a pass: → SecondStep or SetUp, interrupted; SignedOut for a pass
    /// that a person can't use without signing in (text message, or one whose key did not come along).
    void continueWith(const api::ConfirmLink &confirm);
    /// A confirm link of this portal that came from elsewhere: SignedOut → SetUp or SecondStep when it opens one, after the portal has
    /// said that it is still good. One without its key, and one for a text message, leads to SignedOut: the person signs in and is
    /// asked there. Unauthorized: the link has expired, or the portal does not take it.
    Async<Stage> openLink(const api::ConfirmLink &confirm);
    /// The portal does not know the session any more: → SignedOut, interrupted. A code that is being validated is waited for: it brings
    /// the next session.
    void noteEnded();

    /// SecondStep, SetUp → SignedOut.
    void backToSignIn();
    /// Forgets the account and its secret here, → SignedOut at once, and revokes the session at the portal. Ends when the portal has
    /// answered, and ends well also when it can't be reached. A secret that the keychain keeps all the same is leftEntry(), and is not
    /// used again.
    Async<Stage> signOut();
    /// → NoPortal; what the keychain holds stays there.
    void leavePortal();

Q_SIGNALS:
    void changed();
    /// retryKeychain() has the session from the keychain, but the portal could not be asked whether it is still good.
    void notTakenUp(const Error &error);
    /// clockOffset() is another one.
    void clockMeasured();
    /// Signed in again as the same person after an interruption: reads are to be repeated, writes are not.
    void resumed();

private:
    using Answer = Result<api::AuthenticationToken>;
    /// A sign-in that waits while the person tries another way.
    struct SetAside
    {
        api::Credentials credentials;
        SignInWay way;
        QString userName;
    };

    /// Of tokens, from its beginning.
    struct Renewal
    {
        QUrl portal;
        QString secretKey;  ///< of the account that was open then
        api::Credentials from;
        bool isSignedIn = false;  ///< and that they were of
    };

    void setStage(Stage stage);
    /// Aborts what is under way, and has its continuations ignored: it belongs to a portal, an account or a try that is over.
    void startAnew();
    /// Continues a call in this session's name. When it has been aborted meanwhile, whatever its answer, the source ends as
    /// Cancelled and the continuation is not called.
    template<class T, class Out, class Continuation>
    void follow(Async<T> call, const AsyncSource<Out> &source, Continuation continuation)
    {
        follow(std::move(call), source, std::move(continuation), m_stop.get_token());
    }
    template<class T, class Out, class Continuation>
    void follow(Async<T> call, const AsyncSource<Out> &source, Continuation continuation, std::stop_token stop);
    Async<PortalFacts> readFacts(const QUrl &address);
    void readCredentialsOf(const PortalProfile &profile, const AsyncSource<Stage> &source);
    void sendLogin(const AsyncSource<Stage> &source, const api::PasswordLogin &login);
    void takeAuthentication(const AsyncSource<Stage> &source, const Answer &answer, api::PasswordLogin login);
    void takeSecondStep(const AsyncSource<Stage> &source, const api::AuthenticationToken &answer, api::PasswordLogin login);
    void enterWith(const AsyncSource<Stage> &source, const Secret &sessionToken);
    void enterFromBrowser(const AsyncSource<Stage> &source, const OAuthClient &client, const api::Credentials &tokens);
    void beginSignIn(SignInWay way, const QString &userName);
    void dropSetAside(const QString &earlierKey);
    void interrupt();
    void endTry();
    api::Person unreadSelf() const;
    void loadSelf(const AsyncSource<Stage> &source);
    void finishSignIn(const api::Person &self);
    void keepProfile();
    void keepSecret();
    Async<bool> keepRenewed(const Renewal &renewal, const api::Credentials &renewed);
    Async<bool> keepInTheirPlace(const Renewal &renewal, const api::Credentials &renewed);
    bool isUsing(const api::Credentials &tokens) const;
    Async<Stage> revoke(const api::Credentials &credentials);
    void markSignedOut(const QString &secretKey);
    void removeSecret(const QString &secretKey);
    void removeLeftSecrets();
    void forgetLogin();
    void clearAccount();
    PortalProfile profile() const;
    void takeAccount(const PortalProfile &profile);
    std::optional<PortalProfile> profileKeptUnder(const QString &secretKey) const;

    api::PortalConnection &m_connection;
    secrets::FallbackStore &m_secretStore;
    ProfileStore &m_profiles;
    BrowserGate &m_browserGate;
    const Clock &m_clock;
    api::PortalApi m_portalApi;
    api::AuthenticationApi m_authenticationApi;
    api::PeopleApi m_peopleApi;
    api::TfaSettingsApi m_tfaSettingsApi;
    std::stop_source m_stop;        ///< of what is under way for this portal, account and try
    std::stop_source m_validating;  ///< of a code that is, which brings a session also when the former one has ended

    Stage m_stage = Stage::NoPortal;
    PortalFacts m_facts;
    QString m_userName;
    api::PasswordLogin m_login;  ///< only while a second step is open
    SecondStep m_secondStep;
    SetUpPass m_setUpPass;
    api::Person m_self;
    SignInWay m_way = SignInWay::Password;
    std::optional<bool> m_wasAsked;
    OAuthClient m_client;  ///< of the last sign-in in the browser that succeeded, on this portal
    std::optional<SetAside> m_setAside;
    std::optional<PortalProfile> m_unread;  ///< whose secret the keychain did not give out when the account was opened
    bool m_isEmergencyKeyUnread = false;
    QStringList m_leftSecrets;  ///< of accounts that were signed out, in a keychain that did not let go of them
    QString m_secretKey;        ///< under which the account's secret was kept or looked for; empty: none was
    bool m_interrupted = false;
    /// Of the session that has ended, until anything else is begun; None: no other one can take its place.
    api::Credentials::Scheme m_endedScheme = api::Credentials::Scheme::None;
    QString m_interruptedName;  ///< userName() of the account that waits, while others may be tried
    QUrl m_unkeptPortal;
    std::optional<std::chrono::seconds> m_toldOffset;
};

template<class T, class Out, class Continuation>
void Session::follow(Async<T> call, const AsyncSource<Out> &source, Continuation continuation, std::stop_token stop)
{
    call.then(this, [source, stop = std::move(stop), continuation = std::move(continuation)](const Result<T> &answer) mutable {
        if (stop.stop_requested())
            source.fail({.kind = Error::Kind::Cancelled});
        else
            continuation(answer);
    });
}

}  // namespace twofold::session
