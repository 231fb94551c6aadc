// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/FallbackStore.h"
#include "app/secrets/SessionStore.h"
#include "app/session/ConnectionSettings.h"
#include "tests/system/calls/PortalProcess.h"
#include "tests/system/trust/Caller.h"
#include "tests/system/trust/Certificates.h"
#include "tests/system/trust/TlsServer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using api::RefusedCertificate;
using tests::Caller;
using tests::Identity;
using tests::PortalProcess;
using tests::TlsServer;
using Fault = RefusedCertificate::Fault;
using Kind = Error::Kind;

namespace {

QStringList tls(const Identity &identity)
{
    return {u"--tls"_s, identity.certificateFile, identity.keyFile};
}

}  // namespace

// Real TLS: certificates by openssl, the demo portal behind them, and the program's own transport.
class TrustTest : public QObject
{
    Q_OBJECT

    tests::Certificates m_certificates;
    Identity m_authority;

    Identity leaf(const QString &name) { return m_certificates.signedBy(m_authority, {.name = name}); }

    void compareRefusal(const Caller &caller, const Identity &shown, const QList<Fault> &faults)
    {
        const auto refused = caller.manager->refusedCertificate(caller.transport.portal());
        QVERIFY(refused);
        QCOMPARE(refused->sha256, shown.sha256());
        QCOMPARE(refused->faults, faults);
        QCOMPARE(refused->isChange, false);
    }

private Q_SLOTS:
    void initTestCase() { m_authority = m_certificates.authority(u"Harbour authority"_s); }

    void ownAuthority()
    {
        const PortalProcess portal(tls(leaf(u"own-authority"_s)));
        Caller caller(portal.address());
        caller.rules.trust.authorities = {m_authority.certificate()};
        const auto answer = caller.call({.path = u"settings"_s, .caller = api::HttpRequest::Caller::Anonymous});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QVERIFY(!caller.manager->refusedCertificate(portal.address()));
    }

    /// From the file that the person picks to the portal, at the next start too, and back again.
    void authorityOfAFile()
    {
        const PortalProcess portal(tls(leaf(u"authority-of-a-file"_s)));
        const QTemporaryDir folder;
        secrets::SessionStore keychain;
        secrets::FallbackStore store(keychain);
        const auto reach = [&](const session::ConnectionSettings &settings) {
            Caller caller(portal.address(), settings);
            return caller.call({.path = u"settings"_s, .caller = api::HttpRequest::Caller::Anonymous});
        };
        session::ConnectionSettings settings(folder.filePath(u"connections.json"_s), store);
        QCOMPARE(reach(settings).error().kind, Kind::NotTrusted);
        QVERIFY(settings.setAuthoritiesFile(portal.address(), m_authority.certificateFile));
        const auto answer = reach(settings);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));

        session::ConnectionSettings nextStart(folder.filePath(u"connections.json"_s), store);
        QVERIFY(reach(nextStart));
        const PortalProcess another(tls(leaf(u"of-another-portal"_s)));
        Caller elsewhere(another.address(), nextStart);
        QCOMPARE(elsewhere.get().error().kind, Kind::NotTrusted);
        QVERIFY(nextStart.forgetTrust(portal.address()));
        QCOMPARE(reach(nextStart).error().kind, Kind::NotTrusted);
    }

    void unknownAuthority()
    {
        const auto shown = leaf(u"unknown-authority"_s);
        TlsServer server(shown);
        Caller caller(server.address());
        const auto answer = caller.get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::NotTrusted);
        QCOMPARE(answer.error().detail, u"unknown authority"_s);
        compareRefusal(caller, shown, {Fault::UnknownAuthority});
        QCOMPARE(server.received(), QByteArray());
    }

    void expired()
    {
        const auto shown = m_certificates.signedBy(m_authority, {.name = u"expired"_s, .isExpired = true});
        const PortalProcess portal(tls(shown));
        Caller caller(portal.address());
        caller.rules.trust.authorities = {m_authority.certificate()};
        const auto answer = caller.get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::NotTrusted);
        QCOMPARE(answer.error().detail, u"expired"_s);
        compareRefusal(caller, shown, {Fault::Expired});
        const auto refused = caller.manager->refusedCertificate(portal.address());
        QCOMPARE(refused->subject, u"expired"_s);
        QCOMPARE(refused->issuer, u"Harbour authority"_s);
        QCOMPARE(refused->validTo.toUTC().date(), QDate(2021, 1, 1));
    }

    void wrongHost()
    {
        const auto shown = m_certificates.signedBy(m_authority, {.name = u"wrong-host"_s, .madeOutTo = u"DNS:quay.example"_s});
        const PortalProcess portal(tls(shown));
        Caller caller(portal.address());
        caller.rules.trust.authorities = {m_authority.certificate()};
        const auto answer = caller.get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::NotTrusted);
        QCOMPARE(answer.error().detail, u"made out to another host"_s);
        compareRefusal(caller, shown, {Fault::OtherHost});
    }

    void selfSignedThenPinned()
    {
        const auto shown = m_certificates.selfSigned({.name = u"self-signed"_s});
        const PortalProcess portal(tls(shown));
        Caller caller(portal.address());
        const api::HttpRequest settings{.path = u"settings"_s, .caller = api::HttpRequest::Caller::Anonymous};
        const auto before = caller.call(settings);
        QVERIFY(!before);
        QCOMPARE(before.error().kind, Kind::NotTrusted);
        compareRefusal(caller, shown, {Fault::SelfSigned});

        caller.rules.trust.pinnedSha256 = shown.sha256();
        const auto pinned = caller.call(settings);
        QVERIFY2(pinned, qPrintable(pinned ? QString() : pinned.error().detail));
        QVERIFY(!caller.manager->refusedCertificate(portal.address()));

        caller.rules.trust.pinnedSha256.clear();
        const auto forgotten = caller.call(settings);
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().kind, Kind::NotTrusted);
    }

    void pinnedWhateverItsFaults()
    {
        const auto shown = m_certificates.signedBy(
            m_authority, {.name = u"all-faults"_s, .madeOutTo = u"DNS:quay.example"_s, .isExpired = true});
        TlsServer server(shown);
        Caller caller(server.address());
        QVERIFY(!caller.get());
        caller.rules.trust.pinnedSha256 = shown.sha256();
        const auto answer = caller.get();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QVERIFY(server.received().contains(Caller::token));
    }

    void pinChanged_data()
    {
        QTest::addColumn<bool>("isOtherwiseGood");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("for an unknown one") << false << true;
        QTest::newRow("for one that a known authority signed") << true << true;
        QTest::newRow("the pin can't be read") << true << false;
    }
    void pinChanged()
    {
        QFETCH(bool, isOtherwiseGood);
        QFETCH(bool, isReadable);
        const auto pinned = m_certificates.selfSigned({.name = u"pinned"_s});
        const auto shown = leaf(u"in-its-place"_s);
        TlsServer server(shown);
        Caller caller(server.address());
        caller.rules.trust.pinnedSha256 = isReadable ? pinned.sha256() : QByteArray("unreadable");
        if (isOtherwiseGood)
            caller.rules.trust.authorities = {m_authority.certificate()};
        for (const auto &answer : {caller.get(), caller.put()}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Kind::CertificateChanged);
            QCOMPARE(answer.error().detail, u"not the pinned certificate"_s);
        }
        QCOMPARE(server.received(), QByteArray());
        const auto refused = caller.manager->refusedCertificate(server.address());
        QVERIFY(refused && refused->isChange);
        QCOMPARE(refused->sha256, shown.sha256());
    }

    // Qt keeps for a host which faults it was told to pass over; the second leaf here comes with the faults of the first.
    void pinChangedBetweenTwoCalls()
    {
        const auto pinned = leaf(u"before"_s);
        TlsServer server(pinned);
        Caller caller(server.address());
        caller.rules.trust.pinnedSha256 = pinned.sha256();
        const auto good = caller.get();
        QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
        const auto received = server.received();

        server.setIdentity(leaf(u"after"_s));
        const auto bad = caller.get();
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Kind::CertificateChanged);
        QCOMPARE(server.received(), received);
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "TrustTest.moc"
