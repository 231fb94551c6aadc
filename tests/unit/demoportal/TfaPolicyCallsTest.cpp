// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"
#include "tests/unit/demoportal/PortalVisitor.h"

#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

class TfaPolicyCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPolicy_data() { addReleases(); }
    void readsPolicy();
    void savesAndEndsAllSessions_data() { addReleases(); }
    void savesAndEndsAllSessions();
    void switchesOffAndKeepsSessions_data() { addReleases(); }
    void switchesOffAndKeepsSessions();
    void bindsType_data();
    void bindsType();
    void refusesWhatItCannotBind_data();
    void refusesWhatItCannotBind();
    void refusesUsers_data();
    void refusesUsers();
    void refusesUnavailableSms_data();
    void refusesUnavailableSms();
    void guardsOwner_data();
    void guardsOwner();
    void givesLink_data() { addReleases(); }
    void givesLink();
    void answersExemptCaller_data();
    void answersExemptCaller();
    void givesConfirmData_data() { addReleases(); }
    void givesConfirmData();
    void faultsOnUnreadableAddress_data() { addReleases(); }
    void faultsOnUnreadableAddress();
};

void TfaPolicyCallsTest::readsPolicy()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer answer = visitor->get(u"settings/tfaapp"_s, visitor->tokenOf(guestEmail));
    QCOMPARE(answer.status, 200);
    const QJsonArray methods = answer.response().toArray();
    QCOMPARE(methods.size(), 2);
    QCOMPARE(methods.at(0).toObject().value("id"_L1).toString(), u"sms"_s);
    const QJsonObject app = methods.at(1).toObject();
    QCOMPARE(app.value("id"_L1).toString(), u"app"_s);
    QCOMPARE(app.value("enabled"_L1).toBool(), true);
    QCOMPARE(app.contains("available"_L1), release == "3.7"_L1);
    QCOMPARE(app.contains("avaliable"_L1), release != "3.7"_L1);
    QCOMPARE(app.value("trustedIps"_L1).toArray().size(), 2);
    QCOMPARE(answer.json.value("count"_L1).toInt(), 2);
    QCOMPARE(answer.json.value("status"_L1).toInt(-1), 0);
    QCOMPARE(answer.json.value("statusCode"_L1).toInt(), 200);
}

void TfaPolicyCallsTest::savesAndEndsAllSessions()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Headers owner = visitor->tokenOf(ownerEmail);
    const Headers user = visitor->tokenOf(userEmail);
    const QJsonArray addresses{u"192.0.2.7"_s, u"nonsense is kept"_s};
    const Answer saved = visitor->put(u"settings/tfaapp"_s, {{u"TYPE"_s, u"app"_s}, {u"trustedIps"_s, addresses}}, owner);
    QCOMPARE(saved.status, 200);
    QCOMPARE(saved.response(), QJsonValue(true));
    QCOMPARE(saved.cookieCount, 0);
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, owner).status, 401);
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, user).status, 401);

    const Answer answer = visitor->get(u"settings/tfaapp"_s, PortalVisitor::basic(ownerEmail));
    const QJsonObject app = answer.response().toArray().at(1).toObject();
    QCOMPARE(app.value("trustedIps"_L1).toArray(), addresses);
    QCOMPARE(app.value("mandatoryUsers"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(app.value("mandatoryGroups"_L1), QJsonValue(QJsonArray()));
}

void TfaPolicyCallsTest::switchesOffAndKeepsSessions()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Headers owner = visitor->tokenOf(ownerEmail);
    const Answer saved = visitor->put(u"settings/tfaapp"_s, {{u"type"_s, u"none"_s}}, owner);
    QCOMPARE(saved.status, 200);
    QCOMPARE(saved.response(), QJsonValue(false));
    const Answer answer = visitor->get(u"settings/tfaapp"_s, owner);
    QCOMPARE(answer.status, 200);
    for (const QJsonValue &method : answer.response().toArray()) {
        QCOMPARE(method.toObject().value("enabled"_L1), QJsonValue(false));
        QVERIFY(!method.toObject().contains("trustedIps"_L1));
    }
}

void TfaPolicyCallsTest::bindsType_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("name in capitals, 2.6") << u"2.6"_s << R"({"type":"App"})"_ba << false;
    QTest::newRow("lower case, 2.6") << u"2.6"_s << R"({"type":"app"})"_ba << true;
    QTest::newRow("anything, 2.6") << u"2.6"_s << R"({"type":"bogus"})"_ba << false;
    QTest::newRow("null id, 2.6") << u"2.6"_s << R"({"type":"app","id":null})"_ba << true;
    QTest::newRow("name in capitals") << u"3.2"_s << R"({"type":"APP"})"_ba << true;
    QTest::newRow("number") << u"3.7"_s << R"({"type":2})"_ba << true;
    QTest::newRow("sms by number") << u"3.5"_s << R"({"type":1})"_ba << true;
    QTest::newRow("none by number") << u"3.5"_s << R"({"type":0})"_ba << false;
    QTest::newRow("absent") << u"3.7"_s << R"({})"_ba << false;
}

void TfaPolicyCallsTest::bindsType()
{
    QFETCH(QString, release);
    QFETCH(QByteArray, body);
    QFETCH(bool, isOn);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer answer = visitor->sendRaw("PUT", u"settings/tfaapp"_s, body, PortalVisitor::basic(ownerEmail));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.response(), QJsonValue(isOn));
}

void TfaPolicyCallsTest::refusesWhatItCannotBind_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("broken") << R"({"type":)"_ba;
    QTest::newRow("null type") << R"({"type":null})"_ba;
    QTest::newRow("unknown type") << R"({"type":"email"})"_ba;
    QTest::newRow("type out of range") << R"({"type":7})"_ba;
    QTest::newRow("null id") << R"({"type":"app","id":null})"_ba;
    QTest::newRow("empty id") << R"({"type":"app","id":""})"_ba;
    QTest::newRow("bad id") << R"({"type":"app","id":"ada"})"_ba;
    QTest::newRow("number among addresses") << R"({"type":"app","trustedIps":[1]})"_ba;
    QTest::newRow("addresses as text") << R"({"type":"app","trustedIps":"10.0.0.1"})"_ba;
    QTest::newRow("bad id among people") << R"({"type":"app","mandatoryUsers":["x"]})"_ba;
}

void TfaPolicyCallsTest::refusesWhatItCannotBind()
{
    QFETCH(QByteArray, body);
    PortalVisitor visitor;
    const Answer answer = visitor.sendRaw("PUT", u"settings/tfaapp"_s, body, PortalVisitor::basic(ownerEmail));
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.hasError());
    QCOMPARE(answer.json.value("status"_L1).toInt(), 1);
    QCOMPARE(answer.json.value("statusCode"_L1).toInt(), 400);
    QVERIFY(answer.response().toObject().contains("errors"_L1));
}

void TfaPolicyCallsTest::refusesUsers_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<int>("status");
    QTest::newRow("2.6") << u"2.6"_s << 500;
    QTest::newRow("3.2") << u"3.2"_s << 403;
    QTest::newRow("3.5") << u"3.5"_s << 403;
    QTest::newRow("3.7") << u"3.7"_s << 403;
    QTest::newRow("reference") << u"reference"_s << 403;
}

void TfaPolicyCallsTest::refusesUsers()
{
    QFETCH(QString, release);
    QFETCH(int, status);
    const auto visitor = PortalVisitor::forRelease(release);
    for (const QString &email : {userEmail, guestEmail, roomAdminEmail}) {
        for (const QString &path : {u"settings/tfaapp"_s, u"settings/tfaappwithlink"_s}) {
            const Answer answer = visitor->put(path, {{u"type"_s, u"none"_s}}, PortalVisitor::basic(email));
            QCOMPARE(answer.status, status);
            QVERIFY(answer.hasError());
            QVERIFY(answer.challenge.isEmpty());
        }
    }
    QCOMPARE(visitor->put(u"settings/tfaapp"_s, {{u"type"_s, u"none"_s}}, PortalVisitor::basic(adminEmail)).status, 200);
}

void TfaPolicyCallsTest::refusesUnavailableSms_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<int>("status");
    QTest::newRow("2.6") << u"2.6"_s << 500;
    QTest::newRow("3.2") << u"3.2"_s << 500;
    QTest::newRow("3.5") << u"3.5"_s << 403;
    QTest::newRow("3.7") << u"3.7"_s << 403;
    QTest::newRow("reference") << u"reference"_s << 405;
}

void TfaPolicyCallsTest::refusesUnavailableSms()
{
    QFETCH(QString, release);
    QFETCH(int, status);
    PortalOptions options;
    options.release = releaseOf(release);
    options.smsIsAvailable = false;
    PortalVisitor visitor(options);
    const Headers owner = visitor.tokenOf(ownerEmail);
    QCOMPARE(visitor.put(u"settings/tfaapp"_s, {{u"type"_s, u"sms"_s}}, owner).status, status);
    QCOMPARE(visitor.get(u"settings/tfaapp"_s, owner).status, 200);
}

void TfaPolicyCallsTest::guardsOwner_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isInList");
    QTest::addColumn<int>("status");
    const QString plain = u"settings/tfaapp"_s;
    const QString linked = u"settings/tfaappwithlink"_s;
    QTest::newRow("3.7, owner lists himself") << u"3.7"_s << plain << ownerEmail << QString() << true << 403;
    QTest::newRow("3.7, with own id") << u"3.7"_s << plain << ownerEmail << ownerEmail << true << 200;
    QTest::newRow("3.7, admin keeps owner") << u"3.7"_s << plain << adminEmail << adminEmail << true << 200;
    QTest::newRow("3.7, admin names owner") << u"3.7"_s << plain << adminEmail << ownerEmail << false << 403;
    QTest::newRow("3.5, in the list") << u"3.5"_s << plain << adminEmail << QString() << true << 200;
    QTest::newRow("3.5, id in the plain call") << u"3.5"_s << plain << adminEmail << ownerEmail << false << 200;
    QTest::newRow("3.5, id in the link call") << u"3.5"_s << linked << adminEmail << ownerEmail << false << 403;
    QTest::newRow("3.2, id in the link call") << u"3.2"_s << linked << adminEmail << ownerEmail << false << 403;
    QTest::newRow("3.5, list in the link call") << u"3.5"_s << linked << adminEmail << QString() << true << 200;
}

void TfaPolicyCallsTest::guardsOwner()
{
    QFETCH(QString, release);
    QFETCH(QString, path);
    QFETCH(QString, caller);
    QFETCH(QString, id);
    QFETCH(bool, isInList);
    QFETCH(int, status);
    const auto visitor = PortalVisitor::forRelease(release);
    QJsonObject body{{u"type"_s, u"app"_s}};
    if (!id.isEmpty())
        body.insert(u"id"_s, PortalVisitor::idOf(id));
    if (isInList)
        body.insert(u"mandatoryUsers"_s, QJsonArray{PortalVisitor::idOf(ownerEmail)});
    QCOMPARE(visitor->put(path, body, PortalVisitor::basic(caller)).status, status);
}

void TfaPolicyCallsTest::givesLink()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Headers owner = visitor->tokenOf(ownerEmail);
    const Answer saved = visitor->put(u"settings/tfaappwithlink"_s, {{u"type"_s, u"app"_s}}, owner);
    QCOMPARE(saved.status, 200);
    const QString url = saved.response().toString();
    QVERIFY2(url.startsWith(visitor->portal.address() + "/confirm/TfaActivation?type=TfaActivation&"_L1), qPrintable(url));
    const bool namesEmail = release == "2.6"_L1 || release == "3.2"_L1;
    QCOMPARE(url.contains("&email=ada%40harbour.example"_L1), namesEmail);
    QCOMPARE(url.contains(QString("&uid="_L1 + PortalVisitor::idOf(ownerEmail))), !namesEmail);
    QVERIFY(!url.contains("key="_L1));
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, owner).status, 401);
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, PortalVisitor::confirmHeader(url, saved)).status, 200);
    const Answer off = visitor->put(u"settings/tfaappwithlink"_s, {{u"type"_s, u"none"_s}}, PortalVisitor::basic(ownerEmail));
    QCOMPARE(off.response(), QJsonValue(u""_s));
}

void TfaPolicyCallsTest::answersExemptCaller_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<int>("status");
    QTest::newRow("2.6") << u"2.6"_s << 200;
    QTest::newRow("3.2") << u"3.2"_s << 200;
    QTest::newRow("3.5") << u"3.5"_s << 200;
    QTest::newRow("3.7") << u"3.7"_s << 500;
    QTest::newRow("reference") << u"reference"_s << 200;
}

void TfaPolicyCallsTest::answersExemptCaller()
{
    QFETCH(QString, release);
    QFETCH(int, status);
    const auto visitor = PortalVisitor::forRelease(release);
    const Headers owner = visitor->tokenOf(ownerEmail);
    const QJsonObject body{{u"type"_s, u"app"_s}, {u"trustedIps"_s, QJsonArray{u"127.0.0.1"_s}}};
    const Answer answer = visitor->put(u"settings/tfaappwithlink"_s, body, owner);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.cookieCount, 0);
    if (status == 200)
        QCOMPARE(answer.response(), QJsonValue(u""_s));
    // Whatever it answered, the policy was saved and everybody signed out.
    QCOMPARE(visitor->get(u"settings/tfaapp"_s, owner).status, 401);
    QCOMPARE(visitor->signIn(userEmail).response().toObject().value("tfa"_L1), QJsonValue(false));
}

void TfaPolicyCallsTest::givesConfirmData()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Headers user = visitor->tokenOf(userEmail);
    const Answer asked = visitor->get(u"settings/tfaapp/confirm"_s, user);
    const QByteArray cookie = asked.cookies.value("asc_confirm_key_TfaActivation");
    QVERIFY(!cookie.isEmpty());
    const Answer exempt = visitor->get(u"settings/tfaapp/confirm"_s, user + trustedNetwork);
    QCOMPARE(exempt.status, 200);
    if (release == "3.7"_L1) {
        QCOMPARE(asked.text("cookieName"_L1), u"asc_confirm_key_TfaActivation"_s);
        QCOMPARE(asked.text("cookieValue"_L1), QString::fromLatin1(cookie));
        QVERIFY(!exempt.json.contains("response"_L1));
        QCOMPARE(exempt.json.value("count"_L1).toInt(-1), 0);
    } else {
        QVERIFY(asked.response().toString().contains("type=TfaActivation"_L1));
        QCOMPARE(exempt.response(), QJsonValue(u""_s));
    }
    const Answer linked = visitor->get(u"settings/tfaapp/confirm"_s, visitor->tokenOf(linkedUserEmail));
    QVERIFY(linked.cookies.contains("asc_confirm_key_TfaAuth"));
}

void TfaPolicyCallsTest::faultsOnUnreadableAddress()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const QJsonObject body{{u"type"_s, u"app"_s},
                           {u"trustedIps"_s, QJsonArray{u"10.0.0.0/xx"_s}},
                           {u"mandatoryUsers"_s, QJsonArray{PortalVisitor::idOf(userEmail)}}};
    QCOMPARE(visitor->put(u"settings/tfaapp"_s, body, PortalVisitor::basic(ownerEmail)).status, 200);
    QCOMPARE(visitor->signIn(roomAdminEmail).status, 500);
    QCOMPARE(visitor->signInWithCode(roomAdminEmail, u"123456"_s).status, 401);
    QCOMPARE(visitor->get(u"settings/tfaapp/confirm"_s, PortalVisitor::basic(roomAdminEmail)).status, 500);
    QCOMPARE(visitor->signIn(userEmail).status, 200);
}

}  // namespace twofold::demoportal::tests

QTEST_GUILESS_MAIN(twofold::demoportal::tests::TfaPolicyCallsTest)
#include "TfaPolicyCallsTest.moc"
