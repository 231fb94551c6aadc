// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"
#include "tests/unit/demoportal/PortalVisitor.h"

#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

class ConfirmHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void roles_data() { addReleases(); }
    void roles();
    void signedInPersonWins_data() { addReleases(); }
    void signedInPersonWins();
    void expires_data() { addReleases(); }
    void expires();
    void preCheck_data() { addReleases(); }
    void preCheck();
};

void ConfirmHeaderTest::forms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << "type=TfaActivation&uid=UID&key=KEY"_ba << 200;
    QTest::newRow("leading question mark") << "?type=TfaActivation&uid=UID&key=KEY"_ba << 200;
    QTest::newRow("percent-encoded") << "type%3DTfaActivation%26uid%3DUID%26key%3DKEY"_ba << 200;
    QTest::newRow("key in the cookie") << "type=TfaActivation&uid=UID"_ba << 200;
    QTest::newRow("key in the header wins") << "type=TfaActivation&uid=UID&key=1.2"_ba << 401;
    QTest::newRow("no person") << "type=TfaActivation&key=KEY"_ba << 401;
    QTest::newRow("unknown person") << "type=TfaActivation&uid=00000000-0000-0000-0000-000000000001&key=KEY"_ba << 401;
    QTest::newRow("type in other letter case") << "type=tfaactivation&uid=UID&key=KEY"_ba << 401;
    QTest::newRow("unknown type") << "type=Nothing&uid=UID&key=KEY"_ba << 401;
    QTest::newRow("key of another type") << "type=TfaAuth&uid=UID&key=KEY"_ba << 401;
    QTest::newRow("type never issued") << "type=EmailChange&uid=UID&key=KEY"_ba << 401;
    QTest::newRow("nonsense") << "%%%&&&==="_ba << 401;
    QTest::newRow("empty") << ""_ba << 401;
}

void ConfirmHeaderTest::forms()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    PortalVisitor visitor;
    const Answer signedIn = visitor.signIn(userEmail);
    const QByteArray key = signedIn.cookies.value("asc_confirm_key_TfaActivation");
    form.replace("UID", PortalVisitor::idOf(userEmail).toLatin1()).replace("KEY", key);
    QByteArray cookie = "other=1; asc_confirm_key_TfaActivation=";
    cookie += key;
    const Headers headers{{"confirm", form}, {"Cookie", cookie}};
    QCOMPARE(visitor.get(u"settings/tfaapp/setup"_s, headers).status, status);
}

void ConfirmHeaderTest::roles()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const bool isNewest = release == "3.7"_L1;
    const Headers token = visitor->tokenOf(linkedUserEmail);
    const Answer signedIn = visitor->signIn(linkedUserEmail);
    const Headers auth = PortalVisitor::confirmHeader(signedIn.text("confirmUrl"_L1), signedIn);
    const QString validate = u"settings/tfaapp/validate"_s;
    const QJsonObject wrong{{u"code"_s, u"no"_s}};
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s).status, 401);
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, token).status, 403);
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, token).body, QByteArray());
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, auth).status, 403);
    QCOMPARE(visitor->post(validate, wrong).status, 401);
    QCOMPARE(visitor->post(validate, wrong, auth).status, 400);
    QCOMPARE(visitor->post(validate, wrong, token).status, isNewest ? 403 : 400);
    QCOMPARE(visitor->post(validate, wrong, auth + token).status, isNewest ? 401 : 400);
    QCOMPARE(visitor->post(validate, wrong, auth + PortalVisitor::basic(linkedUserEmail)).status, isNewest ? 401 : 400);
}

void ConfirmHeaderTest::signedInPersonWins()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer signedIn = visitor->signIn(userEmail);
    const Headers confirm = PortalVisitor::confirmHeader(signedIn.text("confirmUrl"_L1), signedIn);
    const Headers owner = visitor->tokenOf(ownerEmail);
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, confirm).text("account"_L1), u"jonas.weber%40harbour.example"_s);
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, confirm + owner).text("account"_L1), u"ada%40harbour.example"_s);
}

void ConfirmHeaderTest::expires()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer signedIn = visitor->signIn(userEmail);
    const Headers confirm = PortalVisitor::confirmHeader(signedIn.text("confirmUrl"_L1), signedIn);
    visitor->clock.advance(std::chrono::hours(1));
    QCOMPARE(visitor->get(u"settings/tfaapp/setup"_s, confirm).status, 200);
    visitor->clock.advance(std::chrono::milliseconds(1));
    const Answer late = visitor->get(u"settings/tfaapp/setup"_s, confirm);
    QCOMPARE(late.status, 401);
    QCOMPARE(late.body, QByteArray());
}

void ConfirmHeaderTest::preCheck()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer signedIn = visitor->signIn(userEmail);
    const auto resultOf = [&visitor](const QJsonObject &body) {
        return visitor->post(u"authentication/confirm"_s, body).response().toObject().value("result"_L1).toInt(-1);
    };
    QJsonObject body{{u"type"_s, u"TfaActivation"_s},
                     {u"uiD"_s, PortalVisitor::idOf(userEmail)},
                     {u"email"_s, userEmail},
                     {u"key"_s, QString::fromLatin1(signedIn.cookies.value("asc_confirm_key_TfaActivation"))}};
    QCOMPARE(resultOf(body), 0);
    visitor->clock.advance(std::chrono::minutes(61));
    QCOMPARE(resultOf(body), 2);
    body.insert(u"key"_s, u"1.ABC"_s);
    QCOMPARE(resultOf(body), 1);
    body.insert(u"type"_s, u"Bogus"_s);
    QCOMPARE(visitor->post(u"authentication/confirm"_s, body).status, 400);
}

}  // namespace twofold::demoportal::tests

QTEST_GUILESS_MAIN(twofold::demoportal::tests::ConfirmHeaderTest)
#include "ConfirmHeaderTest.moc"
