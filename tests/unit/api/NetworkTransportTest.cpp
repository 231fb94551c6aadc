// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Await.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QSslError>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <thread>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class NetworkTransportTest : public QObject
{
    Q_OBJECT

private:
    using Method = HttpRequest::Method;
    using Caller = HttpRequest::Caller;

    static QByteArray good() { return R"({"response":true,"count":1,"status":0,"statusCode":200})"; }

    static bool waitFor(const Async<HttpAnswer> &call)
    {
        QFutureWatcher<Result<HttpAnswer>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<Result<HttpAnswer>>::finished);
        watcher.setFuture(call);
        return call.isFinished() || finished.wait();
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"1.2.3"_s); }

    void sendsWhatItShouldAndNothingElse()
    {
        ApiFixture at;
        const auto read = at.transport.send({.path = u"people/@self"_s, .query = {{u"a"_s, u"b c"_s}}}, {});
        QCOMPARE(at.sentTo().toEncoded(), "https://portal.example/api/2.0/people/@self?a=b%20c"_ba);
        QCOMPARE(at.sent("Accept"), "application/json"_ba);
        QCOMPARE(at.sent("User-Agent"), "Twofold/1.2.3"_ba);
        QCOMPARE(at.sent("Cache-Control"), "no-store"_ba);
        QCOMPARE(at.sent("Authorization"), "Bearer sk-1"_ba);
        QVERIFY(!at.network->last().request.hasRawHeader("Content-Type"));
        QVERIFY(!at.network->last().request.hasRawHeader("confirm"));
        const auto request = at.network->last().request;
        for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
                                     QNetworkRequest::AuthenticationReuseAttribute})
            QCOMPARE(request.attribute(attribute).toInt(), int(QNetworkRequest::Manual));
        QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(request.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(), int(QNetworkRequest::AlwaysNetwork));

        const auto write =
            at.transport.send({.method = Method::Put, .path = u"x"_s, .body = QJsonObject{{u"a"_s, u"\u00e4"_s}}}, {});
        QCOMPARE(at.network->last().operation, QNetworkAccessManager::PutOperation);
        QCOMPARE(at.sent("Content-Type"), "application/json"_ba);
        QCOMPARE(at.network->last().body, "{\"a\":\"\xc3\xa4\"}"_ba);
        QCOMPARE(at.sent("Content-Length"), QByteArray::number(at.network->last().body.size()));
    }

    void callers_data()
    {
        QTest::addColumn<Caller>("caller");
        QTest::addColumn<QString>("sessionCookie");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("cookie");
        QTest::newRow("profile") << Caller::Profile << QString() << "Bearer sk-1"_ba << QByteArray();
        QTest::newRow("anonymous") << Caller::Anonymous << QString() << QByteArray() << QByteArray();
        QTest::newRow("session cookie in place of the profile")
            << Caller::Profile << u"t"_s << QByteArray() << "asc_auth_key=t"_ba;
        QTest::newRow("a key is no cookie") << Caller::ProfileByCookie << QString() << "Bearer sk-1"_ba << QByteArray();
    }
    void callers()
    {
        QFETCH(Caller, caller);
        QFETCH(QString, sessionCookie);
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, cookie);
        ApiFixture at;
        const HttpRequest request{.path = u"x"_s,
                                  .caller = caller,
                                  .confirm = Secret::fromText(u"type=TfaAuth&key=1"),
                                  .sessionCookie = Secret::fromText(sessionCookie)};
        const auto call = at.transport.send(request, {});
        QCOMPARE(at.sent("Authorization"), authorization);
        QCOMPARE(at.sent("Cookie"), cookie);
        QCOMPARE(at.sent("confirm"), "type=TfaAuth&key=1"_ba);
    }

    void anotherKeyInPlaceOfTheProfile()
    {
        ApiFixture at;
        at.transport.setCredentials({.scheme = Credentials::Scheme::SessionCookie, .value = Secret::fromText(u"t")});
        const HttpRequest request{.path = u"x"_s, .apiKey = Secret::fromText(u"sk-2")};
        const auto call = at.transport.send(request, {});
        QCOMPARE(at.sent("Authorization"), "Bearer sk-2"_ba);
        QVERIFY(at.sent("Cookie").isEmpty());
        QVERIFY(at.transport.credentials().value == Secret::fromText(u"t"));
    }

    void anotherKeyWithALineBreakIsNotSent()
    {
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s, .apiKey = Secret::fromText(u"sk-2\nCookie: a=b")}, {});
        QCOMPARE(outcome(call).error().kind, Error::Kind::BadRequest);
        QVERIFY(at.network->requests().isEmpty());
    }

    void aSessionByItsCookie_data()
    {
        using Scheme = Credentials::Scheme;
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("cookie");
        QTest::newRow("sign-in token") << Scheme::BearerToken << u"t"_s << QByteArray() << "asc_auth_key=t"_ba;
        QTest::newRow("raw") << Scheme::RawToken << u"t"_s << QByteArray() << "asc_auth_key=t"_ba;
        QTest::newRow("cookie") << Scheme::SessionCookie << u"t"_s << QByteArray() << "asc_auth_key=t"_ba;
        QTest::newRow("JWT") << Scheme::BearerToken << u"eyJ0"_s << "Bearer eyJ0"_ba << QByteArray();
        QTest::newRow("OAuth 2.0") << Scheme::OAuth2 << u"t"_s << "Bearer t"_ba << QByteArray();
        QTest::newRow("nobody") << Scheme::None << QString() << QByteArray() << QByteArray();
    }
    void aSessionByItsCookie()
    {
        QFETCH(Credentials::Scheme, scheme);
        QFETCH(QString, token);
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, cookie);
        ApiFixture at;
        at.transport.setCredentials({.scheme = scheme, .value = Secret::fromText(token)});
        const auto call = at.transport.send({.path = u"x"_s, .caller = Caller::ProfileByCookie}, {});
        QCOMPARE(at.sent("Authorization"), authorization);
        QCOMPARE(at.sent("Cookie"), cookie);
    }

    void aNewPortalForgetsTheCredentials()
    {
        ApiFixture at;
        at.transport.setPortal(QUrl(u"https://user:pw@other.example:8443/login?x=1#y"_s));
        QCOMPARE(at.transport.portal(), QUrl(u"https://other.example:8443"_s));
        QVERIFY(at.transport.credentials() == Credentials());
        const auto call = at.transport.send({.path = u"x"_s}, {});
        QCOMPARE(at.sentTo(), QUrl(u"https://other.example:8443/api/2.0/x"_s));
        QVERIFY(!at.sentWithCredentials());
    }

    void plainHttpIsForThisComputer_data()
    {
        QTest::addColumn<QString>("portal");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://portal.example"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8092"_s << true;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8092"_s << true;
        QTest::newRow("127.9.9.9") << u"http://127.9.9.9"_s << true;
        QTest::newRow("::1") << u"http://[::1]:8092"_s << true;
        QTest::newRow("other host") << u"http://portal.example"_s << false;
        QTest::newRow("named like it") << u"http://localhost.example"_s << false;
        QTest::newRow("numbered like it") << u"http://127.0.0.1.example"_s << false;
        QTest::newRow("private address") << u"http://192.168.0.1"_s << false;
        QTest::newRow("other scheme") << u"ftp://localhost"_s << false;
    }
    void plainHttpIsForThisComputer()
    {
        QFETCH(QString, portal);
        QFETCH(bool, allowed);
        ApiFixture at;
        at.transport.setPortal(QUrl(portal));
        const auto call = at.transport.send({.path = u"x"_s}, {});
        QCOMPARE(at.network->requests().size(), allowed ? 1 : 0);
        if (!allowed) {
            QCOMPARE(outcome(call).error().kind, Error::Kind::NotTrusted);
            QVERIFY(!outcome(call).error().detail.isEmpty());
        }
    }

    void refusesWhatCanNotBeSent()
    {
        ApiFixture at;
        at.transport.setCredentials({.scheme = Credentials::Scheme::ApiKey, .value = Secret::fromText(u"sk-1\r\nX: y")});
        QCOMPARE(outcome(at.transport.send({.path = u"x"_s}, {})).error().kind, Error::Kind::BadRequest);
        at.transport.setCredentials({});
        const HttpRequest broken{.path = u"x"_s, .confirm = Secret::fromText(u"type=TfaAuth\r\nX: y")};
        QCOMPARE(outcome(at.transport.send(broken, {})).error().kind, Error::Kind::BadRequest);
        at.transport.setPortal(QUrl());
        QCOMPARE(outcome(at.transport.send({.path = u"x"_s}, {})).error().kind, Error::Kind::BadRequest);
        QVERIFY(at.network->requests().isEmpty());
    }

    void readsAnAnswerInPieces()
    {
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        const auto reply = at.network->last().reply;
        reply->giveHeaders(200, {{"Set-Cookie", "a=1; path=/"}, {"Set-Cookie", "a=2; path=/"}, {"Set-Cookie", "b=3"}});
        reply->giveBody(good().left(9));
        QVERIFY(!call.isFinished());
        reply->giveBody(good().mid(9));
        QVERIFY(!call.isFinished());
        reply->end();
        QCOMPARE(outcome(call)->response, QJsonValue(true));
        QCOMPARE(outcome(call)->cookies.size(), 3);
        QCOMPARE(outcome(call)->cookie("a")->text(), u"2"_s);
        QCOMPARE(at.network->aborts(), 0);
    }

    void faultsOfTheLine_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << Kind::Offline;
        QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << Kind::Offline;
        QTest::newRow("not found") << QNetworkReply::HostNotFoundError << Kind::Offline;
        QTest::newRow("network gone") << QNetworkReply::TemporaryNetworkFailureError << Kind::Offline;
        QTest::newRow("proxy") << QNetworkReply::ProxyAuthenticationRequiredError << Kind::ProxyRefused;
        QTest::newRow("would have been repeated") << QNetworkReply::ContentReSendError << Kind::Offline;
        QTest::newRow("socket timed out") << QNetworkReply::TimeoutError << Kind::TimedOut;
        QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << Kind::NotTrusted;
        QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << Kind::Malformed;
    }
    void faultsOfTheLine()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        QFETCH(Error::Kind, kind);
        ApiFixture at;
        QSignalSpy answered(&at.transport, &NetworkTransport::answered);
        const auto call = at.transport.send({.path = u"authentication/012345"_s}, {});
        at.network->breakOff(error);
        QCOMPARE(outcome(call).error().kind, kind);
        QCOMPARE(outcome(call).error().httpStatus, 0);
        QVERIFY(!outcome(call).error().detail.contains("012345"_L1));
        QVERIFY(!outcome(call).error().detail.isEmpty());
        QCOMPARE(answered.count(), 0);
    }

    void brokenOffInMidAnswer()
    {
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        const auto reply = at.network->last().reply;
        reply->giveHeaders(200);
        reply->giveBody(good());  // even if it looks whole
        reply->end(QNetworkReply::RemoteHostClosedError);
        QCOMPARE(outcome(call).error().kind, Error::Kind::Offline);
        QCOMPARE(outcome(call).error().httpStatus, 200);
    }

    void saysWhatTlsComplainsAbout()
    {
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        const QSslError expired(QSslError::CertificateExpired);
        at.network->last().reply->giveTlsErrors({expired});
        at.network->breakOff(QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(outcome(call).error().kind, Error::Kind::NotTrusted);
        QCOMPARE(outcome(call).error().detail, expired.errorString());
    }

    void redirects_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("followedTo");  // empty: refused
        QTest::newRow("path") << Method::Get << 302 << "/api/2.0/y?a=1"_ba
                              << "https://portal.example/api/2.0/y?a=1"_ba;
        QTest::newRow("same origin, spelt out") << Method::Get << 307 << "https://PORTAL.example:443/y"_ba
                                                << "https://portal.example:443/y"_ba;
        QTest::newRow("with a password in it") << Method::Get << 301 << "https://u:p@portal.example/y"_ba
                                               << "https://portal.example/y"_ba;
        QTest::newRow("other host") << Method::Get << 302 << "https://evil.example/api/2.0/x"_ba << QByteArray();
        QTest::newRow("longer host") << Method::Get << 302 << "https://portal.example.evil/x"_ba << QByteArray();
        QTest::newRow("other port") << Method::Get << 302 << "https://portal.example:8443/x"_ba << QByteArray();
        QTest::newRow("downgrade") << Method::Get << 301 << "http://portal.example/x"_ba << QByteArray();
        QTest::newRow("scheme left out") << Method::Get << 301 << "//evil.example/x"_ba << QByteArray();
        QTest::newRow("no target") << Method::Get << 302 << QByteArray() << QByteArray();
        QTest::newRow("write, 302") << Method::Post << 302 << "/y"_ba << QByteArray();
        QTest::newRow("write, 307") << Method::Put << 307 << "/y"_ba << QByteArray();
        QTest::newRow("write, 308") << Method::Put << 308 << "/y"_ba << QByteArray();
    }
    void redirects()
    {
        QFETCH(Method, method);
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, followedTo);
        ApiFixture at;
        const auto call = at.transport.send({.method = method, .path = u"x"_s}, {});
        at.network->answer(status, "<a href='x'>moved</a>", {{"Location", location}});
        if (followedTo.isEmpty()) {
            QCOMPARE(outcome(call).error().kind, Error::Kind::RedirectedElsewhere);
            QCOMPARE(outcome(call).error().httpStatus, status);
            QCOMPARE(at.network->requests().size(), 1);
            return;
        }
        QCOMPARE(at.network->requests().size(), 2);
        QCOMPARE(at.sentTo().toEncoded(), followedTo);
        QCOMPARE(at.sent("Authorization"), "Bearer sk-1"_ba);
        at.network->answer(200, good());
        QVERIFY(outcome(call).has_value());
    }

    void aCircleOfRedirectsEnds()
    {
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        for (int i = 0; i < 20 && !call.isFinished(); ++i)
            at.network->answer(302, {}, {{"Location", "/api/2.0/x"}});
        QCOMPARE(outcome(call).error().kind, Error::Kind::RedirectedElsewhere);
        QCOMPARE(at.network->requests().size(), 6);
    }

    void theDeadlineCoversTheWholeCall_data()
    {
        QTest::addColumn<bool>("started");
        QTest::newRow("silent") << false;
        QTest::newRow("stuck in its body") << true;
    }
    void theDeadlineCoversTheWholeCall()
    {
        QFETCH(bool, started);
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s, .deadline = std::chrono::milliseconds(1)}, {});
        if (started) {
            at.network->last().reply->giveHeaders(200);
            at.network->last().reply->giveBody(good().left(5));
        }
        QVERIFY(waitFor(call));
        QCOMPARE(outcome(call).error().kind, Error::Kind::TimedOut);
        QCOMPARE(at.network->aborts(), 1);
        QVERIFY(outcome(call).error().leavesWriteUnknown());
    }

    void aStopRequestAborts_data()
    {
        QTest::addColumn<bool>("otherThread");
        QTest::newRow("from this thread") << false;
        QTest::newRow("from another thread") << true;
    }
    void aStopRequestAborts()
    {
        QFETCH(bool, otherThread);
        ApiFixture at;
        std::stop_source stop;
        const auto call = at.transport.send({.path = u"x"_s}, stop.get_token());
        if (otherThread)
            std::thread([&] { stop.request_stop(); }).join();
        else
            stop.request_stop();
        QVERIFY(waitFor(call));
        QCOMPARE(outcome(call).error().kind, Error::Kind::Cancelled);
        QCOMPARE(at.network->aborts(), 1);
    }

    void aStoppedCallIsNotSent()
    {
        ApiFixture at;
        std::stop_source stop;
        stop.request_stop();
        const auto call = at.transport.send({.path = u"x"_s}, stop.get_token());
        QCOMPARE(outcome(call).error().kind, Error::Kind::Cancelled);
        QVERIFY(at.network->requests().isEmpty());
    }

    void anAnswerAfterTheStopDoesNotCount()
    {
        ApiFixture at;
        std::stop_source stop;
        const auto call = at.transport.send({.path = u"x"_s}, stop.get_token());
        stop.request_stop();
        at.network->answer(200, good());
        QCOMPARE(outcome(call).error().kind, Error::Kind::Cancelled);
    }

    void aStopAfterTheAnswerDoesNothing()
    {
        ApiFixture at;
        std::stop_source stop;
        const auto call = at.transport.send({.path = u"x"_s}, stop.get_token());
        at.network->answer(200, good());
        stop.request_stop();
        QCoreApplication::sendPostedEvents();
        QVERIFY(outcome(call).has_value());
        QCOMPARE(at.network->aborts(), 0);
    }

    void endsWithTheTransport()
    {
        auto at = std::make_unique<ApiFixture>();
        const auto call = at->transport.send({.path = u"x"_s}, {});
        bool sentAgain = false;
        auto *transport = &at->transport;
        const auto after = call.then([&, transport](const Result<HttpAnswer> &) {
            sentAgain = outcome(transport->send({.path = u"y"_s}, {})).has_value();
        });
        at.reset();
        QCOMPARE(outcome(call).error().kind, Error::Kind::Cancelled);
        QVERIFY(after.isFinished());
        QVERIFY(!sentAgain);
    }

    void theContinuationMayDeleteTheTransport()
    {
        auto at = std::make_unique<ApiFixture>();
        auto *network = at->network;
        const auto call = at->transport.send({.path = u"x"_s}, {});
        const QPointer<FakeReply> reply = network->last().reply;
        reply->giveHeaders(200);
        reply->giveBody(good());
        bool deleted = false;
        // Posted, since a network never ends a reply within its own destruction.
        call.then(this, [&](const Result<HttpAnswer> &) {
            QTimer::singleShot(0, this, [&] {
                at.reset();
                deleted = true;
            });
        });
        reply->end();
        QTRY_VERIFY(deleted);
        QVERIFY(outcome(call).has_value());
    }

    void refusesMoreThanEightMebibytes_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("counted") << false;
    }
    void refusesMoreThanEightMebibytes()
    {
        QFETCH(bool, announced);
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        const auto reply = at.network->last().reply;
        const QByteArray mebibyte(1024 * 1024, ' ');
        if (announced) {
            reply->giveHeaders(200, {{"Content-Length", "8388609"}});
        } else {
            reply->giveHeaders(200);
            for (int i = 0; i < 8; ++i)
                reply->giveBody(mebibyte);
            QVERIFY(!call.isFinished());
            reply->giveBody(" ");
        }
        QCOMPARE(outcome(call).error().kind, Error::Kind::Malformed);
        QCOMPARE(outcome(call).error().detail, u"the answer is larger than 8 MiB"_s);
        QCOMPARE(at.network->aborts(), 1);
    }

    void takesSixMebibytes()
    {
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        at.network->answer(200, R"({"status":0,"response":")"_ba + QByteArray(6 * 1024 * 1024, 'a') + R"("})");
        QVERIFY(!call.isFinished());  // reading it must not hold up the window
        QCOMPARE(await(call)->response.toString().size(), 6 * 1024 * 1024);
    }

    void aLongAnswerThatIsReadWhenTheTransportGoes()
    {
        auto at = std::make_unique<ApiFixture>();
        const auto call = at->transport.send({.path = u"x"_s}, {});
        at->network->answer(200, R"({"status":0,"response":")"_ba + QByteArray(1024 * 1024, 'a') + R"("})");
        QVERIFY(!call.isFinished());
        at.reset();
        QCOMPARE(outcome(call).error().kind, Error::Kind::Cancelled);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();  // what was read has nobody left to go to
    }

    void retryAfter_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << 429 << "17"_ba << 17;
        QTest::newRow("date") << 503 << "Wed, 01 Jan 2025 00:02:00 GMT"_ba << 120;
        QTest::newRow("date gone by") << 429 << "Tue, 31 Dec 2024 00:00:00 GMT"_ba << 0;
        QTest::newRow("negative") << 429 << "-5"_ba << 0;
        QTest::newRow("never") << 429 << "999999999999"_ba << 86400;
        QTest::newRow("nonsense") << 429 << "soon"_ba << 0;
        QTest::newRow("not about waiting") << 500 << "17"_ba << 0;
    }
    void retryAfter()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        at.network->answer(status, {}, {{"Retry-After", header}, {"Date", "Wed, 01 Jan 2025 00:00:00 GMT"}});
        QCOMPARE(outcome(call).error().retryAfter, std::chrono::seconds(seconds));
    }

    void readsThePortalsClock()
    {
        ApiFixture at;
        at.clock.set(QDateTime::fromString(u"2025-01-01T00:00:00.000Z"_s, Qt::ISODateWithMs));
        QSignalSpy answered(&at.transport, &NetworkTransport::answered);
        QVERIFY(!at.transport.clockOffset());
        const auto call = at.transport.send({.path = u"x"_s}, {});
        at.clock.advance(std::chrono::seconds(4));
        at.network->last().reply->giveHeaders(500, {{"Date", "Wed, 01 Jan 2025 00:01:32 GMT"}});
        at.clock.advance(std::chrono::seconds(60));  // a slow body does not count
        at.network->last().reply->end();
        QCOMPARE(answered.count(), 1);
        QCOMPARE(*at.transport.clockOffset(), std::chrono::seconds(91));  // 90.5, rounded
        at.transport.setPortal(QUrl(u"https://other.example"_s));
        QVERIFY(!at.transport.clockOffset());
    }

    void aLateAnswerOfAnotherPortalDoesNotSetTheClock()
    {
        ApiFixture at;
        const auto call = at.transport.send({.path = u"x"_s}, {});
        at.transport.setPortal(QUrl(u"https://other.example"_s));
        at.network->answer(200, good(), {{"Date", "Wed, 01 Jan 2025 00:00:00 GMT"}});
        QVERIFY(outcome(call).has_value());
        QVERIFY(!at.transport.clockOffset());
    }
};

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "NetworkTransportTest.moc"
