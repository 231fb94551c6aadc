// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CoverageDialog.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/SurveyBench.h"
#include "ui/pages/CoverageTableModel.h"

#include <QFile>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Outcome = SheetPrinter::Outcome::Kind;

namespace {

QJsonObject inGroup(int number, const QString &name)
{
    const auto id = u"91ece626-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
    return {{u"groups"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"name"_s, name}}}}, {u"tfaAppEnabled"_s, true}};
}

struct Bench : SurveyBench
{
    /// Two users without an app, and three room admins with one, of whom two are in Finance and one is on the Board.
    Bench()
    {
        SessionBench::signIn();
        list.load();
        transport.answerTo(u"settings/tfaapp"_s, appIsOn());
        transport.failTo(u"security/audit/events/filter"_s, error(Error::Kind::PaymentRequired, 402));
        auto people = somePeople(1, 2, {{u"tfaAppEnabled"_s, false}, {u"isCollaborator"_s, true}});
        people.append(person(3, inGroup(1, u"Board"_s)));
        people.append(person(4, inGroup(2, u"Finance"_s)));
        people.append(person(5, inGroup(2, u"Finance"_s)));
        transport.answerTo(u"people/filter"_s, people, {}, 5);
        dialog = std::make_unique<CoverageDialog>(list, system.platform);
        dialog->show();
    }

    QTableView *table() const { return part<QTableView>(*dialog, u"coverageTable"_s); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    bool isShown(const QString &name) const { return part<QWidget>(*dialog, name)->isVisibleTo(dialog.get()); }

    FakePlatform system;
    viewmodels::PeopleViewModel list{{session, people, tfa, SurveyBench::audit}};
    std::unique_ptr<CoverageDialog> dialog;
};

}  // namespace

class CoverageDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByRoleAndGroup()
    {
        Bench bench;
        QStringList names;
        for (int row = 0; row < bench.table()->model()->rowCount(); ++row)
            names.append(bench.cell(row, CoverageTableModel::Name));
        QCOMPARE(names, (QStringList{u"Everybody"_s, u"Room admin"_s, u"User"_s, u"Finance"_s, u"Board"_s}));
        QCOMPARE(bench.cell(0, CoverageTableModel::SetUp), u"3"_s);
        QCOMPARE(bench.cell(2, CoverageTableModel::NotSetUp), u"2"_s);
        QCOMPARE(bench.cell(0, CoverageTableModel::Name, Qt::AccessibleTextRole),
                 u"Everybody, 3 of 5 set up, 2 of 5 not set up"_s);
        QVERIFY(bench.table()->isColumnHidden(CoverageTableModel::Unknown));
    }

    void aRowIsAFilter()
    {
        Bench bench;
        QSignalSpy chosen(bench.dialog.get(), &CoverageDialog::scopeChosen);
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          bench.table()->visualRect(bench.table()->model()->index(3, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).value<std::optional<int>>(), std::optional(1));
        QVERIFY(!bench.dialog->isVisible());
    }

    void enterChoosesARowToo()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
        QSignalSpy chosen(bench.dialog.get(), &CoverageDialog::scopeChosen);
        QTest::keyClick(bench.table(), Qt::Key_Down);
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<std::optional<viewmodels::PersonRole>>(),
                 std::optional(viewmodels::PersonRole::RoomAdmin));
    }

    void prints()
    {
        Bench bench;
        click(*bench.dialog, u"printButton"_s);
        QCOMPARE(bench.system.sheetPrinter.prints, 1);
        QVERIFY(bench.isShown(u"doneNotice"_s));
        for (const auto &word : {u"Finance"_s, u"2 of 2"_s, u"Room admin"_s})
            QVERIFY2(bench.system.sheetPrinter.text.contains(word), qPrintable(word));
        bench.system.sheetPrinter.answer = {Outcome::NotTaken, u"not accepting jobs"_s};
        click(*bench.dialog, u"printButton"_s);
        QVERIFY(!bench.isShown(u"doneNotice"_s));
        QVERIFY(bench.isShown(u"errorNotice"_s));
    }

    void savesAPdf()
    {
        Bench bench;
        bench.system.fileDialogs.path = bench.dir.filePath(u"coverage.pdf"_s);
        click(*bench.dialog, u"pdfButton"_s);
        QVERIFY(bench.isShown(u"doneNotice"_s));
        QVERIFY(bench.system.fileDialogs.proposed.startsWith("coverage-"_L1));
        QFile file(bench.system.fileDialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        bench.system.fileDialogs.path = bench.dir.filePath(u"no/such/coverage.pdf"_s);
        click(*bench.dialog, u"pdfButton"_s);
        QVERIFY(bench.isShown(u"errorNotice"_s));
    }

    void followsTheReading()
    {
        Bench bench;
        bench.list.reload();
        bench.transport.answerTo(u"settings/tfaapp"_s, Bench::appIsOn());
        bench.transport.failTo(u"security/audit/events/filter"_s, Bench::error(Error::Kind::PaymentRequired, 402));
        bench.transport.answerTo(u"people/filter"_s, Bench::somePeople(1, 2, {{u"tfaAppEnabled"_s, true}}), {}, 2);
        QCOMPARE(bench.cell(0, CoverageTableModel::SetUp), u"2"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(CoverageDialogTest)
#include "CoverageDialogTest.moc"
