// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SurveyPanel.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/pages/SurveyUiBench.h"
#include "ui/pages/AddressLabDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/SurveyStrip.h"
#include "ui/pages/WhoIsAskedDialog.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/ShareLegend.h"

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;

namespace {

struct Bench : SurveyUiBench
{
    explicit Bench(const policy::TfaPolicy &policy = {.method = Method::App, .trustedIps = {u"10.0.0.0/8"_s}})
        : SurveyUiBench(policy)
    {
        panel.resize(248, 600);
        panel.show();
    }

    void count()
    {
        load();
        QTRY_VERIFY(survey.state().isCounted);
    }
    QString text(const QString &label) const { return textOf(panel, label); }
    NoticeBar *notice(const QString &name) const { return part<NoticeBar>(panel, name); }
    QStringList legend() const
    {
        QStringList lines;
        for (const auto &line : part<ShareLegend>(panel, u"legend"_s)->lines())
            lines.append(line.name + u": "_s + line.count);
        return lines;
    }

    SurveyPanel panel{survey, lab};
};

}  // namespace

class SurveyPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoIsAsked()
    {
        Bench bench;
        bench.count();
        QCOMPARE(bench.text(u"countLabel"_s), u"3"_s);
        QCOMPARE(bench.text(u"baseLabel"_s), u"of 5 people"_s);
        QCOMPARE(bench.legend(),
                 (QStringList{u"Ready, app is set up: 2"_s, u"Set up at next sign-in: 1"_s, u"Trusted network only: 2"_s}));
        QCOMPARE(part<ShareBar>(bench.panel, u"shareBar"_s)->shares().first(3), (QList<qint64>{2, 1, 2}));
        QCOMPARE(part<ShareBar>(bench.panel, u"shareBar"_s)->accessibleName(), u"3 of 5 people are asked"_s);
        QCOMPARE(bench.text(u"youLabel"_s), u"Asked at next sign-in. Your app is set up."_s);
        QCOMPARE(bench.text(u"sourceLabel"_s), u"Counted from sign-ins of the last 30 day(s)."_s);
        QVERIFY(bench.text(u"progressLabel"_s).isEmpty());
        QVERIFY(!bench.notice(u"signInFailsNotice"_s)->isVisible());
    }

    void countsAgainWhenAsked()
    {
        Bench bench;
        QVERIFY(!part<QPushButton>(bench.panel, u"countAgainButton"_s)->isVisible());
        bench.count();
        const auto sent = bench.transport.log().size();
        click(bench.panel, u"countAgainButton"_s);
        QVERIFY(bench.transport.log().size() > sent);
        QVERIFY(!part<QPushButton>(bench.panel, u"countAgainButton"_s)->isVisible());
    }

    void warnsOfAWideNetwork()
    {
        Bench bench;
        bench.count();
        QVERIFY(bench.notice(u"wideNetwork1Notice"_s)->isVisible());
        QCOMPARE(bench.notice(u"wideNetwork1Notice"_s)->title(), u"10.0.0.0/8 is very wide"_s);
        QCOMPARE(bench.notice(u"wideNetwork1Notice"_s)->text(), u"2 people would never be asked."_s);
        QVERIFY(!bench.notice(u"wideNetwork2Notice"_s)->isVisible());
        bench.editor.edit({.method = Bench::Method::App});
        QTRY_VERIFY(!bench.notice(u"wideNetwork1Notice"_s)->isVisible());
        QCOMPARE(bench.text(u"countLabel"_s), u"5"_s);
    }

    void saysWhoCouldNotSignIn()
    {
        Bench bench({.method = Bench::Method::App, .trustedIps = {u"203.0.113.0/99"_s}});
        bench.count();
        QVERIFY(bench.notice(u"signInFailsNotice"_s)->isVisible());
        QCOMPARE(bench.notice(u"signInFailsNotice"_s)->title(), u"5 people could not sign in"_s);
    }

    void withoutHistoryItSaysExceptFromWhere_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("source");
        QTest::newRow("plan") << Kind::PaymentRequired << u"The portal’s plan does not show the sign-in history."_s;
        QTest::newRow("rights") << Kind::Forbidden << u"Your account may not read the sign-in history."_s;
    }
    void withoutHistoryItSaysExceptFromWhere()
    {
        QFETCH(Kind, kind);
        Bench bench;
        bench.survey.load();
        bench.transport.answerWith(SessionBench::error(kind));
        bench.answerPeople();
        QTRY_VERIFY(bench.survey.state().isCounted);
        QCOMPARE(bench.text(u"baseLabel"_s), u"All 5 people, except from 1 trusted network(s)"_s);
        QVERIFY(bench.text(u"countLabel"_s).isEmpty());
        QTEST(bench.text(u"sourceLabel"_s), "source");
        QCOMPARE(bench.notice(u"wideNetwork1Notice"_s)->text(), u"Nobody is asked for a code from there."_s);
    }

    void youAreThereBeforeAnythingIsRead()
    {
        Bench bench({.method = Bench::Method::App});
        QVERIFY(bench.text(u"youLabel"_s).isEmpty());
        bench.survey.load();
        QCOMPARE(bench.text(u"youLabel"_s), u"Asked at next sign-in. Your app is set up."_s);
        QCOMPARE(bench.text(u"progressLabel"_s), u"Reading people…"_s);
        QVERIFY(bench.text(u"countLabel"_s).isEmpty());
    }

    void showsHowFarItIs()
    {
        Bench bench;
        bench.survey.load();
        bench.answerHistory();
        bench.transport.answer(SurveyBench::somePeople(1, 100), {}, 2400);
        QCOMPARE(bench.text(u"progressLabel"_s), u"Reading people: 100 of 2,400"_s);
        QTRY_COMPARE(bench.text(u"baseLabel"_s), u"of 100 people"_s);
        QVERIFY(bench.text(u"sourceLabel"_s).contains(u"The portal tells who has set up an app only"_s));
        bench.transport.answerWith(SessionBench::error(Kind::TooManyRequests, 429));
        QCOMPARE(bench.text(u"progressLabel"_s), u"The portal is slow. Trying again…"_s);
    }

    void anErrorCanBeTriedAgain()
    {
        Bench bench;
        bench.panel.setHost(u"harbour.example"_s);
        bench.survey.load();
        bench.answerHistory();
        bench.transport.answerWith(SessionBench::error(Kind::Malformed, 200));
        auto *error = part<ErrorNotice>(bench.panel, u"surveyError"_s);
        QVERIFY(error->isVisible());
        QVERIFY(bench.text(u"progressLabel"_s).isEmpty());
        Q_EMIT error->retryRequested();
        QVERIFY(!error->isVisible());
        bench.answerPeople();
        QTRY_COMPARE(bench.text(u"countLabel"_s), u"3"_s);
    }

    void offCountsNobody()
    {
        Bench bench;
        bench.count();
        bench.editor.edit({});
        QTRY_COMPARE(bench.text(u"countLabel"_s), u"0"_s);
        QCOMPARE(bench.legend(), QStringList{u"Not asked, two-factor sign-in is off: 5"_s});
        QCOMPARE(bench.text(u"youLabel"_s), u"Not asked: two-factor sign-in is off."_s);
        QVERIFY(bench.text(u"sourceLabel"_s).isEmpty());
    }

    void opensInPlaceWhenCompact()
    {
        Bench bench;
        bench.count();
        bench.panel.setCompact(true);
        auto *strip = part<SurveyStrip>(bench.panel, u"surveyStrip"_s);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->title(), u"3 of 5 people are asked"_s);
        QVERIFY(strip->accessibleDescription().startsWith(u"1 "_s));
        QVERIFY(bench.text(u"countLabel"_s).isEmpty());
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Space);
        QCOMPARE(bench.text(u"countLabel"_s), u"3"_s);
        QTest::mouseClick(strip, Qt::LeftButton);
        QVERIFY(bench.text(u"countLabel"_s).isEmpty());
        bench.panel.setCompact(false);
        QVERIFY(!strip->isVisible());
        QCOMPARE(bench.text(u"countLabel"_s), u"3"_s);
    }

    void opensTheDialogs()
    {
        Bench bench;
        bench.count();
        click(bench.panel, u"whoIsAskedButton"_s);
        auto *who = openDialog<WhoIsAskedDialog>(bench.panel);
        QVERIFY(who);
        who->reject();
        click(bench.panel, u"addressLabButton"_s);
        QVERIFY(openDialog<AddressLabDialog>(bench.panel));
    }
};

QTEST_MAIN(SurveyPanelTest)
#include "SurveyPanelTest.moc"
