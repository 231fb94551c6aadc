// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"
#include "tests/unit/demoportal/PortalVisitor.h"

#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

class PortalCredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenForms_data();
    void tokenForms();
    void basic();
    void apiKeys_data() { addReleases(); }
    void apiKeys();
    void scopes_data();
    void scopes();
    void keysAreMadeAndRemoved();
    void unknownRoutes_data();
    void unknownRoutes();
};

void PortalCredentialsTest::tokenForms_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<int>("status");
    QTest::newRow("raw") << "TOKEN"_ba
                         << ""_ba << 200;
    QTest::newRow("Bearer") << "Bearer TOKEN"_ba
                            << ""_ba << 200;
    QTest::newRow("percent-encoded") << "ENCODED"_ba
                                     << ""_ba << 200;
    QTest::newRow("cookie") << ""_ba
                            << "asc_auth_key=TOKEN"_ba << 200;
    QTest::newRow("cookie, percent-encoded") << ""_ba
                                             << "a=b; asc_auth_key=ENCODED"_ba << 200;
    QTest::newRow("empty cookie") << "TOKEN"_ba
                                  << "asc_auth_key="_ba << 200;
    QTest::newRow("stale cookie beats a good token") << "TOKEN"_ba
                                                     << "asc_auth_key=stale"_ba << 401;
    QTest::newRow("good cookie beats a bad token") << "stale"_ba
                                                   << "asc_auth_key=TOKEN"_ba << 200;
    QTest::newRow("prefix in lower case") << "bearer TOKEN"_ba
                                          << ""_ba << 401;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba << 401;
    QTest::newRow("JWT") << "Bearer eyJhbGciOiJFUzI1NiJ9.e30.AA"_ba
                         << ""_ba << 401;
}

void PortalCredentialsTest::tokenForms()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, cookie);
    QFETCH(int, status);
    PortalVisitor visitor;
    const QByteArray token = visitor.tokenOf(userEmail).constFirst().second;
    authorization.replace("TOKEN", token).replace("ENCODED", token.toPercentEncoding());
    cookie.replace("TOKEN", token).replace("ENCODED", token.toPercentEncoding());
    Headers headers;
    if (!authorization.isEmpty())
        headers.append({"Authorization", authorization});
    if (!cookie.isEmpty())
        headers.append({"Cookie", cookie});
    const Answer answer = visitor.get(u"people/@self"_s, headers);
    QCOMPARE(answer.status, status);
    if (status == 401) {
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(answer.cookieCount, cookie.isEmpty() ? 0 : 1);
    }
}

void PortalCredentialsTest::basic()
{
    PortalVisitor visitor;
    const Answer good = visitor.get(u"settings/tfaapp"_s, PortalVisitor::basic(ownerEmail));
    QCOMPARE(good.status, 200);
    QCOMPARE(good.challenge, "Basic"_ba);
    const Answer wrong = visitor.get(u"settings/tfaapp"_s, {{"Authorization", "Basic YTpi"}});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.challenge, "Basic"_ba);
    QCOMPARE(visitor.get(u"settings/tfaapp"_s, {{"Authorization", "Basic YWI="}}).status, 500);
    QCOMPARE(visitor.get(u"settings/tfaapp"_s, {{"Authorization", "Basic !!"}}).status, 500);
    QCOMPARE(visitor.get(u"settings/tfaapp"_s, PortalVisitor::basic(disabledEmail)).status, 401);
}

void PortalCredentialsTest::apiKeys()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const int expected = release == "2.6"_L1 ? 401 : 200;
    const QByteArray key = fullApiKey().toLatin1();
    QByteArray bearer = "Bearer ";
    bearer += key;
    // The header that the API reference names is read by nobody but a portal that is as the reference says, and it alone.
    const bool isReference = release == "reference"_L1;
    const Headers named{{"ApiKeyBearer", key}};
    const Headers asBearer{{"Authorization", bearer}};
    const auto &headers = isReference ? named : asBearer;
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, headers).status, expected);
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, headers + Headers{{"Cookie", "asc_auth_key=stale"}}).status,
             release == "2.6"_L1 ? 401 : 200);
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, {{"Authorization", key}}).status, 401);
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, isReference ? asBearer : named).status, 401);
    QCOMPARE(visitor->get(u"keys"_s, PortalVisitor::basic(ownerEmail)).status, release == "2.6"_L1 ? 404 : 200);
    // A saved policy ends sessions, but no key.
    visitor->put(u"settings/tfaapp"_s, {{u"type"_s, u"app"_s}}, PortalVisitor::basic(ownerEmail));
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, headers).status, expected);
}

void PortalCredentialsTest::scopes_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("people") << "GET"_ba << u"people/filter?count=1"_s << 200;
    QTest::newRow("groups") << "GET"_ba << u"group"_s << 200;
    QTest::newRow("self") << "GET"_ba << u"people/@self"_s << 403;
    QTest::newRow("policy") << "GET"_ba << u"settings/tfaapp"_s << 403;
    QTest::newRow("save") << "PUT"_ba << u"settings/tfaapp"_s << 403;
    QTest::newRow("codes") << "GET"_ba << u"settings/tfaappcodes"_s << 403;
    QTest::newRow("audit") << "GET"_ba << u"security/audit/login/last"_s << 403;
    QTest::newRow("validate has no scope") << "POST"_ba << u"settings/tfaapp/validate"_s << 400;
    QTest::newRow("the key itself") << "GET"_ba << u"keys/@self"_s << 200;
    QTest::newRow("anonymous") << "GET"_ba << u"settings"_s << 200;
}

void PortalCredentialsTest::scopes()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(int, status);
    PortalOptions options;
    options.release = Release(Release::Id::V3_5);
    PortalVisitor visitor(options);
    QByteArray bearer = "Bearer ";
    bearer += readingApiKey().toLatin1();
    const Answer answer = visitor.sendRaw(verb, path, verb == "GET" ? ""_ba : "{}"_ba, {{"Authorization", bearer}});
    QCOMPARE(answer.status, status);
    if (status == 403)
        QCOMPARE(answer.body, QByteArray());
}

void PortalCredentialsTest::keysAreMadeAndRemoved()
{
    PortalVisitor visitor;
    const Headers user = visitor.tokenOf(userEmail);
    const QJsonArray permissions{u"accounts.self:read"_s};
    const QJsonObject body{{u"name"_s, u"Mine"_s}, {u"permissions"_s, permissions}, {u"expiresInDays"_s, 2}};
    const Answer made = visitor.post(u"keys"_s, body, user);
    QCOMPARE(made.status, 200);
    QByteArray bearer = "Bearer ";
    bearer += made.text("key"_L1).toLatin1();
    const Headers key{{"Authorization", bearer}};
    QCOMPARE(made.text("key"_L1).size(), 67);
    QCOMPARE(visitor.get(u"people/@self"_s, key).text("email"_L1), userEmail);
    QVERIFY(visitor.get(u"keys"_s, user).response().toArray().at(0).toObject().value("key"_L1).toString() != made.text("key"_L1));
    visitor.clock.advance(std::chrono::hours(48));
    QCOMPARE(visitor.get(u"people/@self"_s, key).status, 401);
    QCOMPARE(visitor.sendRaw("DELETE", u"keys/"_s + made.text("id"_L1), {}, user).status, 200);
    QCOMPARE(visitor.get(u"keys"_s, user).json.value("count"_L1).toInt(-1), 0);
    QCOMPARE(visitor.post(u"keys"_s, {{u"name"_s, QString(31, 'x'_L1)}}, user).status, 400);
    QCOMPARE(visitor.post(u"keys"_s, {{u"name"_s, u"x"_s}, {u"expiresInDays"_s, 366}}, user).status, 400);
    QCOMPARE(visitor.post(u"keys"_s, {{u"name"_s, u"x"_s}}, PortalVisitor::basic(guestEmail)).status, 403);
}

void PortalCredentialsTest::unknownRoutes_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << "GET"_ba << u"nothing/here"_s << 404;
    QTest::newRow("empty") << "GET"_ba << u""_s << 404;
    QTest::newRow("verb of another route") << "DELETE"_ba << u"settings/tfaapp"_s << 405;
    QTest::newRow("letter case does not matter") << "GET"_ba << u"Settings/Version/BUILD"_s << 200;
    QTest::newRow("odd bytes") << "GET"_ba << u"settings/%00%ff%2e%2e/x"_s << 404;
    QTest::newRow("GET logout is gone") << "GET"_ba << u"authentication/logout"_s << 405;
}

void PortalCredentialsTest::unknownRoutes()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(int, status);
    PortalVisitor visitor;
    QCOMPARE(visitor.sendRaw(verb, path, {}).status, status);
}

}  // namespace twofold::demoportal::tests

QTEST_GUILESS_MAIN(twofold::demoportal::tests::PortalCredentialsTest)
#include "PortalCredentialsTest.moc"
