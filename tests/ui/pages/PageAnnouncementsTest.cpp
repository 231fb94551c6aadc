// SPDX-License-Identifier: GPL-3.0-or-later
// What pages have a screen reader say: errors, the end of a progress, and results, each of them once.
#include "tests/ui/AnnouncementLog.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/pages/SurveyUiBench.h"
#include "tests/unit/viewmodels/ResetBench.h"
#include "tests/unit/viewmodels/SetupBench.h"
#include "ui/pages/CopiedFeedback.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/ResetBar.h"
#include "ui/pages/ResetResultDialog.h"
#include "ui/pages/ResetSection.h"
#include "ui/pages/SetupPage.h"
#include "ui/pages/SurveyPanel.h"
#include "ui/widgets/CodeField.h"

#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;

class PageAnnouncementsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsCopiedIsSaidOnceAndTheButtonKeepsItsName()
    {
        QPushButton button(u"Copy &key"_s);
        button.show();
        auto *copied = new CopiedFeedback(&button);
        AnnouncementLog log;
        copied->show();
        QCOMPARE(log.said(), QStringList{u"Copied"_s});
        QCOMPARE(button.text(), u"Copied"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Copy key"_s);
        QTRY_COMPARE(button.text(), u"Copy &key"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Copy key"_s);
        QVERIFY(log.said().isEmpty());
    }

    void aLongWaitIsSaidOnce()
    {
        PageContent content;
        content.show();
        AnnouncementLog log;
        content.showWaiting(u"Reading the policy…"_s);
        QVERIFY(log.said().isEmpty());
        QTRY_VERIFY(part<QLabel>(content, u"waitingLabel"_s)->isVisible());
        content.showWaiting(u"Reading the policy…"_s);
        QCOMPARE(log.said(), QStringList{u"Reading the policy…"_s});
        content.showContent();
        QVERIFY(log.said().isEmpty());
    }

    void aWaitOutOfSightIsNotSaid()
    {
        QWidget window;
        window.show();
        auto *content = new PageContent(&window);  // hidden, as on a page that is not the current one
        AnnouncementLog log;
        content->showWaiting(u"Reading the policy…"_s);
        QTRY_VERIFY(!part<QLabel>(*content, u"waitingLabel"_s)->isHidden());
        QVERIFY(log.said().isEmpty());
    }

    void aRefusedCodeIsSaidOnce()
    {
        SetupBench bench;
        FakePlatform system;
        SetupPage page(bench.viewModel, system.platform);
        page.show();
        bench.toConfirm();
        AnnouncementLog log;
        QTest::keyClicks(part<CodeField>(page, u"codeField"_s), u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::BadCode, 400));
        Q_EMIT bench.viewModel.stateChanged();  // as with each second
        const auto said = log.said();
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().startsWith(u"That code was not accepted. "_s), qPrintable(said.first()));
        QCOMPARE(log.alerts().size(), 2);  // of the field and of the notice
    }

    void aLockOutIsSaidOnceAndItsEndOnce()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *notice = new ErrorNotice;
        layout->addWidget(notice);
        window.show();
        AnnouncementLog log;
        for (int left = 60; left > 55; --left)
            notice->showLockOut(left);
        const auto said = log.said();
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().startsWith(u"Too many codes in a short time."_s), qPrintable(said.first()));
        notice->showWords({}, u"You can try again now."_s, Tone::Info);
        QCOMPARE(log.said(), QStringList{u"You can try again now."_s});
    }

    void aLockOutAfterAnErrorIsSaid()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *notice = new ErrorNotice;
        layout->addWidget(notice);
        window.show();
        AnnouncementLog log;
        notice->showWords(u"That code was not accepted."_s, {});
        QCOMPARE(log.said(), QStringList{u"That code was not accepted."_s});
        notice->showLockOut(60);
        notice->showLockOut(59);
        QCOMPARE(log.said().size(), 1);
    }

    void theResultOfAResetIsSaidOnce()
    {
        ResetBench bench;
        QWidget window;
        auto *section = new ResetSection(bench.queue, &window);
        Q_UNUSED(section)
        window.show();
        bench.start(1);
        AnnouncementLog log;
        bench.resetWell(11);
        const auto *dialog = openDialog<ResetResultDialog>(window);
        QVERIFY(dialog);
        QCOMPARE(log.said(), QStringList{dialog->windowTitle() + u" They set up an app at their next sign-in."_s});
        bench.queue.close();
    }

    void whyAResetStandsStillIsSaidOnce()
    {
        ResetBench bench;
        ResetBar bar(bench.queue);
        bench.start(2);
        QVERIFY(bar.isVisible());
        AnnouncementLog log;
        click(bar, u"pauseButton"_s);
        QCOMPARE(log.said(), QStringList{u"It pauses as soon as this person is done."_s});
        bench.resetWell(11);
        QCOMPARE(log.said(), QStringList{u"Paused. Nothing is sent until you go on."_s});
        QVERIFY(log.alerts().isEmpty());
    }

    void whoIsAskedIsSaidWhenAllAreRead()
    {
        SurveyUiBench bench;
        SurveyPanel panel(bench.survey, bench.lab);
        panel.show();
        AnnouncementLog log;
        bench.survey.load();
        bench.answerHistory();
        QVERIFY(log.said().isEmpty());
        bench.answerPeople();
        QTRY_VERIFY(bench.survey.state().isCounted);
        Q_EMIT bench.survey.stateChanged();
        QCOMPARE(log.said().filter(u"people are asked"_s), QStringList{u"3 of 5 people are asked"_s});
    }
};

QTEST_MAIN(PageAnnouncementsTest)

#include "PageAnnouncementsTest.moc"
