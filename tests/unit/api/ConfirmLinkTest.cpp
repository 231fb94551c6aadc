// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ConfirmLink.h"
#include "app/api/JsonReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace Qt::StringLiterals;

class ConfirmLinkTest : public QObject
{
    Q_OBJECT

private:
    static HttpAnswer withCookie(const QByteArray &name, const QByteArray &value)
    {
        return {.cookies = {{.name = name, .value = Secret::fromBytes(QByteArray(value))}}};
    }

private Q_SLOTS:
    void everyEra_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<QString>("cookieValue");
        QTest::addColumn<ConfirmLink::Type>("type");
        QTest::addColumn<QByteArray>("header");
        using Type = ConfirmLink::Type;
        const auto cookie = withCookie("asc_confirm_key_TfaActivation", "17.cookie");
        QTest::newRow("up to 1.1: key in the URL")
            << u"https://p.example/confirm/TfaActivation?type=TfaActivation&key=17.url&email=a%40b.example"_s << HttpAnswer()
            << QString() << Type::TfaActivation << "type=TfaActivation&email=a%40b.example&key=17.url"_ba;
        QTest::newRow("2.0 to 3.2: e-mail, key in the cookie")
            << u"https://p.example/confirm/TfaActivation?type=TfaActivation&email=a%2bc%40b.example"_s << cookie << QString()
            << Type::TfaActivation << "type=TfaActivation&email=a%2bc%40b.example&key=17.cookie"_ba;
        QTest::newRow("3.5 and 3.6: uid, key in the cookie")
            << u"https://p.example/confirm/TfaActivation?type=TfaActivation&uid=7f2a"_s << cookie << QString()
            << Type::TfaActivation << "type=TfaActivation&uid=7f2a&key=17.cookie"_ba;
        QTest::newRow("3.7: key beside the URL")
            << u"https://p.example/confirm/TfaActivation?type=TfaActivation&uid=7f2a"_s << cookie << u"17.beside"_s
            << Type::TfaActivation << "type=TfaActivation&uid=7f2a&key=17.beside"_ba;
        QTest::newRow("second step") << u"https://p.example/confirm/TfaAuth?type=TfaAuth&uid=7f2a"_s
                                     << withCookie("asc_confirm_key_TfaAuth", "17%2Eesc") << QString() << Type::TfaAuth
                                     << "type=TfaAuth&uid=7f2a&key=17.esc"_ba;
        QTest::newRow("text message up to 3.2")
            << u"https://p.example/confirm/PhoneActivation?type=PhoneActivation&key=17.url&email=a%40b"_s << HttpAnswer()
            << QString() << Type::PhoneActivation << "type=PhoneActivation&email=a%40b&key=17.url"_ba;
        QTest::newRow("text message from 3.5 on")
            << u"https://p.example/confirm/PhoneAuth?type=PhoneAuth&key=17.url&encemail=x%2bY%3d"_s << HttpAnswer() << QString()
            << Type::PhoneAuth << "type=PhoneAuth&encemail=x%2bY%3d&key=17.url"_ba;
        QTest::newRow("cookie of another type") << u"https://p.example/confirm/TfaAuth?type=TfaAuth&uid=7f2a"_s << cookie
                                                << QString() << Type::TfaAuth << "type=TfaAuth&uid=7f2a"_ba;
        QTest::newRow("deleted cookie") << u"https://p.example/confirm/TfaAuth?type=TfaAuth&key=17.url&uid=7f2a"_s
                                        << withCookie("asc_confirm_key_TfaAuth", "") << QString() << Type::TfaAuth
                                        << "type=TfaAuth&uid=7f2a&key=17.url"_ba;
        QTest::newRow("text that is not encoded")
            << u"https://p.example/confirm/TfaAuth?type=TfaAuth&email=\u00e4 b@c"_s << HttpAnswer() << QString() << Type::TfaAuth
            << "type=TfaAuth&email=%C3%A4%20b@c"_ba;
        QTest::newRow("another host, a port and a fragment")
            << u"http://internal:8092/confirm/TfaAuth?first=true&type=TfaAuth&uid=7f2a#x"_s << HttpAnswer() << u"a&b=c"_s
            << Type::TfaAuth << "first=true&type=TfaAuth&uid=7f2a&key=a%26b%3Dc"_ba;
    }
    void everyEra()
    {
        QFETCH(QString, url);
        QFETCH(HttpAnswer, answer);
        QFETCH(QString, cookieValue);
        QFETCH(ConfirmLink::Type, type);
        QFETCH(QByteArray, header);
        const auto link = ConfirmLink::parse(url, answer, Secret::fromText(cookieValue));
        QVERIFY(link.has_value());
        QCOMPARE(link->type, type);
        QCOMPARE(link->header().bytes(), header);
    }

    void noLink_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("empty") << QString();
        QTest::newRow("a word") << u"confirm"_s;
        QTest::newRow("no query") << u"https://p.example/confirm/TfaAuth"_s;
        QTest::newRow("no type") << u"https://p.example/confirm/TfaAuth?uid=7f2a"_s;
        QTest::newRow("unknown type") << u"https://p.example/confirm/Wipe?type=Wipe&key=17.secret"_s;
        QTest::newRow("other letter case") << u"https://p.example/confirm/TfaAuth?type=tfaauth"_s;
        QTest::newRow("broken port") << u"https://p.example:port/?type=TfaAuth"_s;
    }
    void noLink()
    {
        QFETCH(QString, url);
        const auto link = ConfirmLink::parse(url, {});
        QVERIFY(!link.has_value());
        QCOMPARE(link.error().kind, Error::Kind::Malformed);
        QVERIFY(!link.error().detail.contains("17.secret"_L1));
    }

    void opensOnThePortalsOwnAddress_data()
    {
        QTest::addColumn<QUrl>("portal");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("host") << QUrl(u"https://docs.example.com"_s)
                              << "https://docs.example.com/confirm/TfaAuth?type=TfaAuth&email=a%2Bc%40b&key=17.k3y"_ba;
        QTest::newRow("port, path dropped") << QUrl(u"http://127.0.0.1:8092/login?x=1#y"_s)
                                            << "http://127.0.0.1:8092/confirm/TfaAuth?type=TfaAuth&email=a%2Bc%40b&key=17.k3y"_ba;
    }
    void opensOnThePortalsOwnAddress()
    {
        QFETCH(QUrl, portal);
        QFETCH(QByteArray, expected);
        const ConfirmLink link{
            .type = ConfirmLink::Type::TfaAuth, .query = u"type=TfaAuth&email=a%2bc%40b"_s, .key = Secret::fromText(u"17.k3y")};
        QCOMPARE(link.browserUrl(portal).toEncoded(), expected);
    }

    void readsTextObjectOrNothing_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("outcome");  // the key, "nothing" or "malformed"
        const auto url = u"https://p.example/confirm/TfaAuth?type=TfaAuth&key=17.url&uid=7f2a"_s;
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << u"nothing"_s;
        QTest::newRow("null") << QJsonValue() << u"nothing"_s;
        QTest::newRow("empty text") << QJsonValue(u""_s) << u"nothing"_s;
        QTest::newRow("text") << QJsonValue(url) << u"17.url"_s;
        QTest::newRow("object") << QJsonValue(
            QJsonObject{{u"url"_s, url}, {u"cookieName"_s, u"n"_s}, {u"cookieValue"_s, u"17.v"_s}})
                                << u"17.v"_s;
        QTest::newRow("object with the URL alone") << QJsonValue(QJsonObject{{u"url"_s, url}}) << u"17.url"_s;
        QTest::newRow("object with nulls") << QJsonValue(QJsonObject{{u"url"_s, QJsonValue()}}) << u"nothing"_s;
        QTest::newRow("empty object") << QJsonValue(QJsonObject()) << u"nothing"_s;
        QTest::newRow("number") << QJsonValue(7) << u"malformed"_s;
        QTest::newRow("list") << QJsonValue(QJsonArray{url}) << u"malformed"_s;
        QTest::newRow("URL is a number") << QJsonValue(QJsonObject{{u"url"_s, 7}}) << u"malformed"_s;
        QTest::newRow("key is a number") << QJsonValue(QJsonObject{{u"url"_s, url}, {u"cookieValue"_s, 7}}) << u"malformed"_s;
    }
    void readsTextObjectOrNothing()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, outcome);
        const auto link = ConfirmLink::read(JsonReader(value), {});
        if (!link)
            QCOMPARE(u"malformed"_s, outcome);
        else if (!*link)
            QCOMPARE(u"nothing"_s, outcome);
        else
            QCOMPARE((*link)->key.text(), outcome);
    }
};

QTEST_GUILESS_MAIN(ConfirmLinkTest)
#include "ConfirmLinkTest.moc"
