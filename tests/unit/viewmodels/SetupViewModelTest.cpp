// SPDX-License-Identifier: GPL-3.0-or-later
// How a set-up begins and is left. From the first code to the kept codes it is in SetupConfirmTest.
#include "tests/unit/viewmodels/SetupBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using viewmodels::SetupViewModel;
using Kind = Error::Kind;
using LinkType = api::ConfirmLink::Type;
using Stage = Session::Stage;
using Step = SetupViewModel::Step;

namespace {

const auto key = u"JBSWY3DPEHPK3PXP"_s;
constexpr auto passCall = "GET settings/tfaapp/confirm"_L1;
constexpr auto setupCall = "GET settings/tfaapp/setup"_L1;
constexpr auto validateCall = "POST settings/tfaapp/validate"_L1;

}  // namespace

class SetupViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atSignInWithAPass()
    {
        SetupBench bench;
        QVERIFY(!bench.viewModel.isActive());
        bench.transport.offset = std::chrono::seconds(7);
        bench.beginAtSignIn();
        QCOMPARE(bench.state().step, Step::Loading);
        QVERIFY(bench.state().busy);
        QVERIFY(bench.viewModel.isActive());
        QCOMPARE(bench.transport.log().last(), QString(setupCall));
        QVERIFY(bench.transport.oldestOpen().confirm.text().contains(u"key=123.abc"_s));
        bench.answerSetup();
        QCOMPARE(bench.state().step, Step::Scan);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().issuer, u"harbour.docs.example"_s);
        QCOMPARE(bench.state().account, u"ada@harbour.example"_s);
        QCOMPARE(bench.state().key, Secret::fromText(key));
        QVERIFY(bench.state().qr.size > 0);
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(7));
    }

    void theKeyFromSignInStandsIn_data()
    {
        QTest::addColumn<bool>("hasPass");
        QTest::newRow("no pass") << false;
        QTest::newRow("a pass that opens nothing") << true;
    }

    void theKeyFromSignInStandsIn()
    {
        QFETCH(bool, hasPass);
        SetupBench bench;
        bench.beginAtSignIn(hasPass);
        if (hasPass)
            bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QCOMPARE(bench.state().step, Step::Scan);
        QCOMPARE(bench.state().account, u"ada@harbour.example"_s);
        QCOMPARE(bench.state().key, Secret::fromText(key));
        QVERIFY(!bench.state().error);
    }

    void withNeitherThereIsNothingToShow()
    {
        SetupBench bench;
        bench.connect();
        auto challenge = SessionBench::setUpChallenge();
        challenge.remove(u"tfaKey"_s);
        bench.sendPassword(challenge);
        bench.viewModel.startAtSignIn();
        QCOMPARE(bench.state().step, Step::Loading);
        QCOMPARE(bench.state().error->kind, Kind::NotAvailable);
        QVERIFY(!bench.state().busy);
        bench.viewModel.retry();
        QCOMPARE(bench.transport.openCount(), 0);
        QVERIFY(!bench.state().busy);
    }

    void forTheAccount()
    {
        SetupBench bench;
        bench.signIn();
        bench.viewModel.startForAccount();
        bench.viewModel.startForAccount();
        QCOMPARE(bench.sent(passCall), 1);
        QVERIFY(bench.state().busy);
        bench.transport.answer(SessionBench::confirmUrl("TfaActivation"_L1), {SessionBench::confirmCookie("TfaActivation"_L1)});
        bench.answerSetup();
        QCOMPARE(bench.state().step, Step::Scan);
    }

    void forTheAccountThereMayBeNothingToDo_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isAlreadyLinked");
        QTest::addColumn<bool>("isNotAskedHere");
        QTest::newRow("already linked") << u"TfaAuth"_s << true << false;
        QTest::newRow("not asked from here") << QString() << false << true;
        QTest::newRow("asked for a text message") << u"PhoneAuth"_s << false << false;
    }

    void forTheAccountThereMayBeNothingToDo()
    {
        QFETCH(QString, type);
        SetupBench bench;
        bench.signIn();
        bench.viewModel.startForAccount();
        bench.transport.answer(type.isEmpty() ? QString() : SessionBench::confirmUrl(QLatin1StringView(type.toLatin1())));
        QCOMPARE(bench.state().step, Step::Loading);
        QCOMPARE(bench.state().error->kind, Kind::NotAvailable);
        QTEST(bench.state().isAlreadyLinked, "isAlreadyLinked");
        QTEST(bench.state().isNotAskedHere, "isNotAskedHere");
        QVERIFY(!bench.state().busy);
        // It may be otherwise a moment later.
        bench.viewModel.retry();
        QCOMPARE(bench.sent(passCall), 2);
        QVERIFY(!bench.state().isAlreadyLinked && !bench.state().isNotAskedHere);
    }

    void withThePassOfAnUnlink()
    {
        SetupBench bench;
        bench.toScan();
        QVERIFY(!bench.viewModel.isAtSignIn());
        QCOMPARE(bench.sent(passCall), 0);
        QCOMPARE(bench.state().step, Step::Scan);
    }

    void anExpiredPassIsNotUsedAgain()
    {
        SetupBench bench;
        bench.signIn();
        bench.viewModel.startWith(SessionBench::link(LinkType::TfaActivation));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(bench.state().error->kind, Kind::Unauthorized);
        // The pass has expired, not the session.
        QVERIFY(!bench.session.isInterrupted());
        bench.viewModel.retry();
        QCOMPARE(bench.transport.log().last(), QString(passCall));
    }

    void aSetupThatCannotBeFetchedCanBeRetried()
    {
        SetupBench bench;
        bench.signIn();
        bench.viewModel.startWith(SessionBench::link(LinkType::TfaActivation));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        QVERIFY(!bench.state().busy);
        bench.viewModel.retry();
        QVERIFY(bench.state().busy);
        QVERIFY(!bench.state().error);
        bench.viewModel.retry();
        QCOMPARE(bench.sent(setupCall), 2);
        bench.answerSetup();
        QCOMPARE(bench.state().step, Step::Scan);
    }

    void goesToAndFro()
    {
        SetupBench bench;
        bench.toScan();
        bench.viewModel.backToScan();
        QCOMPARE(bench.state().step, Step::Scan);
        bench.viewModel.submitCode(u"012345"_s);
        QCOMPARE(bench.sent(validateCall), 0);
        bench.viewModel.toConfirm();
        QCOMPARE(bench.state().step, Step::Confirm);
        bench.viewModel.submitCode(u"rubbish"_s);
        QCOMPARE(bench.state().error->kind, Kind::BadCode);
        bench.viewModel.backToScan();
        QCOMPARE(bench.state().step, Step::Scan);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.state().key, Secret::fromText(key));
    }

    void laterAtSignInLeadsBackToIt()
    {
        SetupBench bench;
        bench.beginAtSignIn();
        bench.answerSetup();
        QSignalSpy finished(&bench.viewModel, &SetupViewModel::finished);
        QVERIFY(bench.viewModel.isAtSignIn());
        bench.viewModel.later();
        QVERIFY(!bench.viewModel.isAtSignIn());
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(!bench.viewModel.isActive());
        QVERIFY(bench.state().key.isEmpty());
        QCOMPARE(finished.count(), 1);
        bench.viewModel.later();
        QCOMPARE(finished.count(), 1);
    }

    void laterInTheAccountStaysSignedIn()
    {
        SetupBench bench;
        bench.signIn();
        bench.viewModel.startWith(SessionBench::link(LinkType::TfaActivation));
        bench.viewModel.later();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.answerSetup();
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.state(), SetupViewModel::State());
    }

    void aSetUpEndsWithItsAccount_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("portal left") << 0;
        QTest::newRow("signed out") << 1;
        QTest::newRow("another account") << 2;
    }

    void aSetUpEndsWithItsAccount()
    {
        QFETCH(int, end);
        SetupBench bench;
        bench.toScan();
        if (end == 0) {
            bench.session.leavePortal();
        } else if (end == 1) {
            bench.session.signOut();
        } else {
            bench.session.noteEnded();
            QVERIFY(bench.viewModel.isActive());
            bench.signIn(SessionBench::ben());
        }
        QVERIFY(!bench.viewModel.isActive());
        QVERIFY(bench.state().key.isEmpty());
    }

    void whatAnEndedSessionAskedIsAskedAgain()
    {
        SetupBench bench;
        bench.signIn();
        bench.viewModel.startForAccount();
        QCOMPARE(bench.sent("GET settings/tfaapp/confirm"_L1), 1);
        bench.session.noteEnded();
        const auto signingIn = bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"new"));
        QVERIFY(!bench.transport.oldestIsStopped());
        // The old question's answer comes late, when somebody is signed in again: it ends nothing.
        const auto late = bench.transport.takeOldest();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(signingIn), session::Session::Stage::SignedIn);
        QVERIFY(late.stop.stop_requested());
        late.source.fail(SessionBench::error(Error::Kind::Unauthorized, 401));
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedIn);
        QCOMPARE(bench.sent("GET settings/tfaapp/confirm"_L1), 2);
        QVERIFY(bench.state().busy && !bench.state().error);
    }

    void leavingAbortsWhatIsUnderWay()
    {
        ViewModelBench bench;
        bench.signIn();
        {
            SetupViewModel viewModel(bench.session, bench.tfa, bench.writes, bench.clock);
            viewModel.startForAccount();
        }
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(QString());
    }
};

QTEST_GUILESS_MAIN(SetupViewModelTest)
#include "SetupViewModelTest.moc"
