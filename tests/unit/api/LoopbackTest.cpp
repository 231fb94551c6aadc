// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's own network code does beneath NetworkTransport, over real sockets of this computer.
#include "app/api/NetworkTransport.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/api/RawServer.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class LoopbackTest : public QObject
{
    Q_OBJECT

private:
    using Outcome = Result<HttpAnswer>;
    using Method = HttpRequest::Method;

    static Outcome outcomeOf(const Async<HttpAnswer> &call)
    {
        QFutureWatcher<Outcome> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<Outcome>::finished);
        watcher.setFuture(call);
        if (!call.isFinished() && !finished.wait(20000))
            return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = u"the call never ended"_s});
        return call.result();
    }

    struct At
    {
        At()
        {
            transport.setPortal(server.address());
            transport.setCredentials({.scheme = Credentials::Scheme::Basic,
                                      .userName = u"ann@portal.example"_s,
                                      .value = Secret::fromText(u"pass word")});
        }
        Outcome get() { return outcomeOf(transport.send({.path = u"people/@self"_s}, {})); }

        RawServer server;
        ManualClock clock;
        NetworkTransport transport{std::make_unique<QNetworkAccessManager>(), clock};
    };

private Q_SLOTS:
    void oneRequestForOneRefusal_data()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("read") << Method::Get;
        QTest::newRow("write") << Method::Put;
    }
    void oneRequestForOneRefusal()
    {
        QFETCH(Method, method);
        At at;
        at.server.setAnswer(RawServer::answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"portal\"\r\n",
                                              R"({"error":{"message":"No","type":null},"status":1,"statusCode":401})"));
        const auto outcome = outcomeOf(at.transport.send({.method = method, .path = u"x"_s}, {}));
        QCOMPARE(outcome.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(outcome.error().serverMessage, u"No"_s);
        at.server.settle();
        QCOMPARE(at.server.wholeRequests(), 1);
        const QByteArray header = "Authorization: Basic " + "ann@portal.example:pass word"_ba.toBase64() + "\r\n";
        QVERIFY(at.server.requests().first().contains(header));
    }

    void keepsNoCookies()
    {
        At at;
        at.server.setAnswer(RawServer::answer("200 OK",
                                              "Set-Cookie: asc_auth_key=a; path=/\r\nSet-Cookie: asc_auth_key=b; path=/\r\n"
                                              "Set-Cookie: other=c, d; expires=Thu, 01 Jan 2026 00:00:00 GMT\r\n",
                                              R"({"response":true,"status":0})"));
        const auto first = at.get();
        QCOMPARE(first->cookies.size(), 3);
        QCOMPARE(first->sessionToken()->text(), u"b"_s);
        QCOMPARE(first->cookie("other")->text(), u"c, d"_s);
        QVERIFY(at.get().has_value());
        QCOMPARE(at.server.wholeRequests(), 2);
        QVERIFY(!at.server.requests().last().toLower().contains("cookie:"));
    }

    void noRedirectLeavesThePortal_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("read, 302") << Method::Get << "302 Found"_ba;
        QTest::newRow("read, 307") << Method::Get << "307 Temporary Redirect"_ba;
        QTest::newRow("write, 307") << Method::Post << "307 Temporary Redirect"_ba;
    }
    void noRedirectLeavesThePortal()
    {
        QFETCH(Method, method);
        QFETCH(QByteArray, status);
        At at;
        RawServer other;  // same host, another port: another origin
        at.server.setAnswer(RawServer::answer(status, "Location: " + other.address().toEncoded() + "/api/2.0/x\r\n", {}));
        const auto outcome = outcomeOf(at.transport.send({.method = method, .path = u"x"_s}, {}));
        QCOMPARE(outcome.error().kind, Error::Kind::RedirectedElsewhere);
        other.settle();
        QCOMPARE(other.connections(), 0);
        QCOMPARE(at.server.wholeRequests(), 1);
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<RawServer::Manner>("manner");
        QTest::addColumn<Error::Kind>("kind");
        using Manner = RawServer::Manner;
        const auto good = RawServer::answer("200 OK", {}, R"({"response":true,"status":0})");
        QTest::newRow("cut off in its body") << good << Manner::CloseInBody << Error::Kind::Offline;
        QTest::newRow("never answered") << good << Manner::CloseAfterRequest << Error::Kind::Offline;
        QTest::newRow("HTML") << RawServer::answer("200 OK", {}, "<html>Hotel network: sign in</html>") << Manner::Answer
                              << Error::Kind::Malformed;
        QTest::newRow("bad gateway") << RawServer::answer("502 Bad Gateway", {}, "<html>oops</html>") << Manner::Answer
                                     << Error::Kind::ServerFault;
        QTest::newRow("announced as huge") << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{"_ba << Manner::Answer
                                           << Error::Kind::Malformed;
        QTest::newRow("empty") << RawServer::answer("200 OK", {}, {}) << Manner::Answer << Error::Kind::Malformed;
        QTest::newRow("no content") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << Manner::Answer << Error::Kind::Malformed;
    }
    void brokenAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(RawServer::Manner, manner);
        QFETCH(Error::Kind, kind);
        At at;
        at.server.setAnswer(answer);
        at.server.setManner(manner);
        QCOMPARE(at.get().error().kind, kind);
    }

    void theDeadlineEndsASilentPortal()
    {
        At at;
        at.server.setManner(RawServer::Manner::Hang);
        const auto outcome = outcomeOf(at.transport.send({.path = u"x"_s, .deadline = std::chrono::milliseconds(50)}, {}));
        QCOMPARE(outcome.error().kind, Error::Kind::TimedOut);
    }

    void nobodyListens()
    {
        At at;
        const auto address = [] {
            const RawServer gone;
            return gone.address();
        }();
        at.transport.setPortal(address);
        QCOMPARE(at.get().error().kind, Error::Kind::Offline);
    }

    void aReadFollowsWithinThePortal()
    {
        At at;
        at.server.setAnswer(RawServer::answer("302 Found", "Location: /api/2.0/people/me\r\n", {}));
        QCOMPARE(at.get().error().kind, Error::Kind::RedirectedElsewhere);  // a circle
        QCOMPARE(at.server.wholeRequests(), 6);
        QVERIFY(at.server.requests().last().startsWith("GET /api/2.0/people/me HTTP/1.1\r\n"));
        QVERIFY(at.server.requests().last().contains("Authorization: Basic "));
    }
};

QTEST_GUILESS_MAIN(LoopbackTest)
#include "LoopbackTest.moc"
