// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/Totp.h"
#include "tests/unit/viewmodels/SetupBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using viewmodels::SetupViewModel;
using Kind = Error::Kind;
using LostCode = SetupViewModel::LostCode;
using Stage = Session::Stage;
using Step = SetupViewModel::Step;

namespace {

constexpr auto validateCall = "POST settings/tfaapp/validate"_L1;
constexpr auto codesCall = "GET settings/tfaappcodes"_L1;

}  // namespace

class SetupConfirmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmsOnceAndShowsTheCodes()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(u" 012 345 "_s);
        bench.viewModel.submitCode(u"012345"_s);
        bench.viewModel.backToScan();
        bench.viewModel.later();
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.state().step, Step::Confirm);
        QCOMPARE(bench.sent(validateCall), 1);
        QCOMPARE(bench.transport.oldestOpen().body["code"_L1].toString(), u"012345"_s);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        QCOMPARE(bench.state().step, Step::Codes);
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"new-token"));
        // The key has done its work.
        QVERIFY(bench.state().key.isEmpty());
        QCOMPARE(bench.state().qr, qr::QrCode());
        bench.answerCodes();
        QCOMPARE(bench.state().codes.size(), 3);
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().kept);
        QCOMPARE(bench.viewModel.sheetData().rows.size(), 3);
    }

    void confirmsAtSignInWithoutAPass()
    {
        SetupBench bench;
        bench.beginAtSignIn(false);
        bench.viewModel.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        QCOMPARE(bench.transport.log().last(), u"POST authentication/012345"_s);
        bench.transport.answer(QJsonObject{{u"token"_s, u"new-token"_s}});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.state().step, Step::Codes);
        QCOMPARE(bench.transport.log().last(), QString(codesCall));
    }

    void confirmsAtSignInWithAPass()
    {
        SetupBench bench;
        bench.beginAtSignIn();
        bench.answerSetup();
        bench.viewModel.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        bench.answerCodes();
        QCOMPARE(bench.state().codes.size(), 3);
        QCOMPARE(bench.viewModel.sheetData().name, u"Ada Quay"_s);
    }

    void refusedCodes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");
        QTest::newRow("wrong") << int(Kind::BadRequest) << 400 << int(Kind::BadCode);
        QTest::newRow("expired pass") << int(Kind::Unauthorized) << 401 << int(Kind::Unauthorized);
    }

    void refusedCodes()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, expected);
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.offset = std::chrono::seconds(400);
        bench.transport.answerWith(SessionBench::error(Kind(kind), status));
        QCOMPARE(bench.state().error->kind, Kind(expected));
        QCOMPARE(bench.state().step, Step::Confirm);
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(400));
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.session.isInterrupted());
        QCOMPARE(bench.sent(validateCall), 1);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.viewModel.edit();
        QVERIFY(!bench.state().error);
    }

    void tellsForWhichMomentARefusedCodeIsRight_data()
    {
        QTest::addColumn<int>("phoneAhead");      // of the portal, s
        QTest::addColumn<int>("computerBehind");  // the portal, s
        QTest::addColumn<int>("kind");
        QTest::newRow("now") << 0 << 0 << int(otp::CodeFit::Kind::Now);
        QTest::newRow("now, by the portal's clock") << 0 << 4000 << int(otp::CodeFit::Kind::Now);
        QTest::newRow("a phone that is behind") << -600 << 0 << int(otp::CodeFit::Kind::OtherTime);
        QTest::newRow("a phone in another zone") << 7200 << 0 << int(otp::CodeFit::Kind::OtherZone);
        QTest::newRow("a phone on another day") << -86400 << 30 << int(otp::CodeFit::Kind::OtherDay);
    }

    void tellsForWhichMomentARefusedCodeIsRight()
    {
        QFETCH(const int, phoneAhead);
        QFETCH(const int, computerBehind);
        QFETCH(const int, kind);
        SetupBench bench;
        bench.toConfirm();
        bench.transport.offset = std::chrono::seconds(computerBehind);
        const auto onPhone = otp::totp(bench.state().key, bench.clock.now().addSecs(computerBehind + phoneAhead));
        bench.viewModel.submitCode(onPhone->text());
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
        QVERIFY(bench.state().refusedFit);
        QCOMPARE(int(bench.state().refusedFit->kind), kind);
        QCOMPARE(bench.state().refusedFit->offset, std::chrono::seconds(phoneAhead));
        bench.viewModel.edit();
        QVERIFY(!bench.state().refusedFit);
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void theClockCheckedAgainCorrectsWhatIsSaid_data()
    {
        QTest::addColumn<int>("believed");  // of how far this computer is behind when the code is sent, s
        QTest::addColumn<int>("set");       // by so much somebody sets this computer's clock afterwards, s
        QTest::addColumn<bool>("isRightAtOnce");
        QTest::newRow("it had been set before, and that was not known yet") << 0 << 0 << false;
        QTest::newRow("somebody has set it right since") << 4000 << 4000 << true;
    }

    void theClockCheckedAgainCorrectsWhatIsSaid()
    {
        QFETCH(const int, believed);
        QFETCH(const int, set);
        QFETCH(const bool, isRightAtOnce);
        constexpr int behind = 4000;
        SetupBench bench;
        bench.toConfirm();
        bench.transport.offset = std::chrono::seconds(believed);
        bench.viewModel.submitCode(otp::totp(bench.state().key, bench.clock.now().addSecs(behind))->text());
        bench.clock.advance(std::chrono::seconds(20));
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
        QCOMPARE(bench.state().refusedFit->kind == otp::CodeFit::Kind::Now, isRightAtOnce);
        bench.clock.set(bench.clock.now().addSecs(set));
        bench.clock.advance(std::chrono::minutes(10));
        bench.viewModel.checkClock();
        bench.transport.offset = std::chrono::seconds(behind - set);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        QCOMPARE(bench.state().refusedFit->kind, otp::CodeFit::Kind::Now);
        QCOMPARE(bench.state().error->kind, Kind::BadCode);
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void aRefusedCodeIsNotHeldAgainstTheNextKey()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
        QVERIFY(bench.state().refusedFit);
        bench.viewModel.startWith(SessionBench::link(api::ConfirmLink::Type::TfaActivation));
        bench.answerSetup();
        bench.viewModel.checkClock();
        bench.transport.offset = std::chrono::seconds(40);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        QVERIFY(!bench.state().refusedFit);
    }

    void knowsACodeOfAnotherAccount()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(otp::totp(Secret::fromText(u"KRSXG5CTMVRXEZLU"), bench.clock.now())->text());
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 400));
        QCOMPARE(bench.state().refusedFit, otp::CodeFit());
        QCOMPARE(bench.state().triesLeft, std::optional(4));
    }

    void hasTheKeyAsALinkToo()
    {
        SetupBench bench;
        QVERIFY(bench.viewModel.link().isEmpty());
        bench.toScan();
        QCOMPARE(
            bench.viewModel.link().text(),
            u"otpauth://totp/harbour.docs.example:ada@harbour.example?secret=JBSWY3DPEHPK3PXP&issuer=harbour.docs.example"_s);
    }

    void aLostAnswerIsReadAndTheCodeNotSentAgain()
    {
        for (const bool isTaken : {true, false}) {
            SetupBench bench;
            bench.toConfirm();
            bench.viewModel.submitCode(u"012345"_s);
            bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
            QVERIFY(bench.state().busy && !bench.state().error);
            QCOMPARE(bench.transport.log().last(), QString(codesCall));
            if (isTaken) {
                bench.answerCodes();
                QCOMPARE(bench.state().step, Step::Codes);
                QCOMPARE(bench.state().codes.size(), 3);
            } else {
                bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
                QCOMPARE(bench.state().step, Step::Confirm);
                QCOMPARE(bench.state().lostCode, LostCode::NotTaken);
                bench.viewModel.edit();
                QCOMPARE(bench.state().lostCode, LostCode::None);
            }
            QVERIFY(!bench.state().busy && !bench.state().error);
            QCOMPARE(bench.sent(validateCall), 1);
        }
    }

    void whatIsNotKnownIsReadBeforeTheNextCode()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().lostCode, LostCode::Unknown);
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        bench.viewModel.edit();
        bench.viewModel.submitCode(u"543210"_s);
        QCOMPARE(bench.sent(validateCall), 1);
        QCOMPARE(bench.sent(codesCall), 2);
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
        bench.signIn();
        QCOMPARE(bench.sent(codesCall), 3);
        bench.answerCodes();
        QCOMPARE(bench.state().step, Step::Codes);
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void aFaultOfThePortalDoesNotSayThatTheCodeWasNotTaken()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answerWith(SessionBench::error(Kind::ServerFault, 500));
        QCOMPARE(bench.state().lostCode, LostCode::Unknown);
        QCOMPARE(bench.state().error->kind, Kind::ServerFault);
    }

    void whatTheEndedSessionWasReadingIsReadAgain()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.session.noteEnded();
        bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"new"));
        const auto late = bench.transport.takeOldest();
        bench.transport.answer(SessionBench::ada());
        QVERIFY(late.stop.stop_requested());
        QCOMPARE(bench.sent(codesCall), 2);
        bench.answerCodes();
        QCOMPARE(bench.state().step, Step::Codes);
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void atSignInThePassTells()
    {
        const QList<std::pair<int, LostCode>> rows{
            {200, LostCode::NotTaken}, {403, LostCode::Taken}, {500, LostCode::Unknown}, {0, LostCode::Unknown}};
        for (const auto &[status, lostCode] : rows) {
            SetupBench bench;
            bench.beginAtSignIn();
            bench.answerSetup();
            bench.viewModel.toConfirm();
            bench.viewModel.submitCode(u"012345"_s);
            bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
            QCOMPARE(bench.transport.log().last(), u"GET settings/tfaapp/setup"_s);
            if (status == 200)
                bench.answerSetup();
            else
                bench.transport.answerWith(SessionBench::error(status ? Kind::NotAvailable : Kind::Offline, status));
            QCOMPARE(bench.state().lostCode, lostCode);
            QVERIFY(!bench.state().busy);
            QCOMPARE(bench.sent(validateCall), 1);
            if (status != 200) {
                bench.viewModel.submitCode(u"543210"_s);
                QCOMPARE(bench.sent(validateCall), 1);
            }
        }
    }

    void atSignInWithoutAPassOnlySigningInTells()
    {
        SetupBench bench;
        bench.beginAtSignIn(false);
        bench.viewModel.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QCOMPARE(bench.state().lostCode, LostCode::Unknown);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.viewModel.readLostCode();
        QVERIFY(!bench.state().busy);
        bench.viewModel.later();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void aLockOutIsCountedDown()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QCOMPARE(bench.state().error->kind, Kind::LockedOut);
        QCOMPARE(bench.state().lockedUntil, bench.clock.now().addSecs(60));
        QCOMPARE(bench.viewModel.secondsLocked(), 60);
        bench.clock.advance(std::chrono::seconds(59));
        bench.viewModel.submitCode(u"123456"_s);
        QCOMPARE(bench.sent(validateCall), 1);
        bench.clock.advance(std::chrono::seconds(1));
        bench.viewModel.submitCode(u"123456"_s);
        QCOMPARE(bench.sent(validateCall), 2);
    }

    void measuresTheClockAgain()
    {
        SetupBench bench;
        bench.toConfirm();
        bench.viewModel.checkClock();
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        bench.transport.offset = std::chrono::seconds(-12);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(-12));
        bench.clock.set(QDateTime::fromSecsSinceEpoch(1'800'000'020, Qt::UTC));
        QCOMPARE(bench.viewModel.secondsToNextCode(), 22);
    }

    void codesThatCannotBeReadCanBeRetried()
    {
        SetupBench bench;
        bench.toCodes();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().step, Step::Codes);
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        QVERIFY(!bench.state().busy);
        bench.viewModel.retry();
        bench.viewModel.retry();
        QCOMPARE(bench.sent(codesCall), 2);
        bench.answerCodes();
        QCOMPARE(bench.state().codes.size(), 3);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void codesThatCannotBeReadHoldNobody()
    {
        SetupBench bench;
        bench.toCodes();
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QSignalSpy finished(&bench.viewModel, &SetupViewModel::finished);
        bench.viewModel.later();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!bench.viewModel.isActive());
    }

    void aSessionThatEndsBeforeTheCodesGoesOnAfterSignIn()
    {
        SetupBench bench;
        bench.toCodes();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
        QCOMPARE(bench.state().step, Step::Codes);
        bench.signIn();
        bench.answerCodes();
        QCOMPARE(bench.state().codes.size(), 3);
        QVERIFY(!bench.state().error);
    }

    void endsOnlyWhenTheCodesAreKept()
    {
        SetupBench bench;
        bench.toCodes();
        bench.answerCodes();
        QSignalSpy finished(&bench.viewModel, &SetupViewModel::finished);
        bench.viewModel.finish();
        bench.viewModel.later();
        QCOMPARE(finished.count(), 0);
        QCOMPARE(bench.state().step, Step::Codes);
        bench.viewModel.setKept();
        QVERIFY(bench.state().kept);
        bench.viewModel.finish();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bench.state(), SetupViewModel::State());
    }

    void keptIsSaidOfCodesOnly()
    {
        SetupBench bench;
        bench.toScan();
        bench.viewModel.setKept();
        QVERIFY(!bench.state().kept);
    }
};

QTEST_GUILESS_MAIN(SetupConfirmTest)
#include "SetupConfirmTest.moc"
