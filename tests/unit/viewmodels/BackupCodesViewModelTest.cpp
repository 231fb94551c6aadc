// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/BackupCodesViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::BackupCodesViewModel;
using Kind = Error::Kind;
using Replacement = BackupCodesViewModel::Replacement;

namespace {

const QStringList oldCodes{u"k7Qm2x"_s, u"aB-9_z"_s, u"00000l"_s};
const QStringList newCodes{u"n1n1n1"_s, u"n2n2n2"_s, u"n3n3n3"_s};
constexpr auto readCall = "GET settings/tfaappcodes"_L1;
constexpr auto replaceCall = "PUT settings/tfaappnewcodes"_L1;

struct Bench : ViewModelBench
{
    Bench() { signIn(); }

    void load(int used = 0)
    {
        viewModel.load();
        transport.answer(codes(oldCodes, used));
    }

    const BackupCodesViewModel::State &state() const { return viewModel.state(); }

    BackupCodesViewModel viewModel{session, tfa, writes, clock};
};

}  // namespace

class BackupCodesViewModelTest : public QObject
{
    Q_OBJECT

    static void addLostAnswers()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("no answer") << int(Kind::TimedOut) << 0;
        QTest::newRow("broken off") << int(Kind::Offline) << 0;
        QTest::newRow("not as promised") << int(Kind::Malformed) << 200;
        QTest::newRow("a proxy's 502") << int(Kind::ServerFault) << 502;
        QTest::newRow("an early release's 500") << int(Kind::NotAvailable) << 500;
        QTest::newRow("aborted by the transport") << int(Kind::Cancelled) << 0;
    }

private Q_SLOTS:
    void loads()
    {
        Bench bench;
        QSignalSpy changed(&bench.viewModel, &BackupCodesViewModel::stateChanged);
        bench.viewModel.load();
        QVERIFY(bench.state().busy);
        QVERIFY(!bench.state().isLoaded);
        bench.transport.answer(bench.codes(oldCodes, 1));
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().isLoaded);
        QCOMPARE(bench.state().codes.size(), 3);
        QCOMPARE(bench.state().codes.at(1).code, Secret::fromText(u"aB-9_z"));
        QCOMPARE(bench.state().codesLeft(), 2);
        QCOMPARE(bench.state().replacement, Replacement::None);
        QCOMPARE(changed.count(), 2);
    }

    void pressingTwiceSendsOnce()
    {
        Bench bench;
        bench.viewModel.load();
        bench.viewModel.load();
        bench.viewModel.replaceCodes();
        QCOMPARE(bench.sent(readCall), 1);
        QCOMPARE(bench.sent(replaceCall), 0);
        bench.transport.answer(bench.codes(oldCodes));

        bench.viewModel.replaceCodes();
        bench.viewModel.replaceCodes();
        bench.viewModel.load();
        QCOMPARE(bench.sent(replaceCall), 1);
        QCOMPARE(bench.sent(readCall), 1);
    }

    void replaces()
    {
        Bench bench;
        bench.load(2);
        bench.viewModel.replaceCodes();
        QVERIFY(bench.state().busy);
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state().replacement, Replacement::Done);
        QCOMPARE(bench.state().codesLeft(), 3);
        QCOMPARE(bench.state().codes.first().code, Secret::fromText(u"n1n1n1"));
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.sent(readCall), 1);
    }

    void aLostAnswerIsReadNeverRepeated_data() { addLostAnswers(); }

    void aLostAnswerIsReadNeverRepeated()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        for (const bool isDone : {true, false}) {
            Bench bench;
            bench.load();
            bench.viewModel.replaceCodes();
            bench.transport.answerWith(SessionBench::error(Kind(kind), status));
            QVERIFY(bench.state().busy);
            // A code that was used meanwhile does not make the set a new one.
            bench.transport.answer(isDone ? bench.codes(newCodes) : bench.codes(oldCodes, 1));
            QCOMPARE(bench.state().replacement, isDone ? Replacement::DoneAfterLostAnswer : Replacement::NotDone);
            QVERIFY(!bench.state().busy);
            QVERIFY(!bench.state().error);
            QCOMPARE(bench.sent(replaceCall), 1);
            QCOMPARE(bench.sent(readCall), 2);
        }
    }

    void whatCannotBeReadStaysUnknown()
    {
        Bench bench;
        bench.load();
        bench.viewModel.replaceCodes();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().replacement, Replacement::Unknown);
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().codes.size(), 3);

        // The next reading tells.
        bench.viewModel.load();
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state().replacement, Replacement::DoneAfterLostAnswer);
        QCOMPARE(bench.sent(replaceCall), 1);
    }

    void codesThatWereNeverSeenTellNothing()
    {
        Bench bench;
        bench.viewModel.replaceCodes();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state().replacement, Replacement::Unknown);
        QCOMPARE(bench.state().codesLeft(), 3);
    }

    void anUnknownOutcomeIsReadBeforeAnythingIsSentAgain()
    {
        Bench bench;
        bench.load();
        bench.viewModel.replaceCodes();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.viewModel.replaceCodes();
        QCOMPARE(bench.sent(replaceCall), 1);
        bench.transport.answer(bench.codes(oldCodes));
        QCOMPARE(bench.state().replacement, Replacement::NotDone);
        bench.viewModel.replaceCodes();
        QCOMPARE(bench.sent(replaceCall), 2);
    }

    void aRefusalIsReadAndSaysWhy()
    {
        Bench bench;
        bench.load();
        bench.viewModel.replaceCodes();
        bench.transport.answerWith({.kind = Kind::NotAvailable, .httpStatus = 403, .serverMessage = u"not now"_s});
        QVERIFY(bench.state().busy);
        bench.transport.answer(bench.codes(oldCodes, 1));
        QCOMPARE(bench.state().error->serverMessage, u"not now"_s);
        QCOMPARE(bench.state().replacement, Replacement::None);
        QCOMPARE(bench.state().codesLeft(), 2);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.sent(replaceCall), 1);
        // What is shown next is not compared with the refused request.
        bench.viewModel.load();
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state().replacement, Replacement::None);
        QVERIFY(!bench.state().error);
    }

    void anErrorThatDidNothingIsNotRead()
    {
        Bench bench;
        bench.load();
        bench.viewModel.replaceCodes();
        bench.transport.answerWith(SessionBench::error(Kind::PaymentRequired, 402));
        QCOMPARE(bench.state().error->kind, Kind::PaymentRequired);
        QCOMPARE(bench.state().replacement, Replacement::None);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void codesThatAreNoMoreAreNotShown()
    {
        Bench bench;
        bench.load();
        bench.viewModel.load();
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QCOMPARE(bench.state().error->kind, Kind::NotAvailable);
        QVERIFY(bench.state().codes.isEmpty());
        QVERIFY(!bench.state().isLoaded);
        QVERIFY(!bench.state().busy);
    }

    void errorsEndBusyAndKeepWhatIsShown_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Kind::Offline, Kind::TimedOut, Kind::Malformed, Kind::ServerFault, Kind::Unauthorized})
            QTest::newRow(qPrintable(QString::number(int(kind)))) << int(kind);
    }

    void errorsEndBusyAndKeepWhatIsShown()
    {
        QFETCH(int, kind);
        Bench bench;
        bench.load();
        bench.viewModel.load();
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.state().error->kind, Kind(kind));
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().isLoaded);
        QCOMPARE(bench.state().codes.size(), 3);
    }

    void anEndedSessionIsNotedAndReadAgain()
    {
        Bench bench;
        bench.load();
        bench.viewModel.load();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
        bench.signIn();
        QVERIFY(bench.state().busy);
        bench.transport.answer(bench.codes(oldCodes, 3));
        QCOMPARE(bench.state().codesLeft(), 0);
        QVERIFY(!bench.state().error);
    }

    void whatTheEndedSessionAskedChangesNothing()
    {
        Bench bench;
        bench.load();
        bench.viewModel.load();
        bench.session.noteEnded();
        bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"token"));
        // The old reading is still open when the new session begins; its refusal is not the new session's.
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answer(SessionBench::ada());
        QVERIFY(!bench.session.isInterrupted());
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state().codes.first().code, Secret::fromText(u"n1n1n1"));
        QVERIFY(!bench.state().busy);
    }

    void clearingDropsWhatIsUnderWay()
    {
        Bench bench;
        bench.load();
        bench.viewModel.load();
        bench.viewModel.clear();
        QVERIFY(bench.transport.oldestIsStopped());
        QCOMPARE(bench.state(), BackupCodesViewModel::State());
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state(), BackupCodesViewModel::State());
    }

    void anUnknownOutcomeOutlivesClearing()
    {
        Bench bench;
        bench.load();
        bench.viewModel.replaceCodes();
        bench.viewModel.clear();
        bench.transport.answerWith(SessionBench::error(Kind::Cancelled));
        QCOMPARE(bench.transport.openCount(), 0);
        bench.viewModel.load();
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state().replacement, Replacement::DoneAfterLostAnswer);
        QCOMPARE(bench.sent(replaceCall), 1);
    }

    void newCodesAreToBeKept()
    {
        for (const bool isKept : {true, false}) {
            Bench bench;
            bench.load();
            QVERIFY(!bench.state().mustKeep);
            bench.viewModel.replaceCodes();
            bench.transport.answer(bench.codes(newCodes));
            QVERIFY(bench.state().mustKeep);
            isKept ? bench.viewModel.setKept() : bench.viewModel.leaveUnkept();
            QVERIFY(!bench.state().mustKeep);
            QCOMPARE(bench.state().replacement, isKept ? Replacement::None : Replacement::Done);
            bench.viewModel.load();
            bench.transport.answer(bench.codes(newCodes));
            QVERIFY(!bench.state().mustKeep);
            QCOMPARE(bench.state().replacement, isKept ? Replacement::None : Replacement::Done);
        }
    }

    void newCodesAreToBeKeptThoughNewerOnesWereNotMade()
    {
        Bench bench;
        bench.load();
        bench.viewModel.replaceCodes();
        bench.transport.answer(bench.codes(newCodes));
        bench.viewModel.replaceCodes();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answer(bench.codes(newCodes));
        QCOMPARE(bench.state().replacement, Replacement::NotDone);
        QVERIFY(bench.state().mustKeep);
        bench.viewModel.setKept();
        QVERIFY(!bench.state().mustKeep);
    }

    void saysWhenTheGoodSheetWasKept()
    {
        Bench bench;
        bench.load();
        bench.viewModel.setKept();
        const auto kept = bench.clock.now();
        bench.clock.advance(std::chrono::hours(30));
        bench.viewModel.replaceCodes();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answer(bench.codes(oldCodes));
        QCOMPARE(bench.state().replacement, Replacement::NotDone);
        QCOMPARE(bench.state().sheetKept, std::optional(kept));
        // It is said once.
        bench.viewModel.load();
        bench.transport.answer(bench.codes(oldCodes));
        QCOMPARE(bench.state().replacement, Replacement::None);
    }

    void leavingAbortsWhatIsUnderWay()
    {
        ViewModelBench bench;
        bench.signIn();
        {
            BackupCodesViewModel viewModel(bench.session, bench.tfa, bench.writes, bench.clock);
            viewModel.load();
        }
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(bench.codes(oldCodes));
    }

    void theSheetSaysWhoseCodesTheyAre()
    {
        Bench bench;
        bench.load(1);
        const auto sheet = bench.viewModel.sheetData();
        QCOMPARE(sheet.portal, u"https://harbour.example"_s);
        QCOMPARE(sheet.host, u"harbour.example"_s);
        QCOMPARE(sheet.name, u"Ada Quay"_s);
        QCOMPARE(sheet.email, u"ada@harbour.example"_s);
        QCOMPARE(sheet.printed, bench.clock.now());
        QCOMPARE(sheet.rows.size(), 3);
        QCOMPARE(sheet.rows.at(0).number, 1);
        QVERIFY(sheet.rows.at(0).isUsed);
        QCOMPARE(sheet.rows.at(2).number, 3);
        QCOMPARE(sheet.rows.at(2).code, Secret::fromText(u"00000l"));
        QVERIFY(!sheet.rows.at(2).isUsed);
    }
};

QTEST_GUILESS_MAIN(BackupCodesViewModelTest)
#include "BackupCodesViewModelTest.moc"
