// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/identity/HandBrowser.h"
#include "tests/system/identity/IdentityPortal.h"
#include "tests/system/identity/IdentityProgram.h"
#include "tests/system/trust/TinyProxy.h"

#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using session::SignInWay;
using tests::await;
using tests::refusalOf;
using tests::said;
using Kind = Error::Kind;
using Stage = session::Session::Stage;

namespace {

const std::stop_token unstopped;
const auto owner = u"ada@harbour.example"_s;
const auto proxyUser = u"ada"_s;
const auto proxyPassword = u"quay42"_s;

/// What the proxy was asked for. It also calls every connection CONNECT, that of who looks whether it is there among them.
qsizetype tunnels(const tests::TinyProxy &proxy)
{
    return proxy.log().count("CONNECT 127.0.0.1:");
}

bool opensNothing(const QUrl &)
{
    return true;
}

}  // namespace

/// What is said to the identity service goes by the same certificate and the same proxy as what is said to the portal.
class IdentityTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = m_certificates.authority(u"Harbour authority"_s);
        m_shown = m_certificates.signedBy(m_authority, {.name = u"identity"_s});
        m_portal = std::make_unique<tests::IdentityPortal>(m_shown);
        QVERIFY2(!m_portal->address().isEmpty(), "no identity service: packaging/setup installs what it needs");
        QCOMPARE(m_portal->address().scheme(), u"https"_s);
    }

    void signsIn_data()
    {
        QTest::addColumn<bool>("isPinned");
        QTest::addColumn<bool>("isBehindProxy");
        QTest::newRow("an authority of one's own") << false << false;
        QTest::newRow("an authority of one's own, behind a proxy") << false << true;
        QTest::newRow("a pinned certificate, behind a proxy") << true << true;
    }

    void signsIn()
    {
        QFETCH(bool, isPinned);
        QFETCH(bool, isBehindProxy);
        const tests::TinyProxy proxy(proxyUser, proxyPassword);
        const auto way = isBehindProxy ? proxy.way(proxyUser, proxyPassword) : api::Proxy{.mode = api::Proxy::Mode::None};
        tests::IdentityProgram program(m_portal->address(), opensNothing, identity::answerDeadline, trust(isPinned), way);
        QVERIFY(program.isConnected);

        const auto before = tunnels(proxy);
        const auto signingIn = program.signIn(u"confidential"_s, QString::fromUtf8(tests::clientSecret), SignInWay::OpenId);
        QTRY_VERIFY(program.opened.isValid());
        if (isBehindProxy)
            QTRY_VERIFY(tunnels(proxy) > before);
        else
            QCOMPARE(tunnels(proxy), 0);

        tests::HandBrowser browser(m_shown.chain());
        QVERIFY(!browser.open(browser.allow(program.opened, owner)).isEmpty());
        VALUE_OF(stage, signingIn);
        QCOMPARE(stage, Stage::SignedIn);
        QCOMPARE(program.session.self().email, owner);
        program.letTokenExpire();
        VALUE_OF(self, program.people.getSelf(unstopped));
        QCOMPARE(self.email, owner);
        QCOMPARE(m_portal->asked().last(), "refresh_token"_ba);
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("password");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("a certificate of an unknown authority") << QByteArray() << proxyPassword << Kind::NotTrusted;
        QTest::newRow("another certificate than the pinned one")
            << QByteArray(32, 'x') << proxyPassword << Kind::CertificateChanged;
        QTest::newRow("the proxy refuses the password") << m_shown.sha256() << u"another"_s << Kind::ProxyRefused;
    }

    /// The portal was reached, and then the ground changes.
    void isRefused()
    {
        QFETCH(QByteArray, pin);
        QFETCH(QString, password);
        QFETCH(Kind, kind);
        const tests::TinyProxy proxy(proxyUser, proxyPassword);
        tests::IdentityProgram program(m_portal->address(), opensNothing, identity::answerDeadline, trust(false),
                                       proxy.way(proxyUser, proxyPassword));
        QVERIFY(program.isConnected);
        const auto asked = m_portal->asked();
        program.rules.trust = {.pinnedSha256 = pin};
        program.rules.way = proxy.way(proxyUser, password);
        const auto refusal = refusalOf(program.signInConfidentially());
        QVERIFY2(refusal.kind == kind, qPrintable(said(refusal)));
        QVERIFY(!program.opened.isValid());
        QCOMPARE(m_portal->asked(), asked);
        QCOMPARE(program.session.stage(), Stage::SignedOut);
    }

private:
    api::PortalTrust trust(bool isPinned) const
    {
        return isPinned ? api::PortalTrust{.pinnedSha256 = m_shown.sha256()}
                        : api::PortalTrust{.authorities = {m_authority.certificate()}};
    }

    tests::Certificates m_certificates;
    tests::Identity m_authority;
    tests::Identity m_shown;
    std::unique_ptr<tests::IdentityPortal> m_portal;
};

QTEST_GUILESS_MAIN(IdentityTlsTest)
#include "IdentityTlsTest.moc"
