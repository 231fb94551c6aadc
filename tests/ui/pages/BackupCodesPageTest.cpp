// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BackupCodesPage.h"
#include "app/viewmodels/BackupCodesViewModel.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/widgets/CodeTicket.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatePane.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using viewmodels::BackupCodesViewModel;
using Kind = Error::Kind;

namespace {

const QStringList oldCodes{u"k7Qm2x"_s, u"aB-9_z"_s, u"00000l"_s};
const QStringList newCodes{u"n1n1n1"_s, u"n2n2n2"_s, u"n3n3n3"_s};
constexpr auto readCall = "GET settings/tfaappcodes"_L1;
constexpr auto replaceCall = "PUT settings/tfaappnewcodes"_L1;

struct Bench : ViewModelBench
{
    Bench()
    {
        signIn();
        page.resize(848, 720);
        page.show();
    }

    void load(int used = 0)
    {
        page.activate();
        transport.answer(codes(oldCodes, used));
    }
    void replace()
    {
        click(page, u"replaceButton"_s);
        click(*openDialog<ConfirmDialog>(page), u"actButton"_s);
    }

    CodeTicketList *tickets() const { return part<CodeTicketList>(page, u"codeTicketList"_s); }
    NoticeBar *outcome() const { return part<NoticeBar>(page, u"outcomeNotice"_s); }
    StatePane *pane() const { return part<StatePane>(page, u"statePane"_s); }

    FakePlatform system;
    BackupCodesViewModel viewModel{session, tfa, writes, clock};
    BackupCodesPage page{viewModel, system.platform};
};

}  // namespace

class BackupCodesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheCodes()
    {
        Bench bench;
        bench.load(1);
        QCOMPARE(bench.sent(readCall), 1);
        QCOMPARE(bench.tickets()->count(), 3);
        QVERIFY(bench.tickets()->ticketAt(0)->isUsed());
        QVERIFY(!bench.tickets()->ticketAt(1)->isUsed());
        QCOMPARE(bench.tickets()->ticketAt(1)->code(), oldCodes.at(1));
        QCOMPARE(bench.page.findChild<SegmentBar *>()->left(), 2);
        QCOMPARE(bench.page.findChild<SegmentBar *>()->total(), 3);
        QVERIFY(!bench.outcome()->isVisible());
    }

    void hidesAndShowsThem()
    {
        Bench bench;
        bench.load();
        QCOMPARE(button(bench.page, u"hideCodesButton"_s)->text(), u"Hide codes"_s);
        click(bench.page, u"hideCodesButton"_s);
        QVERIFY(bench.tickets()->areCodesHidden());
        QCOMPARE(button(bench.page, u"hideCodesButton"_s)->text(), u"Show codes"_s);
        click(bench.page, u"hideCodesButton"_s);
        QVERIFY(!bench.tickets()->areCodesHidden());
    }

    void keepsNoCodeOutOfSight()
    {
        Bench bench;
        bench.load();
        bench.page.hide();
        QCOMPARE(bench.tickets()->count(), 0);
        bench.viewModel.load();
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.tickets()->count(), 0);
        bench.page.show();
        QCOMPARE(bench.tickets()->ticketAt(0)->code(), newCodes.at(0));
    }

    void copiesOneAndAll()
    {
        Bench bench;
        bench.load(1);
        QTest::mouseClick(bench.tickets()->ticketAt(1)->copyButton(), Qt::LeftButton);
        QCOMPARE(bench.system.clipboard.copied.size(), 1);
        QCOMPARE(bench.system.clipboard.copied.last(), Secret::fromText(oldCodes.at(1)));
        click(bench.page, u"copyCodesButton"_s);
        QVERIFY(bench.system.clipboard.copied.last().text().contains(oldCodes.at(2)));
        QCOMPARE(button(bench.page, u"copyCodesButton"_s)->text(), u"Copied"_s);
    }

    void savesThemForTheirOwnerOnly()
    {
        QTemporaryDir dir;
        Bench bench;
        bench.load();
        bench.system.fileDialogs.path = dir.filePath(u"codes.pdf"_s);
        click(bench.page, u"saveButton"_s);
        QVERIFY2(bench.system.fileDialogs.proposed.startsWith(u"backup-codes-harbour.example-"_s),
                 qPrintable(bench.system.fileDialogs.proposed));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(bench.system.fileDialogs.path) & ~owner, QFile::Permissions());
        const auto *notice = part<NoticeBar>(bench.page, u"keptNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"codes.pdf"_s));
    }

    void saysWhyThePdfWasNotSaved()
    {
        Bench bench;
        bench.load();
        bench.system.fileDialogs.path = u"/no such folder/codes.pdf"_s;
        click(bench.page, u"saveButton"_s);
        const auto *notice = part<NoticeBar>(bench.page, u"keptNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->tone(), Tone::Bad);
        QVERIFY(notice->text().contains(u"Choose another folder."_s));
        QTemporaryDir dir;
        bench.system.fileDialogs.path = dir.filePath(u"codes.pdf"_s);
        click(bench.page, u"saveButton"_s);
        QCOMPARE(notice->tone(), Tone::Ok);
    }

    void keepsUnusedCodesUnlessAskedForAll()
    {
        Bench bench;
        bench.load(1);
        auto *withUsed = part<QAction>(bench.page, u"withUsedAction"_s);
        QVERIFY(withUsed->isVisible());
        click(bench.page, u"printButton"_s);
        QCOMPARE(bench.system.sheetPrinter.text, u"2. aB-9_z\n3. 00000l\n"_s);
        click(bench.page, u"copyCodesButton"_s);
        QCOMPARE(bench.system.clipboard.copied.last().text(), u"2. aB-9_z\n3. 00000l\n"_s);
        withUsed->setChecked(true);
        click(bench.page, u"printButton"_s);
        QCOMPARE(bench.system.sheetPrinter.text, u"1. k7Qm2x (Used)\n2. aB-9_z\n3. 00000l\n"_s);
    }

    void offersNothingToKeepWhereAllAreUsed()
    {
        Bench bench;
        bench.load(3);
        QVERIFY(!button(bench.page, u"printButton"_s)->isEnabled());
        QVERIFY(!part<QAction>(bench.page, u"saveTextAction"_s)->isEnabled());
        part<QAction>(bench.page, u"withUsedAction"_s)->setChecked(true);
        QVERIFY(button(bench.page, u"printButton"_s)->isEnabled());
        QVERIFY(part<QAction>(bench.page, u"saveTextAction"_s)->isEnabled());
    }

    void hasFurtherForms()
    {
        QTemporaryDir dir;
        Bench bench;
        bench.load();
        QVERIFY(!part<QAction>(bench.page, u"withUsedAction"_s)->isVisible());
        click(bench.page, u"moreWaysButton"_s);
        auto *menu = part<QMenu>(bench.page, u"moreWaysMenu"_s);
        QVERIFY(menu->isVisible());
        menu->hide();
        part<QAction>(bench.page, u"printCardAction"_s)->trigger();
        QCOMPARE(bench.system.sheetPrinter.prints, 1);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const auto &name : {u"saveCardAction"_s, u"saveTextAction"_s}) {
            bench.system.fileDialogs.path = dir.filePath(name);
            part<QAction>(bench.page, name)->trigger();
            QCOMPARE(QFile::permissions(bench.system.fileDialogs.path) & ~owner, QFile::Permissions());
        }
        QVERIFY2(bench.system.fileDialogs.proposed.endsWith(u".txt"_s), qPrintable(bench.system.fileDialogs.proposed));
        QFile text(dir.filePath(u"saveTextAction"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("2. aB-9_z\n"));
    }

    void saysWhyThePrinterDidNotTakeIt()
    {
        Bench bench;
        bench.load();
        bench.system.sheetPrinter.answer = {SheetPrinter::Outcome::Kind::NotTaken, u"not accepting jobs"_s};
        click(bench.page, u"printButton"_s);
        const auto *notice = part<NoticeBar>(bench.page, u"keptNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->tone(), Tone::Bad);
        QCOMPARE(notice->title(), u"The printer did not take this page."_s);
        QVERIFY2(notice->text().endsWith(u"not accepting jobs"_s), qPrintable(notice->text()));
    }

    void asksBeforeCodesAreReplaced()
    {
        Bench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        click(bench.page, u"replaceButton"_s);
        auto *dialog = openDialog<ConfirmDialog>(bench.page);
        QVERIFY(dialog);
        QVERIFY(button(*dialog, u"keepButton"_s)->isDefault());
        QVERIFY(!button(*dialog, u"actButton"_s)->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!openDialog<ConfirmDialog>(bench.page));
        click(bench.page, u"replaceButton"_s);
        QTest::keyClick(openDialog<ConfirmDialog>(bench.page), Qt::Key_Escape);
        QVERIFY(!openDialog<ConfirmDialog>(bench.page));
        QCOMPARE(bench.sent(replaceCall), 0);
    }

    void replacesThem()
    {
        Bench bench;
        bench.load();
        bench.replace();
        QCOMPARE(bench.sent(replaceCall), 1);
        QVERIFY(!button(bench.page, u"replaceButton"_s)->isEnabled());
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.tickets()->ticketAt(0)->code(), newCodes.at(0));
        QVERIFY(bench.outcome()->isVisible());
        QCOMPARE(bench.outcome()->title(), u"These are your new codes."_s);
        QVERIFY(!button(bench.page, u"readAgainButton"_s)->isVisible());
    }

    void newCodesAreKeptByATick()
    {
        Bench bench;
        bench.load();
        bench.replace();
        bench.transport.answer(bench.codes(newCodes));
        QVERIFY(bench.viewModel.state().mustKeep);
        click(bench.page, u"keptButton"_s);
        QVERIFY(!bench.viewModel.state().mustKeep);
        QVERIFY(!bench.outcome()->isVisible());
    }

    void newCodesAreKeptByPrinting()
    {
        Bench bench;
        bench.load();
        bench.replace();
        bench.transport.answer(bench.codes(newCodes));
        click(bench.page, u"printButton"_s);
        QVERIFY(!bench.viewModel.state().mustKeep);
    }

    void tellsWhatBecameOfALostAnswer_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::addColumn<QString>("title");
        QTest::newRow("replaced") << true << u"These are your new codes."_s;
        QTest::newRow("not replaced") << false << u"Your codes were not replaced."_s;
    }

    void tellsWhatBecameOfALostAnswer()
    {
        QFETCH(bool, replaced);
        Bench bench;
        bench.load();
        bench.replace();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answer(bench.codes(replaced ? newCodes : oldCodes));
        QCOMPARE(bench.sent(replaceCall), 1);
        QVERIFY(bench.outcome()->isVisible());
        QTEST(bench.outcome()->title(), "title");
        QCOMPARE(bench.tickets()->ticketAt(0)->code(), replaced ? newCodes.at(0) : oldCodes.at(0));
    }

    void anUnknownOutcomeIsReadAgainByThePerson()
    {
        Bench bench;
        bench.load();
        bench.replace();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QVERIFY(bench.outcome()->isVisible());
        QCOMPARE(bench.outcome()->title(), u"It is not known yet whether your codes were replaced."_s);
        QVERIFY(!part<ErrorNotice>(bench.page, u"errorNotice"_s)->isVisible());
        click(bench.page, u"readAgainButton"_s);
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.outcome()->title(), u"These are your new codes."_s);
        QCOMPARE(bench.sent(replaceCall), 1);
    }

    void aRefusalIsShownBesideTheCodes()
    {
        Bench bench;
        bench.load();
        bench.replace();
        bench.transport.answerWith(SessionBench::error(Kind::TooManyRequests, 429));
        QVERIFY(part<ErrorNotice>(bench.page, u"errorNotice"_s)->isVisible());
        QVERIFY(!bench.outcome()->isVisible());
        QCOMPARE(bench.tickets()->count(), 3);
    }

    void withoutAnAppThereAreNone()
    {
        Bench bench;
        QSignalSpy setUp(&bench.page, &BackupCodesPage::setUpRequested);
        bench.page.activate();
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QVERIFY(bench.pane()->isVisible());
        QCOMPARE(bench.pane()->title(), u"There are no backup codes yet"_s);
        QVERIFY(!button(bench.page, u"hideCodesButton"_s)->isVisible());
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(setUp.count(), 1);
        QCOMPARE(bench.sent(readCall), 1);
    }

    void canBeReadAgain()
    {
        Bench bench;
        bench.page.activate();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QVERIFY(bench.pane()->isVisible());
        click(bench.page, u"primaryButton"_s);
        bench.transport.answer(bench.codes(oldCodes));
        QVERIFY(!bench.pane()->isVisible());
        QCOMPARE(bench.tickets()->count(), 3);
    }

    void goesBack()
    {
        Bench bench;
        bench.load();
        QSignalSpy back(&bench.page, &BackupCodesPage::backRequested);
        click(bench.page, u"backButton"_s);
        QCOMPARE(back.count(), 1);
    }
};

QTEST_MAIN(BackupCodesPageTest)
#include "BackupCodesPageTest.moc"
