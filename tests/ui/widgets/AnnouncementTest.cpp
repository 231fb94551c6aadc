// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Announcement.h"
#include "tests/ui/AnnouncementLog.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/NetworkList.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/SpokenLine.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/StepIndicator.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

/// A window that is shown, for what stands in it.
struct Bench
{
    Bench()
    {
        new QVBoxLayout(&window);
        window.show();
    }

    template<class Widget>
    Widget *add(Widget *widget)
    {
        widget->hide();
        window.layout()->addWidget(widget);
        return widget;
    }

    QWidget window;
};

}  // namespace

class AnnouncementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWords()
    {
        Bench bench;
        AnnouncementLog log;
        announce(&bench.window, u"3 selected"_s);
        QCOMPARE(log.said(), QStringList{u"3 selected"_s});
        announce(&bench.window, {});
        QVERIFY(log.said().isEmpty());
        QVERIFY(log.alerts().isEmpty());
        announceError(&bench.window, u"It could not be saved."_s);
        QCOMPARE(log.said(), QStringList{u"It could not be saved."_s});
        QCOMPARE(log.alerts(), QList<const QObject *>{&bench.window});
    }

    void keepsNothingOfLongAgo()
    {
        Bench bench;
        announce(&bench.window, u"nobody listens"_s);
        QVERIFY(bench.window.findChildren<SpokenLine *>().isEmpty());
        AnnouncementLog log;
        for (int count = 0; count < 20; ++count)
            announce(&bench.window, QString::number(count));
        QCOMPARE(log.said().size(), 20);
        QVERIFY(bench.window.findChildren<SpokenLine *>().size() <= 4);
    }

    void wordsAreNotComeAcross()
    {
        Bench bench;
        auto *notice = bench.add(new NoticeBar(Tone::Bad, u"It could not be saved."_s));
        AnnouncementLog log;
        notice->show();
        const auto *window = QAccessible::queryAccessibleInterface(&bench.window);
        QCOMPARE(window->childCount(), 1);
        QCOMPARE(window->child(0)->object(), notice);
    }

    void aBadNoticeIsSaidOnce()
    {
        Bench bench;
        auto *notice = bench.add(new NoticeBar(Tone::Bad));
        AnnouncementLog log;
        notice->setMessage(u"That code was not accepted."_s, u"Wait for the next code."_s);
        QVERIFY(log.said().isEmpty());
        notice->show();
        QCOMPARE(log.said(), QStringList{u"That code was not accepted. Wait for the next code."_s});
        QCOMPARE(log.alerts(), QList<const QObject *>{notice});
        notice->show();
        notice->setMessage(u"That code was not accepted."_s, u"Wait for the next code."_s);
        QVERIFY(log.said().isEmpty());
        notice->setMessage(u"That code was not accepted."_s, u"Check the clock."_s);
        QCOMPARE(log.said(), QStringList{u"That code was not accepted. Check the clock."_s});
    }

    void anotherNoticeIsSaidOnce_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::newRow("info") << Tone::Info;
        QTest::newRow("ok") << Tone::Ok;
        QTest::newRow("warn") << Tone::Warn;
    }

    void anotherNoticeIsSaidOnce()
    {
        QFETCH(Tone, tone);
        Bench bench;
        auto *notice = bench.add(new NoticeBar(tone, u"The policy is saved"_s, u"Everyone is signed out."_s));
        AnnouncementLog log;
        notice->show();
        QCOMPARE(log.said(), QStringList{u"The policy is saved Everyone is signed out."_s});
        notice->setMessage(u"The policy is saved"_s, u"Everyone is signed out."_s);
        QVERIFY(log.said().isEmpty());
        notice->setMessage(u"The policy was not saved"_s, {});
        QCOMPARE(log.said(), QStringList{u"The policy was not saved"_s});
        QVERIFY(log.alerts().isEmpty());
    }

    void aCountDownIsSaidOnce()
    {
        Bench bench;
        auto *notice = bench.add(new NoticeBar(Tone::Warn, u"Too many codes."_s, u"Try again in 60 seconds."_s));
        AnnouncementLog log;
        notice->show();
        for (int left = 59; left > 50; --left)
            notice->setMessage(u"Too many codes."_s, u"Try again in %1 seconds."_s.arg(left));
        QCOMPARE(log.said(), QStringList{u"Too many codes. Try again in 60 seconds."_s});
    }

    void aStateIsSaidOnce()
    {
        Bench bench;
        auto *pane = bench.add(new StatePane);
        AnnouncementLog log;
        pane->setContent(Icon::WifiOff, Tone::Warn, u"The portal can’t be reached"_s, u"Check the network."_s);
        pane->show();
        QCOMPARE(log.said(), QStringList{u"The portal can’t be reached. Check the network."_s});
        pane->setContent(Icon::WifiOff, Tone::Warn, u"The portal can’t be reached"_s, u"Check the network."_s);
        pane->setBody(u"Twofold tries again in 12 seconds."_s);
        QVERIFY(log.said().isEmpty());
        pane->setContent(Icon::Info, Tone::Info, u"Nothing has happened yet"_s, {});
        QCOMPARE(log.said(), QStringList{u"Nothing has happened yet"_s});
    }

    void aRefusedCodeRaisesOneError()
    {
        Bench bench;
        auto *field = bench.add(new CodeField);
        field->show();
        AnnouncementLog log;
        field->setError(true);
        field->setError(true);
        QCOMPARE(log.alerts(), QList<const QObject *>{field});
        QVERIFY(log.said().isEmpty());  // the notice beside it says why
    }

    void aFaultOfANetworkIsSaidOnce()
    {
        Bench bench;
        auto *list = bench.add(new NetworkList);
        list->show();
        AnnouncementLog log;
        list->setAddError(u"An IPv4 network ends in a number from /1 to /32."_s);
        list->setAddError(u"An IPv4 network ends in a number from /1 to /32."_s);
        QCOMPARE(log.said(), QStringList{u"An IPv4 network ends in a number from /1 to /32."_s});
    }

    void aStepIsSaidOnce()
    {
        Bench bench;
        auto *steps = bench.add(new StepIndicator({u"Scan"_s, u"Confirm"_s}));
        steps->show();
        AnnouncementLog log;
        steps->setCurrentStep(1);
        steps->setCurrentStep(1);
        QCOMPARE(log.said(), QStringList{u"Step 2 of 2: Confirm"_s});
    }

    void aCopiedCodeIsSaidOnce()
    {
        Bench bench;
        auto *list = bench.add(new CodeTicketList);
        list->setCodes({{.code = u"k7Qm2x"_s}});
        list->show();
        AnnouncementLog log;
        list->showCopied(0);
        QCOMPARE(log.said(), QStringList{u"Copied"_s});
    }
};

QTEST_MAIN(AnnouncementTest)

#include "AnnouncementTest.moc"
