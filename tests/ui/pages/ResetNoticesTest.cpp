// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetNotices.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ResetBench.h"
#include "ui/pages/ResetResultDialog.h"
#include "ui/pages/ResetTableModel.h"
#include "ui/widgets/NoticeBar.h"

#include <QDir>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Phase = ResetBench::Phase;

namespace {

/// The program ended with the first of two people under way.
struct Bench : ResetBench
{
    Bench()
    {
        start(2);
        answerPerson(11, true);
        queue.clear();
        transport.takeOldest();
        window.show();
    }

    NoticeBar &notice(const QString &name) const { return *part<NoticeBar>(notices, name); }
    bool says(const QString &name) const { return notice(name).isVisibleTo(&window); }

    QWidget window;
    ResetNotices &notices = *new ResetNotices(queue, &window);
};

}  // namespace

class ResetNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysNothingWithoutAReason()
    {
        Bench bench;
        QVERIFY(bench.notices.isHidden());
    }

    void offersARunThatWasNotEnded()
    {
        Bench bench;
        bench.queue.load();
        QVERIFY(bench.says(u"unfinishedResetNotice"_s));
        QVERIFY(bench.notice(u"unfinishedResetNotice"_s).text().startsWith(u"0 of 2 people were done."_s));
        click(bench.notices, u"resumeResetButton"_s);
        QVERIFY(bench.notices.isHidden());
        QCOMPARE(bench.state().phase, Phase::Running);
        bench.answerPerson(11, false);
        TRY_OPEN(bench);
        bench.resetWell(12);
        QCOMPARE(bench.resets(), 2);
    }

    void doesNotCountWhoIsSkipped()
    {
        Bench bench;
        bench.queue.load();
        bench.queue.discardUnfinished();
        auto chosen = ResetBench::candidates(4);
        chosen[0].isAppSetUp = false;
        bench.queue.start(chosen);
        bench.resetWell(12);
        TRY_OPEN(bench);
        bench.answerPerson(13, true);
        bench.queue.clear();
        bench.transport.takeOldest();
        bench.queue.load();
        QVERIFY2(bench.notice(u"unfinishedResetNotice"_s).text().startsWith(u"1 of 3 people were done."_s),
                 qPrintable(bench.notice(u"unfinishedResetNotice"_s).text()));
    }

    void showsHowFarItCame()
    {
        Bench bench;
        bench.queue.load();
        click(bench.notices, u"showResetButton"_s);
        auto *dialog = openDialog<ResetResultDialog>(bench.window);
        QVERIFY(dialog);
        const auto *model = part<QTableView>(*dialog, u"resetTable"_s)->model();
        QCOMPARE(model->index(0, ResetTableModel::Outcome).data().toString(), u"Not known yet"_s);
        QCOMPARE(model->index(1, ResetTableModel::Outcome).data().toString(), u"Waiting"_s);
        QVERIFY(!button(*dialog, u"retryButton"_s)->isVisibleTo(dialog));
        click(*dialog, u"closeButton"_s);
        QVERIFY(bench.says(u"unfinishedResetNotice"_s));
    }

    void discards()
    {
        Bench bench;
        bench.queue.load();
        click(bench.notices, u"discardResetButton"_s);
        QVERIFY(bench.notices.isHidden());
        bench.queue.load();
        QVERIFY(bench.notices.isHidden());
        QCOMPARE(bench.resets(), 1);
    }

    void saysWhereADamagedRecordIs()
    {
        Bench bench;
        const QDir folder(bench.dir.filePath(u"resets/account-"_s + bench.session.profileId()));
        QFile file(folder.filePath(folder.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[]") > 0);
        file.close();
        bench.queue.load();
        QVERIFY(bench.says(u"damagedResetNotice"_s) && !bench.says(u"unfinishedResetNotice"_s));
        QVERIFY(bench.notice(u"damagedResetNotice"_s).text().contains(u".json.damaged"_s));
        click(bench.notices, u"settleDamagedButton"_s);
        QVERIFY(bench.notices.isHidden());
    }
};

QTEST_MAIN(ResetNoticesTest)
#include "ResetNoticesTest.moc"
