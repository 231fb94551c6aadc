// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/ConfirmDialog.h"

#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

struct Bench : ShellBench
{
    /// Codes on the screen that nobody has kept yet.
    void toCodes()
    {
        setup.startWith(SessionBench::link(api::ConfirmLink::Type::TfaActivation));
        transport.answer(QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
        setup.toConfirm();
        setup.submitCode(u"012345"_s);
        transport.answer(true, {SessionBench::sessionCookie()});
        answerReads();
    }

    /// Does something that may ask, and answers the question that comes up.
    template<class Act>
    auto answering(bool byDefaultAnswer, Act act)
    {
        asked.clear();
        QTimer::singleShot(0, &window, [this, byDefaultAnswer] {
            auto *dialog = openDialog<ConfirmDialog>(window);
            if (!dialog)
                return;
            asked = dialog->windowTitle();
            if (byDefaultAnswer)
                QTest::keyClick(dialog, Qt::Key_Return);
            else
                click(*dialog, u"actButton"_s);
        });
        return act();
    }

    /// Closes the window, and tells whether it closed.
    bool close(bool byDefaultAnswer = true)
    {
        return answering(byDefaultAnswer, [this] { return window.close(); });
    }

    /// Ada was here before Ben, whose pages are open.
    void enterAsBoth()
    {
        enter();
        session.leavePortal();
        auto admin = ben();
        admin.insert(u"isAdmin"_s, true);
        enter(admin);
    }

    void leaveBy(const QString &way)
    {
        if (way == "page"_L1) {
            QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
            answerReads();
            return click(window, u"signOutButton"_s);
        }
        for (auto *action : part<QMenu>(window, u"portalMenu"_s)->actions()) {
            if (action->text().contains(way))
                return action->trigger();
        }
        qFatal("no %s in the menu", qPrintable(way));
    }

    QString asked;  ///< the title of the question
};

}  // namespace

/// Closing the window, and leaving the account.
class UnsavedWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnsavedPolicyStaysOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        QVERIFY(bench.policy.state().hasChanges());
        QVERIFY(!bench.close());
        QCOMPARE(bench.asked, u"Close without saving the policy?"_s);
        QVERIFY(bench.window.isVisible());
        QVERIFY(bench.policy.state().hasChanges());
    }

    void unkeptCodesStayOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.toCodes();
        QCOMPARE(bench.setup.state().codes.size(), 3);
        QVERIFY(!bench.close());
        QCOMPARE(bench.asked, u"Close without keeping your codes?"_s);
        QVERIFY(bench.window.isVisible());
    }

    void newCodesThatAreNotKeptAreAskedForOnce()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.backupCodes.load();
        bench.answerReads();
        bench.backupCodes.replaceCodes();
        bench.transport.answer(bench.codes({u"x"_s, u"y"_s, u"z"_s}));
        QVERIFY(!bench.close());
        QCOMPARE(bench.asked, u"Close without keeping your codes?"_s);
        QVERIFY(bench.close(false));
        QVERIFY(bench.show());
        QVERIFY(bench.close());
        QVERIFY(bench.asked.isEmpty());
    }

    void newCodesAreAskedForAgainWhereASecretHeldTheWindowOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.backupCodes.load();
        bench.answerReads();
        bench.backupCodes.replaceCodes();
        bench.transport.answer(bench.codes({u"x"_s, u"y"_s, u"z"_s}));
        bench.system.clipboard.copySecret(Secret::fromText(u"x"));
        bench.system.clipboard.canBeCleared = false;
        QVERIFY(!bench.close(false));
        QCOMPARE(bench.asked, u"Close without keeping your codes?"_s);
        QVERIFY(bench.backupCodes.state().mustKeep);
        QVERIFY(bench.close(false));
        QCOMPARE(bench.asked, u"Close without keeping your codes?"_s);
        QVERIFY(!bench.backupCodes.state().mustKeep);
    }

    void aResetUnderWayStaysOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.resetQueue.start({{.id = QString(SessionBench::benId), .name = u"Ben"_s, .isAppSetUp = true}});
        QVERIFY(bench.resetQueue.state().isBusy());
        QVERIFY(!bench.close());
        QCOMPARE(bench.asked, u"Close while apps are being reset?"_s);
        QVERIFY(bench.window.isVisible());
        QVERIFY(bench.close(false));
    }

    void codesAreNotLeftWhereThePersonKeepsTheResetGoing()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.backupCodes.load();
        bench.answerReads();
        bench.backupCodes.replaceCodes();
        bench.transport.answer(bench.codes({u"x"_s, u"y"_s, u"z"_s}));
        bench.resetQueue.start({{.id = QString(SessionBench::benId), .name = u"Ben"_s, .isAppSetUp = true}});
        // The first question is agreed to, and the second one is not.
        QTimer answers;
        connect(&answers, &QTimer::timeout, &bench.window, [&bench] {
            auto *dialog = openDialog<ConfirmDialog>(bench.window);
            if (!dialog)
                return;
            bench.asked = dialog->windowTitle();
            click(*dialog, bench.asked.contains(u"codes"_s) ? u"actButton"_s : u"keepButton"_s);
        });
        answers.start(0);
        QVERIFY(!bench.window.close());
        QCOMPARE(bench.asked, u"Close while apps are being reset?"_s);
        QVERIFY(bench.backupCodes.state().mustKeep);
    }

    void aResetUnderWayEndsWithTheAccount()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.resetQueue.start({{.id = QString(SessionBench::benId), .name = u"Ben"_s, .isAppSetUp = true}});
        bench.answering(false, [&bench] { bench.leaveBy(u"Sign out"_s); });
        QCOMPARE(bench.asked, u"Leave while apps are being reset?"_s);
        QVERIFY(!bench.resetQueue.state().isBusy());
    }

    void closesWhenThePersonSaysSo_data()
    {
        QTest::addColumn<bool>("areCodes");
        QTest::newRow("a policy") << false;
        QTest::newRow("codes") << true;
    }

    void closesWhenThePersonSaysSo()
    {
        QFETCH(bool, areCodes);
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        areCodes ? bench.toCodes() : bench.editPolicy();
        QVERIFY(bench.close(false));
        QVERIFY(!bench.asked.isEmpty());
        QVERIFY(!bench.window.isVisible());
    }

    void closesUnaskedWhenNothingIsLost()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QVERIFY(bench.close());
        QVERIFY(!bench.window.isVisible());
    }

    void closesUnaskedWithKeptCodes()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.toCodes();
        bench.setup.setKept();
        QVERIFY(bench.close());
        QVERIFY(!bench.window.isVisible());
    }

    void leavingTheAccountAsksToo_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("areCodes");
        for (const bool areCodes : {false, true}) {
            const auto what = areCodes ? "codes" : "a policy";
            QTest::addRow("%s, sign out", what) << u"Sign out"_s << areCodes;
            QTest::addRow("%s, add a portal", what) << u"Add portal"_s << areCodes;
            QTest::addRow("%s, another account", what) << u"ada@harbour.example"_s << areCodes;
        }
        QTest::newRow("a policy, sign out on the page") << u"page"_s << false;
    }

    void leavingTheAccountAsksToo()
    {
        QFETCH(QString, way);
        QFETCH(bool, areCodes);
        Bench bench;
        QVERIFY(bench.show());
        bench.enterAsBoth();
        areCodes ? bench.toCodes() : bench.editPolicy();
        bench.answering(true, [&] { bench.leaveBy(way); });
        QCOMPARE(bench.asked, areCodes ? u"Leave without keeping your codes?"_s : u"Leave without saving the policy?"_s);
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedIn);
        QVERIFY(areCodes || bench.policy.state().hasChanges());

        bench.answering(false, [&] { bench.leaveBy(way); });
        QVERIFY(!bench.asked.isEmpty());
        QVERIFY(bench.session.stage() != session::Session::Stage::SignedIn);
        QVERIFY(!bench.policy.state().hasChanges());
        QVERIFY(!bench.setup.isActive());
    }

    void leavesUnaskedWhenNothingIsLost()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enterAsBoth();
        bench.answering(true, [&] { bench.leaveBy(u"ada@harbour.example"_s); });
        QVERIFY(bench.asked.isEmpty());
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.self().displayName, u"Ada Quay"_s);
    }
};

QTEST_MAIN(UnsavedWorkTest)
#include "UnsavedWorkTest.moc"
