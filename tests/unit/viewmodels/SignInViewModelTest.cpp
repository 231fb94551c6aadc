// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SignInViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using session::SignInWay;
using viewmodels::SignInViewModel;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

const auto ada = u"ada@harbour.example"_s;
const auto password = Secret::fromText(u"pass word");

struct Bench : ViewModelBench
{
    const SignInViewModel::State &state() const { return viewModel.state(); }

    SignInViewModel viewModel{session, profiles, clock};
};

}  // namespace

class SignInViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePortalBeforeAnythingSecret()
    {
        Bench bench;
        bench.connect({{u"recaptchaPublicKey"_s, u"key"_s}});
        QCOMPARE(bench.state().portalName, u"Harbour works"_s);
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        QCOMPARE(bench.state().release, u"3.7.2"_s);
        QVERIFY(bench.state().needsCaptcha);
        QVERIFY(!bench.state().isLoopback);
        QVERIFY(!bench.state().isInterrupted);
        QVERIFY(!bench.state().lastWay);
        QVERIFY(bench.state().userName.isEmpty());
    }

    void knowsThisComputer()
    {
        Bench bench;
        bench.session.connectTo(QUrl(u"http://127.0.0.1:8092"_s));
        bench.answerFacts();
        QVERIFY(bench.state().isLoopback);
    }

    void saysWhyAnUnlockedSessionWasNotTakenUp()
    {
        Bench bench;
        bench.signInWithApiKey();
        const auto profile = bench.profiles.profiles().first();
        bench.session.leavePortal();
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.session.resume(profile);
        bench.answerFacts();
        QVERIFY(!bench.state().error);
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QCOMPARE(bench.state().error->kind, Kind::TimedOut);
    }

    void remembersTheWayAndTheName()
    {
        Bench bench;
        bench.signInWithApiKey();
        bench.session.leavePortal();
        bench.connect();
        QCOMPARE(bench.state().lastWay, SignInWay::ApiKey);
        QCOMPARE(bench.state().userName, ada);
    }

    void signsIn_data()
    {
        QTest::addColumn<int>("way");
        for (const auto way :
             {SignInWay::Password, SignInWay::ApiKey, SignInWay::AccessToken, SignInWay::AscAuthKey, SignInWay::Basic})
            QTest::newRow(qPrintable(QString::number(int(way)))) << int(way);
    }

    void signsIn()
    {
        QFETCH(int, way);
        Bench bench;
        bench.connect();
        const auto before = bench.transport.log().size();
        // Twice, as an impatient person does.
        for (int press = 0; press < 2; ++press) {
            if (SignInWay(way) == SignInWay::Password)
                bench.viewModel.signInWithPassword(ada, password);
            else if (SignInWay(way) == SignInWay::Basic)
                bench.viewModel.signInWithBasic(ada, password);
            else
                bench.viewModel.signInWithKey(SignInWay(way), Secret::fromText(u"key"));
        }
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.transport.log().size(), before + 1);
        if (SignInWay(way) == SignInWay::Password)
            bench.transport.answer(QJsonObject{{u"token"_s, u"new-token"_s}});
        bench.transport.answer(SessionBench::ada());
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.session.way(), SignInWay(way));
    }

    void aSecondStepIsNoError()
    {
        Bench bench;
        bench.connect();
        bench.viewModel.signInWithPassword(ada, password);
        bench.transport.answer(SessionBench::appChallenge());
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.session.stage(), Stage::SecondStep);
    }

    void errorsEndBusy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("expected");
        QTest::newRow("refused") << int(Kind::Unauthorized) << int(Kind::BadCode);
        QTest::newRow("offline") << int(Kind::Offline) << int(Kind::Offline);
        QTest::newRow("no answer") << int(Kind::TimedOut) << int(Kind::TimedOut);
        QTest::newRow("unpaid") << int(Kind::PaymentRequired) << int(Kind::PaymentRequired);
    }

    void errorsEndBusy()
    {
        QFETCH(int, kind);
        QFETCH(int, expected);
        Bench bench;
        bench.connect();
        bench.viewModel.signInWithPassword(ada, password);
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.state().error->kind, Kind(expected));
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().lockedUntil);
        bench.viewModel.edit();
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.sent("POST authentication"_L1), 1);
    }

    void aLockOutIsCountedDown()
    {
        Bench bench;
        bench.connect();
        bench.viewModel.signInWithPassword(ada, password);
        bench.transport.answerWith({.kind = Kind::TooManyRequests, .httpStatus = 429, .retryAfter = std::chrono::seconds(30)});
        QCOMPARE(bench.state().error->kind, Kind::LockedOut);
        QCOMPARE(bench.state().lockedUntil, bench.clock.now().addSecs(30));
        QCOMPARE(bench.viewModel.secondsLocked(), 30);
        bench.clock.advance(std::chrono::milliseconds(29'001));
        QCOMPARE(bench.viewModel.secondsLocked(), 1);
        bench.viewModel.edit();
        bench.viewModel.signInWithPassword(ada, password);
        bench.viewModel.signInWithBasic(ada, password);
        QCOMPARE(bench.transport.openCount(), 0);

        bench.clock.advance(std::chrono::milliseconds(999));
        QCOMPARE(bench.viewModel.secondsLocked(), 0);
        bench.viewModel.signInWithPassword(ada, password);
        QCOMPARE(bench.transport.openCount(), 1);
    }

    void aLockedPasswordLeavesTheOtherWays()
    {
        Bench bench;
        bench.connect();
        bench.viewModel.signInWithPassword(ada, password);
        bench.transport.answerWith({.kind = Kind::NotAvailable, .httpStatus = 403});
        QCOMPARE(bench.viewModel.secondsLocked(), 60);
        bench.viewModel.signInWithKey(SignInWay::ApiKey, Secret::fromText(u"sk-0123"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.viewModel.secondsLocked(), 0);
    }

    void signingInAgainKnowsWho()
    {
        Bench bench;
        bench.signIn();
        bench.session.noteEnded();
        QVERIFY(bench.state().isInterrupted);
        QCOMPARE(bench.state().userName, ada);
        bench.viewModel.signInWithKey(SignInWay::ApiKey, Secret::fromText(u"sk-0123"));
        QCOMPARE(bench.session.userName(), ada);
    }

    void changingThePortalForgetsTheTry()
    {
        Bench bench;
        bench.connect();
        bench.viewModel.signInWithPassword(ada, password);
        bench.viewModel.changePortal();
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
        QCOMPARE(bench.state(), SignInViewModel::State());
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(QJsonObject{{u"token"_s, u"new-token"_s}});
        QCOMPARE(bench.state(), SignInViewModel::State());
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
    }

    void anotherPortalStartsUnlocked()
    {
        Bench bench;
        bench.connect();
        bench.viewModel.signInWithPassword(ada, password);
        bench.transport.answerWith({.kind = Kind::NotAvailable, .httpStatus = 403});
        bench.session.leavePortal();
        bench.connect();
        QCOMPARE(bench.viewModel.secondsLocked(), 0);
        QVERIFY(!bench.state().error);
    }
};

QTEST_GUILESS_MAIN(SignInViewModelTest)
#include "SignInViewModelTest.moc"
