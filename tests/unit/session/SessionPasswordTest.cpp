// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/session/SessionBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::SecondStep;
using session::Session;
using Kind = Error::Kind;
using Scheme = api::Credentials::Scheme;
using Stage = Session::Stage;

namespace {

const auto password = Secret::fromText(u"pass word");
const auto code = Secret::fromText(u"012345");

QJsonObject smsChallenge(QLatin1StringView type)
{
    return {{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***42"_s}, {u"confirmUrl"_s, SessionBench::confirmUrl(type)}};
}

QJsonObject token()
{
    return {{u"token"_s, u"new-token"_s}};
}

QJsonObject hashParameters()
{
    return {{u"passwordHash"_s, QJsonObject{{u"size"_s, 256}, {u"iterations"_s, 1}, {u"salt"_s, u"5a17"_s}}}};
}

QJsonValue bodyOf(const SessionBench &bench, QLatin1StringView name)
{
    return bench.transport.oldestOpen().body[name];
}

}  // namespace

class SessionPasswordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSentAsItIsWhereNoHashIsPublished()
    {
        SessionBench bench;
        bench.connect();
        bench.session.signInWithPassword(u" ada@harbour.example "_s, password);
        QCOMPARE(bench.transport.log().last(), u"POST authentication"_s);
        QCOMPARE(bench.transport.oldestOpen().caller, api::HttpRequest::Caller::Anonymous);
        QCOMPARE(bodyOf(bench, "userName"_L1).toString(), u"ada@harbour.example"_s);
        QCOMPARE(bodyOf(bench, "password"_L1).toString(), u"pass word"_s);
    }

    void isHashedWhereThePortalOffersThat()
    {
        SessionBench bench;
        bench.connect(hashParameters());
        bench.session.signInWithPassword(u"ada@harbour.example"_s, password);
        QTRY_COMPARE(bench.transport.openCount(), 1);
        // PBKDF2-HMAC-SHA256 of "pass word" with the salt "5a17", one round, by Python's hashlib.
        QCOMPARE(bodyOf(bench, "passwordHash"_L1).toString(),
                 u"efd285d69f725c0de210572d49b1bb8c72ecd4a8168fcf1619b0a2415d2dda5e"_s);
        QVERIFY(bodyOf(bench, "password"_L1).isUndefined());
    }

    void ofADirectoryIsSentAsItIs()
    {
        SessionBench bench;
        bench.connect(hashParameters(), {{u"ldapEnabled"_s, true}});
        bench.session.signInWithPassword(u"ada"_s, password);
        QCOMPARE(bodyOf(bench, "password"_L1).toString(), u"pass word"_s);
    }

    void knowsWhetherASecondStepWasAskedFor()
    {
        SessionBench bench;
        bench.connect();
        QVERIFY(!bench.session.wasAsked().has_value());
        bench.sendPassword(token());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.wasAsked(), std::optional(false));
        bench.session.signOut();
        bench.transport.answer({});
        QVERIFY(!bench.session.wasAsked().has_value());
        bench.sendPassword(smsChallenge("PhoneAuth"_L1));
        bench.session.answerSecondStep(Secret::fromText(u"012345"));
        bench.transport.answer(token());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.wasAsked(), std::optional(true));
        bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"token"));
        QVERIFY(!bench.session.wasAsked().has_value());
    }

    void aHashThatComesTooLateGoesNowhere_data()
    {
        QTest::addColumn<bool>("connectsElsewhere");
        QTest::newRow("portal left") << false;
        QTest::newRow("another portal") << true;
    }

    void aHashThatComesTooLateGoesNowhere()
    {
        QFETCH(bool, connectsElsewhere);
        SessionBench bench;
        bench.connect(hashParameters());
        const auto call = bench.session.signInWithPassword(u"ada@harbour.example"_s, password);
        bench.session.leavePortal();
        if (connectsElsewhere)
            bench.connect();
        const auto sentBefore = bench.transport.log().size();
        QTRY_COMPARE(faultOf(call), Kind::Cancelled);
        QCOMPARE(bench.transport.log().size(), sentBefore);
    }

    void tokenAtOnce()
    {
        SessionBench bench;
        bench.connect();
        const auto call = bench.sendPassword(token());
        const api::Credentials expected{.scheme = Scheme::BearerToken, .value = Secret::fromText(u"new-token")};
        QCOMPARE(bench.transport.credentials(), expected);
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QCOMPARE(bench.session.self().displayName, u"Ada Quay"_s);
        QCOMPARE(bench.keychain.entries.size(), 1);
        QVERIFY(!bench.keychain.entries.first().text().contains(u"pass word"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");
        QTest::newRow("wrong password") << int(Kind::Unauthorized) << 401 << int(Kind::BadCode);
        QTest::newRow("locked out") << int(Kind::NotAvailable) << 403 << int(Kind::LockedOut);
        QTest::newRow("locked out, by 429") << int(Kind::TooManyRequests) << 429 << int(Kind::LockedOut);
        QTest::newRow("offline") << int(Kind::Offline) << 0 << int(Kind::Offline);
        QTest::newRow("no answer") << int(Kind::TimedOut) << 0 << int(Kind::TimedOut);
    }

    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, expected);
        SessionBench bench;
        bench.connect();
        const auto call = bench.session.signInWithPassword(u"ada@harbour.example"_s, password);
        bench.transport.answerWith(SessionBench::error(Kind(kind), status));
        QCOMPARE(faultOf(call), Kind(expected));
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.sent("POST authentication"_L1), 1);
        // The password went with the try: a code after it has nothing to go with.
        QCOMPARE(faultOf(bench.session.validateAtSignIn(code)), Kind::Unauthorized);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void anAnswerWithNeitherIsMalformed()
    {
        SessionBench bench;
        bench.connect();
        QCOMPARE(faultOf(bench.sendPassword(QJsonObject{{u"tfa"_s, false}})), Kind::Malformed);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void linkedApp()
    {
        SessionBench bench;
        bench.connect();
        const auto call = bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QCOMPARE(valueOf(call), Stage::SecondStep);
        QCOMPARE(bench.session.secondStep().kind, SecondStep::Kind::App);

        const auto answer = bench.session.answerSecondStep(code);
        QCOMPARE(bench.transport.log().last(), u"POST settings/tfaapp/validate"_s);
        QCOMPARE(bench.transport.oldestOpen().caller, api::HttpRequest::Caller::Anonymous);
        QVERIFY(bench.transport.oldestOpen().confirm.text().contains(u"type=TfaAuth"_s));
        QVERIFY(bench.transport.oldestOpen().confirm.text().contains(u"key=123.abc"_s));
        QCOMPARE(bodyOf(bench, "code"_L1).toString(), u"012345"_s);
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(answer), Stage::SignedIn);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"new-token"));
        QVERIFY(!bench.session.secondStep().confirm);
    }

    void linkedAppWithoutAKeyInTheLink()
    {
        SessionBench bench;
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge());
        const auto answer = bench.session.answerSecondStep(code);
        QCOMPARE(bench.transport.log().last(), u"POST authentication/012345"_s);
        QCOMPARE(bodyOf(bench, "userName"_L1).toString(), u"ada@harbour.example"_s);
        QCOMPARE(bodyOf(bench, "password"_L1).toString(), u"pass word"_s);
        QCOMPARE(bodyOf(bench, "code"_L1).toString(), u"012345"_s);
        bench.transport.answer(token());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(answer), Stage::SignedIn);
        // It is not kept beyond that.
        QCOMPARE(faultOf(bench.session.validateAtSignIn(code)), Kind::Unauthorized);
    }

    void refusedCodes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("expected");
        QTest::newRow("wrong") << int(Kind::BadRequest) << 400 << QString() << int(Kind::BadCode);
        QTest::newRow("too many") << int(Kind::NotAvailable) << 403 << QString() << int(Kind::LockedOut);
        QTest::newRow("expired pass") << int(Kind::Unauthorized) << 401 << u"empty body"_s << int(Kind::Unauthorized);
        QTest::newRow("no answer") << int(Kind::TimedOut) << 0 << QString() << int(Kind::TimedOut);
    }

    void refusedCodes()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QString, detail);
        QFETCH(int, expected);
        SessionBench bench;
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        const auto answer = bench.session.answerSecondStep(code);
        bench.transport.answerWith({.kind = Kind(kind), .httpStatus = status, .detail = detail});
        QCOMPARE(faultOf(answer), Kind(expected));
        QCOMPARE(bench.session.stage(), Stage::SecondStep);
        QCOMPARE(bench.sent("POST settings/tfaapp/validate"_L1), 1);
    }

    void acceptedWithoutASessionIsNotSignedIn()
    {
        SessionBench bench;
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        const auto answer = bench.session.answerSecondStep(code);
        bench.transport.answer(false);
        QCOMPARE(faultOf(answer), Kind::NotAvailable);
        QCOMPARE(bench.session.stage(), Stage::SecondStep);
    }

    void appNotLinked()
    {
        SessionBench bench;
        bench.connect();
        const auto call = bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        QCOMPARE(valueOf(call), Stage::SetUp);
        QCOMPARE(bench.session.setUpPass().tfaKey, Secret::fromText(u"JBSWY3DPEHPK3PXP"));

        const auto validation = bench.session.validate(*bench.session.setUpPass().confirm, code);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QVERIFY(valueOf(validation));
        QVERIFY(valueOf(validation)->isFirstLink);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.session.setUpPass(), session::SetUpPass());
    }

    void textMessage()
    {
        SessionBench bench;
        bench.connect();
        QCOMPARE(valueOf(bench.sendPassword(smsChallenge("PhoneAuth"_L1))), Stage::SecondStep);
        QCOMPARE(bench.session.secondStep().kind, SecondStep::Kind::Sms);
        QCOMPARE(bench.session.secondStep().phoneNoise, u"+49***42"_s);

        const auto again = bench.session.resendSms();
        QCOMPARE(bench.transport.log().last(), u"POST authentication/sendsms"_s);
        bench.transport.answer(QJsonObject{{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***43"_s}});
        QCOMPARE(valueOf(again), Stage::SecondStep);
        QCOMPARE(bench.session.secondStep().phoneNoise, u"+49***43"_s);

        const auto answer = bench.session.answerSecondStep(code);
        QCOMPARE(bench.transport.log().last(), u"POST authentication/012345"_s);
        bench.transport.answer(token());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(answer), Stage::SignedIn);
    }

    void aPhoneNumberFirst()
    {
        SessionBench bench;
        bench.connect();
        bench.sendPassword(
            {{u"sms"_s, true}, {u"confirmUrl"_s, QString(SessionBench::confirmUrl("PhoneActivation"_L1) + u"&key=7.x"_s)}});
        QCOMPARE(bench.session.secondStep().kind, SecondStep::Kind::Phone);
        const auto saving = bench.session.savePhone(u"+49 40 1234"_s);
        QCOMPARE(bench.transport.log().last(), u"POST authentication/setphone"_s);
        QCOMPARE(bodyOf(bench, "mobilePhone"_L1).toString(), u"+49 40 1234"_s);
        QVERIFY(bench.transport.oldestOpen().confirm.text().contains(u"key=7.x"_s));
        bench.transport.answer(QJsonObject{{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***34"_s}});
        QCOMPARE(valueOf(saving), Stage::SecondStep);
        QCOMPARE(bench.session.secondStep().kind, SecondStep::Kind::Sms);
        QCOMPARE(bench.session.secondStep().phoneNoise, u"+49***34"_s);
    }

    void aPhoneNumberNeedsItsPass()
    {
        SessionBench bench;
        bench.connect();
        QCOMPARE(faultOf(bench.session.savePhone(u"+49 40 1234"_s)), Kind::NotAvailable);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void goingBackForgetsTheTry()
    {
        SessionBench bench;
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        const auto answer = bench.session.answerSecondStep(code);
        bench.session.backToSignIn();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.transport.oldestIsStopped());
        // The portal may have let the code through all the same; nobody is signed in behind their back.
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        QCOMPARE(faultOf(answer), Kind::Cancelled);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.transport.credentials(), api::Credentials());
        QCOMPARE(faultOf(bench.session.validateAtSignIn(code)), Kind::Unauthorized);
    }

    void aReadingThatFailsAfterTheSecondStepCostsNothing()
    {
        SessionBench bench;
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        const auto answer = bench.session.answerSecondStep(code);
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(valueOf(answer), Stage::SignedIn);
        QCOMPARE(bench.session.self().displayName, u"ada@harbour.example"_s);
        QVERIFY(bench.session.self().id.isEmpty());

        const auto refreshed = bench.session.refreshSelf();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(refreshed), Stage::SignedIn);
        QCOMPARE(bench.session.self().id, SessionBench::adaId);
        QCOMPARE(bench.profiles.profiles().first().displayName, u"Ada Quay"_s);
    }

    void aTypedNameGivesWayToThePortalsOwn()
    {
        SessionBench bench;
        bench.connect();
        bench.session.signInWithPassword(u"ada"_s, password);
        bench.transport.answer(token());
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.session.refreshSelf();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);
        // One account, one profile, one entry in the keychain.
        QCOMPARE(bench.profiles.profiles().size(), 1);
        QCOMPARE(bench.keychain.entries.keys(), QStringList{bench.profiles.profiles().first().secretKey()});
    }
};

QTEST_GUILESS_MAIN(SessionPasswordTest)
#include "SessionPasswordTest.moc"
