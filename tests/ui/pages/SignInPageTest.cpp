// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SignInPage.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/SignInViewModel.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PasswordField.h"
#include "ui/theme/Label.h"
#include "ui/widgets/CardRow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using api::Credentials;
using session::Session;
using session::SignInWay;
using viewmodels::SignInViewModel;
using Kind = Error::Kind;
using std::chrono::seconds;

Q_DECLARE_METATYPE(Credentials::Scheme)

namespace {

constexpr auto loginCall = "POST authentication"_L1;
constexpr auto selfCall = "GET people/@self"_L1;
const auto adasName = u"ada@harbour.example"_s;

struct Bench : ViewModelBench
{
    Bench()
    {
        page.resize(480, 700);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no window");
    }

    void choose(const QString &row) { QTest::mouseClick(part<CardRow>(page, row), Qt::LeftButton); }
    /// To the form of the rarer ways as well.
    void open(const QString &row)
    {
        if (!part<CardRow>(page, row)->isVisible())
            click(page, u"moreWaysButton"_s);
        choose(row);
    }
    void submitPassword()
    {
        connect();
        choose(u"passwordRow"_s);
        QTest::keyClicks(email(), adasName);
        QTest::keyClicks(secret(), u"pass word"_s);
        QTest::keyClick(secret(), Qt::Key_Return);
    }
    void submitKey(const QString &row)
    {
        connect();
        open(row);
        if (email()->isVisible())
            QTest::keyClicks(email(), adasName);
        QTest::keyClicks(secret(), u"sk-0123"_s);
        click(page, u"signInButton"_s);
    }
    void tick(seconds time = seconds(1))
    {
        clock.advance(time);
        QMetaObject::invokeMethod(page.findChild<QTimer *>(), "timeout");
    }

    QString title() const { return part<Label>(page, u"titleLabel"_s)->text(); }
    QLineEdit *email() const { return part<QLineEdit>(page, u"emailLineEdit"_s); }
    PasswordField *secret() const { return part<PasswordField>(page, u"secretPasswordField"_s); }
    ErrorNotice *notice() const { return part<ErrorNotice>(page, u"errorNotice"_s); }
    QPushButton *submit() const { return button(page, u"signInButton"_s); }
    QPushButton *back() const { return button(page, u"backButton"_s); }

    SignInViewModel viewModel{session, profiles, clock};
    viewmodels::ConnectionViewModel connection{session, connectionSettings, [](const QUrl &) { return std::nullopt; }};
    SignInPage page{viewModel, connection};
};

/// All that the page shows as text.
QString shownText(const QWidget &page)
{
    QStringList texts;
    for (const auto *label : page.findChildren<Label *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

}  // namespace

class SignInPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePortalAndTheWays()
    {
        Bench bench;
        bench.connect();
        QCOMPARE(bench.title(), u"Sign in to Harbour works"_s);
        QCOMPARE(part<Label>(bench.page, u"addressLabel"_s)->text(), u"harbour.example · DocSpace 3.7"_s);
        QCOMPARE(part<CardRow>(bench.page, u"passwordRow"_s)->title(), u"Email and password"_s);
        QVERIFY(part<CardRow>(bench.page, u"apiKeyRow"_s)->isVisible());
        QVERIFY(!part<CardRow>(bench.page, u"basicRow"_s)->isVisible());
        click(bench.page, u"moreWaysButton"_s);
        for (const auto &row : {u"accessTokenRow"_s, u"ascAuthKeyRow"_s, u"basicRow"_s})
            QVERIFY(part<CardRow>(bench.page, row)->isVisible());
        click(bench.page, u"moreWaysButton"_s);
        QVERIFY(!part<CardRow>(bench.page, u"basicRow"_s)->isVisible());
        QVERIFY(shownText(bench.page).contains(u"Not sure? Email and password works for most people."_s));
    }

    void marksTheWayUsedLast()
    {
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        bench.connect();
        bench.page.hide();
        bench.page.show();
        auto *row = part<CardRow>(bench.page, u"accessTokenRow"_s);
        QVERIFY(row->isVisible());
        QVERIFY(row->accessibleName().contains(u"Used last time"_s));
        QVERIFY(!part<CardRow>(bench.page, u"passwordRow"_s)->accessibleName().contains(u"Used last time"_s));
        QCOMPARE(bench.page.focusWidget(), static_cast<QWidget *>(row));
    }

    void signsInWithAPassword()
    {
        Bench bench;
        bench.connect();
        QTest::keyClick(part<CardRow>(bench.page, u"passwordRow"_s), Qt::Key_Return);
        QVERIFY(bench.email()->hasFocus());
        QVERIFY(!bench.submit()->isEnabled());
        QTest::keyClicks(bench.email(), adasName);
        QTest::keyClick(bench.email(), Qt::Key_Return);
        QVERIFY(bench.secret()->hasFocus());
        QCOMPARE(bench.sent(loginCall), 0);
        QTest::keyClicks(bench.secret(), u"pass word"_s);
        QTest::keyClick(bench.secret(), Qt::Key_Return);
        QCOMPARE(bench.submit()->text(), u"Signing in…"_s);
        QVERIFY(!bench.submit()->isEnabled());
        const auto body = bench.transport.oldestOpen().body;
        QCOMPARE(body["userName"_L1].toString(), adasName);
        QCOMPARE(body["password"_L1].toString(), u"pass word"_s);

        bench.transport.answer(QJsonObject{{u"token"_s, u"new"_s}});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Session::Stage::SignedIn);
        QCOMPARE(bench.sent(loginCall), 1);
        bench.page.hide();
        QVERIFY(bench.secret()->text().isEmpty());
    }

    void sendsOnce()
    {
        Bench bench;
        bench.connect();
        bench.choose(u"passwordRow"_s);
        QTest::keyClicks(bench.email(), adasName);
        QTest::keyClicks(bench.secret(), u"x"_s);
        QTest::mouseClick(bench.submit(), Qt::LeftButton);
        QTest::mouseDClick(bench.submit(), Qt::LeftButton);
        QTest::keyClick(bench.secret(), Qt::Key_Return);
        QTest::keyClick(bench.email(), Qt::Key_Return);
        QCOMPARE(bench.sent(loginCall), 1);
    }

    void keepsTheNameWhenThePasswordIsRefused()
    {
        Bench bench;
        bench.submitPassword();
        bench.transport.answerWith({.kind = Kind::Unauthorized, .httpStatus = 401});
        QCOMPARE(bench.notice()->title(), u"That email and password were not accepted."_s);
        QVERIFY(!bench.notice()->text().isEmpty());
        QCOMPARE(bench.email()->text(), adasName);
        QVERIFY(bench.secret()->hasFocus());
        QCOMPARE(bench.secret()->selectionLength(), 9);
        QVERIFY(bench.secret()->property("error").toBool());

        QTest::keyClick(bench.secret(), Qt::Key_N);
        QCOMPARE(bench.secret()->text(), u"n"_s);
        QVERIFY(bench.notice()->isHidden());
        QVERIFY(!bench.secret()->property("error").toBool());
    }

    void countsDownALockOut_data()
    {
        QTest::addColumn<bool>("needsCaptcha");
        QTest::newRow("plain") << false;
        QTest::newRow("with a captcha") << true;
    }

    void countsDownALockOut()
    {
        QFETCH(bool, needsCaptcha);
        Bench bench;
        bench.connect({{u"recaptchaPublicKey"_s, needsCaptcha ? u"key"_s : QString()}});
        bench.choose(u"passwordRow"_s);
        QTest::keyClicks(bench.email(), adasName);
        QTest::keyClicks(bench.secret(), u"x"_s);
        QTest::keyClick(bench.secret(), Qt::Key_Return);
        bench.transport.answerWith({.kind = Kind::LockedOut, .retryAfter = seconds(43)});
        bench.tick();
        QCOMPARE(bench.notice()->title(), u"Too many sign-ins in a short time."_s);
        QVERIFY2(bench.notice()->text().contains(u"42"_s), qPrintable(bench.notice()->text()));
        QCOMPARE(bench.page.findChild<ui::NoticeBar *>(u"captchaNoticeBar"_s)->isVisible(), needsCaptcha);
        QVERIFY(!bench.submit()->isEnabled());
        QTest::keyClick(bench.secret(), Qt::Key_Return);
        QCOMPARE(bench.sent(loginCall), 1);
        // It holds for passwords only.
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        bench.choose(u"apiKeyRow"_s);
        QVERIFY(bench.notice()->isHidden());
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        bench.choose(u"passwordRow"_s);
        QVERIFY(bench.notice()->text().contains(u"42"_s));
        bench.tick(seconds(42));
        QVERIFY(bench.notice()->isHidden());
    }

    void saysThatAnAccountIsSwitchedOff()
    {
        Bench bench;
        bench.submitPassword();
        bench.transport.answerWith({.kind = Kind::NotAvailable,
                                    .httpStatus = 403,
                                    .serverMessage = u"Your profile is disabled"_s,
                                    .exception = u"System.Security.SecurityException"_s});
        QCOMPARE(bench.notice()->title(), u"The portal does not let this account sign in."_s);
        QVERIFY(bench.submit()->isEnabled());
        click(*bench.notice(), u"detailsButton"_s);
        QVERIFY(shownText(*bench.notice()).contains(u"Your profile is disabled"_s));
    }

    void saysThatThePortalIsClosedToThisAddress_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("password") << u"passwordRow"_s;
        QTest::newRow("API key") << u"apiKeyRow"_s;
        QTest::newRow("Basic") << u"basicRow"_s;
    }

    void saysThatThePortalIsClosedToThisAddress()
    {
        QFETCH(QString, row);
        Bench bench;
        bench.submitKey(row);
        bench.transport.answerWith(
            {.kind = Kind::Forbidden, .httpStatus = 403, .serverMessage = u"Your address is not allowed"_s});
        QCOMPARE(bench.notice()->title(), u"This portal is closed to your address."_s);
    }

    void saysThatACaptchaMayCome()
    {
        Bench bench;
        auto *notice = bench.page.findChild<ui::NoticeBar *>(u"captchaNoticeBar"_s);
        bench.connect({{u"recaptchaPublicKey"_s, u"key"_s}});
        QVERIFY(!notice->isVisible());
        bench.choose(u"apiKeyRow"_s);
        QVERIFY(!notice->isVisible());
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        // Before the first try, where it may be spared.
        bench.choose(u"passwordRow"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"can’t show it"_s));
        QSignalSpy asked(&bench.page, &ui::SignInPage::webPageRequested);
        notice->findChild<QPushButton *>()->click();
        QCOMPARE(asked.value(0).value(0).toUrl(), QUrl(u"https://harbour.example"_s));
    }

    void saysWhenTheLockOutIsOver()
    {
        Bench bench;
        bench.submitPassword();
        bench.transport.answerWith({.kind = Kind::LockedOut, .retryAfter = seconds(10)});
        bench.tick(seconds(10));
        QCOMPARE(bench.notice()->text(), u"You can try again now."_s);
        QVERIFY(bench.submit()->isEnabled());
    }

    void signsInWithKeys_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<Credentials::Scheme>("scheme");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("API key") << u"apiKeyRow"_s << Credentials::Scheme::ApiKey << u"API key"_s
                                 << u"not asked for a second step"_s;
        QTest::newRow("token") << u"accessTokenRow"_s << Credentials::Scheme::BearerToken << u"Access token"_s << u"revoked"_s;
        QTest::newRow("cookie") << u"ascAuthKeyRow"_s << Credentials::Scheme::SessionCookie << u"asc_auth_key"_s << u"cookies"_s;
        QTest::newRow("Basic") << u"basicRow"_s << Credentials::Scheme::Basic << u"Password"_s << u"with every request"_s;
    }

    void signsInWithKeys()
    {
        QFETCH(QString, row);
        QFETCH(Credentials::Scheme, scheme);
        QFETCH(QString, sentence);
        Bench bench;
        bench.submitKey(row);
        QTEST(QAccessible::queryAccessibleInterface(bench.secret())->text(QAccessible::Name), "field");
        QVERIFY(shownText(bench.page).contains(sentence));
        QCOMPARE(bench.sent(selfCall), 1);
        QCOMPARE(bench.transport.credentials().scheme, scheme);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-0123"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Session::Stage::SignedIn);
    }

    void offersTheKeyThatIsKeptForEmergencies()
    {
        Bench bench;
        bench.signInWithApiKey();
        bench.session.keepForEmergencies(Secret::fromText(u"sk-emergency"));
        bench.session.signOut();
        bench.choose(u"passwordRow"_s);
        QVERIFY(part<NoticeBar>(bench.page, u"keptKeyNoticeBar"_s)->isHidden());
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        bench.choose(u"apiKeyRow"_s);
        const auto *offer = part<NoticeBar>(bench.page, u"keptKeyNoticeBar"_s);
        QVERIFY(offer->isVisible());
        QVERIFY2(offer->text().contains(adasName) && offer->text().contains(u"past the second step"_s),
                 qPrintable(offer->text()));

        click(*offer, u"keptKeyButton"_s);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-emergency"));
        QVERIFY(!button(*offer, u"keptKeyButton"_s)->isEnabled());
        bench.transport.answerWith({.kind = Kind::Unauthorized, .httpStatus = 401});
        QCOMPARE(bench.notice()->title(), u"The portal does not accept the kept key."_s);
        QVERIFY(!bench.secret()->property("error").toBool());
        click(*offer, u"keptKeyButton"_s);
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Session::Stage::SignedIn);
    }

    void offersNoKeyWhereNoneIsKept_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("an account that kept none") << true;
        QTest::newRow("a portal that is new") << false;
    }

    void offersNoKeyWhereNoneIsKept()
    {
        QFETCH(bool, isKnown);
        Bench bench;
        if (isKnown) {
            bench.signInWithApiKey();
            bench.session.signOut();
        } else {
            bench.connect();
        }
        bench.choose(u"apiKeyRow"_s);
        QVERIFY(part<NoticeBar>(bench.page, u"keptKeyNoticeBar"_s)->isHidden());
    }

    void offersTheKeptKeyOnceTheKeychainIsUnlocked()
    {
        Bench bench;
        bench.signInWithApiKey();
        bench.session.keepForEmergencies(Secret::fromText(u"sk-emergency"));
        bench.session.signOut();
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.choose(u"apiKeyRow"_s);
        QVERIFY(part<NoticeBar>(bench.page, u"keptKeyNoticeBar"_s)->isHidden());
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        QVERIFY(part<NoticeBar>(bench.page, u"keptKeyNoticeBar"_s)->isVisible());
    }

    void signsInInTheBrowser_data()
    {
        QTest::addColumn<session::SignInWay>("way");
        QTest::addColumn<QString>("secret");
        QTest::newRow("OAuth 2.0, with a secret") << session::SignInWay::OAuth2 << u"hush"_s;
        QTest::newRow("OpenID Connect, public") << session::SignInWay::OpenId << QString();
    }

    void signsInInTheBrowser()
    {
        QFETCH(session::SignInWay, way);
        QFETCH(QString, secret);
        Bench bench;
        bench.connect();
        bench.choose(u"browserRow"_s);
        auto *openId = bench.page.findChild<QCheckBox *>(u"openIdCheckBox"_s);
        QVERIFY(openId->isChecked());
        if (way == session::SignInWay::OAuth2)
            openId->click();
        auto *clientId = bench.page.findChild<QLineEdit *>(u"clientIdLineEdit"_s);
        QVERIFY(!bench.submit()->isEnabled());
        QVERIFY(shownText(bench.page).contains(u"not the two-factor settings"_s));
        QTest::keyClicks(clientId, u" twofold "_s);
        QTest::keyClicks(bench.secret(), secret);
        QCOMPARE(bench.submit()->text(), u"Continue in the browser"_s);
        QTest::mouseClick(bench.submit(), Qt::LeftButton);

        QCOMPARE(bench.browserGate.opened.size(), 1);
        QVERIFY(bench.browserGate.opened.first().way == way);
        QCOMPARE(bench.browserGate.opened.first().client.id, u"twofold"_s);
        QCOMPARE(bench.browserGate.opened.first().client.secret.text(), secret);
        QCOMPARE(bench.submit()->text(), u"Waiting for your browser…"_s);
        QVERIFY(!bench.submit()->isEnabled());
        QVERIFY(shownText(bench.page).contains(u"Go on in your browser"_s));

        bench.browserGate.opened.first().answer.finish(FakeBrowserGate::tokens(bench.clock.now()));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Session::Stage::SignedIn);
    }

    void saysWhatThePortalOffers()
    {
        Bench bench;
        bench.connect(
            {},
            {{u"identityServerEnabled"_s, true}, {u"ssoUrl"_s, u"https://sso.example/in"_s}, {u"ssoLabel"_s, u"Harbour SSO"_s}});
        auto *row = bench.page.findChild<ui::CardRow *>(u"browserRow"_s);
        QVERIFY(!row->description().contains(u"does not offer"_s));
        const auto *notice = bench.page.findChild<ui::NoticeBar *>(u"singleSignOnNoticeBar"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), u"This portal’s web page also offers Harbour SSO."_s);
        QSignalSpy asked(&bench.page, &ui::SignInPage::webPageRequested);
        notice->findChild<QPushButton *>()->click();
        QCOMPARE(asked.count(), 1);
        bench.choose(u"passwordRow"_s);
        QVERIFY(!notice->isVisible());

        bench.session.connectTo(QUrl(u"https://quay.example"_s));
        bench.answerFacts();
        QVERIFY(row->description().contains(u"does not offer"_s));
        QVERIFY(notice->isHidden());
    }

    void stopsWaitingForTheBrowser()
    {
        Bench bench;
        bench.connect();
        bench.choose(u"browserRow"_s);
        QTest::keyClicks(bench.page.findChild<QLineEdit *>(u"clientIdLineEdit"_s), u"twofold"_s);
        auto *stop = bench.page.findChild<QPushButton *>(u"stopButton"_s);
        QVERIFY(!stop->isVisible());
        QTest::mouseClick(bench.submit(), Qt::LeftButton);
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        bench.browserGate.opened.first().answer.fail(SessionBench::error(Kind::Cancelled));
        QVERIFY(bench.submit()->isEnabled());
        QVERIFY(bench.notice()->isHidden());
    }

    void saysWhyTheBrowserDidNotHelp_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("title");
        QTest::newRow("declined") << Error{.kind = Kind::IdentityRefused, .detail = u"access_denied"_s}
                                  << u"The sign-in in the browser was declined."_s;
        QTest::newRow("unknown client") << Error{.kind = Kind::IdentityRefused, .detail = u"invalid_client"_s}
                                        << u"The portal does not know this application."_s;
        const auto refused = [](const char *name, const QString &detail, const QString &title) {
            QTest::newRow(name) << Error{.kind = Kind::IdentityRefused, .detail = detail} << title;
        };
        const auto badAnswer = u"The answer to the sign-in did not stand up to a check."_s;
        refused("wrong state", u"state"_s, badAnswer);
        refused("mixed-up issuer", u"mixed-up issuer"_s, badAnswer);
        refused("no code", u"no code"_s, badAnswer);
        refused("wrong audience", u"ID token: audience"_s, badAnswer);
        refused("expired ID token", u"ID token: expired"_s,
                u"The portal’s answer is out of date, or this computer’s clock is wrong."_s);
        refused("void code", u"invalid_grant"_s, u"The portal did not take the browser’s answer."_s);
        refused("scope that is not granted", u"invalid_scope"_s, u"The portal does not let this application sign people in."_s);
        refused("service in trouble", u"server_error"_s, u"The portal has a problem of its own."_s);
        refused("service of another", u"the document speaks for another issuer"_s,
                u"The portal’s identity service can’t be trusted with a sign-in."_s);
        refused("no browser", u"no browser could be opened"_s, u"No browser could be opened on this computer."_s);
        refused("no port", u"no port to listen on"_s, u"This computer does not let Twofold wait for the browser’s answer."_s);
        refused("a reason that nobody knows", u"something_new"_s, u"The sign-in in the browser did not succeed."_s);
        QTest::newRow("no identity service")
            << Error{.kind = Kind::NotAvailable} << u"This portal offers no sign-in through the browser."_s;
        QTest::newRow("nobody came back") << Error{.kind = Kind::TimedOut, .detail = u"nobody came back from the browser"_s}
                                          << u"No answer came from the browser."_s;
        QTest::newRow("the portal is silent") << Error{.kind = Kind::TimedOut} << u"The portal did not answer in time."_s;
        QTest::newRow("offline") << Error{.kind = Kind::Offline} << u"The portal can’t be reached."_s;
    }

    void saysWhyTheBrowserDidNotHelp()
    {
        QFETCH(Error, error);
        Bench bench;
        bench.connect();
        bench.choose(u"browserRow"_s);
        QTest::keyClicks(bench.page.findChild<QLineEdit *>(u"clientIdLineEdit"_s), u"twofold"_s);
        QTest::mouseClick(bench.submit(), Qt::LeftButton);
        bench.browserGate.opened.first().answer.fail(error);
        QTEST(bench.notice()->title(), "title");
        QVERIFY(bench.notice()->isVisible());
    }

    void saysWhyAKeyIsRefused_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("title");
        const auto badKey = u"The portal does not accept this key."_s;
        const auto badToken = u"The portal does not accept this token."_s;
        QTest::newRow("API key") << u"apiKeyRow"_s << Kind::Unauthorized << badKey;
        QTest::newRow("API key of few rights") << u"apiKeyRow"_s << Kind::Forbidden << u"This key can’t read its own account."_s;
        QTest::newRow("token") << u"accessTokenRow"_s << Kind::Unauthorized << badToken;
        QTest::newRow("token of few rights")
            << u"accessTokenRow"_s << Kind::Forbidden << u"This token can’t read its own account."_s;
        QTest::newRow("cookie") << u"ascAuthKeyRow"_s << Kind::Unauthorized << badToken;
        QTest::newRow("Basic") << u"basicRow"_s << Kind::Unauthorized << u"That email and password were not accepted."_s;
        QTest::newRow("offline") << u"apiKeyRow"_s << Kind::Offline << u"The portal can’t be reached."_s;
        QTest::newRow("unpaid") << u"apiKeyRow"_s << Kind::PaymentRequired << u"The portal’s plan does not cover this."_s;
    }

    void saysWhyAKeyIsRefused()
    {
        QFETCH(QString, row);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.submitKey(row);
        bench.transport.answerWith({.kind = kind});
        QTEST(bench.notice()->title(), "title");
        QVERIFY(!bench.notice()->text().isEmpty());
        QVERIFY(bench.notice()->isVisible());
        QCOMPARE(bench.secret()->text(), u"sk-0123"_s);
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        QVERIFY(bench.notice()->isHidden());
    }

    void showsAndHidesWhatIsTyped()
    {
        Bench bench;
        bench.connect();
        bench.choose(u"passwordRow"_s);
        auto *eye = button(*bench.secret(), u"revealButton"_s);
        QCOMPARE(bench.secret()->echoMode(), QLineEdit::Password);
        QCOMPARE(eye->accessibleName(), u"Show what is typed"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(bench.secret()->echoMode(), QLineEdit::Normal);
        QCOMPARE(eye->accessibleName(), u"Hide what is typed"_s);
        bench.page.hide();
        QCOMPARE(bench.secret()->echoMode(), QLineEdit::Password);
        QVERIFY(!bench.secret()->isUndoAvailable());
    }

    void offersWhatTheConnectionNeeds_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("isProxys");
        QTest::addColumn<bool>("isCertificates");
        QTest::newRow("the proxy asks") << Kind::ProxyRefused << true << false;
        QTest::newRow("the certificate") << Kind::NotTrusted << true << true;
        QTest::newRow("neither") << Kind::TimedOut << false << false;
    }

    void offersWhatTheConnectionNeeds()
    {
        QFETCH(Error::Kind, kind);
        Bench bench;
        const QSignalSpy proxy(&bench.page, &ui::SignInPage::proxyRequested);
        const QSignalSpy certificate(&bench.page, &ui::SignInPage::certificateRequested);
        auto *proxyButton = button(bench.page, u"proxyButton"_s);
        auto *certificateButton = button(bench.page, u"certificateButton"_s);
        bench.submitPassword();
        QVERIFY(!proxyButton->isVisible());
        bench.transport.answerWith({.kind = kind});
        QTEST(proxyButton->isVisible(), "isProxys");
        QTEST(certificateButton->isVisible(), "isCertificates");
        proxyButton->click();
        certificateButton->click();
        QCOMPARE(proxy.size(), 1);
        QCOMPARE(certificate.value(0).value(0).toUrl(), QUrl(u"https://harbour.example"_s));
        QTest::keyClick(bench.secret(), Qt::Key_N);
        QVERIFY(!proxyButton->isVisible());
    }

    void goesBack()
    {
        Bench bench;
        bench.connect();
        QCOMPARE(bench.back()->text(), u"Change portal"_s);
        bench.choose(u"apiKeyRow"_s);
        QCOMPARE(bench.back()->text(), u"Other ways to sign in"_s);
        QVERIFY(!part<CardRow>(bench.page, u"passwordRow"_s)->isVisible());
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        QVERIFY(part<CardRow>(bench.page, u"passwordRow"_s)->isVisible());
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        QCOMPARE(bench.session.stage(), Session::Stage::NoPortal);
    }

    void staysAsHighAsItIs()
    {
        Bench bench;
        bench.connect();
        click(bench.page, u"moreWaysButton"_s);
        QCoreApplication::processEvents();
        bench.page.resize(480, 0);  // as little as the ways need
        const auto before = bench.page.height();
        for (int times = 0; times < 2; ++times) {
            bench.choose(u"basicRow"_s);
            QCoreApplication::processEvents();
            QTest::mouseClick(bench.back(), Qt::LeftButton);
            QCoreApplication::processEvents();
        }
        QCOMPARE(bench.page.height(), before);
    }

    void signsInAgainInPlace()
    {
        Bench bench;
        bench.signInWithApiKey();
        bench.page.hide();
        bench.session.noteEnded();
        bench.page.show();
        QCOMPARE(bench.title(), u"Sign in again to go on"_s);
        QVERIFY(shownText(bench.page).contains(u"Nothing you typed is lost."_s));
        QCOMPARE(bench.page.focusWidget(), static_cast<QWidget *>(bench.secret()));
        QCOMPARE(bench.back()->text(), u"Other ways to sign in"_s);
        QTest::mouseClick(bench.back(), Qt::LeftButton);
        QVERIFY(!bench.back()->isVisible());
        bench.choose(u"passwordRow"_s);
        QCOMPARE(bench.email()->text(), adasName);
        QCOMPARE(bench.page.focusWidget(), static_cast<QWidget *>(bench.secret()));
    }

    void offersTheDemosAccounts()
    {
        Bench bench;
        auto *notice = part<NoticeBar>(bench.page, u"demoNoticeBar"_s);
        bench.session.connectTo(QUrl(u"http://localhost:8092"_s));
        bench.answerFacts();
        QVERIFY(!notice->isVisible());
        bench.page.setDemoAccounts(
            {{u"jonas.weber@harbour.example"_s, u"harbour-2026"_s, u"user"_s}, {adasName, u"harbour-2027"_s, u"owner"_s}});
        QVERIFY(notice->isVisible());
        QVERIFY(shownText(*notice).contains(u"Sign in as jonas.weber@harbour.example with the password harbour-2026."_s));
        const auto buttons = notice->findChildren<QPushButton *>(u"fillInButton"_s);
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(bench.email()->text(), adasName);
        QCOMPARE(bench.secret()->text(), u"harbour-2027"_s);
        QTest::keyClick(bench.secret(), Qt::Key_Return);
        QCOMPARE(bench.sent(loginCall), 1);
        // Another portal is not the demo.
        bench.session.leavePortal();
        bench.connect();
        QVERIFY(!notice->isVisible());
    }

    void isNamedForAScreenReader()
    {
        Bench bench;
        bench.connect();
        bench.choose(u"passwordRow"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(bench.email())->text(QAccessible::Name), u"Email"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(bench.secret())->text(QAccessible::Name), u"Password"_s);
    }
};

QTEST_MAIN(SignInPageTest)
#include "SignInPageTest.moc"
