// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"
#include "tests/unit/demoportal/PortalVisitor.h"

#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

namespace {

const QString place = QStringLiteral("security/activeconnections");

/// The header with the token as the header with the cookie.
Headers asCookie(const Headers &authorization)
{
    QByteArray cookie = "asc_auth_key=";
    cookie += authorization.constFirst().second.toPercentEncoding();
    return {{"Cookie", cookie}};
}

QList<int> idsOf(const QJsonObject &list)
{
    QList<int> ids;
    const QJsonArray items = list.value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        ids.append(item.toObject().value("id"_L1).toInt());
    return ids;
}

int ownOf(const QJsonObject &list)
{
    return list.value("loginEvent"_L1).toInt(-1);
}

}  // namespace

class ConnectionCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownStandsFirstThenTheNewest()
    {
        PortalVisitor visitor;
        const Headers first = visitor.tokenOf(userEmail);
        visitor.tokenOf(userEmail);
        visitor.tokenOf(userEmail);
        visitor.tokenOf(roomAdminEmail);
        const QJsonObject list = visitor.get(place, asCookie(first)).response().toObject();
        const QList<int> ids = idsOf(list);
        QCOMPARE(ids.size(), 3);
        QCOMPARE(ownOf(list), ids.at(0));
        QVERIFY(ids.at(0) < ids.at(2) && ids.at(2) < ids.at(1));
    }

    void anItemTellsWhenWhereAndWith()
    {
        PortalVisitor visitor;
        const Answer signedIn = visitor.signIn(userEmail, trustedNetwork + Headers{{"User-Agent", "Twofold/1.0"}});
        const Headers token{{"Authorization", signedIn.text("token"_L1).toLatin1()}};
        const QJsonObject item = visitor.get(place, token).response().toObject().value("items"_L1).toArray().at(0).toObject();
        QCOMPARE(item.value("date"_L1).toString(), portalDate(visitor.clock.now()));
        QCOMPARE(item.value("ip"_L1).toString(), u"203.0.113.7"_s);
        QCOMPARE(item.value("userId"_L1).toString(), PortalVisitor::idOf(userEmail));
        for (const QString &name : {u"country"_s, u"city"_s, u"browser"_s, u"platform"_s, u"page"_s})
            QVERIFY2(item.value(name).isString(), qPrintable(name));
        QVERIFY(item.value("mobile"_L1).isBool());
    }

    void aTokenInAHeaderIsNoConnectionOfItsOwn()
    {
        PortalVisitor visitor;
        const Headers token = visitor.tokenOf(userEmail);
        const QJsonObject list = visitor.get(place, token).response().toObject();
        QCOMPARE(ownOf(list), 0);
        QCOMPARE(idsOf(list).size(), 1);
        // So it ends itself too.
        QCOMPARE(visitor.sendRaw("PUT", place + u"/logoutallexceptthis"_s, {}, token).status, 200);
        QCOMPARE(visitor.get(place, token).status, 401);
    }

    void withoutAnyTheRequestIsDescribed()
    {
        PortalVisitor visitor;
        const QJsonObject list = visitor.get(place, PortalVisitor::basic(userEmail)).response().toObject();
        QCOMPARE(ownOf(list), 0);
        QCOMPARE(idsOf(list), QList<int>{0});
    }

    void theOthersEndAndNobodyElse()
    {
        PortalVisitor visitor;
        const Headers first = visitor.tokenOf(userEmail);
        const Headers second = visitor.tokenOf(userEmail);
        const Headers another = visitor.tokenOf(roomAdminEmail);
        const Answer ended = visitor.sendRaw("PUT", place + u"/logoutallexceptthis"_s, {}, asCookie(second));
        QCOMPARE(ended.status, 200);
        QVERIFY(!ended.response().toString().isEmpty());
        QCOMPARE(visitor.get(place, first).status, 401);
        QCOMPARE(visitor.get(place, second).status, 200);
        QCOMPARE(visitor.get(place, another).status, 200);
    }

    void oneEnds()
    {
        PortalVisitor visitor;
        const Headers first = visitor.tokenOf(userEmail);
        const Headers second = visitor.tokenOf(userEmail);
        const int other = idsOf(visitor.get(place, asCookie(second)).response().toObject()).at(1);
        const QString end = place + u"/logout/%1"_s.arg(other);
        QCOMPARE(visitor.sendRaw("PUT", end, {}, second).response(), QJsonValue(true));
        QCOMPARE(visitor.get(place, first).status, 401);
        QCOMPARE(visitor.get(place, second).status, 200);
        QCOMPARE(visitor.sendRaw("PUT", end, {}, second).response(), QJsonValue(false));
        QCOMPARE(visitor.sendRaw("PUT", place + u"/logout/99999"_s, {}, second).response(), QJsonValue(false));
    }

    void somebodyElsesIsForAdmins()
    {
        PortalVisitor visitor;
        const Headers user = visitor.tokenOf(userEmail);
        const Headers another = visitor.tokenOf(roomAdminEmail);
        const int anothers = ownOf(visitor.get(place, asCookie(another)).response().toObject());
        const QString end = place + u"/logout/%1"_s.arg(anothers);
        QCOMPARE(visitor.sendRaw("PUT", end, {}, user).status, 403);
        QCOMPARE(visitor.get(place, another).status, 200);
        QCOMPARE(visitor.sendRaw("PUT", end, {}, PortalVisitor::basic(adminEmail)).response(), QJsonValue(true));
        QCOMPARE(visitor.get(place, another).status, 401);
    }
};

}  // namespace twofold::demoportal::tests

QTEST_GUILESS_MAIN(twofold::demoportal::tests::ConnectionCallsTest)
#include "ConnectionCallsTest.moc"
