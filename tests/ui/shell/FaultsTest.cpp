// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ReadRetry.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/AccountsDialog.h"
#include "ui/pages/HelpDialog.h"
#include "ui/pages/MySignInPage.h"
#include "ui/pages/PolicyPage.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/StatePane.h"

#include <QLabel>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;
using viewmodels::ReadRetry;

namespace {

constexpr auto againButton = "signInAgainButton"_L1;
constexpr auto retryKeychain = "retryKeychainButton"_L1;

struct Bench : ShellBench
{
    QWidget *policyPage() const { return part<PolicyPage>(window, u"policyPage"_s); }
    QString reason() const { return part<QLabel>(*sheet(), u"textLabel"_s)->text(); }
    StatePane *policyPane() const { return part<StatePane>(*policyPage(), u"statePane"_s); }
    /// On the Policy page, which has not been read.
    void refusePolicy(Kind kind, int status = 0)
    {
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        transport.failTo(u"settings/tfaapp"_s, error(kind, status));
    }
};

}  // namespace

/// What the window as a whole makes of a fault.
class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEndedSessionSaysWhatIsKept()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        bench.session.noteEnded();
        const auto kept = u"Your 1 unsaved policy change(s) are kept and waiting for you."_s;
        QVERIFY(bench.sheet()->isVisible());
        QCOMPARE(bench.reason(), u"Your session has ended. "_s + kept);
        click(*bench.sheet(), u"notNowButton"_s);
        QVERIFY(bench.noticeOf(againButton)->text().endsWith(kept));
    }

    void changesThatWereSentAreNotCalledUnsaved()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        bench.policy.setMethod(api::TfaType::Sms);
        QCOMPARE(bench.policy.unsavedChanges(), 1);
        bench.policy.save();
        bench.transport.answerTo(u"settings/tfaapp"_s, bench.appIsOn());
        bench.transport.answerTo(u"settings/tfaappwithlink"_s, QString());
        QVERIFY(bench.sheet()->isVisible());
        QCOMPARE(bench.reason(), u"Your session has ended. Nothing you typed is lost."_s);
    }

    void aPageWithNothingToReadOffersTheSignInItself()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.refusePolicy(Kind::Unauthorized, 401);
        click(*bench.sheet(), u"notNowButton"_s);
        QCOMPARE(bench.policyPane()->title(), u"Sign in again to go on"_s);
        QVERIFY(!bench.noticeOf(againButton)->isVisible());
        // Where there is something to read the window says it.
        QTest::keyClick(&bench.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bench.noticeOf(againButton)->isVisible());
        QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
        bench.transport.failTo(u"settings/tfaapp"_s, SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(!bench.noticeOf(againButton)->isVisible());
        click(*bench.policyPane(), u"primaryButton"_s);
        QVERIFY(bench.sheet()->isVisible());
    }

    void whoseRoleIsTooSmallGoesElsewhere()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
        // It became so meanwhile.
        auto lesser = bench.self;
        lesser.insert(u"isOwner"_s, false);
        lesser.insert(u"isAdmin"_s, false);
        lesser.insert(u"isCollaborator"_s, true);
        bench.session.refreshSelf();
        bench.transport.answerTo(u"people/@self"_s, lesser);
        bench.answerReads();
        QVERIFY(bench.policyPane()->isVisible());
        QCOMPARE(bench.policyPane()->title(), u"Only admins can see the policy"_s);
        QCOMPARE(bench.policyPane()->accessibleDescription(),
                 u"You are signed in as ada@harbour.example, a user. Your own sign-in settings are open to you."_s);
        click(*bench.policyPane(), u"secondaryButton"_s);
        auto *accounts = openDialog<AccountsDialog>(bench.window);
        QVERIFY(accounts);
        accounts->close();
        click(*bench.policyPane(), u"primaryButton"_s);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
    }

    void whatAPortalNeedsIsInTheHelp()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.refusePolicy(Kind::NotAvailable, 403);
        click(*bench.policyPane(), u"secondaryButton"_s);
        const auto *help = openDialog<HelpDialog>(bench.window);
        QVERIFY(help);
        QCOMPARE(help->topic(), HelpDialog::Topic::Admins);
    }

    void onlyThePageThatIsSeenReadsByItself()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        auto *retry = bench.policyPage()->findChild<ReadRetry *>();
        retry->setPace({.pauses = {std::chrono::seconds(1)}, .second = std::chrono::milliseconds(0)});
        const auto before = bench.transport.log();
        bench.refusePolicy(Kind::Offline);
        QTRY_COMPARE(bench.transport.log().mid(before.size()).count(u"GET settings/tfaapp"_s), 2);
        bench.transport.failTo(u"settings/tfaapp"_s, SessionBench::error(Kind::Offline));
        QTest::keyClick(&bench.window, Qt::Key_1, Qt::ControlModifier);
        bench.answerReads();
        const auto left = bench.transport.log();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(bench.transport.log(), left);
        for (const auto &request : left.mid(before.size()))
            QVERIFY2(request.startsWith(u"GET "_s), qPrintable(request));
    }

    void aKeychainThatDoesNotLetGoIsTold()
    {
        Bench bench;
        bench.keychain.namePrefix = u"Twofold – "_s;
        QVERIFY(bench.show());
        bench.enter();
        QVERIFY(!bench.keychain.entries.isEmpty());
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.preferencesModel.setSessionOnly(true);
        auto *notice = bench.noticeOf(retryKeychain);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), u"Your sign-in is still in the keychain."_s);
        QVERIFY2(notice->text().contains(u"“Twofold – https://harbour.example"_s), qPrintable(notice->text()));
        QCOMPARE(button(*notice, retryKeychain)->text(), u"Try again"_s);

        click(*notice, retryKeychain);  // the prompt was dismissed
        QVERIFY(notice->isVisible());
        bench.keychain.opensWhenAsked = true;
        click(*notice, retryKeychain);
        QVERIFY(!notice->isVisible());
        QVERIFY(bench.keychain.entries.isEmpty());
        QVERIFY(bench.session.isSessionOnly());
        QVERIFY(!bench.session.isInKeychain());
    }

    void whatMayStayInTheKeychainIsToldOnce()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.keychain.refusal = SessionBench::error(Kind::KeychainUnavailable);
        bench.preferencesModel.setSessionOnly(true);
        auto *notice = bench.noticeOf(retryKeychain);
        QCOMPARE(button(*notice, u"sessionOnlyButton"_s)->text(), u"Leave it there"_s);
        click(*notice, u"sessionOnlyButton"_s);
        QVERIFY(!notice->isVisible());
        Q_EMIT bench.session.changed();
        QVERIFY(!notice->isVisible());
        QVERIFY(bench.session.isSessionOnly());
    }

    /// What listens to the page may be half gone by then.
    void aWindowMayGoWithACodeInItsBoxes()
    {
        for (const bool isOverPages : {false, true}) {
            auto bench = std::make_unique<Bench>();
            QVERIFY(bench->show());
            if (isOverPages) {
                bench->enter();
                bench->session.noteEnded();
            } else {
                bench->connect();
            }
            bench->sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
            CodeField *field = nullptr;
            const auto fields = bench->window.findChildren<CodeField *>();
            for (auto *each : fields) {
                if (each->isVisible())
                    field = each;
            }
            QVERIFY(field);
            field->insertText(u"012345"_s);
            bench->transport.answerWith(SessionBench::error(Kind::BadCode, 400));
            QVERIFY(field->hasError());
            bench.reset();
        }
    }
};

QTEST_MAIN(FaultsTest)
#include "FaultsTest.moc"
