// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SavedCredentials.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using Scheme = api::Credentials::Scheme;

namespace {

/// JSON with apostrophes for quotation marks.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

}  // namespace

class SavedCredentialsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeBack_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QString>("name");
        QTest::newRow("cookie") << int(Scheme::SessionCookie) << u"cookie"_s;
        QTest::newRow("bearer") << int(Scheme::BearerToken) << u"bearer"_s;
        QTest::newRow("raw") << int(Scheme::RawToken) << u"raw"_s;
        QTest::newRow("apiKey") << int(Scheme::ApiKey) << u"apiKey"_s;
        QTest::newRow("basic") << int(Scheme::Basic) << u"basic"_s;
        QTest::newRow("oauth2") << int(Scheme::OAuth2) << u"oauth2"_s;
    }

    void comeBack()
    {
        QFETCH(int, scheme);
        const api::Credentials credentials{
            .scheme = Scheme(scheme),
            .userName = u"ada@harbour.example"_s,
            .value = Secret::fromText(u"tök\"en\\+/=\u6e2f"),
        };
        const auto entry = session::writeCredentials(credentials);
        QCOMPARE(session::readCredentials(entry), std::optional(credentials));
        // The names stand in people's keychains.
        QTEST(QJsonDocument::fromJson(entry.bytes())["scheme"_L1].toString(), "name");
    }

    void whatRenewsATokenComesBackWithIt()
    {
        const api::Credentials credentials{
            .scheme = Scheme::OAuth2,
            .value = Secret::fromText(u"access"),
            .renewal = {.clientId = u"twofold"_s,
                        .clientSecret = Secret::fromText(u"cl\"ient"),
                        .refreshToken = Secret::fromText(u"refresh"),
                        .expires = QDateTime({2026, 11, 24}, {12, 0, 0, 250}, Qt::UTC)},
        };
        QCOMPARE(session::readCredentials(session::writeCredentials(credentials)), std::optional(credentials));
    }

    void nobodysCredentialsAreNothing()
    {
        QVERIFY(session::writeCredentials({}).isEmpty());
        QVERIFY(!session::readCredentials(session::writeCredentials({})));
    }

    void otherEntriesAreNothing_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a bare token") << QByteArray("token");
        QTest::newRow("a list") << json("['bearer','token']");
        QTest::newRow("no scheme") << json("{'value':'token'}");
        QTest::newRow("a scheme of a later release") << json("{'scheme':'dpop','value':'token'}");
        QTest::newRow("no value") << json("{'scheme':'bearer'}");
        QTest::newRow("an empty value") << json("{'scheme':'bearer','value':''}");
        QTest::newRow("a value of another type") << json("{'scheme':'bearer','value':1}");
        QTest::newRow("cut off") << json("{'scheme':'bearer','value':'tok");
        QTest::newRow("binary") << QByteArray("\0\377\1", 3);
    }

    void otherEntriesAreNothing()
    {
        QFETCH(QByteArray, entry);
        QVERIFY(!session::readCredentials(Secret::fromBytes(QByteArray(entry))));
    }
};

QTEST_GUILESS_MAIN(SavedCredentialsTest)
#include "SavedCredentialsTest.moc"
