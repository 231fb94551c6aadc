// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ShellViewModel.h"

#include "app/viewmodels/SetupViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using session::SignInWay;
using viewmodels::SetupViewModel;
using viewmodels::ShellViewModel;
using Kind = Error::Kind;
using LinkType = api::ConfirmLink::Type;
using Role = ShellViewModel::Role;
using Screen = ShellViewModel::Screen;
using Stage = Session::Stage;

namespace {

struct Bench : ViewModelBench
{
    const ShellViewModel::State &state() const { return viewModel.state(); }

    void answerSetup()
    {
        transport.answer(QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
    }

    SetupViewModel setup{session, tfa, writes, clock};
    ShellViewModel viewModel{session, setup};
    QSignalSpy accountLeft{&viewModel, &ShellViewModel::accountLeft};
};

}  // namespace

class ShellViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksFromConnectToMain()
    {
        Bench bench;
        QCOMPARE(bench.state().screen, Screen::Connect);
        QVERIFY(bench.state().isSignedOut);
        bench.connect();
        QCOMPARE(bench.state().screen, Screen::SignIn);
        QVERIFY(!bench.state().isSignInOverMain);
        QCOMPARE(bench.state().portalName, u"Harbour works"_s);
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QCOMPARE(bench.state().screen, Screen::Challenge);
        QVERIFY(!bench.state().isSignInOverMain);
        QCOMPARE(bench.state().displayName, u"ada@harbour.example"_s);
        bench.session.answerSecondStep(Secret::fromText(u"012345"));
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.state().screen, Screen::Main);
        QVERIFY(!bench.state().isSignedOut);
        QCOMPARE(bench.state().displayName, u"Ada Quay"_s);
        QCOMPARE(bench.state().userName, u"ada@harbour.example"_s);
        QCOMPARE(bench.accountLeft.count(), 0);
    }

    void aSetUpAtSignInStartsItself()
    {
        Bench bench;
        bench.connect();
        bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        QCOMPARE(bench.state().screen, Screen::SetUp);
        QVERIFY(bench.state().isSetUpAtSignIn);
        QCOMPARE(bench.sent("GET settings/tfaapp/setup"_L1), 1);
        bench.answerSetup();
        QCOMPARE(bench.setup.state().step, SetupViewModel::Step::Scan);

        bench.setup.toConfirm();
        bench.setup.submitCode(u"012345"_s);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        // Signed in, but the codes are not kept yet.
        QCOMPARE(bench.state().screen, Screen::SetUp);
        QVERIFY(!bench.state().isSetUpAtSignIn);
        bench.transport.answer(bench.codes({u"a"_s}));
        bench.setup.setKept();
        bench.setup.finish();
        QCOMPARE(bench.state().screen, Screen::Main);
    }

    void laterLeadsBackAndTheNextTimeStartsAnew()
    {
        Bench bench;
        bench.connect();
        for (int time = 1; time <= 2; ++time) {
            bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
            bench.answerSetup();
            QCOMPARE(bench.state().screen, Screen::SetUp);
            bench.setup.later();
            QCOMPARE(bench.state().screen, Screen::SignIn);
            QCOMPARE(bench.sent("GET settings/tfaapp/setup"_L1), time);
            QCOMPARE(bench.transport.openCount(), 0);
        }
    }

    void aSetUpThatCannotBeginIsShown()
    {
        Bench bench;
        bench.connect();
        auto challenge = SessionBench::setUpChallenge();
        challenge.remove(u"tfaKey"_s);
        bench.sendPassword(challenge);
        QCOMPARE(bench.state().screen, Screen::SetUp);
        QCOMPARE(bench.setup.state().error->kind, Kind::NotAvailable);
        bench.setup.later();
        QCOMPARE(bench.state().screen, Screen::SignIn);
    }

    void aSetUpInTheAccountIsItsOwnScreen()
    {
        Bench bench;
        bench.signIn();
        bench.setup.startForAccount();
        QCOMPARE(bench.state().screen, Screen::SetUp);
        QVERIFY(!bench.state().isSetUpAtSignIn);
        bench.setup.later();
        QCOMPARE(bench.state().screen, Screen::Main);
    }

    void anEndedSessionInTheSetUpAsksToSignIn()
    {
        Bench bench;
        bench.signIn();
        bench.setup.startForAccount();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(bench.state().screen, Screen::SignIn);
        QVERIFY(bench.state().isSignInOverMain);
        bench.viewModel.dismissSignIn();
        QCOMPARE(bench.state().screen, Screen::SetUp);
        bench.viewModel.askForSignIn();
        bench.signIn();
        QCOMPARE(bench.state().screen, Screen::SetUp);
        QVERIFY(bench.setup.state().busy);
    }

    void anEndedSessionAsksOverThePages()
    {
        Bench bench;
        bench.signIn();
        bench.session.noteEnded();
        QCOMPARE(bench.state().screen, Screen::SignIn);
        QVERIFY(bench.state().isSignInOverMain);
        QVERIFY(bench.state().isSignedOut);
        QCOMPARE(bench.accountLeft.count(), 0);

        bench.viewModel.dismissSignIn();
        QCOMPARE(bench.state().screen, Screen::Main);
        QVERIFY(!bench.state().isSignInOverMain);
        QVERIFY(bench.state().isSignedOut);
        bench.viewModel.askForSignIn();
        QCOMPARE(bench.state().screen, Screen::SignIn);

        bench.signIn();
        QCOMPARE(bench.state().screen, Screen::Main);
        QVERIFY(!bench.state().isSignedOut);
        QCOMPARE(bench.accountLeft.count(), 0);
        // "Not now" was for that time only.
        bench.session.noteEnded();
        QCOMPARE(bench.state().screen, Screen::SignIn);
    }

    void aCodeAskedForOverThePagesCanBeDismissed()
    {
        Bench bench;
        bench.signIn();
        bench.session.continueWith(SessionBench::link(LinkType::TfaAuth));
        QCOMPARE(bench.state().screen, Screen::Challenge);
        QVERIFY(bench.state().isSignInOverMain);
        bench.viewModel.dismissSignIn();
        QCOMPARE(bench.state().screen, Screen::Main);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void roles_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<int>("role");
        QTest::newRow("owner") << QStringList{u"isOwner"_s} << int(Role::Owner);
        QTest::newRow("owner of an early release") << QStringList{u"isOwner"_s, u"isAdmin"_s} << int(Role::Owner);
        QTest::newRow("admin") << QStringList{u"isAdmin"_s} << int(Role::Admin);
        QTest::newRow("room admin") << QStringList{u"isRoomAdmin"_s} << int(Role::Member);
        QTest::newRow("member") << QStringList() << int(Role::Member);
    }

    void roles()
    {
        QFETCH(QStringList, flags);
        auto person = SessionBench::ben();
        for (const auto &flag : flags)
            person.insert(flag, true);
        Bench bench;
        bench.signIn(person);
        QTEST(int(bench.state().role()), "role");
    }

    void theAccountIsLeft_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<int>("how");
        for (const bool isKnown : {true, false}) {
            const char *who = isKnown ? "known" : "unread";
            QTest::addRow("%s, by signing out", who) << isKnown << 0;
            QTest::addRow("%s, by leaving the portal", who) << isKnown << 1;
            QTest::addRow("%s, for another", who) << isKnown << 2;
        }
    }

    void theAccountIsLeft()
    {
        QFETCH(bool, isKnown);
        QFETCH(int, how);
        Bench bench;
        bench.connect();
        bench.sendPassword({{u"token"_s, u"new-token"_s}});
        if (isKnown)
            bench.transport.answer(SessionBench::ada());
        else
            bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.accountLeft.count(), 0);
        if (how == 0) {
            bench.viewModel.signOut();
            QCOMPARE(bench.state().screen, Screen::SignIn);
        } else if (how == 1) {
            bench.viewModel.leavePortal();
            QCOMPARE(bench.state().screen, Screen::Connect);
        } else {
            bench.session.noteEnded();
            bench.signIn(SessionBench::ben());
            QCOMPARE(bench.state().screen, Screen::Main);
        }
        QCOMPARE(bench.accountLeft.count(), 1);
    }

    void beingReadAtLastIsTheSameAccount()
    {
        Bench bench;
        bench.connect();
        bench.sendPassword({{u"token"_s, u"new-token"_s}});
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.session.refreshSelf();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.state().displayName, u"Ada Quay"_s);
        QCOMPARE(bench.accountLeft.count(), 0);
    }

    void aTryAtTheSecondStepLeavesNoAccount()
    {
        Bench bench;
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        bench.session.backToSignIn();
        QCOMPARE(bench.accountLeft.count(), 0);
    }

    void tellsTheConnection()
    {
        Bench bench;
        bench.session.connectTo(QUrl(u"http://127.0.0.1:8092"_s));
        bench.answerFacts();
        QVERIFY(bench.state().isLoopback);
        QVERIFY(!bench.state().clockOffset);
        bench.session.measureClock();
        bench.transport.offset = std::chrono::seconds(42);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(42));
    }

    void followsTheClockWithEachAnswer()
    {
        Bench bench;
        bench.connect();
        bench.transport.offset = std::chrono::seconds(72);
        bench.session.noteAnswer();
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(72));
        bench.transport.offset = std::chrono::seconds(0);
        bench.session.noteAnswer();
        QCOMPARE(bench.state().clockOffset, std::chrono::seconds(0));
    }

    void tellsWhereTheSecretIs()
    {
        Bench bench;
        QVERIFY(bench.state().isInKeychain);
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.signIn();
        QVERIFY(!bench.state().isInKeychain);
        QCOMPARE(bench.state().keychainFault->kind, Kind::KeychainLocked);
        bench.keychain.refusal = {};
        bench.viewModel.retryKeychain();
        QVERIFY(bench.state().isInKeychain);
        QVERIFY(!bench.state().keychainFault);
    }
};

QTEST_GUILESS_MAIN(ShellViewModelTest)
#include "ShellViewModelTest.moc"
