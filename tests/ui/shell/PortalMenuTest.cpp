// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/AccountsDialog.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/SignInPage.h"
#include "ui/widgets/PortalSwitcher.h"

#include <QAccessible>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Stage = session::Session::Stage;

namespace {

struct Bench : ShellBench
{
    /// Ada was here before Ben, whose pages are open.
    void enterAsBoth()
    {
        enter();
        session.leavePortal();
        enter(ben());
    }
    QList<QAction *> entries() const
    {
        auto entries = part<QMenu>(window, u"portalMenu"_s)->actions();
        entries.removeIf([](const QAction *action) { return action->isSeparator(); });
        return entries;
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const auto *action : entries())
            texts.append(action->text());
        return texts;
    }
    AccountsDialog *dialog() const { return part<AccountsDialog>(window, u"accountsDialog"_s); }
};

}  // namespace

class PortalMenuTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Qt leaves what pops up out of the tree that a screen reader goes through.
    void aScreenReaderFindsItWhileItIsOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        auto *switcher = QAccessible::queryAccessibleInterface(part<PortalSwitcher>(bench.window, u"portalSwitcher"_s));
        QCOMPARE(switcher->childCount(), 0);
        switcher->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(switcher->childCount(), 1);
        auto *menu = switcher->child(0);
        QCOMPARE(switcher->indexOfChild(menu), 0);
        auto *last = menu->child(menu->childCount() - 1);
        QCOMPARE(last->role(), QAccessible::MenuItem);
        QCOMPARE(last->text(QAccessible::Name), u"Sign out"_s);
        last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(switcher->childCount(), 0);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void listsTheOtherAccountsInThePersonsOrder()
    {
        Bench bench;
        bench.enter();
        const QStringList commands{u"Add portal…"_s, u"Portals and accounts…"_s, u"Sign out"_s};
        QCOMPARE(bench.texts(), commands);
        bench.session.leavePortal();
        bench.enter(SessionBench::ben());
        QCOMPARE(bench.texts(), QStringList{u"harbour.example · ada@harbour.example"_s} + commands);
        bench.accounts.rename(bench.accounts.state().accounts.first().id, u"Ships & quays"_s);
        QCOMPARE(bench.texts().first(), u"Ships && quays · ada@harbour.example"_s);
    }

    void switchesToAnother()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enterAsBoth();
        bench.entries().first()->trigger();
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
        bench.answerFacts();
        bench.self = SessionBench::ada();
        bench.answerReads();
        QCOMPARE(bench.session.self().displayName, u"Ada Quay"_s);
        QCOMPARE(bench.texts().first(), u"harbour.example · ben@harbour.example"_s);
    }

    void opensTheList_data()
    {
        QTest::addColumn<bool>("isFromTheEntry");
        QTest::newRow("from the menu") << false;
        QTest::newRow("from the page that asks for the portal") << true;
    }

    void opensTheList()
    {
        QFETCH(bool, isFromTheEntry);
        Bench bench;
        QVERIFY(bench.show());
        bench.enterAsBoth();
        if (isFromTheEntry) {
            bench.session.leavePortal();
            click(bench.window, u"manageButton"_s);
        } else {
            bench.entries()[2]->trigger();
        }
        QVERIFY(bench.dialog()->isVisible());
        QVERIFY(bench.dialog()->isModal());
    }

    void theListOpensAddsAndSignsOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("open") << u"openButton"_s << Stage::NoPortal;
        QTest::newRow("add") << u"addPortalButton"_s << Stage::NoPortal;
        QTest::newRow("sign out") << u"signOutHereButton"_s << Stage::SignedOut;
    }

    void theListOpensAddsAndSignsOut()
    {
        QFETCH(QString, name);
        QFETCH(Stage, stage);
        Bench bench;
        QVERIFY(bench.show());
        bench.enterAsBoth();
        bench.dialog()->open();
        click(*bench.dialog(), name);
        QTRY_COMPARE(bench.session.stage(), stage);
        QVERIFY(!bench.dialog()->isVisible());
        if (stage == Stage::SignedOut) {
            QCOMPARE(bench.seen<SignInPage>(), 1);
        } else {
            QCOMPARE(bench.seen<ConnectPage>(), 1);
        }
    }
};

QTEST_MAIN(PortalMenuTest)
#include "PortalMenuTest.moc"
