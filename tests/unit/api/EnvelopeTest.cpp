// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Envelope.h"
#include "app/api/JsonReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace Qt::StringLiterals;

class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void success_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonValue>("response");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("nothing");
        const auto row = [](const char *name, const QByteArray &body, const QJsonValue &response, qint64 total, bool nothing) {
            QTest::newRow(name) << body << response << total << nothing;
        };
        row("true", R"({"response":true,"count":1,"links":[],"status":0,"statusCode":200})", true, -1, false);
        row("false is something", R"({"response":false,"count":1,"status":0,"statusCode":200})", false, -1, false);
        row("zero is something", R"({"response":0,"status":0})", 0, -1, false);
        row("missing", R"({"count":0,"status":0,"statusCode":200})", QJsonValue::Undefined, -1, true);
        row("null", R"({"response":null,"status":0})", QJsonValue::Null, -1, true);
        row("empty text", R"({"response":"","status":0})", u""_s, -1, true);
        row("blank text is something", R"({"response":" ","status":0})", u" "_s, -1, false);
        row("list with total", R"({"response":[],"count":0,"total":9007199254740991,"status":0})", QJsonArray(), 9007199254740991,
            false);
        row("null total and null error", R"({"response":1,"total":null,"error":null,"status":0})", 1, -1, false);
        row("response alone", R"({"response":1})", 1, -1, false);
        row("mark of byte order", "\xef\xbb\xbf{\"response\":1,\"status\":0}", 1, -1, false);
        row("white space around", "\r\n {\"response\":1,\"status\":0}\n", 1, -1, false);
    }
    void success()
    {
        QFETCH(QByteArray, body);
        QFETCH(QJsonValue, response);
        QFETCH(qint64, total);
        QFETCH(bool, nothing);
        const auto answer = readEnvelope(200, body);
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->response, response);
        QCOMPARE(answer->total, total);
        QCOMPARE(answer->isNothing(), nothing);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");  // how it begins
        QTest::newRow("empty") << QByteArray() << u"empty body"_s;
        QTest::newRow("blank") << " \r\n"_ba << u"empty body"_s;
        QTest::newRow("HTML") << "<html><body>Sign in</body></html>"_ba << u"HTML instead of JSON"_s;
        QTest::newRow("HTML after white space") << "\n <!DOCTYPE html>"_ba << u"HTML instead of JSON"_s;
        QTest::newRow("plain text") << "OK"_ba << u"not JSON"_s;
        QTest::newRow("bare text") << R"("OK")"_ba << u"not JSON"_s;
        QTest::newRow("list") << "[1]"_ba << u"a JSON list"_s;
        QTest::newRow("cut off") << R"({"response":[{"code":"a")"_ba << u"not JSON"_s;
        QTest::newRow("two values") << R"({"response":1}{"response":2})"_ba << u"not JSON"_s;
        QTest::newRow("not UTF-8") << "{\"response\":\"\xff\xfe\"}"_ba << u"not JSON"_s;
        QTest::newRow("UTF-16") << QByteArray("{\0\"\0r\0", 6) << u"not JSON"_s;
        QTest::newRow("too deep") << QByteArray(R"({"response":)"_ba + QByteArray(100000, '[')) << u"not JSON"_s;
        QTest::newRow("deep and closed") << QByteArray(R"({"response":)"_ba + QByteArray(5000, '[') + QByteArray(5000, ']') + "}")
                                         << u"not JSON"_s;
        QTest::newRow("no envelope") << R"({"name":"shop"})"_ba << u"no envelope"_s;
        QTest::newRow("an error that succeeds") << R"({"error":{"message":"x"},"status":0})"_ba << u"an error in"_s;
        QTest::newRow("status contradicts") << R"({"response":1,"status":1})"_ba << u"a failure's status"_s;
        QTest::newRow("statusCode contradicts") << R"({"response":1,"status":0,"statusCode":403})"_ba << u"a failure's status"_s;
        QTest::newRow("total is a text") << R"({"response":[],"total":"3","status":0})"_ba << u"total is not a number"_s;
    }
    void malformed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        const auto answer = readEnvelope(200, body);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, Error::Kind::Malformed);
        QCOMPARE(answer.error().httpStatus, 200);
        QVERIFY2(answer.error().detail.startsWith(detail), qPrintable(answer.error().detail));
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error>("expected");
        using Kind = Error::Kind;
        const auto own = R"({"error":{"message":"Not today","type":"T","stack":"S","hresult":-1},"status":1,"statusCode":1})"_ba;
        const auto nulls =
            R"({"error":{"message":"Not today","type":null,"stack":null,"hresult":0},"status":1,"statusCode":1})"_ba;
        const auto shape = R"({"response":{"title":"Refused.","errors":{"$.id":["No GUID."],"code":["Required.","Short."]}},)"
                           R"("status":1,"statusCode":400})"_ba;
        const auto html = "<html>oops</html>"_ba;
        const auto said = u"Not today"_s;
        const auto empty = u"empty body"_s;
        const auto page = u"HTML instead of JSON"_s;
        const auto row = [](int status, const char *what, const QByteArray &body, Kind kind, const QString &message,
                            const QString &detail) {
            QTest::addRow("%d, %s", status, what)
                << status << body << Error{.kind = kind, .httpStatus = status, .serverMessage = message, .detail = detail};
        };
        row(400, "envelope", own, Kind::BadRequest, said, {});
        row(400, "model binding", shape, Kind::BadRequest, u"Refused. No GUID. Required. Short."_s, u"refused: $.id, code"_s);
        row(400, "bare problem", R"({"title":"Refused."})", Kind::BadRequest, u"Refused."_s,
            u"the request's shape was refused"_s);
        row(400, "HTML", html, Kind::BadRequest, {}, page);
        row(401, "body-less", {}, Kind::Unauthorized, {}, empty);
        row(401, "envelope with nulls", nulls, Kind::Unauthorized, said, {});
        row(402, "body-less", {}, Kind::PaymentRequired, {}, empty);
        row(402, "envelope", own, Kind::PaymentRequired, said, {});
        row(403, "body-less", {}, Kind::Forbidden, {}, empty);
        row(403, "envelope", own, Kind::NotAvailable, said, {});
        row(403, "HTML", html, Kind::Forbidden, {}, page);
        row(404, "body-less", {}, Kind::BadRequest, {}, empty);
        row(404, "envelope", own, Kind::BadRequest, said, {});
        row(405, "body-less", {}, Kind::NotAvailable, {}, empty);
        row(405, "envelope", own, Kind::NotAvailable, said, {});
        row(415, "envelope", own, Kind::NotAvailable, said, {});
        row(429, "body-less", {}, Kind::TooManyRequests, {}, empty);
        row(500, "envelope", own, Kind::ServerFault, said, {});
        row(500, "body-less", {}, Kind::ServerFault, {}, empty);
        row(502, "HTML", html, Kind::ServerFault, {}, page);
        row(503, "HTML", html, Kind::ServerFault, {}, page);
        row(504, "HTML", html, Kind::ServerFault, {}, page);
        row(500, "envelope without a message", R"({"error":{}})", Kind::ServerFault, {}, {});
        row(500, "other JSON", R"({"a":1})", Kind::ServerFault, {}, u"JSON without an error"_s);
    }
    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error, expected);
        const auto answer = readEnvelope(status, body);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, expected.kind);
        QCOMPARE(answer.error().serverMessage, expected.serverMessage);
        QCOMPARE(answer.error().detail, expected.detail);
        expected.exception = body.contains(R"("type":"T")") ? u"T"_s : QString();
        QVERIFY(answer.error() == expected);
        QCOMPARE(isPortalsOwn(answer.error()), expected.detail.isEmpty());
    }

    void addressRestriction_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("bare") << "Your address is not allowed"_ba << u"Your address is not allowed"_s;
        QTest::newRow("quoted") << R"("Your address is not allowed")"_ba << u"Your address is not allowed"_s;
        QTest::newRow("too long to be a sentence") << QByteArray(1000, 'a') << QString();
        QTest::newRow("not UTF-8") << "\xff\xff"_ba << QString();
    }
    void addressRestriction()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        const auto answer = readEnvelope(403, body);
        QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
        QCOMPARE(answer.error().serverMessage, message);
    }

    void largeAnswers()
    {
        QByteArray body = R"({"status":0,"response":[)";
        while (body.size() < 6 * 1024 * 1024)
            body += R"({"id":"7f2a4c1e-0b8d-4a57-9a86-2f1f6b0d3c11","displayName":"Ann Miller"},)";
        const QByteArray whole = body + "1]}";
        const auto answer = readEnvelope(200, whole);
        QVERIFY(answer.has_value());
        const JsonReader response(answer->response);
        const auto items = response.items();
        (void)items.last()["id"_L1].text();
        const auto result = response.result(true);
        QCOMPARE(result.error().detail, QString(u"response[%1] is a number, not an object"_s.arg(items.size() - 1)));
        QCOMPARE(readEnvelope(200, body).error().kind, Error::Kind::Malformed);
    }

    void readersKeepTheFirstFault()
    {
        const JsonReader root(QJsonObject{{u"a"_s, 1.5}, {u"b"_s, true}, {u"c"_s, u"x"_s}, {u"d"_s, QJsonValue()}});
        QCOMPARE(root["c"_L1].text(), u"x"_s);
        QCOMPARE(root["d"_L1].textOr(u"y"_s), u"y"_s);
        QCOMPARE(root["e"_L1].flagOr(true), true);
        QVERIFY(root.result(0).has_value());
        QCOMPARE(root["a"_L1].integer(), 0);
        QCOMPARE(root["b"_L1].text(), QString());
        QCOMPARE(root.result(0).error().detail, u"response.a is a number, not a whole number"_s);
        QCOMPARE(root.result(0).error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "EnvelopeTest.moc"
