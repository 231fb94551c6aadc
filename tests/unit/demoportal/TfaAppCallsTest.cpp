// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"
#include "tests/unit/demoportal/PortalVisitor.h"

#include <QRegularExpression>
#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

class TfaAppCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsUp_data() { addReleases(); }
    void setsUp();
    void validates_data() { addReleases(); }
    void validates();
    void answersBadCodes_data() { addReleases(); }
    void answersBadCodes();
    void checksNothingWithoutPolicy();
    void readsAndRenewsCodes_data();
    void readsAndRenewsCodes();
    void unlinksSelf_data() { addReleases(); }
    void unlinksSelf();
    void refusesToUnlink_data();
    void refusesToUnlink();
    void ownerUnlinksOthers_data() { addReleases(); }
    void ownerUnlinksOthers();
};

void TfaAppCallsTest::setsUp()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer signedIn = visitor->signIn(userEmail);
    const Headers confirm = PortalVisitor::confirmHeader(signedIn.text("confirmUrl"_L1), signedIn);
    const Answer answer = visitor->get(u"settings/tfaapp/setup"_s, confirm);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("account"_L1), u"jonas.weber%40harbour.example"_s);
    QCOMPARE(answer.text("manualEntryKey"_L1), signedIn.text("tfaKey"_L1));
    QCOMPARE(answer.text("manualEntryKey"_L1).size(), 16);
    const QString prefix = u"data:image/png;base64,"_s;
    QVERIFY(answer.text("qrCodeSetupImageUrl"_L1).startsWith(prefix));
    QVERIFY(QByteArray::fromBase64(answer.text("qrCodeSetupImageUrl"_L1).mid(prefix.size()).toLatin1()).startsWith("BM"));
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, confirm).text("manualEntryKey"_L1), signedIn.text("tfaKey"_L1));
}

void TfaAppCallsTest::validates()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer first = visitor->signIn(userEmail);
    const Headers activation = PortalVisitor::confirmHeader(first.text("confirmUrl"_L1), first);
    const QString key = first.text("tfaKey"_L1);
    const QJsonObject body{{u"code"_s, QString(' '_L1 + visitor->codeFor(key, 10) + ' '_L1)}};
    const Answer linked = visitor->post(u"settings/tfaapp/validate"_s, body, activation);
    QCOMPARE(linked.status, 200);
    QCOMPARE(linked.response(), QJsonValue(true));
    const Headers token{{"Authorization", linked.cookies.value("asc_auth_key")}};
    const QJsonArray codes = visitor->get(u"settings/tfaappcodes"_s, token).response().toArray();
    QCOMPARE(codes.size(), 5);

    const Answer second = visitor->signIn(userEmail);
    const Headers auth = PortalVisitor::confirmHeader(second.text("confirmUrl"_L1), second);
    const QString backup = codes.at(2).toObject().value("code"_L1).toString();
    const Answer again = visitor->post(u"settings/tfaapp/validate"_s, {{u"code"_s, backup}}, auth);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.response(), QJsonValue(release == "reference"_L1));
    QVERIFY(!again.cookies.value("asc_auth_key").isEmpty());
    QVERIFY(again.cookies.value("asc_confirm_key_TfaAuth", "kept").isEmpty());
    const QJsonArray left = visitor->get(u"settings/tfaappcodes"_s, token).response().toArray();
    QCOMPARE(left.at(2).toObject().value("isUsed"_L1), QJsonValue(true));
    QCOMPARE(left.at(1).toObject().value("isUsed"_L1), QJsonValue(false));
    QCOMPARE(visitor->post(u"settings/tfaapp/validate"_s, {{u"code"_s, backup}}, auth).status, 400);
}

void TfaAppCallsTest::answersBadCodes()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer signedIn = visitor->signIn(userEmail);
    const Headers confirm = PortalVisitor::confirmHeader(signedIn.text("confirmUrl"_L1), signedIn);
    const QString path = u"settings/tfaapp/validate"_s;
    const QString late = visitor->codeFor(signedIn.text("tfaKey"_L1), 11);
    QCOMPARE(visitor->post(path, {{u"code"_s, late}}, confirm).status, 400);
    QVERIFY(visitor->post(path, {{u"code"_s, late}}, confirm).hasError());
    QCOMPARE(visitor->post(path, {{u"code"_s, u" "_s}}, confirm).status, 500);
    QCOMPARE(visitor->post(path, {}, confirm).status, release == "2.6"_L1 ? 500 : 400);
    QCOMPARE(visitor->post(path, {{u"code"_s, 123456}}, confirm).status, 400);
}

void TfaAppCallsTest::checksNothingWithoutPolicy()
{
    PortalVisitor visitor;
    const Answer signedIn = visitor.signIn(userEmail);
    const Headers confirm = PortalVisitor::confirmHeader(signedIn.text("confirmUrl"_L1), signedIn);
    QCOMPARE(visitor.put(u"settings/tfaapp"_s, {{u"type"_s, u"none"_s}}, PortalVisitor::basic(ownerEmail)).status, 200);
    const Answer answer = visitor.post(u"settings/tfaapp/validate"_s, {{u"code"_s, u"whatever"_s}}, confirm);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.response(), QJsonValue(false));
    QCOMPARE(answer.cookieCount, 0);
}

void TfaAppCallsTest::readsAndRenewsCodes_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<int>("notAvailable");
    QTest::newRow("2.6") << u"2.6"_s << 500;
    QTest::newRow("3.2") << u"3.2"_s << 500;
    QTest::newRow("3.5") << u"3.5"_s << 403;
    QTest::newRow("3.7") << u"3.7"_s << 403;
    QTest::newRow("reference") << u"reference"_s << 405;
}

void TfaAppCallsTest::readsAndRenewsCodes()
{
    QFETCH(QString, release);
    QFETCH(int, notAvailable);
    const auto visitor = PortalVisitor::forRelease(release);
    const Headers linked = PortalVisitor::basic(linkedUserEmail);
    const Headers unlinked = PortalVisitor::basic(userEmail);
    QCOMPARE(visitor->get(u"settings/tfaappcodes"_s, unlinked).status, notAvailable);
    QVERIFY(visitor->get(u"settings/tfaappcodes"_s, unlinked).hasError());
    QCOMPARE(visitor->put(u"settings/tfaappnewcodes"_s, {}, unlinked).status, notAvailable);

    const QJsonArray before = visitor->get(u"settings/tfaappcodes"_s, linked).response().toArray();
    QCOMPARE(before.at(0).toObject().value("isUsed"_L1), QJsonValue(true));
    const Answer renewed = visitor->sendRaw("PUT", u"settings/tfaappnewcodes"_s, {}, linked);
    QCOMPARE(renewed.status, 200);
    const QJsonArray after = renewed.response().toArray();
    QCOMPARE(after.size(), 5);
    static const QRegularExpression form(u"^[a-zA-Z0-9_-]{6}$"_s);
    for (const QJsonValue &entry : after) {
        QCOMPARE(entry.toObject().value("isUsed"_L1), QJsonValue(false));
        QVERIFY(form.match(entry.toObject().value("code"_L1).toString()).hasMatch());
        QVERIFY(!before.contains(entry));
    }
    // With the policy off, new codes can be had but not read.
    visitor->put(u"settings/tfaapp"_s, {{u"type"_s, u"none"_s}}, PortalVisitor::basic(ownerEmail));
    QCOMPARE(visitor->get(u"settings/tfaappcodes"_s, linked).status, notAvailable);
    QCOMPARE(visitor->sendRaw("PUT", u"settings/tfaappnewcodes"_s, {}, linked).status, 200);
}

void TfaAppCallsTest::unlinksSelf()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const QString keyBefore = visitor->keyOf(userEmail);
    const Headers token = visitor->link(userEmail);
    const Answer answer = visitor->put(u"settings/tfaappnewapp"_s, {{u"id"_s, PortalVisitor::idOf(userEmail)}}, token);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.response().toString().contains("type=TfaActivation"_L1));
    QCOMPARE(answer.cookieCount, 2);
    QCOMPARE(visitor->get(u"people/@self"_s, token).status, 401);
    const Headers fresh{{"Authorization", answer.cookies.value("asc_auth_key")}};
    QCOMPARE(visitor->get(u"people/@self"_s, fresh).status, 200);
    const Headers confirm = PortalVisitor::confirmHeader(answer.response().toString(), answer);
    const Answer setUp = visitor->get(u"settings/tfaapp/setup"_s, confirm + fresh);
    QCOMPARE(setUp.status, 200);
    QVERIFY(setUp.text("manualEntryKey"_L1) != keyBefore);
}

void TfaAppCallsTest::refusesToUnlink_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<int>("notOwner");
    QTest::addColumn<int>("notLinked");
    QTest::addColumn<int>("terminated");
    QTest::newRow("2.6") << u"2.6"_s << 500 << 500 << 500;
    QTest::newRow("3.2") << u"3.2"_s << 500 << 500 << 415;
    QTest::newRow("3.5") << u"3.5"_s << 403 << 403 << 403;
    QTest::newRow("3.7") << u"3.7"_s << 403 << 403 << 403;
    QTest::newRow("reference") << u"reference"_s << 403 << 405 << 405;
}

void TfaAppCallsTest::refusesToUnlink()
{
    QFETCH(QString, release);
    QFETCH(int, notOwner);
    QFETCH(int, notLinked);
    QFETCH(int, terminated);
    const auto visitor = PortalVisitor::forRelease(release);
    const QString path = u"settings/tfaappnewapp"_s;
    const auto idOf = [](const QString &email) { return QJsonObject{{u"id"_s, PortalVisitor::idOf(email)}}; };
    const Headers owner = PortalVisitor::basic(ownerEmail);
    QCOMPARE(visitor->put(path, idOf(linkedUserEmail), PortalVisitor::basic(adminEmail)).status, notOwner);
    QCOMPARE(visitor->put(path, {}, PortalVisitor::basic(linkedUserEmail)).status, notLinked);
    QCOMPARE(visitor->put(path, idOf(userEmail), owner).status, notLinked);
    QCOMPARE(visitor->put(path, idOf(u"nobody@harbour.example"_s), owner).status, notLinked);
    QCOMPARE(visitor->put(path, idOf(disabledEmail), owner).status, terminated);
    QCOMPARE(visitor->sendRaw("PUT", path, {}, owner).status, 400);
    QCOMPARE(visitor->get(u"settings/tfaappcodes"_s, PortalVisitor::basic(linkedUserEmail)).status, 200);
}

void TfaAppCallsTest::ownerUnlinksOthers()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Headers target = visitor->tokenOf(linkedUserEmail);
    const Headers owner = visitor->tokenOf(ownerEmail);
    const QJsonObject body{{u"id"_s, PortalVisitor::idOf(linkedUserEmail)}};
    const Answer answer = visitor->put(u"settings/tfaappnewapp"_s, body, owner);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.response(), QJsonValue(u""_s));
    QCOMPARE(answer.cookieCount, 0);
    QCOMPARE(visitor->get(u"people/@self"_s, target).status, 401);
    QCOMPARE(visitor->get(u"people/@self"_s, owner).status, 200);
    const Answer events = visitor->get(u"security/audit/events/last"_s, owner);
    QCOMPARE(events.response().toArray().at(0).toObject().value("actionId"_L1).toInt(), 4033);
}

}  // namespace twofold::demoportal::tests

QTEST_GUILESS_MAIN(twofold::demoportal::tests::TfaAppCallsTest)
#include "TfaAppCallsTest.moc"
