// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/calls/PortalProcess.h"
#include "tests/system/trust/Caller.h"
#include "tests/system/trust/Certificates.h"
#include "tests/system/trust/TinyProxy.h"
#include "tests/system/trust/TlsServer.h"

#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using tests::Caller;
using tests::TinyProxy;
using tests::TlsServer;
using Kind = Error::Kind;

// A real proxy between the program's own transport and an https server.
class ProxyTest : public QObject
{
    Q_OBJECT

    tests::Certificates m_certificates;
    tests::Identity m_identity;

    void prepare(Caller &caller, const api::Proxy &way) const
    {
        caller.rules.trust.pinnedSha256 = m_identity.sha256();
        caller.rules.way = way;
    }

private Q_SLOTS:
    void initTestCase() { m_identity = m_certificates.selfSigned({.name = u"behind-the-proxy"_s}); }

    void passes()
    {
        TlsServer server(m_identity);
        const TinyProxy proxy;
        Caller caller(server.address());
        prepare(caller, proxy.way());
        const auto answer = caller.get();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QVERIFY(proxy.log().contains("CONNECT 127.0.0.1:"));
        QVERIFY(!proxy.log().contains(Caller::token));
    }

    void rightPassword()
    {
        TlsServer server(m_identity);
        const TinyProxy proxy(u"ada"_s, u"quay42"_s);
        Caller caller(server.address());
        prepare(caller, proxy.way(u"ada"_s, u"quay42"_s));
        const auto answer = caller.get();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QVERIFY(proxy.log().contains("CONNECT 127.0.0.1:"));
    }

    void wrongPassword()
    {
        TlsServer server(m_identity);
        const TinyProxy proxy(u"ada"_s, u"quay42"_s);
        Caller caller(server.address());
        prepare(caller, proxy.way(u"ada"_s, u"quay43"_s));
        compareRefused(caller, server);
        // and the right one then passes, with the same transport
        prepare(caller, proxy.way(u"ada"_s, u"quay42"_s));
        const auto answer = caller.get();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    }

    void noPassword()
    {
        TlsServer server(m_identity);
        const TinyProxy proxy(u"ada"_s, u"quay42"_s);
        Caller caller(server.address());
        prepare(caller, proxy.way());
        compareRefused(caller, server);
    }

    void dead()
    {
        TlsServer server(m_identity);
        TinyProxy proxy;
        proxy.stop();
        Caller caller(server.address());
        prepare(caller, proxy.way());
        const auto answer = caller.get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
        QVERIFY2(answer.error().detail.startsWith(named(proxy)), qPrintable(answer.error().detail));
        QCOMPARE(server.connections(), 0);
    }

    void plainHttpGoesAroundIt()
    {
        TinyProxy proxy;
        proxy.stop();
        const tests::PortalProcess portal({});
        Caller caller(portal.address());
        prepare(caller, proxy.way());
        const auto answer = caller.call({.path = u"settings"_s, .caller = api::HttpRequest::Caller::Anonymous});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    }

    void systemProxyIsNotForThisComputer()
    {
        TinyProxy proxy;
        proxy.stop();
        const auto address = "http://127.0.0.1:" + QByteArray::number(proxy.way().port);
        qputenv("https_proxy", address);
        TlsServer server(m_identity);
        Caller caller(server.address());
        prepare(caller, {});
        const auto here = caller.get();
        qunsetenv("https_proxy");
        QVERIFY2(here, qPrintable(here ? QString() : here.error().detail));
    }

    void systemProxyIsForOthers()
    {
        TinyProxy proxy;
        proxy.stop();
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.way().port));
        Caller caller(QUrl(u"https://harbour.invalid"_s));
        const auto elsewhere = caller.get();
        qunsetenv("https_proxy");
        QVERIFY(!elsewhere);
        QVERIFY2(elsewhere.error().detail.startsWith(named(proxy)), qPrintable(elsewhere.error().detail));
    }

    // It lets the call through and finds nobody there: that is not about the password.
    void nobodyBehindIt()
    {
        TlsServer server(m_identity);
        const TinyProxy proxy(u"ada"_s, u"quay42"_s);
        Caller caller(server.address());
        prepare(caller, proxy.way(u"ada"_s, u"quay42"_s));
        QVERIFY(caller.get());
        caller.transport.setPortal(QUrl(u"https://127.0.0.1:1"_s));
        const auto answer = caller.get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
        QVERIFY2(answer.error().detail.startsWith(named(proxy)), qPrintable(answer.error().detail));
    }

private:
    static QString named(const TinyProxy &proxy) { return u"proxy 127.0.0.1:%1:"_s.arg(proxy.way().port); }

    static void compareRefused(Caller &caller, const TlsServer &server)
    {
        for (const auto &answer : {caller.get(), caller.put()}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Kind::ProxyRefused);
        }
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "ProxyTest.moc"
