// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/BackupCodesPage.h"
#include "ui/pages/ChallengePage.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/MySignInPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PolicyPage.h"
#include "ui/pages/SetupPage.h"
#include "ui/pages/SignInPage.h"
#include "ui/shell/EntryView.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/IdentityPanel.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/NoticeBar.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Item = Sidebar::Item;
using Kind = Error::Kind;

namespace {

constexpr auto retryButton = "retryKeychainButton"_L1;

struct Bench : ShellBench
{
    NavigationList *navigation() const { return part<NavigationList>(window, u"navigationList"_s); }
    void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }
    void chooseInMenu(const QString &text)
    {
        for (auto *action : part<QMenu>(window, u"portalMenu"_s)->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        qFatal("no %s in the menu", qPrintable(text));
    }
};

QJsonObject admin()
{
    auto person = SessionBench::ben();
    person.insert(u"isAdmin"_s, true);
    return person;
}

}  // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void admitsThatTheClipboardCouldNotBeEmptied()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QVERIFY(!bench.noticeOf(u"clipboardClearedButton"_s)->isVisible());
        Q_EMIT bench.system.clipboard.clearFailed();
        const auto *notice = bench.noticeOf(u"clipboardClearedButton"_s);
        QVERIFY(notice->isVisible());
        click(*notice, u"clipboardClearedButton"_s);
        QVERIFY(!notice->isVisible());
        QVERIFY(!notice->parentWidget()->isVisible());
        // Nor is it told once more where one signs in.
        bench.session.leavePortal();
        QVERIFY(!bench.noticeOf(u"clipboardClearedButton"_s)->isVisible());
    }

    void admitsItBeforeItCloses_data()
    {
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("on a page") << true;
        QTest::newRow("where one signs in") << false;
    }

    void admitsItBeforeItCloses()
    {
        QFETCH(const bool, isSignedIn);
        Bench bench;
        QVERIFY(bench.show());
        if (isSignedIn)
            bench.enter();
        bench.system.clipboard.copySecret(Secret::fromText(u"k7Qm2x"));
        bench.system.clipboard.canBeCleared = false;
        QVERIFY(!bench.window.close());
        QVERIFY(bench.noticeOf(u"clipboardClearedButton"_s)->isVisible());
        QVERIFY(bench.window.close());
    }

    void followsTheSession()
    {
        Bench bench;
        QVERIFY(bench.show());
        QCOMPARE(bench.seen<ConnectPage>(), 1);
        bench.connect();
        QCOMPARE(bench.seen<ConnectPage>(), 0);
        QCOMPARE(bench.seen<SignInPage>(), 1);
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QCOMPARE(bench.seen<SignInPage>(), 0);
        QCOMPARE(bench.seen<ChallengePage>(), 1);
        bench.session.answerSecondStep(Secret::fromText(u"012345"));
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.seen<ChallengePage>(), 0);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
        QVERIFY(!bench.sheet()->isVisible());
    }

    void aSetUpTakesThePlaceOfThePages()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.setup.startForAccount();
        QCOMPARE(bench.seen<SetupPage>(), 1);
        bench.press(Qt::Key_2);
        QCOMPARE(bench.seen<SetupPage>(), 1);
        bench.setup.later();
        QCOMPARE(bench.seen<SetupPage>(), 0);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
    }

    /// A save of the policy asks for the app of whoever saved it.
    void aSetUpGoesBackToThePageThatLedToIt()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.press(Qt::Key_2);
        bench.answerReads();
        bench.session.continueWith(SessionBench::link(api::ConfirmLink::Type::TfaActivation));
        bench.transport.answer(
            QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
        QCOMPARE(bench.seen<SetupPage>(), 1);
        bench.setup.toConfirm();
        bench.setup.submitCode(u"012345"_s);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.answerReads();
        QCOMPARE(bench.seen<SetupPage>(), 1);
        bench.setup.setKept();
        bench.setup.finish();
        QCOMPARE(bench.seen<SetupPage>(), 0);
        QCOMPARE(bench.seen<PolicyPage>(), 1);
        QCOMPARE(bench.navigation()->currentEntry(), int(Item::Policy));
        QVERIFY(bench.navigation()->hasFocus());
    }

    void newCodesAreOfferedFromMySignIn()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        click(bench.window, u"nextStepButton"_s);
        QCOMPARE(bench.seen<BackupCodesPage>(), 1);
        QVERIFY(!openDialog<ConfirmDialog>(bench.window));
        bench.answerReads();
        QVERIFY(openDialog<ConfirmDialog>(bench.window));
        QCOMPARE(bench.sent("PUT settings/tfaappnewcodes"_L1), 0);
        click(*openDialog<ConfirmDialog>(bench.window), u"actButton"_s);
        QCOMPARE(bench.sent("PUT settings/tfaappnewcodes"_L1), 1);
    }

    void aSetUpFromTheCodesEndsAtMySignIn()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        click(bench.window, u"showCodesButton"_s);
        bench.answerReads();
        QCOMPARE(bench.seen<BackupCodesPage>(), 1);
        bench.setup.startForAccount();
        bench.setup.later();
        QCOMPARE(bench.seen<BackupCodesPage>(), 0);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
    }

    void theMenuLeaves_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<bool>("isPortalLeft");
        QTest::newRow("the account") << u"Sign out"_s << false;
        QTest::newRow("the portal") << u"Add portal…"_s << true;
    }

    void theMenuLeaves()
    {
        QFETCH(QString, entry);
        QFETCH(bool, isPortalLeft);
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.chooseInMenu(entry);
        QCOMPARE(bench.seen<SignInPage>(), isPortalLeft ? 0 : 1);
        QCOMPARE(bench.seen<ConnectPage>(), isPortalLeft ? 1 : 0);
        QCOMPARE(bench.seen<MySignInPage>(), 0);
        QVERIFY(!bench.mySignIn.state().isLoaded);
    }

    void opensTheDemoPortal()
    {
        Bench bench;
        QVERIFY(bench.show());
        Q_EMIT bench.demoPortal.ready(QUrl(u"http://127.0.0.1:8092"_s));
        bench.answerFacts();
        QCOMPARE(bench.seen<SignInPage>(), 1);
        QVERIFY(bench.shell.state().isLoopback);
        QVERIFY(bench.profiles.profiles().isEmpty());
    }

    void policyIsForAdministrators_data()
    {
        QTest::addColumn<QJsonObject>("person");
        QTest::addColumn<bool>("hasPolicy");
        QTest::newRow("owner") << SessionBench::ada() << true;
        QTest::newRow("admin") << admin() << true;
        QTest::newRow("member") << SessionBench::ben() << false;
    }

    void policyIsForAdministrators()
    {
        QFETCH(QJsonObject, person);
        QFETCH(bool, hasPolicy);
        Bench bench;
        QVERIFY(bench.show());
        bench.enter(person);
        QCOMPARE(bench.navigation()->isRowHidden(int(Item::Policy)), !hasPolicy);
        QVERIFY(!bench.navigation()->isRowHidden(int(Item::MySignIn)));
        bench.press(Qt::Key_2);
        QCOMPARE(bench.seen<PolicyPage>(), hasPolicy ? 1 : 0);
        QCOMPARE(bench.seen<MySignInPage>(), hasPolicy ? 0 : 1);
    }

    void activityIsForAdministrators_data() { policyIsForAdministrators_data(); }

    void activityIsForAdministrators()
    {
        QFETCH(QJsonObject, person);
        QFETCH(bool, hasPolicy);
        Bench bench;
        QVERIFY(bench.show());
        bench.enter(person);
        QCOMPARE(bench.navigation()->isRowHidden(int(Item::Activity)), !hasPolicy);
        bench.press(Qt::Key_4);
        QCOMPARE(bench.seen<ActivityPage>(), hasPolicy ? 1 : 0);
        QCOMPARE(bench.transport.openCount() > 0, hasPolicy);
    }

    void activityIsForgottenWithTheAccount()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.press(Qt::Key_4);
        QCOMPARE(bench.navigation()->currentEntry(), int(Item::Activity));
        bench.answerReads();
        QVERIFY(bench.activity.state().reading.isStarted);
        bench.chooseInMenu(u"Sign out"_s);
        QCOMPARE(bench.activity.state(), viewmodels::ActivityViewModel::State());
        QCOMPARE(bench.seen<ActivityPage>(), 0);
    }

    void peopleAreForAdministrators_data() { policyIsForAdministrators_data(); }

    void peopleAreForAdministrators()
    {
        QFETCH(QJsonObject, person);
        QFETCH(bool, hasPolicy);
        Bench bench;
        QVERIFY(bench.show());
        bench.enter(person);
        QCOMPARE(bench.navigation()->isRowHidden(int(Item::People)), !hasPolicy);
        bench.press(Qt::Key_3);
        QCOMPARE(bench.seen<PeoplePage>(), hasPolicy ? 1 : 0);
        QCOMPARE(bench.transport.openCount() > 0, hasPolicy);
    }

    void peopleAreForgottenWithTheAccount()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.press(Qt::Key_3);
        QCOMPARE(bench.navigation()->currentEntry(), int(Item::People));
        bench.transport.answerTo(u"people/filter"_s, QJsonArray{bench.self}, {}, 1);
        QCOMPARE(bench.peopleList.state().total(), 1);
        bench.answerReads();
        bench.chooseInMenu(u"Sign out"_s);
        QVERIFY(bench.peopleList.state() == viewmodels::PeopleViewModel::State());
        QCOMPARE(bench.seen<PeoplePage>(), 0);
    }

    void shortcutsSwitchPages()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QCOMPARE(bench.navigation()->currentEntry(), int(Item::MySignIn));
        bench.press(Qt::Key_2);
        QCOMPARE(bench.seen<PolicyPage>(), 1);
        QCOMPARE(bench.navigation()->currentEntry(), int(Item::Policy));
        bench.press(Qt::Key_1);
        QCOMPARE(bench.seen<PolicyPage>(), 0);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
        QCOMPARE(bench.navigation()->currentEntry(), int(Item::MySignIn));
    }

    void narrowWindowHasARail()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        auto *sidebar = part<Sidebar>(bench.window, u"sidebar"_s);
        QVERIFY(!bench.navigation()->isCompact());
        const int wide = sidebar->width();
        bench.window.resize(760, 560);
        QTRY_VERIFY(bench.navigation()->isCompact());
        QTRY_VERIFY(sidebar->width() < wide / 2);
        QCOMPARE(bench.window.size(), QSize(760, 560));
        bench.window.resize(1080, 720);
        QTRY_VERIFY(!bench.navigation()->isCompact());
        QTRY_COMPARE(sidebar->width(), wide);
    }

    void narrowWindowHasNoIdentityPanel()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        auto *panel = bench.window.findChild<IdentityPanel *>();
        QVERIFY(panel);
        QVERIFY(panel->isVisible());
        const auto *page = bench.window.findChild<EntryView *>()->findChild<ChallengePage *>();
        const auto *switchButton = button(*page, u"switchAccountButton"_s);
        QVERIFY(!switchButton->isVisible());
        bench.window.resize(760, 560);
        QTRY_VERIFY(!panel->isVisible());
        // What stood on the panel stands on the page now.
        QVERIFY(switchButton->isVisible());
        bench.window.resize(1080, 720);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!switchButton->isVisible());
    }

    void keychainFaultIsSaidAndRetried()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.enter();
        auto *notice = bench.noticeOf(retryButton);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->tone() == Tone::Warn);
        QVERIFY(!notice->title().isEmpty());
        QCOMPARE(button(*notice, retryButton)->text(), u"Unlock and retry"_s);
        click(*notice, retryButton);
        QVERIFY(notice->isVisible());
        bench.keychain.refusal = {};
        click(*notice, retryButton);
        QVERIFY(!notice->isVisible());
        QVERIFY(!bench.keychain.entries.isEmpty());
    }

    void aLockedKeychainIsSaidBeforeSigningIn()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        const auto profile = bench.profiles.profiles().first();
        bench.session.leavePortal();
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.session.resume(profile);
        bench.answerFacts();
        QCOMPARE(bench.seen<SignInPage>(), 1);
        auto *notice = bench.noticeOf(retryButton);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"may be kept there"_s), qPrintable(notice->text()));

        bench.keychain.opensWhenAsked = true;
        click(*notice, retryButton);
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedIn);
        QVERIFY(!notice->isVisible());
    }

    void aSignInThatTheKeychainKeepsIsSaidAndRemoved()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.chooseInMenu(u"Sign out"_s);
        QCOMPARE(bench.seen<SignInPage>(), 1);
        auto *notice = bench.noticeOf(retryButton);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"“https://harbour.example – ada@harbour.example”"_s), qPrintable(notice->text()));
        bench.keychain.opensWhenAsked = true;
        click(*notice, retryButton);
        QVERIFY(!notice->isVisible());
        QVERIFY(bench.keychain.entries.isEmpty());
    }

    void aKeychainCanBeDoneWithout()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.keychain.refusal = SessionBench::error(Kind::KeychainUnavailable);
        bench.enter();
        auto *notice = bench.noticeOf(retryButton);
        QCOMPARE(button(*notice, retryButton)->text(), u"Try again"_s);
        click(*notice, u"sessionOnlyButton"_s);
        QVERIFY(!notice->isVisible());
        QVERIFY(!bench.session.isInKeychain());
    }

    void noNoticeWithoutAFault()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QVERIFY(!bench.noticeOf(retryButton)->isVisible());
        QVERIFY(!bench.noticeOf(u"signInAgainButton"_s)->isVisible());
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
