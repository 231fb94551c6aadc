// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WhoIsAskedDialog.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/pages/SurveyUiBench.h"
#include "ui/widgets/DataTable.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QLineEdit>
#include <QMenu>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

struct Bench : SurveyUiBench
{
    Bench()
    {
        load();
        dialog = std::make_unique<WhoIsAskedDialog>(survey);
        dialog->show();
    }

    QTableView *table() const { return part<QTableView>(*dialog, u"peopleTable"_s); }
    QStringList row(int number) const
    {
        QStringList words;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            words.append(table()->model()->index(number, column).data().toString());
        return words;
    }
    void filter(const QString &name) const
    {
        for (auto *action : part<QMenu>(*dialog, u"filterMenu"_s)->actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<WhoIsAskedDialog> dialog;
};

}  // namespace

class WhoIsAskedDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyForEachPerson()
    {
        Bench bench;
        QTRY_COMPARE(bench.table()->model()->rowCount(), 5);
        QCOMPARE(bench.row(0), (QStringList{u"Person 1"_s, u"Asked, app is set up"_s, u"No trusted network matches"_s}));
        QCOMPARE(bench.row(2), (QStringList{u"Person 3"_s, u"Not asked"_s, u"Trusted: 10.0.0.0/8"_s}));
        QCOMPARE(bench.row(3), (QStringList{u"Person 4"_s, u"Asked, sets up then"_s, u"No trusted network matches"_s}));
        QCOMPARE(SurveyBench::idOf(1), bench.table()->model()->index(0, 0).data(Qt::UserRole).toString());
        QCOMPARE(SurveyUiBench::textOf(*bench.dialog, u"foundLabel"_s), u"5 people"_s);
        QCOMPARE(bench.table()->model()->headerData(2, Qt::Horizontal).toString(), u"Why"_s);
    }

    void searches()
    {
        Bench bench;
        QTRY_COMPARE(bench.table()->model()->rowCount(), 5);
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
        auto *field = part<QLineEdit>(*bench.dialog, u"searchField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"person4@"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QCOMPARE(bench.row(0).first(), u"Person 4"_s);
        QCOMPARE(SurveyUiBench::textOf(*bench.dialog, u"foundLabel"_s), u"1 people"_s);
    }

    void filters()
    {
        Bench bench;
        QTRY_COMPARE(bench.table()->model()->rowCount(), 5);
        bench.filter(u"Trusted network only"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 2);
        QCOMPARE(button(*bench.dialog, u"filterButton"_s)->text(), u"Trusted network only"_s);
        QCOMPARE(button(*bench.dialog, u"filterButton"_s)->accessibleName(), u"Show: Trusted network only"_s);
        bench.filter(u"Asked for a code"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 3);
    }

    void followsThePolicy()
    {
        Bench bench;
        QTRY_COMPARE(bench.table()->model()->rowCount(), 5);
        bench.editor.edit({.method = Bench::Method::App, .mandatoryUsers = {SurveyBench::idOf(3)}});
        QTRY_COMPARE(bench.row(2), (QStringList{u"Person 3"_s, u"Asked, app is set up"_s, u"Always asked by name"_s}));
    }

    void leavesNoFilterBehind()
    {
        Bench bench;
        QTRY_COMPARE(bench.table()->model()->rowCount(), 5);
        bench.filter(u"Trusted network only"_s);
        bench.dialog.reset();
        QCOMPARE(bench.survey.table().rowCount(), 5);
    }
};

QTEST_MAIN(WhoIsAskedDialogTest)
#include "WhoIsAskedDialogTest.moc"
