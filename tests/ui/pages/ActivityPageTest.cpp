// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityPage.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ActivityBench.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/StatePane.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using viewmodels::ActivityTableModel;
using viewmodels::ActivityViewModel;
using AuditAction = api::AuditAction;
using Kind = Error::Kind;

namespace {

struct Bench : ActivityBench
{
    Bench()
    {
        page.resize(848, 720);
        page.show();
    }

    /// A sign-in, a refused code, somebody's app unlinked, and the policy.
    void load()
    {
        page.activate();
        transport.answerTo(signInCall,
                           QJsonArray{line(9, AuditAction::CodeAccepted, 1h), line(8, AuditAction::CodeFailed, 2h, ben())});
        answerAudit({line(7, AuditAction::AppUnlinked, 3h, {{u"target"_s, QJsonArray{QString(benId)}}}),
                     line(6, AuditAction::AppOn, 48h)});
    }
    QJsonObject ben() const
    {
        return {{u"user"_s, u"Ben Pier"_s},
                {u"userId"_s, QString(benId)},
                {u"ip"_s, u"198.51.100.4"_s},
                {u"city"_s, QString()},
                {u"country"_s, QString()}};
    }
    void refuseAll(Kind kind, int status = 0)
    {
        while (transport.openCount() > 0)
            transport.answerWith(error(kind, status));
    }

    DataTable *table() const { return part<DataTable>(page, u"activityTable"_s); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    QString textOf(const QString &label) const
    {
        const auto *found = part<QLabel>(page, label);
        return found->isVisibleTo(&page) ? found->text() : QString();
    }
    StatePane *pane() const
    {
        auto *pane = part<StatePane>(page, u"statePane"_s);
        return pane->isVisibleTo(&page) ? pane : nullptr;
    }
    NoticeBar *notice(const QString &name) const
    {
        auto *notice = part<NoticeBar>(page, name);
        return notice->isVisibleTo(&page) ? notice : nullptr;
    }

    FakePlatform system;
    ActivityViewModel model{
        session, audit, people, groups, {.reading = {.tries = 1, .firstPause = 1ms}, .following = {.interval = 1h}}};
    ActivityPage page{model, system.platform};
};

}  // namespace

class ActivityPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysInPlainWordsWhatHappened()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.rows(), 4);
        QCOMPARE(bench.cell(0, ActivityTableModel::What), u"Signed in with a code"_s);
        QCOMPARE(bench.cell(0, ActivityTableModel::Who), u"Ada Quay"_s);
        QCOMPARE(bench.cell(0, ActivityTableModel::Place), u"Bergen, Norway"_s);
        QCOMPARE(bench.cell(0, ActivityTableModel::Address), u"203.0.113.7"_s);
        QCOMPARE(bench.cell(1, ActivityTableModel::What), u"Code not accepted"_s);
        QCOMPARE(bench.cell(2, ActivityTableModel::What), u"App of Ben Pier unlinked"_s);
        QCOMPARE(bench.cell(3, ActivityTableModel::What), u"Authenticator app switched on"_s);
        QCOMPARE(bench.textOf(u"summaryLabel"_s), u"4 event(s)"_s);
        QVERIFY(!bench.pane());
    }

    void speaksARowAsOneSentence()
    {
        Bench bench;
        bench.load();
        const auto time = QLocale().toString(bench.clock.now().addSecs(-7200).toLocalTime(), QLocale::ShortFormat);
        QCOMPARE(bench.cell(1, 0, Qt::AccessibleTextRole), u"Ben Pier: Code not accepted, %1. From 198.51.100.4."_s.arg(time));
        QVERIFY(bench.cell(0, 0, Qt::AccessibleTextRole).endsWith(u"From 203.0.113.7, Bergen, Norway."_s));
        QVERIFY(bench.cell(0, 0, Qt::ToolTipRole).endsWith(u"The portal’s number for it: 1024"_s));
        auto *table = QAccessible::queryAccessibleInterface(bench.table())->tableInterface();
        QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), bench.cell(1, 0, Qt::AccessibleTextRole));
    }

    void chipsCountAndFilter()
    {
        Bench bench;
        bench.load();
        auto *chips = part<FilterChips>(bench.page, u"groupChips"_s);
        QCOMPARE(chips->chip(0)->count(), 4);
        QCOMPARE(chips->chip(1)->count(), 1);
        QCOMPARE(chips->chip(2)->count(), 1);
        QTest::mouseClick(chips->chip(4), Qt::LeftButton);
        QCOMPARE(bench.rows(), 1);
        QCOMPARE(bench.cell(0, 0), u"Authenticator app switched on"_s);
        QCOMPARE(bench.textOf(u"summaryLabel"_s), u"1 of 4 event(s)"_s);
    }

    void searchesByKeys()
    {
        Bench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QTest::keySequence(&bench.page, QKeySequence(QKeySequence::Find));
        auto *field = part<QLineEdit>(bench.page, u"searchField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"198.51"_s);
        QCOMPARE(bench.rows(), 1);
        QTest::keyClicks(field, u"x"_s);
        QVERIFY(bench.pane());
        QCOMPARE(bench.pane()->title(), u"Nothing matches “198.51x”"_s);
        click(*bench.pane(), u"primaryButton"_s);
        QVERIFY(!bench.pane());
        QVERIFY(field->text().isEmpty());
        QCOMPARE(bench.rows(), 4);
    }

    void filtersByTime()
    {
        Bench bench;
        bench.load();
        const auto actions = part<QMenu>(bench.page, u"rangeMenu"_s)->actions();
        QCOMPARE(actions.at(1)->text(), u"Last 24 hours"_s);
        actions.at(1)->trigger();
        QCOMPARE(bench.rows(), 3);
        QCOMPARE(button(bench.page, u"rangeButton"_s)->accessibleName(), u"Time: Last 24 hours"_s);
    }

    void filtersByPerson()
    {
        Bench bench;
        bench.load();
        bench.table()->setCurrentIndex(bench.table()->model()->index(2, 0));
        Q_EMIT bench.table()->customContextMenuRequested({});
        auto *menu = part<QMenu>(bench.page, u"eventMenu"_s);
        QStringList words;
        for (auto *action : menu->actions())
            words.append(action->text());
        QCOMPARE(words, (QStringList{u"Copy"_s, u"Only Ada Quay"_s, u"Only Ben Pier"_s}));
        menu->actions().at(2)->trigger();
        menu->close();
        QCOMPARE(bench.rows(), 2);
        auto *chip = part<FilterChip>(bench.page, u"personChip"_s);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->accessibleName(), u"Only Ben Pier. Show everybody"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(bench.rows(), 4);
        QVERIFY(!chip->isVisible());
    }

    void copiesRows()
    {
        Bench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.table()->setFocus();
        bench.table()->selectRow(0);
        QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keySequence(bench.table(), QKeySequence(QKeySequence::Copy));
        QCOMPARE(bench.system.clipboard.texts.size(), 1);
        const auto lines = bench.system.clipboard.texts.first().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(u"Signed in with a code\tAda Quay\t"_s));
        QVERIFY(lines.first().endsWith(u"\t203.0.113.7\tBergen, Norway"_s));
    }

    void exportsWhatIsShown()
    {
        Bench bench;
        bench.load();
        const QTemporaryDir dir;
        click(bench.page, u"exportButton"_s);  // the person changes their mind
        const auto today = bench.clock.now().toLocalTime().date().toString(Qt::ISODate);
        QCOMPARE(bench.system.fileDialogs.proposed, u"activity-harbour.example-%1.csv"_s.arg(today));
        QVERIFY(!bench.notice(u"savedNotice"_s));
        bench.system.fileDialogs.path = dir.filePath(u"nowhere/a.csv"_s);
        click(bench.page, u"exportButton"_s);
        QVERIFY(bench.notice(u"saveErrorNotice"_s));
        bench.system.fileDialogs.path = dir.filePath(u"a.csv"_s);
        click(bench.page, u"exportButton"_s);
        QVERIFY(!bench.notice(u"saveErrorNotice"_s));
        QVERIFY(bench.notice(u"savedNotice"_s));
        QFile file(dir.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(1).startsWith(bench.ago(1h) + u",Signed in with a code,Ada Quay,"_s));
        QVERIFY(lines.at(3).contains(u"App of Ben Pier unlinked,Ada Quay,,Ben Pier,"_s));
    }

    void followsWithoutMovingWhatIsLookedAt()
    {
        Bench bench;
        bench.page.activate();
        bench.answerAudit();
        bench.transport.answerTo(ActivityBench::signInCall, bench.lines(200, 90, 1h));
        // Then what the newest lines are.
        while (bench.transport.openCount() > 0)
            bench.transport.answer(QJsonArray{bench.line(200, AuditAction::CodeAccepted, 1h)});
        auto *bar = bench.table()->verticalScrollBar();
        bar->setValue(600);
        const int row = bench.table()->rowAt(0);
        const QPersistentModelIndex seen = bench.table()->model()->index(row, 0);
        bench.table()->selectRow(row);
        const int place = bench.table()->rowViewportPosition(row);
        QSignalSpy resets(bench.table()->model(), &QAbstractItemModel::modelReset);
        bench.model.load();
        bench.transport.answerTo(ActivityBench::signInCall, bench.lines(203, 4, 1s));
        QCOMPARE(resets.size(), 0);
        QVERIFY(seen.row() > row);
        QCOMPARE(bench.table()->rowViewportPosition(seen.row()), place);
        QVERIFY(bench.table()->selectionModel()->isRowSelected(seen.row()));
    }

    void showsOlderOnRequest()
    {
        Bench bench;
        bench.page.activate();
        bench.answerAudit();
        bench.transport.answerTo(ActivityBench::signInCall, bench.lines(200, 100, 1h));
        QVERIFY(bench.textOf(u"summaryLabel"_s).contains(u" since "_s));
        click(bench.page, u"olderButton"_s);
        QVERIFY(!button(bench.page, u"olderButton"_s)->isEnabled());
        while (bench.transport.openCount() > 0)
            bench.transport.answer(QJsonArray());
        QVERIFY(!button(bench.page, u"olderButton"_s)->isVisible());
        QCOMPARE(bench.rows(), 100);
    }

    void saysWhatIsMissing()
    {
        Bench bench;
        bench.page.activate();
        for (int i = 0; i < ActivityBench::auditKinds; ++i)
            bench.transport.failTo(ActivityBench::auditCall, SessionBench::error(Kind::PaymentRequired, 402));
        bench.transport.answerTo(ActivityBench::signInCall, bench.lines(9, 3, 1h));
        auto *missing = bench.notice(u"missingNotice"_s);
        QVERIFY(missing);
        QCOMPARE(missing->title(), u"Set-ups, codes and policy changes are not shown"_s);
        QCOMPARE(missing->text(), u"The portal’s plan does not include the audit log."_s);
        QCOMPARE(bench.rows(), 3);
    }

    void saysThatOnlyTheLatestAreGiven()
    {
        Bench bench;
        bench.page.activate();
        const QJsonArray latest{bench.line(5, AuditAction::AppOn, 1h), bench.line(4, AuditAction::TwoFactorOff, 2h)};
        for (int i = 0; i < ActivityBench::auditKinds; ++i)
            bench.transport.answerTo(ActivityBench::auditCall, latest);
        bench.transport.answerTo(ActivityBench::signInCall, bench.lines(9, 3, 1h));
        auto *missing = bench.notice(u"missingNotice"_s);
        QVERIFY(missing);
        QCOMPARE(missing->title(), u"What is older is not shown"_s);
        QCOMPARE(missing->text(), u"The portal’s plan gives only the latest 20 entries of the audit log."_s);
        QCOMPARE(bench.rows(), 5);
    }

    void saysWhyThereIsNothing_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("button");
        QTest::newRow("plan") << Kind::PaymentRequired << 402 << u"This portal’s plan does not show what happened"_s
                              << u"Check again"_s;
        QTest::newRow("role") << Kind::NotAvailable << 403 << u"Only admins can see the activity"_s << u"Go to My sign-in"_s;
        QTest::newRow("rights") << Kind::Forbidden << 403 << u"This sign-in can’t open this page"_s << u"Sign in another way"_s;
        QTest::newRow("offline") << Kind::Offline << 0 << u"The portal can’t be reached"_s << u"Try now"_s;
        QTest::newRow("nonsense") << Kind::Malformed << 200 << u"The portal’s answer can’t be read"_s << u"Try again"_s;
    }
    void saysWhyThereIsNothing()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QFETCH(QString, title);
        QFETCH(QString, button);
        Bench bench;
        bench.page.activate();
        bench.refuseAll(kind, status);
        QVERIFY(bench.pane());
        QCOMPARE(bench.pane()->title(), title);
        QCOMPARE(tests::button(*bench.pane(), u"primaryButton"_s)->text(), button);
        QVERIFY(!part<QWidget>(bench.page, u"searchField"_s)->isVisible());
        QSignalSpy anotherWay(&bench.page, &Page::anotherWayRequested);
        QSignalSpy mySignIn(&bench.page, &ActivityPage::mySignInRequested);
        click(*bench.pane(), u"primaryButton"_s);
        QCOMPARE(anotherWay.size() + mySignIn.size() + (bench.transport.openCount() > 0 ? 1 : 0), 1);
    }

    void anEndedSessionIsTold()
    {
        Bench bench;
        bench.page.activate();
        bench.refuseAll(Kind::Unauthorized, 401);
        QVERIFY(bench.pane());
        QCOMPARE(bench.pane()->title(), u"Sign in again to go on"_s);
        QSignalSpy signIn(&bench.page, &Page::signInRequested);
        click(*bench.pane(), u"primaryButton"_s);
        QCOMPARE(signIn.size(), 1);
        bench.signIn();
        QVERIFY(!bench.pane());
        QVERIFY(bench.transport.openCount() > 0);
    }

    void aSessionThatEndsWhileThePortalIsAwayIsTold()
    {
        Bench bench;
        bench.page.activate();
        bench.refuseAll(Kind::Offline, 0);
        QCOMPARE(bench.pane()->title(), u"The portal can’t be reached"_s);
        click(*bench.pane(), u"primaryButton"_s);
        bench.refuseAll(Kind::Unauthorized, 401);
        QCOMPARE(bench.pane()->title(), u"Sign in again to go on"_s);
        QCOMPARE(button(*bench.pane(), u"primaryButton"_s)->text(), u"Sign in again"_s);
        QVERIFY(part<QWidget>(*bench.pane(), u"countDownLabel"_s)->isHidden());
    }

    void tellsARefusalBesideAFault()
    {
        Bench bench;
        bench.page.activate();
        for (int i = 0; i < ActivityBench::auditKinds; ++i)
            bench.transport.failTo(ActivityBench::auditCall, SessionBench::error(Kind::Malformed, 200));
        bench.transport.failTo(ActivityBench::signInCall, SessionBench::error(Kind::PaymentRequired, 402));
        QVERIFY(bench.pane());
        QCOMPARE(bench.pane()->title(), u"This portal’s plan does not show what happened"_s);
        click(*bench.pane(), u"primaryButton"_s);
        QVERIFY(!bench.pane());
    }

    void nothingHasHappened()
    {
        Bench bench;
        bench.page.activate();
        while (bench.transport.openCount() > 0)
            bench.transport.answer(QJsonArray());
        QVERIFY(bench.pane());
        QCOMPARE(bench.pane()->title(), u"Nothing has happened yet"_s);
    }

    void keepsWhatIsThereThroughAFault()
    {
        Bench bench;
        bench.load();
        while (bench.transport.openCount() > 0)
            bench.transport.answer(QJsonArray());
        bench.model.load();
        bench.refuseAll(Kind::Offline);
        QVERIFY(bench.notice(u"errorNotice"_s));
        QCOMPARE(bench.notice(u"errorNotice"_s)->title(), u"The portal can’t be reached."_s);
        QCOMPARE(bench.rows(), 4);
        bench.model.load();
        while (bench.transport.openCount() > 0)
            bench.transport.answer(QJsonArray());
        QVERIFY(!bench.notice(u"errorNotice"_s));
    }

    void dropsThePlaceWhereThereIsNoRoom()
    {
        Bench bench;
        bench.load();
        QVERIFY(!bench.table()->isColumnHidden(ActivityTableModel::Place));
        bench.page.resize(696, 560);
        QVERIFY(bench.table()->isColumnHidden(ActivityTableModel::Place));
        QVERIFY(bench.table()->width() >= 690);
    }
};

QTEST_MAIN(ActivityPageTest)
#include "ActivityPageTest.moc"
