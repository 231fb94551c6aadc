// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/ChallengePage.h"
#include "ui/pages/MySignInPage.h"
#include "ui/pages/PolicyPage.h"
#include "ui/pages/ReviewDialog.h"
#include "ui/pages/SetupPage.h"
#include "ui/pages/SignInPage.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/UnsavedBar.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using api::TfaType;

namespace {

constexpr auto againButton = "signInAgainButton"_L1;

/// What the page that comes to sight asks for, while nobody is signed in.
void refuseReads(ShellBench &bench)
{
    while (bench.transport.openCount() > 0)
        bench.transport.answerWith(SessionBench::error(Error::Kind::Unauthorized, 401));
}

}  // namespace

class SignInSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsOverThePagesWhichKeepWhatWasEdited()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        auto *bar = part<UnsavedBar>(bench.window, u"unsavedBar"_s);
        QVERIFY(bar->isVisible());
        bench.endSessionOnPolicy();
        QVERIFY(bench.sheet()->isVisible());
        QVERIFY(bench.sheet()->isModal());
        QCOMPARE(bench.seen<SignInPage>(), 1);
        QCOMPARE(bench.seen<PolicyPage>(), 1);
        QVERIFY(bar->isVisible());

        bench.enter();
        QVERIFY(!bench.sheet()->isVisible());
        QCOMPARE(bench.seen<PolicyPage>(), 1);
        QCOMPARE(bench.policy.state().edited, TfaType::None);
        QCOMPARE(bench.policy.state().current, TfaType::App);
        QVERIFY(bar->isVisible());
        QCOMPARE(bench.sent("PUT settings/tfaapp"_L1) + bench.sent("PUT settings/tfaappwithlink"_L1), 0);
    }

    void asksForTheSecondStepToo()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.session.noteEnded();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QVERIFY(bench.sheet()->isVisible());
        QCOMPARE(bench.seen<SignInPage>(), 0);
        QCOMPARE(bench.seen<ChallengePage>(), 1);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
        QTest::keyClick(bench.sheet(), Qt::Key_Escape);
        QVERIFY(!bench.sheet()->isVisible());
        QCOMPARE(bench.seen<MySignInPage>(), 1);
    }

    /// The app of whoever works here was reset meanwhile.
    void leadsThroughASetUpAndBack()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        bench.endSessionOnPolicy();
        bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        QVERIFY(!bench.sheet()->isVisible());
        QCOMPARE(bench.seen<SetupPage>(), 1);
        bench.transport.answer(
            QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
        bench.setup.later();
        refuseReads(bench);
        QVERIFY(bench.sheet()->isVisible());
        QCOMPARE(bench.seen<PolicyPage>(), 1);

        bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        bench.transport.answer(
            QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
        bench.setup.toConfirm();
        bench.setup.submitCode(u"012345"_s);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.answerReads();
        bench.setup.setKept();
        bench.setup.finish();
        QCOMPARE(bench.seen<PolicyPage>(), 1);
        QVERIFY(part<UnsavedBar>(bench.window, u"unsavedBar"_s)->isVisible());
        QCOMPARE(bench.policy.state().edited, TfaType::None);
        QCOMPARE(bench.sent("PUT settings/tfaapp"_L1) + bench.sent("PUT settings/tfaappwithlink"_L1), 0);
    }

    /// What stood open over the page stands aside meanwhile.
    void aSetUpComesBeforeADialog()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        click(bench.window, u"reviewButton"_s);
        bench.answerReads();
        QPointer<ReviewDialog> review = openDialog<ReviewDialog>(bench.window);
        QVERIFY(review);
        bench.session.noteEnded();
        bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        QCOMPARE(bench.seen<SetupPage>(), 1);
        QVERIFY(!review->isVisible());
        bench.transport.answer(
            QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
        bench.setup.later();
        refuseReads(bench);
        QVERIFY(bench.sheet()->isVisible());
        QVERIFY(!review->isVisible());
        bench.sendPassword({{u"token"_s, u"new-token"_s}});
        bench.transport.answer(SessionBench::ada());
        QVERIFY(review);
        QVERIFY(review->isVisible());
        QVERIFY(review->isModal());

        // Somebody else finds nothing of it.
        bench.answerReads();
        bench.session.noteEnded();
        bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        bench.transport.answer(
            QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
        bench.setup.later();
        refuseReads(bench);
        bench.enter(SessionBench::ben());
        QVERIFY(!review || !review->isVisible());
    }

    void notNowLeavesThePagesToRead_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("Not now") << false;
    }

    void notNowLeavesThePagesToRead()
    {
        QFETCH(bool, byKey);
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        bench.endSessionOnPolicy();
        auto *notice = bench.noticeOf(againButton);
        QVERIFY(!notice->isVisible());
        if (byKey)
            QTest::keyClick(bench.sheet(), Qt::Key_Escape);
        else
            click(*bench.sheet(), u"notNowButton"_s);
        QVERIFY(!bench.sheet()->isVisible());
        QCOMPARE(bench.seen<PolicyPage>(), 1);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), u"Your session has ended."_s);
        QCOMPARE(button(*notice, againButton)->text(), u"Sign in again"_s);
        QVERIFY(bench.policy.state().hasChanges());

        click(*notice, againButton);
        QVERIFY(bench.sheet()->isVisible());
        QVERIFY(!notice->isVisible());
        QCOMPARE(bench.seen<SignInPage>(), 1);
        bench.enter();
        QVERIFY(!bench.sheet()->isVisible());
        QVERIFY(!notice->isVisible());
        QVERIFY(bench.policy.state().hasChanges());
    }

    void afterNotNowAnotherPageAsksForNothing()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        bench.endSessionOnPolicy();
        QTest::keyClick(bench.sheet(), Qt::Key_Escape);
        QTest::keyClick(&bench.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(bench.transport.openCount(), 1);
        bench.transport.answerWith(SessionBench::error(Error::Kind::Unauthorized, 401));
        QVERIFY(!bench.sheet()->isVisible());
        QCOMPARE(bench.seen<MySignInPage>(), 1);
        QVERIFY(bench.noticeOf(againButton)->isVisible());
        QVERIFY(part<QWidget>(bench.window, u"summaryTitleLabel"_s)->isVisible());
        QVERIFY(bench.policy.state().hasChanges());
    }

    void aSignInOfFewRightsLeadsToAnotherWay()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.self = SessionBench::ada();
        bench.connect();
        bench.session.signInWithBrowser(session::SignInWay::OAuth2, {.id = u"twofold"_s});
        bench.browserGate.opened.first().answer.finish(FakeBrowserGate::tokens(bench.clock.now()));
        bench.transport.answer(SessionBench::ada());  // who it is
        bench.transport.answer(SessionBench::ada());  // My sign-in reads it again
        bench.transport.answerWith(SessionBench::error(Error::Kind::Forbidden, 403));
        auto *pane = part<StatePane>(*part<MySignInPage>(bench.window, u"mySignInPage"_s), u"statePane"_s);
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->title(), u"This sign-in can’t open this page"_s);

        // "Not now" goes back to the sign-in that is.
        Q_EMIT pane->primaryActivated();
        QVERIFY(bench.sheet()->isVisible());
        QVERIFY(part<QWidget>(*bench.sheet(), u"waysCard"_s)->isVisible());
        QTest::keyClick(bench.sheet(), Qt::Key_Escape);
        QVERIFY(!bench.sheet()->isVisible());
        QVERIFY(!bench.noticeOf(againButton)->isVisible());
        QCOMPARE(bench.session.way(), session::SignInWay::OAuth2);

        Q_EMIT pane->primaryActivated();
        bench.session.signInWith(session::SignInWay::ApiKey, {}, Secret::fromText(u"sk-full"));
        bench.transport.answer(SessionBench::ada());
        QVERIFY(!bench.sheet()->isVisible());
        bench.answerReads();
        QVERIFY(!pane->isVisible());
        QVERIFY(part<QWidget>(bench.window, u"summaryTitleLabel"_s)->isVisible());
    }

    void somebodyElseFindsNothingOfTheFirst()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        bench.endSessionOnPolicy();
        bench.enter(SessionBench::ben());
        QVERIFY(!bench.sheet()->isVisible());
        QCOMPARE(bench.seen<PolicyPage>(), 0);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
        QVERIFY(!bench.policy.state().hasChanges());
    }

    void showsATextMessageOfTheDemoPortal()
    {
        ShellBench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.session.noteEnded();
        bench.sendPassword({{u"sms"_s, true}, {u"confirmUrl"_s, SessionBench::confirmUrl("PhoneAuth"_L1)}});
        const auto *notice = part<NoticeBar>(*bench.sheet()->findChild<ChallengePage *>(), u"demoNoticeBar"_s);
        QVERIFY(!notice->isVisible());
        Q_EMIT bench.demoPortal.textMessage(u"+4915550100"_s, u"314159"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"314159"_s));
    }
};

QTEST_MAIN(SignInSheetTest)
#include "SignInSheetTest.moc"
