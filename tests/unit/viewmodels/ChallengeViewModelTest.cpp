// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ChallengeViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::SecondStep;
using session::Session;
using viewmodels::ChallengeViewModel;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

constexpr auto validateCall = "POST settings/tfaapp/validate"_L1;
constexpr auto resendCall = "POST authentication/sendsms"_L1;

struct Bench : ViewModelBench
{
    void challenge()
    {
        if (session.stage() == Stage::NoPortal)
            connect();
        sendPassword(appChallenge(), {confirmCookie("TfaAuth"_L1)});
    }

    void challengeBySms(QLatin1StringView type = "PhoneAuth"_L1)
    {
        connect();
        sendPassword({{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***42"_s}, {u"confirmUrl"_s, confirmUrl(type)}});
    }

    QString sentCode() const { return transport.oldestOpen().body["code"_L1].toString(); }
    const ChallengeViewModel::State &state() const { return viewModel.state(); }

    ChallengeViewModel viewModel{session, writes, clock};
};

}  // namespace

class ChallengeViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoIsAskedAndWhere()
    {
        Bench bench;
        bench.transport.offset = std::chrono::seconds(95);
        bench.challenge();
        QCOMPARE(bench.state().kind, SecondStep::Kind::App);
        QCOMPARE(bench.state().userName, u"ada@harbour.example"_s);
        QVERIFY(bench.state().displayName.isEmpty());
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        QVERIFY(!bench.state().isLoopback);
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(95));
        QVERIFY(!bench.state().busy);
    }

    void knowsThisComputer()
    {
        Bench bench;
        bench.session.connectTo(QUrl(u"http://localhost:8092"_s));
        bench.answerFacts();
        bench.challenge();
        QVERIFY(bench.state().isLoopback);
    }

    void knowsWhoSignsInAgain()
    {
        Bench bench;
        bench.signIn();
        bench.session.continueWith(SessionBench::link(api::ConfirmLink::Type::TfaAuth));
        QCOMPARE(bench.state().displayName, u"Ada Quay"_s);
        bench.viewModel.switchAccount();
        bench.session.signInWithPassword(u"ben@harbour.example"_s, Secret::fromText(u"x"));
        bench.transport.answer(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QVERIFY(bench.state().displayName.isEmpty());
    }

    void sendsOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isBackup");
        QTest::addColumn<QString>("sent");
        QTest::newRow("plain") << u"012345"_s << false << u"012345"_s;
        QTest::newRow("grouped") << u" 012 345 "_s << false << u"012345"_s;
        QTest::newRow("another script") << u"٠١٢٣٤٥"_s << false << u"012345"_s;
        QTest::newRow("backup code") << u" aB-9_z "_s << true << u"aB-9_z"_s;
    }

    void sendsOnce()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isBackup);
        QFETCH(QString, sent);
        Bench bench;
        bench.challenge();
        for (int press = 0; press < 2; ++press)
            isBackup ? bench.viewModel.submitBackupCode(typed) : bench.viewModel.submitAppCode(typed);
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.sent(validateCall), 1);
        QCOMPARE(bench.sentCode(), sent);
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().error);
    }

    void rubbishIsNotSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isBackup");
        QTest::newRow("letters") << u"12345a"_s << false;
        QTest::newRow("too short") << u"12345"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no backup code") << u"ab/9!z"_s << true;
        QTest::newRow("no backup code at all") << u"  "_s << true;
    }

    void rubbishIsNotSent()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isBackup);
        Bench bench;
        bench.challenge();
        isBackup ? bench.viewModel.submitBackupCode(typed) : bench.viewModel.submitAppCode(typed);
        QCOMPARE(bench.state().error->kind, Kind::BadCode);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.viewModel.edit();
        QVERIFY(!bench.state().error);
    }

    void refusalsEndBusy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");
        QTest::newRow("wrong code") << int(Kind::BadRequest) << 400 << int(Kind::BadCode);
        QTest::newRow("expired") << int(Kind::Unauthorized) << 401 << int(Kind::Unauthorized);
        QTest::newRow("no answer") << int(Kind::TimedOut) << 0 << int(Kind::TimedOut);
        QTest::newRow("offline") << int(Kind::Offline) << 0 << int(Kind::Offline);
    }

    void refusalsEndBusy()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, expected);
        Bench bench;
        bench.challenge();
        bench.viewModel.submitAppCode(u"012345"_s);
        bench.transport.offset = std::chrono::seconds(-301);
        bench.transport.answerWith(SessionBench::error(Kind(kind), status));
        QCOMPARE(bench.state().error->kind, Kind(expected));
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().lockedUntil);
        // A wrong clock is the usual reason, so the newest measurement stands beside the error.
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(-301));
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void aLockOutIsCountedDown()
    {
        Bench bench;
        bench.challenge();
        bench.viewModel.submitAppCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QCOMPARE(bench.state().error->kind, Kind::LockedOut);
        QCOMPARE(bench.state().lockedUntil, bench.clock.now().addSecs(60));
        bench.clock.advance(std::chrono::seconds(59));
        QCOMPARE(bench.viewModel.secondsLocked(), 1);
        bench.viewModel.edit();
        bench.viewModel.submitAppCode(u"123456"_s);
        QCOMPARE(bench.sent(validateCall), 1);
        bench.clock.advance(std::chrono::seconds(1));
        bench.viewModel.submitAppCode(u"123456"_s);
        QCOMPARE(bench.sent(validateCall), 2);
    }

    void countsTheTriesThatAreLeft()
    {
        Bench bench;
        bench.challenge();
        const auto refuse = [&bench] {
            bench.viewModel.submitAppCode(u"012345"_s);
            bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
            return bench.state().triesLeft.value_or(-1);
        };
        QCOMPARE(refuse(), 4);
        bench.clock.advance(std::chrono::seconds(59));
        QCOMPARE(refuse(), 3);
        // The portal forgets a minute after the last.
        bench.clock.advance(std::chrono::seconds(60));
        QCOMPARE(refuse(), 4);
        bench.viewModel.switchAccount();
        bench.session.signInWithPassword(u"ben@harbour.example"_s, Secret::fromText(u"x"));
        bench.transport.answer(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QCOMPARE(refuse(), 4);
    }

    void measuresTheClockAgain()
    {
        Bench bench;
        bench.challenge();
        bench.viewModel.submitAppCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
        bench.viewModel.checkClock();
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        bench.transport.offset = std::chrono::seconds(7);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(7));
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void aLockOutIsOneAccountsOwn()
    {
        Bench bench;
        bench.challenge();
        bench.viewModel.submitAppCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        bench.viewModel.switchAccount();
        bench.challenge();
        QCOMPARE(bench.viewModel.secondsLocked(), 60);
        bench.viewModel.switchAccount();
        bench.session.signInWithPassword(u"ben@harbour.example"_s, Secret::fromText(u"x"));
        bench.transport.answer(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QCOMPARE(bench.viewModel.secondsLocked(), 0);
    }

    void countsToTheNextCodeByThePortalsClock()
    {
        Bench bench;
        bench.challenge();
        bench.clock.set(QDateTime::fromSecsSinceEpoch(1'800'000'010, Qt::UTC));
        QCOMPARE(bench.viewModel.secondsToNextCode(), 20);
        bench.transport.offset = std::chrono::seconds(15);
        QCOMPARE(bench.viewModel.secondsToNextCode(), 5);
    }

    void switchingTheAccountForgetsTheTry()
    {
        Bench bench;
        bench.challenge();
        bench.viewModel.submitAppCode(u"012345"_s);
        bench.viewModel.switchAccount();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
        QVERIFY(!bench.state().error);
    }

    void textMessages()
    {
        Bench bench;
        bench.challengeBySms();
        QCOMPARE(bench.state().kind, SecondStep::Kind::Sms);
        QCOMPARE(bench.state().phoneNoise, u"+49***42"_s);
        bench.clock.advance(ChallengeViewModel::resendWait);
        bench.viewModel.resendSms();
        bench.viewModel.resendSms();
        QCOMPARE(bench.sent(resendCall), 1);
        QVERIFY(!bench.state().isSmsResent);
        bench.transport.answer(QJsonObject{{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***42"_s}});
        QVERIFY(bench.state().isSmsResent);
        bench.viewModel.edit();
        QVERIFY(!bench.state().isSmsResent);

        bench.viewModel.submitSmsCode(u"123 456"_s);
        QCOMPARE(bench.sentCode(), u"123456"_s);
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(bench.state().error->kind, Kind::BadCode);
    }

    void aMessageIsWaitedForBeforeTheNext()
    {
        Bench bench;
        bench.challenge();
        QCOMPARE(bench.viewModel.secondsToResend(), 0);
        bench.session.leavePortal();
        bench.challengeBySms();
        QCOMPARE(bench.viewModel.secondsToResend(), 30);
        bench.clock.advance(std::chrono::seconds(29));
        bench.viewModel.resendSms();
        QCOMPARE(bench.sent(resendCall), 0);
        bench.clock.set(bench.clock.now().addSecs(-3600));  // which is no matter of how long one has waited
        QCOMPARE(bench.viewModel.secondsToResend(), 1);
        bench.clock.advance(std::chrono::seconds(1));
        bench.viewModel.resendSms();
        QCOMPARE(bench.sent(resendCall), 1);
        // Without an answer it may be on its way all the same.
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QCOMPARE(bench.viewModel.secondsToResend(), 30);
        bench.viewModel.resendSms();
        QCOMPARE(bench.sent(resendCall), 1);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void aTextMessageThatWasNotSentAgainSaysSo()
    {
        Bench bench;
        bench.challengeBySms();
        bench.clock.advance(ChallengeViewModel::resendWait);
        bench.viewModel.resendSms();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QVERIFY(!bench.state().isSmsResent);
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        QVERIFY(!bench.state().busy);
    }

    void aPhoneNumberFirst()
    {
        Bench bench;
        bench.challengeBySms("PhoneActivation"_L1);
        QCOMPARE(bench.state().kind, SecondStep::Kind::Phone);
        bench.viewModel.savePhone(u"   "_s);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.viewModel.savePhone(u" +49 40 1234 "_s);
        bench.viewModel.savePhone(u" +49 40 1234 "_s);
        QCOMPARE(bench.sent("POST authentication/setphone"_L1), 1);
        QCOMPARE(bench.transport.oldestOpen().body["mobilePhone"_L1].toString(), u"+49 40 1234"_s);
        bench.transport.answer(QJsonObject{{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***34"_s}});
        QCOMPARE(bench.state().kind, SecondStep::Kind::Sms);
        QCOMPARE(bench.state().phoneNoise, u"+49***34"_s);
        QVERIFY(!bench.state().isSmsResent);
        QCOMPARE(bench.viewModel.secondsToResend(), 30);
    }

    void leavingIgnoresTheAnswer()
    {
        ViewModelBench bench;
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        {
            ChallengeViewModel viewModel(bench.session, bench.writes, bench.clock);
            viewModel.submitAppCode(u"012345"_s);
        }
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
        QCOMPARE(bench.session.stage(), Stage::SecondStep);
    }
};

QTEST_GUILESS_MAIN(ChallengeViewModelTest)
#include "ChallengeViewModelTest.moc"
