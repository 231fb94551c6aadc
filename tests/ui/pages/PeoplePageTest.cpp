// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeoplePage.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/SurveyBench.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/PeopleTable.h"
#include "ui/pages/ResetDialog.h"
#include "ui/pages/ResetResultDialog.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/StatePane.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using viewmodels::PeopleFilter;
using viewmodels::PeopleTableModel;
using Kind = Error::Kind;

namespace {

const auto peoplePath = u"people/filter"_s;
const auto policyPath = u"settings/tfaapp"_s;
const auto auditPath = u"security/audit/events/filter"_s;

struct Bench : SurveyBench
{
    explicit Bench(const QJsonObject &caller = SessionBench::ada())
    {
        SessionBench::signIn(caller);
        page = std::make_unique<PeoplePage>(list, resets, system.platform);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
    }

    void open()
    {
        page->activate();
        transport.answerTo(policyPath, appIsOn({{u"mandatoryUsers"_s, QJsonArray{idOf(2)}}}));
        transport.failTo(auditPath, error(Kind::PaymentRequired, 402));
    }
    void answer(const QJsonArray &people, int total) { transport.answerTo(peoplePath, people, {}, total); }
    /// Four people: the first three without an app, the second one always asked, the last one in a group.
    void load()
    {
        open();
        auto people = somePeople(1, 3, {{u"tfaAppEnabled"_s, false}, {u"isCollaborator"_s, true}});
        people.append(
            person(4,
                   {{u"tfaAppEnabled"_s, true},
                    {u"groups"_s,
                     QJsonArray{QJsonObject{{u"id"_s, u"91ece626-0000-4000-8000-000000000001"_s}, {u"name"_s, u"Finance"_s}}}}}));
        answer(people, 4);
    }

    static constexpr int firstOne = 11;
    /// The numbers from 11 on.
    void loadWithApps(int count, QJsonObject more = {})
    {
        open();
        more.insert(u"tfaAppEnabled"_s, true);
        answer(somePeople(firstOne, count, more), count);
    }
    /// Of the one whose turn it is: read, reset, and read again.
    void answerReset(int number)
    {
        transport.answerTo(u"people/"_s + idOf(number), person(number, {{u"tfaAppEnabled"_s, true}}));
        transport.answerTo(u"settings/tfaappnewapp"_s, QString());
        transport.answerTo(u"people/"_s + idOf(number), person(number, {{u"tfaAppEnabled"_s, false}}));
    }

    PeopleTable *table() const { return part<PeopleTable>(*page, u"peopleTable"_s); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(cell(row, PeopleTableModel::Name));
        return names;
    }
    QStringList apps() const
    {
        QStringList apps;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            apps.append(cell(row, PeopleTableModel::App));
        return apps;
    }
    QString text(const QString &label) const
    {
        const auto *found = page->findChild<QLabel *>(label);
        return found && found->isVisibleTo(page.get()) ? found->text() : QString();
    }
    bool isShown(const QString &name) const { return part<QWidget>(*page, name)->isVisibleTo(page.get()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(table(), key, modifiers); }
    void clickCell(int row, int column) const
    {
        const auto place = table()->visualRect(table()->model()->index(row, column)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }
    void clickHeader(int column) const
    {
        auto *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }
    void choose(PeopleFilter::Kind kind) const
    {
        QTest::mouseClick(part<FilterChips>(*page, u"kindChips"_s)->chip(int(kind)), Qt::LeftButton);
    }

    FakePlatform system;
    viewmodels::PeopleViewModel list{{session, people, tfa, SurveyBench::audit},
                                     {.firstPause = std::chrono::milliseconds(1), .historyPages = 0}};
    session::ResetJournal resetJournal{dir.filePath(u"resets"_s)};
    viewmodels::ResetQueueViewModel resets{{session, tfa, people, resetJournal, clock},
                                           {.between = std::chrono::milliseconds(0)}};
    std::unique_ptr<PeoplePage> page;
};

}  // namespace

class PeoplePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoHasAnApp()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.names(), (QStringList{u"Person 1"_s, u"Person 2"_s, u"Person 3"_s, u"Person 4"_s}));
        QCOMPARE(bench.cell(0, PeopleTableModel::App), u"Not set up"_s);
        QCOMPARE(bench.cell(3, PeopleTableModel::App), u"Set up"_s);
        QCOMPARE(bench.cell(3, PeopleTableModel::Groups), u"Finance"_s);
        QCOMPARE(bench.cell(1, PeopleTableModel::App, Qt::ToolTipRole), u"Always asked by name"_s);
        const auto *chips = part<FilterChips>(*bench.page, u"kindChips"_s);
        QCOMPARE(chips->chip(int(PeopleFilter::Kind::Everybody))->count(), 4);
        QCOMPARE(chips->chip(int(PeopleFilter::Kind::NotSetUp))->count(), 3);
        QCOMPARE(chips->chip(int(PeopleFilter::Kind::AlwaysAsked))->count(), 1);
        QVERIFY(!chips->chip(int(PeopleFilter::Kind::Unknown))->isVisibleTo(bench.page.get()));
        QVERIFY(bench.table()->isColumnHidden(PeopleTableModel::Change));
        QVERIFY(!bench.isShown(u"unknownNotice"_s));
        QCOMPARE(bench.text(u"selectionLabel"_s), u"4 people"_s);
        const auto *last = chips->chip(int(PeopleFilter::Kind::AlwaysAsked));
        QTRY_COMPARE(last->y(), chips->chip(int(PeopleFilter::Kind::Everybody))->y());
    }

    void saysTheRowInOneSentence()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.cell(1, PeopleTableModel::Name, Qt::AccessibleTextRole),
                 u"Person 2, person2@harbour.example, User, two-factor: Not set up, Always asked by name"_s);
        QCOMPARE(bench.cell(3, PeopleTableModel::Name, Qt::AccessibleTextRole),
                 u"Person 4, person4@harbour.example, Room admin, two-factor: Set up, groups: Finance"_s);
    }

    void goesOnReadingAndCanBePaused()
    {
        Bench bench;
        bench.open();
        bench.answer(Bench::somePeople(1, 100), 1'000);
        QCOMPARE(bench.text(u"progressLabel"_s), u"100 of 1,000 people read"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 1'000);
        QCOMPARE(bench.cell(999, PeopleTableModel::Name), u"…"_s);
        click(*bench.page, u"pauseButton"_s);
        QCOMPARE(bench.text(u"progressLabel"_s), u"100 of 1,000 people read. Paused."_s);
        QCOMPARE(button(*bench.page, u"pauseButton"_s)->text(), u"Go on"_s);
        click(*bench.page, u"pauseButton"_s);
        QCOMPARE(button(*bench.page, u"pauseButton"_s)->text(), u"Pause"_s);
    }

    void saysWhyItIsUnknown()
    {
        Bench bench;
        bench.open();
        bench.answer(Bench::somePeople(1, 2), 2);
        QVERIFY(bench.isShown(u"unknownNotice"_s));
        QCOMPARE(bench.cell(0, PeopleTableModel::App), u"Unknown"_s);
        QVERIFY(part<FilterChips>(*bench.page, u"kindChips"_s)
                    ->chip(int(PeopleFilter::Kind::Unknown))
                    ->isVisibleTo(bench.page.get()));
    }

    void filtersAndSearches()
    {
        Bench bench;
        bench.load();
        bench.choose(PeopleFilter::Kind::AlwaysAsked);
        QTRY_COMPARE(bench.names(), QStringList{u"Person 2"_s});
        QCOMPARE(bench.text(u"selectionLabel"_s), u"1 of 4 people"_s);
        bench.choose(PeopleFilter::Kind::Everybody);
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QTest::keyClick(bench.table(), Qt::Key_F, Qt::ControlModifier);
        auto *field = part<QLineEdit>(*bench.page, u"searchField"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"finance"_s);
        QTRY_COMPARE(bench.names(), QStringList{u"Person 4"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(bench.names().size(), 4);
    }

    void saysThatNobodyMatches()
    {
        Bench bench;
        bench.load();
        auto *field = part<QLineEdit>(*bench.page, u"searchField"_s);
        auto *pane = part<StatePane>(*bench.page, u"statePane"_s);
        field->setText(u"person 1"_s);
        bench.choose(PeopleFilter::Kind::SetUp);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!bench.table()->isVisible());
        QCOMPARE(pane->title(), u"No one matches “person 1”"_s);
        QCOMPARE(pane->accessibleDescription(),
                 u"Try part of a name, an email address or a group. The filter “Set up” is on, so 3 people are hidden."_s);
        QVERIFY(field->isVisible());
        click(*pane, u"secondaryButton"_s);
        QTRY_COMPARE(bench.names().size(), 4);
        QVERIFY(bench.table()->isVisible());
        QCOMPARE(field->text(), QString());

        field->setText(u"nobody"_s);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!part<QWidget>(*pane, u"secondaryButton"_s)->isVisible());
        click(*pane, u"primaryButton"_s);
        QTRY_COMPARE(bench.names().size(), 4);
        QCOMPARE(field->text(), QString());

        bench.list.setFilter({.kind = PeopleFilter::Kind::AlwaysAsked, .group = 0});
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(pane->title(), u"No one matches these filters"_s);
        QCOMPARE(pane->accessibleDescription(), u"The filters “Always asked” and “Finance” are on."_s);
        click(*pane, u"primaryButton"_s);
        QTRY_COMPARE(bench.names().size(), 4);
    }

    void whoIsNotReadYetMayStillMatch()
    {
        Bench bench;
        bench.open();
        bench.answer(Bench::somePeople(1, 100), 1'000);
        bench.list.setFilter({.search = u"nobody"_s});
        auto *pane = part<StatePane>(*bench.page, u"statePane"_s);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(pane->accessibleDescription().endsWith(u"So far 100 of 1,000 people are read."_s));
        bench.answer({Bench::person(150, {{u"displayName"_s, u"Nobody Known"_s}})}, 1'000);
        QTRY_COMPARE(bench.names(), QStringList{u"Nobody Known"_s});
        QVERIFY(!pane->isVisible());
    }

    void ofARoleOrGroupOnlyAsLongAsWanted()
    {
        Bench bench;
        bench.load();
        bench.list.setFilter({.group = 0});
        QTRY_COMPARE(bench.names(), QStringList{u"Person 4"_s});
        QCOMPARE(part<FilterChip>(*bench.page, u"scopeChip"_s)->text(), u"Finance"_s);
        QTest::mouseClick(part<FilterChip>(*bench.page, u"scopeChip"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.names().size(), 4);
        QVERIFY(!bench.isShown(u"scopeChip"_s));
    }

    void selectsByKeys()
    {
        Bench bench;
        bench.load();
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, PeopleTableModel::Name));
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.text(u"selectionLabel"_s), u"1 selected"_s);
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.list.table().selectedCount(), 0);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.list.table().selected(), (QList<int>{1, 2, 3}));
        click(*bench.page, u"clearSelectionButton"_s);
        QCOMPARE(bench.list.table().selectedCount(), 0);
        QVERIFY(!bench.isShown(u"clearSelectionButton"_s));
        bench.choose(PeopleFilter::Kind::NotSetUp);
        QTRY_COMPARE(bench.names().size(), 3);
        bench.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bench.list.selectedPeople().size(), 3);
    }

    void selectsByClicks()
    {
        Bench bench;
        bench.load();
        bench.clickCell(1, PeopleTableModel::Selected);
        QCOMPARE(bench.list.table().selected(), QList<int>{1});
        bench.clickCell(2, PeopleTableModel::Name);
        QCOMPARE(bench.list.table().selectedCount(), 1);
        bench.clickHeader(PeopleTableModel::Selected);
        QCOMPARE(bench.list.table().selectedCount(), 4);
        bench.clickHeader(PeopleTableModel::Selected);
        QCOMPARE(bench.list.table().selectedCount(), 0);
        QCOMPARE(bench.table()->horizontalHeader()->sortIndicatorSection(), int(PeopleTableModel::Name));
    }

    void ordersByAHeader()
    {
        Bench bench;
        bench.load();
        bench.clickHeader(PeopleTableModel::App);
        QTRY_COMPARE(bench.names().first(), u"Person 4"_s);
        bench.clickHeader(PeopleTableModel::App);
        QTRY_COMPARE(bench.names().last(), u"Person 4"_s);
        bench.clickHeader(PeopleTableModel::Name);
        QTRY_COMPARE(bench.names().first(), u"Person 1"_s);
    }

    void copiesRows()
    {
        Bench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.table()->setFocus();
        bench.table()->setCurrentIndex(bench.table()->model()->index(3, PeopleTableModel::Name));
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(bench.system.clipboard.texts,
                     QStringList{u"Person 4\tperson4@harbour.example\tRoom admin\tSet up\t\tFinance"_s});
        bench.list.table().select(0, 1, true);
        Q_EMIT bench.table()->customContextMenuRequested({5, 5});
        auto *menu = bench.table()->findChild<QMenu *>(u"personMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"copyAction"_s)->trigger();
        QTRY_COMPARE(bench.system.clipboard.texts.size(), 2);
        QCOMPARE(bench.system.clipboard.texts.last().count(u'\n'), 1);
    }

    void exportsCsv()
    {
        Bench bench;
        bench.load();
        bench.system.fileDialogs.path = bench.dir.filePath(u"people.csv"_s);
        click(*bench.page, u"exportButton"_s);
        QTRY_VERIFY(bench.isShown(u"savedNotice"_s));
        const auto today = bench.clock.now().toLocalTime().date().toString(Qt::ISODate);
        QCOMPARE(bench.system.fileDialogs.proposed, u"people-harbour.example-%1.csv"_s.arg(today));
        QFile file(bench.system.fileDialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        QVERIFY(whole.startsWith("\xEF\xBB\xBF"));
        const auto lines = QString::fromUtf8(whole).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(2).startsWith("Person 2,person2@harbour.example,User,Active,Not set up,Always asked by name,"_L1));
        bench.system.fileDialogs.path = bench.dir.filePath(u"plain.csv"_s);
        bench.system.fileDialogs.kind = 1;
        click(*bench.page, u"exportButton"_s);
        QFile plain(bench.system.fileDialogs.path);
        QTRY_VERIFY(bench.isShown(u"savedNotice"_s));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QCOMPARE("\xEF\xBB\xBF" + plain.readAll(), whole);
        bench.system.fileDialogs.path = bench.dir.filePath(u"no/such/people.csv"_s);
        click(*bench.page, u"exportButton"_s);
        QTRY_VERIFY(bench.isShown(u"saveErrorNotice"_s));
        QVERIFY(!bench.isShown(u"savedNotice"_s));
    }

    void tellsWhenPeopleCameOrWentMeanwhile()
    {
        Bench bench;
        bench.open();
        bench.answer(Bench::somePeople(1, 100), 150);
        QVERIFY(!bench.isShown(u"shiftedNotice"_s));
        bench.answer(Bench::somePeople(102, 49), 149);  // one of the first page has gone
        bench.answer(Bench::somePeople(101, 2), 149);
        QCOMPARE(bench.list.state().coverage.total(), 150);
        QVERIFY(bench.isShown(u"shiftedNotice"_s));
        click(*bench.page, u"shiftedReloadButton"_s);
        QVERIFY(!bench.isShown(u"shiftedNotice"_s));
        bench.transport.answerTo(policyPath, Bench::appIsOn());
        bench.transport.failTo(auditPath, Bench::error(Kind::PaymentRequired, 402));
        bench.answer(Bench::somePeople(2, 100), 149);
        bench.answer(Bench::somePeople(102, 49), 149);
        QCOMPARE(bench.list.state().coverage.total(), 149);
        QVERIFY(!bench.isShown(u"shiftedNotice"_s));
    }

    void keepsWhoIsInSight()
    {
        Bench bench;
        bench.open();
        bench.answer(Bench::somePeople(200, 100), 200);
        QTRY_VERIFY(bench.table()->verticalScrollBar()->maximum() > 0);
        bench.table()->scrollTo(bench.table()->model()->index(50, 1), QAbstractItemView::PositionAtTop);
        bench.table()->setCurrentIndex(bench.table()->model()->index(52, 1));
        const auto before = bench.cell(bench.table()->rowAt(0), PeopleTableModel::Name);
        const auto current = bench.cell(bench.table()->currentIndex().row(), PeopleTableModel::Name);
        bench.answer(Bench::somePeople(100, 100), 200);
        QCOMPARE(bench.cell(bench.table()->rowAt(0), PeopleTableModel::Name), before);
        QCOMPARE(bench.cell(bench.table()->currentIndex().row(), PeopleTableModel::Name), current);
        QCOMPARE(bench.table()->rowAt(0), 150);
    }

    void dropsColumnsWhereItIsNarrow()
    {
        Bench bench;
        bench.load();
        QVERIFY(!bench.table()->isColumnHidden(PeopleTableModel::Groups));
        bench.page->resize(780, 600);
        QTRY_VERIFY(bench.table()->isColumnHidden(PeopleTableModel::Groups));
        QVERIFY(!bench.table()->isColumnHidden(PeopleTableModel::Role));
        bench.page->resize(696, 600);
        QTRY_VERIFY(bench.table()->isColumnHidden(PeopleTableModel::Role));
        QVERIFY(!bench.table()->isColumnHidden(PeopleTableModel::App));
    }

    void anErrorBeforeAnybodyStandsForThePage_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("rights") << Kind::Forbidden << u"This sign-in can’t open this page"_s;
        QTest::newRow("malformed") << Kind::Malformed << u"The portal’s answer can’t be read"_s;
    }
    void anErrorBeforeAnybodyStandsForThePage()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, title);
        Bench bench;
        bench.open();
        bench.transport.failTo(peoplePath, Bench::error(kind, 403));
        const auto *pane = bench.page->content()->statePane();
        QVERIFY(pane->isVisibleTo(bench.page.get()));
        QCOMPARE(pane->title(), title);
    }

    void anErrorLaterKeepsTheList()
    {
        Bench bench;
        bench.open();
        bench.answer(Bench::somePeople(1, 100), 150);
        bench.transport.failTo(peoplePath, Bench::error(Kind::Malformed));
        QVERIFY(bench.isShown(u"readingErrorNotice"_s));
        QCOMPARE(bench.cell(0, PeopleTableModel::Name), u"Person 1"_s);
        bench.list.load();
        QVERIFY(!bench.isShown(u"readingErrorNotice"_s));
    }

    void readsAgain()
    {
        Bench bench;
        bench.load();
        bench.list.table().select(0, 0, true);
        click(*bench.page, u"reloadButton"_s);
        QCOMPARE(bench.names().size(), 4);
        QCOMPARE(bench.text(u"progressLabel"_s), u"Reading again: 0 of 4 people"_s);
        bench.answer(Bench::somePeople(1, 5), 5);
        QCOMPARE(bench.names().size(), 5);
        QCOMPARE(bench.list.table().selectedCount(), 1);
    }

    void resetsWhomTheOwnerSelects()
    {
        Bench bench;
        bench.loadWithApps(3);
        bench.list.table().select(0, 1, true);
        QCOMPARE(button(*bench.page, u"resetButton"_s)->text(), u"Reset authenticator app… (2)"_s);
        click(*bench.page, u"resetButton"_s);
        auto *dialog = openDialog<ResetDialog>(*bench.page);
        QVERIFY(dialog);
        click(*dialog, u"actButton"_s);
        QVERIFY(bench.isShown(u"resetBar"_s));
        QVERIFY(!bench.isShown(u"peopleActionBar"_s));
        QCOMPARE(bench.apps(), (QStringList{u"Resetting…"_s, u"Waiting"_s, u"Set up"_s}));
        bench.answerReset(Bench::firstOne);
        QTRY_COMPARE(bench.apps(), (QStringList{u"Not set up"_s, u"Resetting…"_s, u"Set up"_s}));
        QCOMPARE(bench.cell(0, PeopleTableModel::Change), u"Now"_s);
        QCOMPARE(bench.cell(1, PeopleTableModel::Change), u"—"_s);
        QTRY_COMPARE(bench.transport.openCount(), 1);
        bench.answerReset(Bench::firstOne + 1);
        QCOMPARE(bench.apps(), (QStringList{u"Not set up"_s, u"Not set up"_s, u"Set up"_s}));
        QVERIFY(!bench.isShown(u"resetBar"_s));
        QVERIFY(bench.isShown(u"peopleActionBar"_s));
        QVERIFY(openDialog<ResetResultDialog>(*bench.page));
        bench.clock.advance(std::chrono::minutes(2));
        QCOMPARE(bench.cell(0, PeopleTableModel::Change), u"Today"_s);
    }

    void namesTheOwnerToOtherAdmins()
    {
        auto admin = SessionBench::ben();
        admin.insert(u"isAdmin"_s, true);
        Bench bench(admin);
        bench.loadWithApps(1, {{u"isOwner"_s, true}});
        bench.list.table().select(0, 0, true);
        QVERIFY(!button(*bench.page, u"resetButton"_s)->isEnabled());
        QCOMPARE(bench.text(u"resetHintLabel"_s), u"Only the owner, Person 11, can reset apps"_s);
    }

    void offersToGoOnWithAnEarlierReset()
    {
        Bench bench;
        bench.loadWithApps(2);
        bench.resets.start({{.id = Bench::idOf(Bench::firstOne), .name = u"Person 11"_s, .isAppSetUp = true}});
        bench.transport.answerTo(u"people/"_s + Bench::idOf(Bench::firstOne),
                                 Bench::person(Bench::firstOne, {{u"tfaAppEnabled"_s, true}}));
        bench.resets.clear();
        bench.page->activate();
        QVERIFY(bench.isShown(u"unfinishedResetNotice"_s));
        click(*bench.page, u"discardResetButton"_s);
        QVERIFY(!bench.isShown(u"unfinishedResetNotice"_s));
    }
};

QTEST_MAIN(PeoplePageTest)
#include "PeoplePageTest.moc"
