// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"
#include "tests/unit/demoportal/PortalVisitor.h"

#include <QPasswordDigestor>
#include <QRegularExpression>
#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

class SignInCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAnApp_data() { addReleases(); }
    void asksForAnApp();
    void signsInFromTrustedNetwork_data() { addReleases(); }
    void signsInFromTrustedNetwork();
    void signsInWithCode_data() { addReleases(); }
    void signsInWithCode();
    void takesHashedPassword();
    void refuses_data();
    void refuses();
    void refusesDisabledAccount_data() { addReleases(); }
    void refusesDisabledAccount();
    void textMessages_data() { addReleases(); }
    void textMessages();
    void textMessagesThatThePlanDoesNotAllow();
    void textMessagesWithoutAProvider_data() { addReleases(); }
    void textMessagesWithoutAProvider();
    void limitsPasswords();
    void captchaSparesTheWait();
    void limitsCodes();
    void limitsCanBeChanged();
    void signOutEndsCookieAlone();
};

void SignInCallsTest::asksForAnApp()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer unlinked = visitor->signIn(userEmail);
    QCOMPARE(unlinked.status, 200);
    const QJsonObject response = unlinked.response().toObject();
    QCOMPARE(response.value("tfa"_L1), QJsonValue(true));
    QCOMPARE(response.value("sms"_L1), QJsonValue(false));
    QCOMPARE(response.value("expires"_L1), QJsonValue(u"0001-01-01T00:00:00"_s));
    QCOMPARE(unlinked.text("tfaKey"_L1).size(), 16);
    QVERIFY(!response.contains("token"_L1));
    QVERIFY(unlinked.cookies.contains("asc_confirm_key_TfaActivation"));
    QVERIFY(!unlinked.cookies.contains("asc_auth_key"));

    const Answer linked = visitor->signIn(linkedUserEmail);
    QVERIFY(linked.cookies.contains("asc_confirm_key_TfaAuth"));
    QVERIFY(linked.text("confirmUrl"_L1).contains("/confirm/TfaAuth?type=TfaAuth&"_L1));
    QVERIFY(!linked.response().toObject().contains("tfaKey"_L1));
    // The group of these is asked wherever it is, and so is the admin.
    for (const QString &email : {u"tariq.benali@harbour.example"_s, adminEmail})
        QCOMPARE(visitor->signIn(email, trustedNetwork).response().toObject().value("tfa"_L1), QJsonValue(true));
}

void SignInCallsTest::signsInFromTrustedNetwork()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer answer = visitor->signIn(userEmail, trustedNetwork);
    QCOMPARE(answer.response().toObject().value("tfa"_L1), QJsonValue(false));
    QCOMPARE(answer.cookies.value("asc_auth_key"), answer.text("token"_L1).toLatin1());
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}\\+00:00$"_s);
    QVERIFY2(date.match(answer.text("expires"_L1)).hasMatch(), qPrintable(answer.text("expires"_L1)));
    const Headers token{{"Authorization", answer.text("token"_L1).toLatin1()}};
    visitor->clock.advance(std::chrono::hours(24 * 364));
    QCOMPARE(visitor->get(u"people/@self"_s, token).status, 200);
    visitor->clock.advance(std::chrono::hours(24 * 2));
    QCOMPARE(visitor->get(u"people/@self"_s, token).status, 401);
}

void SignInCallsTest::signsInWithCode()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const QString key = visitor->keyOf(userEmail);
    QCOMPARE(visitor->signInWithCode(userEmail, visitor->codeFor(key, 11)).status, 401);
    QCOMPARE(visitor->signInWithCode(userEmail, {}).status, 401);
    const Answer first = visitor->signInWithCode(userEmail, visitor->codeFor(key));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.response().toObject().value("tfa"_L1), QJsonValue(true));
    QCOMPARE(first.cookieCount, 1);
    const Headers token{{"Authorization", first.text("token"_L1).toLatin1()}};
    const QJsonArray codes = visitor->get(u"settings/tfaappcodes"_s, token).response().toArray();
    QCOMPARE(codes.size(), 5);
    // A linked account is signed in twice.
    const Answer second = visitor->signInWithCode(userEmail, codes.at(0).toObject().value("code"_L1).toString());
    QCOMPARE(second.status, 200);
    QCOMPARE(second.cookieCount, 2);
    QCOMPARE(second.cookies.value("asc_auth_key"), second.text("token"_L1).toLatin1());
    // No challenge, no code.
    visitor->put(u"settings/tfaapp"_s, {{u"type"_s, u"none"_s}}, PortalVisitor::basic(ownerEmail));
    QCOMPARE(visitor->signInWithCode(userEmail, visitor->codeFor(key)).status, 401);
}

void SignInCallsTest::takesHashedPassword()
{
    PortalVisitor visitor;
    const QJsonObject parameters = visitor.get(u"settings"_s).response().toObject().value("passwordHash"_L1).toObject();
    QCOMPARE(parameters.value("iterations"_L1).toInt(), 100000);
    QCOMPARE(parameters.value("size"_L1).toInt(), 256);
    const QByteArray salt = parameters.value("salt"_L1).toString().toUtf8();
    const QByteArray hash =
        QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, demoPassword.toUtf8(), salt, 100000, 32).toHex();
    QJsonObject body{{u"userName"_s, userEmail}, {u"passwordHash"_s, QString::fromLatin1(hash)}, {u"password"_s, u"x"_s}};
    QCOMPARE(visitor.post(u"authentication"_s, body).status, 200);
    body.insert(u"passwordHash"_s, QString::fromLatin1(QByteArray(32, 'a').toHex()));
    QCOMPARE(visitor.post(u"authentication"_s, body).status, 401);
    const Headers token = visitor.tokenOf(userEmail);
    QVERIFY(!visitor.get(u"settings"_s, token).response().toObject().contains("passwordHash"_L1));
    QVERIFY(visitor.get(u"settings?withpassword=true"_s, token).response().toObject().contains("passwordHash"_L1));
}

void SignInCallsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong password") << R"({"userName":"ada@harbour.example","password":"x"})"_ba << 401;
    QTest::newRow("unknown person") << R"({"userName":"x@harbour.example","password":"harbour-2026"})"_ba << 401;
    QTest::newRow("pending") << R"({"userName":"priya.santos@harbour.example","password":""})"_ba << 401;
    QTest::newRow("nothing given") << R"({})"_ba << 401;
    QTest::newRow("wrong type") << R"({"userName":1})"_ba << 400;
    QTest::newRow("no body") << ""_ba << 400;
    QTest::newRow("broken") << "{"_ba << 400;
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << 413;
}

void SignInCallsTest::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    PortalVisitor visitor;
    const Answer answer = visitor.sendRaw("POST", u"authentication"_s, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.hasError(), status == 401);
    if (status == 401) {
        const QJsonObject error = answer.json.value("error"_L1).toObject();
        QVERIFY(error.value("type"_L1).isNull());
        QVERIFY(error.contains("stack"_L1));
        QCOMPARE(error.value("hresult"_L1).toInt(-1), 0);
        QCOMPARE(answer.json.value("status"_L1).toInt(), 1);
    }
}

void SignInCallsTest::refusesDisabledAccount()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const bool isOld = release == "2.6"_L1 || release == "3.2"_L1;
    QCOMPARE(visitor->signIn(disabledEmail).status, isOld ? 500 : 403);
}

void SignInCallsTest::textMessages()
{
    QFETCH(QString, release);
    PortalOptions options;
    options.release = releaseOf(release);
    options.startPolicy = Method::Sms;
    PortalVisitor visitor(options);
    const Answer known = visitor.signIn(ownerEmail);
    QCOMPARE(known.response().toObject().value("sms"_L1), QJsonValue(true));
    QVERIFY(known.text("confirmUrl"_L1).contains("type=PhoneAuth&key="_L1));
    QVERIFY(known.text("phoneNoise"_L1).contains("**"_L1));
    QCOMPARE(known.cookieCount, 0);
    QCOMPARE(visitor.messages.size(), 1);
    QCOMPARE(visitor.signInWithCode(ownerEmail, u"12345"_s).status, 401);
    const Answer in = visitor.signInWithCode(ownerEmail, visitor.messages.constLast());
    QCOMPARE(in.status, 200);
    QVERIFY(!in.text("token"_L1).isEmpty());
    QCOMPARE(visitor.signInWithCode(ownerEmail, visitor.messages.constLast()).status, 401);

    const Answer unknown = visitor.signIn(userEmail);
    const QString url = unknown.text("confirmUrl"_L1);
    QVERIFY(url.contains("type=PhoneActivation&key="_L1));
    QVERIFY(url.contains(release == "2.6"_L1 || release == "3.2"_L1 ? "&email="_L1 : "&encemail="_L1));
    QCOMPARE(visitor.messages.size(), 1);
    const QJsonObject phone{{u"mobilePhone"_s, u"+49 30 555 0199"_s}};
    QCOMPARE(visitor.post(u"authentication/setphone"_s, phone).status, 401);
    QCOMPARE(visitor.post(u"authentication/setphone"_s, phone, PortalVisitor::confirmHeader(url, unknown)).status, 200);
    QCOMPARE(visitor.messages.size(), 2);
    visitor.clock.advance(std::chrono::minutes(10));
    QCOMPARE(visitor.signInWithCode(userEmail, visitor.messages.constLast()).status, 401);
    const QJsonObject credentials{{u"userName"_s, userEmail}, {u"password"_s, demoPassword}};
    QCOMPARE(visitor.post(u"authentication/sendsms"_s, credentials).status, 200);
    QCOMPARE(visitor.signInWithCode(userEmail, visitor.messages.constLast()).status, 200);
}

/// Only the sign-in looks at the plan; what is said of the policy does not.
void SignInCallsTest::textMessagesThatThePlanDoesNotAllow()
{
    PortalOptions options;
    options.startPolicy = Method::Sms;
    options.smsIsAllowed = false;
    PortalVisitor visitor(options);
    const Answer in = visitor.signIn(ownerEmail);
    QVERIFY(!in.text("token"_L1).isEmpty());
    QVERIFY(visitor.messages.isEmpty());
    const auto owner = visitor.tokenOf(ownerEmail);
    const Answer confirm = visitor.get(u"settings/tfaapp/confirm"_s, owner);
    QVERIFY(confirm.response().toObject().value("url"_L1).toString().contains("type=PhoneAuth"_L1));
    QCOMPARE(visitor.put(u"settings/tfaapp"_s, {{u"type"_s, u"sms"_s}}, owner).status, 403);
}

void SignInCallsTest::textMessagesWithoutAProvider()
{
    QFETCH(QString, release);
    PortalOptions options;
    options.release = releaseOf(release);
    options.startPolicy = Method::Sms;
    options.smsIsAvailable = false;
    PortalVisitor visitor(options);
    const int status = release == "2.6"_L1 || release == "3.2"_L1 ? 500 : release == "reference"_L1 ? 405 : 403;
    QCOMPARE(visitor.signIn(ownerEmail).status, status);
    const Answer unknown = visitor.signIn(userEmail);
    QCOMPARE(unknown.status, 200);
    const auto header = PortalVisitor::confirmHeader(unknown.text("confirmUrl"_L1), unknown);
    QCOMPARE(visitor.post(u"authentication/setphone"_s, {{u"mobilePhone"_s, u"+49 30 555 0199"_s}}, header).status, status);
    QVERIFY(visitor.messages.isEmpty());
}

void SignInCallsTest::limitsPasswords()
{
    PortalVisitor visitor;
    const QJsonObject wrong{{u"userName"_s, ownerEmail}, {u"password"_s, u"x"_s}};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(visitor.post(u"authentication"_s, wrong).status, 401);
    QCOMPARE(visitor.signIn(ownerEmail).status, 403);
    QCOMPARE(visitor.signInWithCode(ownerEmail, u"1"_s).status, 403);
    QCOMPARE(visitor.signIn(ownerEmail, trustedNetwork).status, 200);
    QCOMPARE(visitor.signIn(userEmail).status, 200);
    visitor.clock.advance(std::chrono::seconds(59));
    QCOMPARE(visitor.signIn(ownerEmail).status, 403);
    visitor.clock.advance(std::chrono::seconds(1));
    QCOMPARE(visitor.signIn(ownerEmail).status, 200);
}

void SignInCallsTest::captchaSparesTheWait()
{
    PortalOptions options;
    options.hasCaptcha = true;
    PortalVisitor visitor(options);
    QVERIFY(!visitor.get(u"settings"_s).text("recaptchaPublicKey"_L1).isEmpty());
    QVERIFY(visitor.get(u"settings"_s, visitor.tokenOf(userEmail)).text("recaptchaPublicKey"_L1).isEmpty());
    QVERIFY(PortalVisitor().get(u"settings"_s).text("recaptchaPublicKey"_L1).isEmpty());

    for (int i = 0; i < 5; ++i)
        QCOMPARE(visitor.post(u"authentication"_s, {{u"userName"_s, ownerEmail}, {u"password"_s, u"x"_s}}).status, 401);
    QCOMPARE(visitor.signIn(ownerEmail).status, 403);
    QJsonObject body{{u"userName"_s, ownerEmail}, {u"password"_s, demoPassword}, {u"recaptchaResponse"_s, u"not solved"_s}};
    const Answer wrong = visitor.post(u"authentication"_s, body);
    QCOMPARE(wrong.status, 403);
    QVERIFY(wrong.json.value("error"_L1).toObject().value("type"_L1).isNull());
    QCOMPARE(visitor.portal.state().journal.signIns().constLast().action, Action::CaptchaFailed);
    body.insert(u"recaptchaResponse"_s, solvedCaptcha);
    QCOMPARE(visitor.post(u"authentication"_s, body).status, 200);
}

void SignInCallsTest::limitsCodes()
{
    PortalVisitor visitor;
    const Answer signedIn = visitor.signIn(userEmail);
    const Headers confirm = PortalVisitor::confirmHeader(signedIn.text("confirmUrl"_L1), signedIn);
    const QString path = u"settings/tfaapp/validate"_s;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(visitor.post(path, {{u"code"_s, u"wrong"_s}}, confirm).status, 400);
    const QString right = visitor.codeFor(signedIn.text("tfaKey"_L1));
    const Answer blocked = visitor.post(path, {{u"code"_s, right}}, confirm);
    QCOMPARE(blocked.status, 403);
    QVERIFY(blocked.hasError());
    QCOMPARE(visitor.signInWithCode(userEmail, right).status, 401);
    visitor.clock.advance(std::chrono::seconds(59));
    QCOMPARE(visitor.post(path, {{u"code"_s, right}}, confirm).status, 403);
    visitor.clock.advance(std::chrono::seconds(1));
    QCOMPARE(visitor.post(path, {{u"code"_s, right}}, confirm).status, 200);
}

void SignInCallsTest::limitsCanBeChanged()
{
    PortalVisitor visitor;
    const QString path = u"settings/security/loginsettings"_s;
    const Headers admin = PortalVisitor::basic(adminEmail);
    QCOMPARE(visitor.get(path, PortalVisitor::basic(userEmail)).status, 403);
    QCOMPARE(visitor.get(path, admin).response().toObject().value("isDefault"_L1), QJsonValue(true));
    const QJsonObject strict{{u"attemptCount"_s, 1}, {u"blockTime"_s, 10}, {u"checkPeriod"_s, 30}};
    QCOMPARE(visitor.put(path, strict, admin).status, 200);
    QCOMPARE(visitor.put(path, {{u"attemptCount"_s, 0}}, admin).status, 400);
    QCOMPARE(visitor.post(u"authentication"_s, {{u"userName"_s, userEmail}}).status, 401);
    QCOMPARE(visitor.signIn(userEmail).status, 403);
    const Answer reset = visitor.sendRaw("DELETE", path, {}, admin);
    QCOMPARE(reset.response().toObject().value("attemptCount"_L1).toInt(), 5);
}

void SignInCallsTest::signOutEndsCookieAlone()
{
    PortalVisitor visitor;
    const Headers token = visitor.tokenOf(userEmail);
    QCOMPARE(visitor.get(u"authentication"_s, token).response(), QJsonValue(true));
    const Answer byHeader = visitor.post(u"authentication/logout"_s, {}, token);
    QCOMPARE(byHeader.status, 200);
    QVERIFY(!byHeader.json.contains("response"_L1));
    QCOMPARE(visitor.get(u"people/@self"_s, token).status, 200);
    QByteArray cookie = "asc_auth_key=";
    cookie += token.constFirst().second.toPercentEncoding();
    QCOMPARE(visitor.post(u"authentication/logout"_s, {}, {{"Cookie", cookie}}).status, 200);
    QCOMPARE(visitor.get(u"people/@self"_s, token).status, 401);
    QCOMPARE(visitor.get(u"authentication"_s, token).response(), QJsonValue(false));
}

}  // namespace twofold::demoportal::tests

QTEST_GUILESS_MAIN(twofold::demoportal::tests::SignInCallsTest)
#include "SignInCallsTest.moc"
