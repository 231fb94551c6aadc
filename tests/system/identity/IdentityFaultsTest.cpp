// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/identity/HandBrowser.h"
#include "tests/system/identity/IdentityPortal.h"
#include "tests/system/identity/IdentityProgram.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <array>

using namespace twofold;
using namespace Qt::StringLiterals;
using session::SignInWay;
using tests::await;
using tests::said;
using Kind = Error::Kind;
using Stage = session::Session::Stage;

namespace {

const auto owner = u"ada@harbour.example"_s;
const auto exchange = "authorization_code"_ba;
constexpr std::chrono::milliseconds shortDeadline(1000);

/// One sign-in, in which the person's part is played by hand up to the answer that the service sends back.
struct SignIn
{
    explicit SignIn(tests::IdentityPortal &portal, SignInWay way = SignInWay::OAuth2,
                    std::chrono::milliseconds deadline = identity::answerDeadline)
        : program(
            portal.address(), [this](const QUrl &) { return hasBrowser; }, deadline)
        , way(way)
    {}

    /// Up to the answer.
    void consent()
    {
        begin();
        QTRY_VERIFY(program.opened.isValid());
        back = browser.allow(program.opened, owner);
        QVERIFY(QUrlQuery(back).hasQueryItem(u"code"_s));
        QCOMPARE(back.host(), u"127.0.0.1"_s);
    }

    void begin() { answer = program.signIn(u"confidential"_s, QString::fromUtf8(tests::clientSecret), way); }

    /// The answer with another value in it; a null one: without it.
    QUrl changed(const QString &name, const QString &value) const
    {
        QUrlQuery query(back);
        query.removeQueryItem(name);
        if (!value.isNull())
            query.addQueryItem(name, value);
        auto url = back;
        url.setQuery(query);
        return url;
    }

    void compareRefusal(Kind kind, const QString &detail)
    {
        const auto result = await(answer);
        QVERIFY(!result);
        QVERIFY2(result.error().kind == kind && result.error().detail == detail, qPrintable(said(result.error())));
        QCOMPARE(program.session.stage(), Stage::SignedOut);
        QVERIFY(program.keychain.entries().isEmpty());
        QVERIFY(program.connection.credentials().value.isEmpty());
    }

    bool hasBrowser = true;
    tests::HandBrowser browser;
    tests::IdentityProgram program;
    SignInWay way;
    Async<Stage> answer;
    QUrl back;
};

}  // namespace

/// What goes wrong between a real identity service, the browser and the program.
class IdentityFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<tests::IdentityPortal>();
        QVERIFY2(!m_portal->address().isEmpty(), "no identity service: packaging/setup installs what it needs");
    }

    void callback_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");  // null: not there
        QTest::addColumn<QString>("detail");
        QTest::newRow("wrong state") << u"state"_s << u"of-another-sign-in"_s << u"state"_s;
        QTest::newRow("mixed-up issuer") << u"iss"_s << u"https://elsewhere.example/oauth2"_s << u"mixed-up issuer"_s;
        QTest::newRow("an error") << u"error"_s << u"access_denied"_s << u"access_denied"_s;
        QTest::newRow("no code") << u"code"_s << QString() << u"no code"_s;
        QTest::newRow("somebody else's code") << u"code"_s << u"a-code-of-another"_s << u"invalid_grant"_s;
    }

    void callback()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, detail);
        SignIn signIn(*m_portal);
        signIn.consent();
        QVERIFY(signIn.browser.open(signIn.changed(name, value)).contains(tests::replyText));
        signIn.compareRefusal(Kind::IdentityRefused, detail);
        const auto sent = detail == "invalid_grant"_L1 ? QByteArrayList{exchange} : QByteArrayList{};
        QCOMPARE(m_portal->asked(), sent);
        // Nobody listens for a better one.
        QVERIFY(signIn.browser.open(signIn.back).isEmpty());
        QCOMPARE(m_portal->asked(), sent);
    }

    void replayedCallback()
    {
        SignIn first(*m_portal);
        first.consent();
        QVERIFY(!first.browser.open(first.back).isEmpty());
        QVERIFY(await(first.answer));
        // To the program that took it, which does not listen any more.
        QVERIFY(first.browser.open(first.back).isEmpty());
        // To another sign-in, with what that one asked for and the used code.
        SignIn second(*m_portal);
        second.consent();
        const auto code = QUrlQuery(first.back).queryItemValue(u"code"_s);
        QVERIFY(!second.browser.open(second.changed(u"code"_s, code)).isEmpty());
        second.compareRefusal(Kind::IdentityRefused, u"invalid_grant"_s);
        // To another sign-in, as it was.
        SignIn third(*m_portal);
        third.consent();
        auto replayed = first.back;
        replayed.setPort(third.back.port());
        QVERIFY(!third.browser.open(replayed).isEmpty());
        third.compareRefusal(Kind::IdentityRefused, u"state"_s);
        QCOMPARE(m_portal->asked(), (QByteArrayList{exchange, exchange}));
    }

    void twoCallbacks()
    {
        SignIn signIn(*m_portal);
        signIn.consent();
        std::array<QTcpSocket, 2> browsers;
        for (auto &browser : browsers) {
            browser.connectToHost(u"127.0.0.1"_s, quint16(signIn.back.port()));
            QTRY_COMPARE(browser.state(), QAbstractSocket::ConnectedState);
            browser.write("GET /?");
            QTRY_COMPARE(browser.bytesToWrite(), 0);
        }
        const auto query = signIn.back.query(QUrl::FullyEncoded).toLatin1();
        for (auto &browser : browsers)
            browser.write(query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(await(signIn.answer));
        QCOMPARE(signIn.program.session.self().email, owner);
        QCOMPARE(m_portal->asked(), QByteArrayList{exchange});
    }

    void idToken_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("detail");
        QTest::newRow("expired") << u"expired"_s << u"ID token: expired"_s;
        QTest::newRow("wrong audience") << u"audience"_s << u"ID token: audience"_s;
        QTest::newRow("mixed-up issuer") << u"issuer"_s << u"ID token: issuer"_s;
        QTest::newRow("of another sign-in") << u"nonce"_s << u"ID token: nonce"_s;
        QTest::newRow("signed by another key") << u"key"_s << u"ID token: signature"_s;
    }

    void idToken()
    {
        QFETCH(QString, fault);
        QFETCH(QString, detail);
        m_portal->order(u"id-token/"_s + fault);
        SignIn signIn(*m_portal, SignInWay::OpenId);
        signIn.consent();
        QVERIFY(!signIn.browser.open(signIn.back).isEmpty());
        signIn.compareRefusal(Kind::IdentityRefused, detail);

        // It was the token and nothing else.
        m_portal->order(u"id-token/good"_s);
        SignIn again(*m_portal, SignInWay::OpenId);
        again.consent();
        QVERIFY(!again.browser.open(again.back).isEmpty());
        QVERIFY(await(again.answer));
    }

    void serviceThatIsSilentAfterConsent()
    {
        m_portal->order(u"token-endpoint/silent"_s);
        SignIn signIn(*m_portal, SignInWay::OAuth2, shortDeadline);
        signIn.consent();
        QVERIFY(!signIn.browser.open(signIn.back).isEmpty());
        signIn.compareRefusal(Kind::TimedOut, {});
        QCOMPARE(m_portal->asked(), QByteArrayList{"silence"_ba});
    }

    void stoppedAfterConsent()
    {
        m_portal->order(u"token-endpoint/silent"_s);
        SignIn signIn(*m_portal);
        signIn.consent();
        QVERIFY(!signIn.browser.open(signIn.back).isEmpty());
        QTRY_COMPARE(m_portal->asked(), QByteArrayList{"silence"_ba});
        signIn.program.session.stopSigningIn();
        signIn.compareRefusal(Kind::Cancelled, {});
    }

    void noBrowser()
    {
        SignIn signIn(*m_portal);
        signIn.hasBrowser = false;
        signIn.begin();
        signIn.compareRefusal(Kind::IdentityRefused, u"no browser could be opened"_s);
    }

private:
    std::unique_ptr<tests::IdentityPortal> m_portal;
};

QTEST_GUILESS_MAIN(IdentityFaultsTest)
#include "IdentityFaultsTest.moc"
