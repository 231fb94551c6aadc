// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetSection.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ResetBench.h"
#include "ui/pages/ResetDialog.h"
#include "ui/pages/ResetResultDialog.h"
#include "ui/pages/ResetTableModel.h"
#include "ui/widgets/NoticeBar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;
using Phase = ResetBench::Phase;

namespace {

const auto nextSignIn = u"They set up an app at their next sign-in."_s;

QStringList rowOf(const QWidget &dialog, int row)
{
    const auto *model = part<QTableView>(dialog, u"resetTable"_s)->model();
    QStringList words;
    for (int column = 0; column < model->columnCount(); ++column)
        words.append(model->index(row, column).data().toString());
    return words;
}

QStringList textsOf(const QWidget &dialog)
{
    QStringList texts;
    for (const auto *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

struct Bench : ResetBench
{
    explicit Bench(const QJsonObject &caller = SessionBench::ada())
    {
        SessionBench::signIn(caller);
        window.show();
    }

    template<class Dialog>
    Dialog &dialog()
    {
        auto *open = openDialog<Dialog>(window);
        if (!open)
            qFatal("no dialog is open");
        return *open;
    }
    void select(const QList<viewmodels::ResetCandidate> &chosen)
    {
        section.setSelection(int(chosen.size()), [chosen] { return chosen; });
    }
    ResetDialog &ask(const QList<viewmodels::ResetCandidate> &chosen)
    {
        select(chosen);
        click(section, u"resetButton"_s);
        return dialog<ResetDialog>();
    }
    QString hint() const
    {
        const auto *label = part<QLabel>(section, u"resetHintLabel"_s);
        return label->isVisibleTo(&section) ? label->text() : QString();
    }

    QWidget window;
    ResetSection &section = *new ResetSection(queue, &window);
};

}  // namespace

class ResetSectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersWhatIsSelected()
    {
        Bench bench;
        auto *reset = button(bench.section, u"resetButton"_s);
        QVERIFY(!reset->isEnabled());
        bench.select(ResetBench::candidates(3));
        QVERIFY(reset->isEnabled());
        QCOMPARE(reset->text(), u"Reset authenticator app… (3)"_s);
        QVERIFY(bench.hint().isEmpty());
    }

    void saysWhoMayBeforeAClick()
    {
        auto admin = SessionBench::ben();
        admin.insert(u"isAdmin"_s, true);
        Bench bench(admin);
        bench.select(ResetBench::candidates(1));
        QVERIFY(!button(bench.section, u"resetButton"_s)->isEnabled());
        QCOMPARE(bench.hint(), u"Only the portal’s owner can reset apps"_s);
        bench.section.setOwner(u"Ada Moreau"_s);
        QCOMPARE(bench.hint(), u"Only the owner, Ada Moreau, can reset apps"_s);
        QCOMPARE(button(bench.section, u"resetButton"_s)->accessibleDescription(), bench.hint());
    }

    void namesWhoAndWhatItMeans()
    {
        Bench bench;
        auto chosen = ResetBench::candidates(3);
        chosen[2].isGuest = true;
        auto &dialog = bench.ask(chosen);
        QCOMPARE(dialog.windowTitle(), u"Reset the authenticator app of 2 people?"_s);
        const auto *consequences = part<NoticeBar>(dialog, u"consequencesNotice"_s);
        QCOMPARE(consequences->title(), u"They are signed out everywhere"_s);
        QVERIFY(consequences->text().contains(u"backup codes stop working"_s) && consequences->text().contains(u"set up again"_s)
                && consequences->text().contains(u"email"_s));
        QCOMPARE(rowOf(dialog, 0), (QStringList{u"Person 11"_s, QString(), u"Is reset"_s, QString()}));
        QCOMPARE(rowOf(dialog, 2), (QStringList{u"Person 13"_s, QString(), u"Skipped"_s, u"Guests are left as they are"_s}));
        QVERIFY(textsOf(dialog).contains(u"Skipped: 1. The list says why."_s));
        auto *act = button(dialog, u"actButton"_s);
        QVERIFY(!act->isDefault() && button(dialog, u"keepButton"_s)->isDefault());
        QCOMPARE(bench.transport.openCount(), 0);
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(bench.state().phase, Phase::Running);
        QCOMPARE(bench.queue.entries().size(), 3);
        QVERIFY(!button(bench.section, u"resetButton"_s)->isEnabled());
    }

    void enterAndEscapeResetNobody_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void enterAndEscapeResetNobody()
    {
        QFETCH(int, key);
        Bench bench;
        auto &dialog = bench.ask(ResetBench::candidates(1));
        QTest::keyClick(&dialog, Qt::Key(key));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(bench.state().phase, Phase::Idle);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void pointsToMySignInForOnesOwnApp()
    {
        Bench bench;
        QSignalSpy wanted(&bench.section, &ResetSection::mySignInRequested);
        auto &dialog = bench.ask({{.id = QString(SessionBench::adaId), .name = u"Ada"_s, .isAppSetUp = true}});
        QCOMPARE(dialog.windowTitle(), u"Nobody here can be reset"_s);
        QVERIFY(!button(dialog, u"actButton"_s)->isVisibleTo(&dialog));
        QCOMPARE(rowOf(dialog, 0).last(), u"Your own app is moved under My sign-in"_s);
        click(dialog, u"mySignInButton"_s);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void showsWhatBecameOfItAndTriesAgain()
    {
        Bench bench;
        bench.queue.start(ResetBench::candidates(2));
        bench.resetWell(11);
        TRY_OPEN(bench);
        bench.answerPerson(12, true);
        bench.failReset(SessionBench::error(Kind::NotAvailable, 403));
        bench.answerPerson(12, true);
        auto &result = bench.dialog<ResetResultDialog>();
        QCOMPARE(result.windowTitle(), u"1 of 2 app(s) are reset"_s);
        QCOMPARE(rowOf(result, 0), (QStringList{u"Person 11"_s, QString(), u"Reset"_s, QString()}));
        QCOMPARE(rowOf(result, 1),
                 (QStringList{u"Person 12"_s, QString(), u"Not reset"_s, u"The portal refused it (status 403)"_s}));
        QVERIFY(button(result, u"closeButton"_s)->isDefault());
        click(result, u"retryButton"_s);
        QCOMPARE(bench.state().phase, Phase::Running);
        bench.resetWell(12);
        auto &second = bench.dialog<ResetResultDialog>();
        QCOMPARE(second.windowTitle(), u"2 app(s) are reset"_s);
        QVERIFY(!button(second, u"retryButton"_s)->isVisibleTo(&second));
        QVERIFY(textsOf(second).contains(nextSignIn));
        click(second, u"closeButton"_s);
        QCOMPARE(bench.state().phase, Phase::Idle);
    }

    void promisesNothingWhereNobodyIsReset()
    {
        Bench bench;
        bench.queue.start(ResetBench::candidates(1));
        bench.answerPerson(11, false);
        auto &result = bench.dialog<ResetResultDialog>();
        QCOMPARE(result.windowTitle(), u"No app is reset"_s);
        QVERIFY(!textsOf(result).contains(nextSignIn) && !result.accessibleDescription().contains(nextSignIn));
    }

    void theResultGoesWithTheAccount()
    {
        Bench bench;
        bench.queue.start(ResetBench::candidates(1));
        bench.resetWell(11);
        auto &result = bench.dialog<ResetResultDialog>();
        bench.queue.clear();
        QVERIFY(!result.isVisible());
    }

    void anEarlierRunComesFirst()
    {
        Bench bench;
        bench.queue.start(ResetBench::candidates(2));
        bench.answerPerson(11, true);
        bench.queue.clear();
        bench.queue.load();
        bench.select(ResetBench::candidates(1));
        QCOMPARE(bench.hint(), u"Decide about the earlier reset first"_s);
        QVERIFY(!button(bench.section, u"resetButton"_s)->isEnabled());
    }

    void tellsPeopleOfOneNameApart()
    {
        Bench bench;
        auto chosen = ResetBench::candidates(2);
        for (auto &each : chosen)
            each.name = u"Ben Pier"_s;
        chosen.first().email = u"ben@harbour.example"_s;
        chosen.last().email = u"pier@harbour.example"_s;
        const auto *model = part<QTableView>(bench.ask(chosen), u"resetTable"_s)->model();
        QVERIFY(model->index(0, ResetTableModel::Email).data().toString().contains(u"ben@harbour.example"_s));
        QVERIFY(model->index(1, ResetTableModel::Email).data().toString().contains(u"pier@harbour.example"_s));
    }

    void everyOutcomeHasItsWords()
    {
        QStringList reasons;
        for (int reason = int(ResetBench::Reason::OwnAccount); reason <= int(ResetBench::Reason::Unverified); ++reason) {
            for (const auto step : {ResetBench::Step::NotDone, ResetBench::Step::Skipped}) {
                ResetTableModel model({{.name = u"Ben"_s, .step = step, .reason = ResetBench::Reason(reason)}},
                                      ResetTableModel::Tense::Past);
                const auto words = model.index(0, ResetTableModel::Why).data().toString();
                QVERIFY(!words.isEmpty());
                if (!reasons.contains(words))
                    reasons.append(words);
            }
        }
        QCOMPARE(reasons.size(), int(ResetBench::Reason::Unverified));
    }
};

QTEST_MAIN(ResetSectionTest)
#include "ResetSectionTest.moc"
