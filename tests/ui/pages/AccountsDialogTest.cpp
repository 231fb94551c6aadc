// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountsDialog.h"
#include "app/session/Accounts.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/pages/AccountRow.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/OtherSessionsDialog.h"
#include "ui/pages/RenameDialog.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/NoticeBar.h"

#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;
using Stage = session::Session::Stage;

namespace {

struct Bench : ViewModelBench
{
    /// Ada and Ben were here, Ben's pages are open, and the portal has told where else.
    void enterAsBoth(int others = 0)
    {
        signIn();
        session.leavePortal();
        signIn(ben());
        dialog.show();
        answerOthers(others);
    }
    void answerOthers(int count)
    {
        QJsonArray items{QJsonObject{{u"id"_s, 1}}};
        for (int id = 2; id < count + 2; ++id)
            items.append(QJsonObject{{u"id"_s, id},
                                     {u"browser"_s, u"Firefox 128"_s},
                                     {u"platform"_s, u"Windows 11"_s},
                                     {u"ip"_s, u"203.0.113.7"_s},
                                     {u"city"_s, u"Bergen"_s},
                                     {u"date"_s, u"2026-11-24T18:00:00.0000000+02:00"_s}});
        transport.answer(QJsonObject{{u"loginEvent"_s, 1}, {u"items"_s, items}});
    }

    /// The rows as they are shown; those that they replaced may still be waiting for their end.
    QList<AccountRow *> rows() const
    {
        const auto *card = part<Card>(dialog, u"accountsCard"_s);
        auto rows = card->findChildren<AccountRow *>();
        rows.removeIf([card](AccountRow *row) { return card->layout()->indexOf(row) < 0; });
        return rows;
    }
    AccountRow *row(int number) const { return rows().value(number - 1); }
    QStringList names() const
    {
        QStringList names;
        for (const auto *row : rows())
            names.append(row->description().section(u'@', 0, 0).section(u' ', -1));
        return names;
    }
    NoticeBar *notice() const { return part<NoticeBar>(dialog, u"accountsNotice"_s); }
    QPushButton *elsewhere() const { return button(dialog, u"elsewhereButton"_s); }

    void chooseInMenu(int number, const QString &text)
    {
        for (auto *action : row(number)->findChild<QMenu *>(u"accountMenu"_s)->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        qFatal("no %s in the menu", qPrintable(text));
    }

    /// Does what opens a dialog, and something in it; ends when the dialog has ended.
    template<class Dialog, class Act, class In>
    bool with(Act act, In in)
    {
        bool isOver = false;
        QTimer::singleShot(0, &dialog, [&] {
            // Behind what act() has queued.
            QTimer::singleShot(0, &dialog, [&] {
                if (auto *opened = openDialog<Dialog>(dialog))
                    in(*opened);
                isOver = true;
            });
        });
        act();
        return QTest::qWaitFor([&] { return isOver; });
    }

    session::Accounts accounts{session, profiles, secretStore, connectionSettings, policyArchive, writeJournal};
    api::ConnectionsApi connections{transport};
    viewmodels::AccountsViewModel viewModel{session, accounts, connections};
    bool mayLeave = true;
    int asked = 0;
    AccountsDialog dialog{viewModel,
                          [this](QWidget *) {
                              ++asked;
                              return mayLeave;
                          },
                          nullptr};
};

}  // namespace

class AccountsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoWasHere()
    {
        Bench bench;
        bench.enterAsBoth();
        QCOMPARE(bench.names(), (QStringList{u"ada"_s, u"ben"_s}));
        QCOMPARE(bench.row(1)->title(), u"harbour.example"_s);
        QVERIFY(bench.row(1)->description().startsWith("ada@harbour.example"_L1));
        QVERIFY(bench.row(1)->description().contains("last opened"_L1));
        QTRY_VERIFY(button(*bench.row(1), u"openButton"_s)->isVisible());
        QVERIFY(!button(*bench.row(2), u"openButton"_s)->isVisible());
        QVERIFY(bench.row(2)->accessibleName().contains("Signed in now"_L1));
        QVERIFY(part<CardRow>(bench.dialog, u"openAccountRow"_s)->title().startsWith("ben@harbour.example"_L1));
        QVERIFY(!bench.notice()->isVisible());
    }

    void nobodyWasHere()
    {
        Bench bench;
        bench.dialog.show();
        QCOMPARE(part<Card>(bench.dialog, u"accountsCard"_s)->isVisible(), false);
        QVERIFY(!bench.elsewhere()->isVisible());
        QVERIFY(button(bench.dialog, u"addPortalButton"_s)->isVisible());
    }

    void leaves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mayLeave");
        for (const bool mayLeave : {true, false}) {
            const auto *answer = mayLeave ? "allowed" : "refused";
            QTest::addRow("open, %s", answer) << u"openButton"_s << mayLeave;
            QTest::addRow("add, %s", answer) << u"addPortalButton"_s << mayLeave;
            QTest::addRow("sign out, %s", answer) << u"signOutHereButton"_s << mayLeave;
        }
    }

    void leaves()
    {
        QFETCH(QString, name);
        QFETCH(bool, mayLeave);
        Bench bench;
        bench.enterAsBoth();
        bench.mayLeave = mayLeave;
        const auto ada = bench.row(1)->accountId();
        QSignalSpy opened(&bench.dialog, &AccountsDialog::openRequested);
        QSignalSpy added(&bench.dialog, &AccountsDialog::addPortalRequested);
        QSignalSpy signedOut(&bench.dialog, &AccountsDialog::signOutRequested);
        click(bench.dialog, name);
        QTRY_COMPARE(bench.asked, 1);
        QCOMPARE(opened.count() + added.count() + signedOut.count(), mayLeave ? 1 : 0);
        QCOMPARE(bench.dialog.isVisible(), !mayLeave);
        if (!opened.isEmpty())
            QCOMPARE(opened.first().first().toString(), ada);
    }

    void movesByButtonsAndKeys()
    {
        Bench bench;
        bench.enterAsBoth();
        bench.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
        QVERIFY(!button(*bench.row(1), u"upButton"_s)->isEnabled());
        QVERIFY(!button(*bench.row(2), u"downButton"_s)->isEnabled());
        click(*bench.row(1), u"downButton"_s);
        QTRY_COMPARE(bench.names(), (QStringList{u"ben"_s, u"ada"_s}));
        // The focus has gone along, to what can be pressed there.
        QCOMPARE(bench.dialog.focusWidget(), button(*bench.row(2), u"upButton"_s));
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(bench.names(), (QStringList{u"ada"_s, u"ben"_s}));
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(bench.names(), (QStringList{u"ben"_s, u"ada"_s}));
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.names(), (QStringList{u"ben"_s, u"ada"_s}));
    }

    void renames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("title");
        QTest::newRow("a name") << u"Quay"_s << int(Qt::Key_Return) << u"Quay"_s;
        QTest::newRow("none") << u" "_s << int(Qt::Key_Return) << u"harbour.example"_s;
        QTest::newRow("left as it is") << u"Quay"_s << int(Qt::Key_Escape) << u"harbour.example"_s;
    }

    void renames()
    {
        QFETCH(QString, typed);
        QFETCH(int, key);
        Bench bench;
        bench.enterAsBoth();
        QVERIFY(bench.with<RenameDialog>([&] { bench.chooseInMenu(1, u"Rename…"_s); },
                                         [&](RenameDialog &dialog) {
                                             QTest::keyClicks(part<QLineEdit>(dialog, u"nameField"_s), typed);
                                             QTest::keyClick(&dialog, Qt::Key(key));
                                         }));
        QTEST(bench.row(1)->title(), "title");
        QVERIFY(bench.row(1)->description().contains("ada@harbour.example"_L1));
    }

    void forgetsAfterAsking_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("mayLeave");
        QTest::addColumn<int>("left");
        QTest::newRow("another") << 1 << u"actButton"_s << false << 1;
        QTest::newRow("another, kept") << 1 << u"keepButton"_s << true << 2;
        QTest::newRow("the open one") << 2 << u"actButton"_s << true << 1;
        QTest::newRow("the open one, whose work is not to be lost") << 2 << u"actButton"_s << false << 2;
    }

    void forgetsAfterAsking()
    {
        QFETCH(int, number);
        QFETCH(QString, answer);
        QFETCH(bool, mayLeave);
        QFETCH(int, left);
        Bench bench;
        bench.enterAsBoth();
        bench.mayLeave = mayLeave;
        QString said;
        QVERIFY(bench.with<ConfirmDialog>([&] { bench.chooseInMenu(number, u"Forget…"_s); },
                                          [&](ConfirmDialog &dialog) {
                                              said = dialog.accessibleDescription();
                                              click(dialog, answer);
                                          }));
        QVERIFY2(said.contains("keychain"_L1), qPrintable(said));
        QCOMPARE(bench.profiles.profiles().size(), left);
        QCOMPARE(bench.keychain.entries.size(), left);
        const bool isLeft = number == 2 && left == 1;
        QCOMPARE(bench.session.stage(), isLeft ? Stage::NoPortal : Stage::SignedIn);
        QCOMPARE(bench.asked, number == 2 ? 1 : 0);
    }

    void saysThatTheKeychainMayHaveKeptIt()
    {
        Bench bench;
        bench.enterAsBoth();
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        QVERIFY(bench.with<ConfirmDialog>([&] { bench.chooseInMenu(1, u"Forget…"_s); },
                                          [&](ConfirmDialog &dialog) { click(dialog, u"actButton"_s); }));
        QVERIFY(bench.notice()->isVisible());
        QVERIFY(bench.notice()->tone() == Tone::Warn);
        QVERIFY(bench.notice()->text().contains(u"https://harbour.example – ada@harbour.example"_s));
        QCOMPARE(bench.names().size(), 2);
    }

    void saysThatTheListCouldNotBeWritten()
    {
        Bench bench;
        bench.enterAsBoth();
        QVERIFY(bench.loseFolder());
        click(*bench.row(1), u"downButton"_s);
        QTRY_VERIFY(bench.notice()->isVisible());
        QVERIFY(bench.notice()->tone() == Tone::Bad);
        // Another look has it said no more.
        bench.dialog.hide();
        bench.dialog.show();
        QVERIFY(!bench.notice()->isVisible());
    }

    void countsTheOthersAndShowsThemFirst()
    {
        Bench bench;
        bench.enterAsBoth(2);
        QVERIFY(bench.elsewhere()->text().contains(u'2'));
        QVERIFY(bench.elsewhere()->isEnabled());
        QStringList shown;
        QVERIFY(bench.with<OtherSessionsDialog>([&] { click(bench.dialog, u"elsewhereButton"_s); },
                                                [&](OtherSessionsDialog &dialog) {
                                                    for (const auto *row : dialog.findChildren<CardRow *>())
                                                        shown.append(row->accessibleName());
                                                    QVERIFY(button(dialog, u"actButton"_s)->text().contains(u'2'));
                                                    click(dialog, u"actButton"_s);
                                                }));
        QCOMPARE(shown.size(), 2);
        for (const auto &fact : {u"Firefox 128 on Windows 11"_s, u"Bergen"_s, u"203.0.113.7"_s, u"2026"_s.right(2)})
            QVERIFY2(shown.first().contains(fact), qPrintable(shown.first()));
        QCOMPARE(bench.sent("PUT security/activeconnections/logoutallexceptthis"_L1), 1);
        bench.transport.answer(u"Ben Pier"_s);
        bench.answerOthers(0);
        QVERIFY(bench.notice()->isVisible());
        QVERIFY(bench.notice()->tone() == Tone::Ok);
        QVERIFY(!bench.elsewhere()->isEnabled());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void theyStaySignedInUnlessThePersonSaysSo()
    {
        Bench bench;
        bench.enterAsBoth(1);
        QVERIFY(bench.with<OtherSessionsDialog>([&] { click(bench.dialog, u"elsewhereButton"_s); },
                                                [&](OtherSessionsDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }));
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void whatThePortalDoesNotTellCanBeAskedAgain()
    {
        Bench bench;
        bench.signIn();
        bench.dialog.show();
        bench.transport.answerWith(SessionBench::error(Kind::Forbidden, 403));
        QVERIFY(bench.elsewhere()->isEnabled());
        click(bench.dialog, u"elsewhereButton"_s);
        QCOMPARE(bench.transport.openCount(), 1);
        bench.answerOthers(1);
        QVERIFY(bench.elsewhere()->text().contains(u'1'));
    }
};

QTEST_MAIN(AccountsDialogTest)
#include "AccountsDialogTest.moc"
