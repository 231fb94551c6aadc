// SPDX-License-Identifier: GPL-3.0-or-later
// A real socket and a portal that drops connections: QNetworkAccessManager repeats requests by itself unless it is kept from it.
#include "app/api/NetworkTransport.h"
#include "tests/support/ManualClock.h"
#include "tests/unit/api/RawServer.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class WritesOnceTest : public QObject
{
    Q_OBJECT

private:
    using Outcome = Result<HttpAnswer>;

    static Outcome outcomeOf(const Async<HttpAnswer> &call)
    {
        QFutureWatcher<Outcome> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<Outcome>::finished);
        watcher.setFuture(call);
        if (!call.isFinished() && !finished.wait(20000))
            return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = u"the call never ended"_s});
        return call.result();
    }

    ManualClock m_clock;

private Q_SLOTS:
    void aDroppedWriteIsNotRepeated_data()
    {
        QTest::addColumn<RawServer::Manner>("manner");
        QTest::addColumn<HttpRequest::Method>("method");
        QTest::addColumn<QJsonValue>("body");
        QTest::addColumn<bool>("reused");
        const QList<std::pair<const char *, RawServer::Manner>> manners{
            {"closed before reading", RawServer::Manner::CloseAtOnce},
            {"closed after the headers", RawServer::Manner::CloseAfterHeaders},
            {"closed after reading", RawServer::Manner::CloseAfterRequest},
            {"reset after reading", RawServer::Manner::ResetAfterRequest},
            {"closed within the status line", RawServer::Manner::CloseInStatusLine},
            {"closed within the headers", RawServer::Manner::CloseInHeaders},
            {"closed within the body", RawServer::Manner::CloseInBody},
        };
        const QList<std::pair<const char *, QJsonValue>> bodies{{"body", QJsonObject{{u"code"_s, u"123456"_s}}},
                                                                {"no body", QJsonValue(QJsonValue::Undefined)}};
        for (const auto &[mannerName, manner] : manners) {
            for (const auto &[bodyName, body] : bodies) {
                for (const bool reused : {false, true}) {
                    for (const auto method : {HttpRequest::Method::Put, HttpRequest::Method::Post}) {
                        QTest::addRow("%s, %s, %s, %s", mannerName, bodyName, reused ? "kept connection" : "fresh connection",
                                      method == HttpRequest::Method::Put ? "PUT" : "POST")
                            << manner << method << body << reused;
                    }
                }
            }
        }
    }

    void aDroppedWriteIsNotRepeated()
    {
        QFETCH(RawServer::Manner, manner);
        QFETCH(HttpRequest::Method, method);
        QFETCH(QJsonValue, body);
        QFETCH(bool, reused);

        RawServer server;
        NetworkTransport transport(std::make_unique<QNetworkAccessManager>(), m_clock);
        transport.setPortal(server.address());
        if (reused) {
            QVERIFY(outcomeOf(transport.send({.path = u"settings"_s}, {})).has_value());
            QCOMPARE(server.wholeRequests(), 1);
        }
        const auto before = server.wholeRequests();
        const auto headsBefore = server.heads();
        server.setManner(manner);
        const auto outcome =
            outcomeOf(transport.send({.method = method, .path = u"settings/tfaappnewcodes"_s, .body = body}, {}));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, Error::Kind::Offline);
        QVERIFY(outcome.error().leavesWriteUnknown());
        server.settle();
        const bool readIt = manner != RawServer::Manner::CloseAtOnce && manner != RawServer::Manner::CloseAfterHeaders;
        QCOMPARE(server.wholeRequests() - before, readIt ? 1 : 0);
        // Nor did half a request come again. Where nothing had been sent yet, Qt may connect a second time: that repeats nothing.
        QVERIFY(server.heads() - headsBefore <= 1);
        if (readIt)
            QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(WritesOnceTest)
#include "WritesOnceTest.moc"
