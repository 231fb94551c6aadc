// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetBar.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ResetBench.h"
#include "ui/widgets/ProgressLine.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;
using Phase = ResetBench::Phase;

namespace {

struct Bench : ResetBench
{
    QString textOf(const QString &label) const
    {
        const auto *found = part<QLabel>(bar, label);
        return found->isVisibleTo(&bar) ? found->text() : QString();
    }
    QString status() const { return textOf(u"resetStatusLabel"_s); }
    QString note() const { return textOf(u"resetNoteLabel"_s); }
    bool offers(const QString &name) const { return button(bar, name)->isVisibleTo(&bar) && button(bar, name)->isEnabled(); }

    QWidget window;
    ResetBar &bar = *new ResetBar(queue, &window);
};

}  // namespace

class ResetBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereOnlyWhileSomethingIsUnderWay()
    {
        Bench bench;
        QVERIFY(bench.bar.isHidden());
        bench.start(1);
        QVERIFY(!bench.bar.isHidden());
        bench.resetWell(11);
        QVERIFY(bench.bar.isHidden());
    }

    void saysHowFarItIsAndWithWhom()
    {
        Bench bench;
        bench.start(3);
        QCOMPARE(bench.status(), u"0 of 3 done · Person 11"_s);
        bench.resetWell(11);
        QCOMPARE(bench.status(), u"1 of 3 done · Person 12"_s);
        const auto *line = part<ProgressLine>(bench.bar, u"resetProgress"_s);
        QCOMPARE(line->value(), 1);
        QCOMPARE(line->maximum(), 3);
        QCOMPARE(line->accessibleName(), u"Resetting authenticator app"_s);
        QVERIFY(bench.note().isEmpty());
    }

    void shortensALongNameAndSaysItWhole()
    {
        Bench bench;
        bench.SessionBench::signIn();
        const auto name = QString(300, u'm');
        bench.queue.start({{.id = ResetBench::idOf(11), .name = name, .isAppSetUp = true}});
        const auto *status = part<QLabel>(bench.bar, u"resetStatusLabel"_s);
        QVERIFY(status->text().size() < name.size());
        QVERIFY(status->accessibleName().endsWith(name));
        QVERIFY(status->toolTip().endsWith(name));
    }

    void pausesAndGoesOn()
    {
        Bench bench;
        bench.start(2);
        QVERIFY(bench.offers(u"pauseButton"_s) && !bench.offers(u"goOnButton"_s));
        click(bench.bar, u"pauseButton"_s);
        QCOMPARE(bench.note(), u"It pauses as soon as this person is done."_s);
        QVERIFY(!bench.offers(u"pauseButton"_s));
        bench.resetWell(11);
        QCOMPARE(bench.note(), u"Paused. Nothing is sent until you go on."_s);
        QCOMPARE(button(bench.bar, u"stopButton"_s)->text(), u"Stop"_s);
        click(bench.bar, u"goOnButton"_s);
        QCOMPARE(bench.state().phase, Phase::Running);
        QVERIFY(bench.note().isEmpty());
    }

    void stops()
    {
        Bench bench;
        bench.start(2);
        QCOMPARE(button(bench.bar, u"stopButton"_s)->text(), u"Stop after this person"_s);
        click(bench.bar, u"stopButton"_s);
        QCOMPARE(bench.note(), u"It stops as soon as this person is done."_s);
        QVERIFY(!bench.offers(u"stopButton"_s) && !bench.offers(u"pauseButton"_s));
        bench.resetWell(11);
        QCOMPARE(bench.state().phase, Phase::Finished);
    }

    void saysWhatItWaitsFor()
    {
        Bench bench;
        bench.start(1);
        bench.transport.answerWith(SessionBench::error(Kind::TooManyRequests, 429));
        QCOMPARE(bench.note(), u"The portal asks to slow down. It goes on by itself."_s);
        TRY_OPEN(bench);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.note(), u"The portal can’t be reached. Twofold looks again in a moment."_s);
        QVERIFY(bench.offers(u"pauseButton"_s));
    }

    void saysWhyItStandsStill_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("certificate")
            << int(Kind::NotTrusted)
            << u"The connection to harbour.example is not secure. Nothing is sent twice. Go on when it is back."_s;
        QTest::newRow("session") << int(Kind::Unauthorized) << u"Your session has ended. Sign in again to go on."_s;
    }
    void saysWhyItStandsStill()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        Bench bench;
        bench.start(1);
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.note(), words);
        QVERIFY(bench.offers(u"goOnButton"_s) && bench.offers(u"stopButton"_s) && !bench.offers(u"pauseButton"_s));
    }
};

QTEST_MAIN(ResetBarTest)
#include "ResetBarTest.moc"
