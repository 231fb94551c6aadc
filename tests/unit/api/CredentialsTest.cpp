// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Credentials.h"
#include "app/api/HttpTransport.h"
#include "app/api/ReplyReader.h"

#include <QNetworkRequest>
#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace Qt::StringLiterals;

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsSentAlone_data()
    {
        QTest::addColumn<Credentials::Scheme>("scheme");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("cookie");
        QTest::addColumn<bool>("isSession");
        using Scheme = Credentials::Scheme;
        const auto key = u"sk-"_s + QString(64, u'a');
        QTest::newRow("none") << Scheme::None << u"x"_s << QByteArray() << QByteArray() << false;
        QTest::newRow("cookie") << Scheme::SessionCookie << u"PL+1/Q=="_s << QByteArray() << "asc_auth_key=PL+1/Q=="_ba << true;
        QTest::newRow("cookie, escaped already")
            << Scheme::SessionCookie << u"PL%2b1%3d"_s << QByteArray() << "asc_auth_key=PL%2b1%3d"_ba << true;
        QTest::newRow("cookie that would bring another")
            << Scheme::SessionCookie << u"a; asc_auth_key=b\r\nX: y"_s << QByteArray()
            << "asc_auth_key=a%3B%20asc_auth_key=b%0D%0AX:%20y"_ba << true;
        QTest::newRow("sign-in token") << Scheme::BearerToken << u"PL+1/Q=="_s << "Bearer PL+1/Q=="_ba << QByteArray() << true;
        QTest::newRow("JWT") << Scheme::BearerToken << u"eyJhbGciOi.e30.x"_s << "Bearer eyJhbGciOi.e30.x"_ba << QByteArray()
                             << false;
        QTest::newRow("raw token") << Scheme::RawToken << u"PL+1/Q=="_s << "PL+1/Q=="_ba << QByteArray() << true;
        QTest::newRow("API key") << Scheme::ApiKey << key << QByteArray("Bearer "_ba + key.toLatin1()) << QByteArray() << false;
        QTest::newRow("Basic") << Scheme::Basic << u"p\u00e4ss:word"_s
                               << QByteArray("Basic "_ba + "ann@portal.example:p\xc3\xa4ss:word"_ba.toBase64()) << QByteArray()
                               << false;
    }
    void everyFormIsSentAlone()
    {
        QFETCH(Credentials::Scheme, scheme);
        QFETCH(QString, value);
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, cookie);
        QFETCH(bool, isSession);
        const Credentials credentials{.scheme = scheme, .userName = u"ann@portal.example"_s, .value = Secret::fromText(value)};
        QNetworkRequest request;
        applyCredentials(request, credentials);
        QCOMPARE(request.rawHeader("Authorization"), authorization);
        QCOMPARE(request.rawHeader("Cookie"), cookie);
        // An API key goes under the two names that it has, and nothing else under more than one.
        QCOMPARE(request.rawHeader("ApiKeyBearer"), scheme == Credentials::Scheme::ApiKey ? value.toLatin1() : QByteArray());
        QVERIFY(request.rawHeaderList().size() <= (scheme == Credentials::Scheme::ApiKey ? 2 : 1));
        QCOMPARE(credentials.isSession(), isSession);
        QVERIFY(credentials.fitsIntoHeader());
    }

    void refusesWhatWouldLeaveTheHeader_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("line break") << u"sk-1\r\nX: y"_s;
        QTest::newRow("pasted line end") << u"sk-1\n"_s;
        QTest::newRow("blank") << u"sk 1"_s;
        QTest::newRow("other letters") << u"sk-\u00e4"_s;
    }
    void refusesWhatWouldLeaveTheHeader()
    {
        QFETCH(QString, value);
        using Scheme = Credentials::Scheme;
        for (const auto scheme : {Scheme::ApiKey, Scheme::BearerToken, Scheme::RawToken})
            QVERIFY(!Credentials({.scheme = scheme, .value = Secret::fromText(value)}).fitsIntoHeader());
    }

    void readsAllCookies()
    {
        const auto cookies =
            readSetCookies("asc_auth_key=old; path=/\nasc_confirm_key_TfaAuth=17.k3y; expires=Thu, 01 Jan 2026 00:00:00 GMT\n"
                           "broken\n=nameless; path=/\n empty = ; path=/\nasc_auth_key=PL%2b1%3d%3d; path=/; httponly"_ba);
        QCOMPARE(cookies.size(), 4);
        const HttpAnswer answer{.cookies = cookies};
        QCOMPARE(answer.cookie("asc_auth_key")->text(), u"PL%2b1%3d%3d"_s);
        QCOMPARE(answer.sessionToken()->text(), u"PL+1=="_s);
        QCOMPARE(answer.cookie("asc_confirm_key_TfaAuth")->text(), u"17.k3y"_s);
        QVERIFY(answer.cookie("empty")->isEmpty());
        QVERIFY(!answer.cookie("absent"));
    }

    void aDeletedCookieIsNoToken()
    {
        const auto gone =
            HttpAnswer{.cookies = readSetCookies("asc_auth_key=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/"_ba)};
        QVERIFY(!gone.sessionToken());
        const auto both =
            HttpAnswer{.cookies = readSetCookies("asc_auth_key=new; path=/\nasc_auth_key=; partitioned; path=/"_ba)};
        QCOMPARE(both.sessionToken()->text(), u"new"_s);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "CredentialsTest.moc"
