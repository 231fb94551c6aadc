// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/OwnWrites.h"
#include "tests/unit/session/SessionBench.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::KnownWrite;
using session::OwnWrites;
using Call = OwnWrites::Call;
using Kind = Error::Kind;
using Outcome = OwnWrites::Outcome;

namespace {

const std::stop_token unstopped;
constexpr auto replaceCall = "PUT settings/tfaappnewcodes"_L1;

QList<api::BackupCode> codesOf(const QString &letter)
{
    return {{.code = Secret::fromText(QString(letter + u"11111"_s))}, {.code = Secret::fromText(QString(letter + u"22222"_s))}};
}

const auto oldCodes = codesOf(u"o"_s);
const auto newCodes = codesOf(u"n"_s);

/// A run of the program, on the journal that the one before has left.
struct Bench : SessionBench
{
    Bench() { signIn(); }

    OwnWrites::Parts parts()
    {
        return {session, tfa, writeJournal, clock, [](int count) { return QByteArray(count, 's'); }};
    }
    /// Known codes, then new ones whose answer is lost.
    void loseNewCodes()
    {
        writes.noteCodes(oldCodes);
        writes.updateTfaAppCodes(unstopped);
        transport.answerWith(error(Kind::TimedOut));
    }
    void loseUnlink()
    {
        writes.noteCodes(oldCodes);
        writes.unlinkTfaApp(unstopped);
        transport.answerWith(error(Kind::Offline));
    }
    void loseSetUp()
    {
        writes.validate(link(api::ConfirmLink::Type::TfaActivation), Secret::fromText(u"012345"));
        transport.answerWith(error(Kind::Offline));
    }
    QJsonArray answerOf(const QList<api::BackupCode> &codes) const
    {
        QJsonArray array;
        for (const auto &code : codes)
            array.append(QJsonObject{{u"code"_s, code.code.text()}, {u"isUsed"_s, false}});
        return array;
    }

    api::TfaSettingsApi tfa{transport};
    OwnWrites writes{parts()};
};

}  // namespace

class OwnWritesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotedBeforeItIsSent()
    {
        Bench bench;
        QVERIFY(!bench.writes.known());
        bench.writes.noteCodes(oldCodes);
        const auto call = bench.writes.updateTfaAppCodes(unstopped);
        QVERIFY(bench.writes.isOpen(Call::UpdateTfaAppCodes));
        const auto noted = bench.writes.known();
        QVERIFY(noted && noted->entry.outcome == Outcome::Open);
        QCOMPARE(noted->entry.sent, bench.clock.now());
        QCOMPARE(noted->entry.account.userName, u"ada@harbour.example"_s);
        QVERIFY(noted->entry.before && noted->entry.before->fits(oldCodes));
        // A program that is killed now finds it in its next run.
        const session::WriteJournal next(bench.dir.filePath(u"writes/writes.json"_s));
        QCOMPARE(next.entries(noted->entry.account), QList{noted->entry});
        bench.transport.answer(bench.answerOf(newCodes));
        QVERIFY(valueOf(call));
    }

    void newCodesStayUntilTheyAreKept()
    {
        Bench bench;
        bench.writes.noteCodes(oldCodes);
        bench.writes.updateTfaAppCodes(unstopped);
        bench.transport.answer(bench.answerOf(newCodes));
        bench.writes.noteCodes(newCodes);
        const auto known = bench.writes.known();
        QVERIFY(known && known->entry.outcome == Outcome::Done && !known->entry.isFoundOut);
        QVERIFY(!known->isSheetGood);
        bench.writes.noteKept(newCodes);
        QVERIFY(!bench.writes.known());
    }

    void codesThatAreNotKeptAreStillSaidWhenNewerOnesAreRefused()
    {
        for (const auto kind : {Kind::PaymentRequired, Kind::TooManyRequests}) {
            Bench bench;
            bench.writes.noteCodes(oldCodes);
            bench.writes.updateTfaAppCodes(unstopped);
            bench.transport.answer(bench.answerOf(newCodes));
            const auto first = bench.writes.known();
            QVERIFY(first);
            bench.writes.updateTfaAppCodes(unstopped);
            QVERIFY(bench.writes.isOpen(Call::UpdateTfaAppCodes));
            bench.transport.answerWith(SessionBench::error(kind, 429));
            QCOMPARE(bench.writes.known(), first);
            bench.clock.advance(std::chrono::minutes(1));
            bench.writes.updateTfaAppCodes(unstopped);
            bench.transport.answer(bench.answerOf(newCodes));
            QVERIFY(bench.writes.known() && bench.writes.known()->entry.sent == bench.clock.now());
            bench.writes.noteKept(newCodes);
            QVERIFY(!bench.writes.known());
        }
    }

    void codesThatAreNotKeptAreStillSaidWhenNewerOnesWereNotMade()
    {
        Bench bench;
        bench.writes.noteCodes(oldCodes);
        bench.writes.updateTfaAppCodes(unstopped);
        bench.transport.answer(bench.answerOf(newCodes));
        bench.writes.noteCodes(newCodes);
        bench.writes.updateTfaAppCodes(unstopped);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QVERIFY(bench.writes.known()->areCodesUnkept);
        bench.writes.noteCodes(newCodes);
        QCOMPARE(bench.writes.known()->entry.outcome, Outcome::NotDone);
        QVERIFY(bench.writes.known()->areCodesUnkept);
        bench.writes.settle();
        QCOMPARE(bench.writes.known()->entry.outcome, Outcome::Done);
        bench.writes.noteKept(newCodes);
        QVERIFY(!bench.writes.known());
    }

    void aLostAnswerIsClearedUpByReading()
    {
        for (const bool isDone : {true, false}) {
            Bench bench;
            bench.loseNewCodes();
            QVERIFY(bench.writes.isOpen(Call::UpdateTfaAppCodes));
            bench.writes.noteCodes(isDone ? newCodes : oldCodes);
            QVERIFY(!bench.writes.isOpen(Call::UpdateTfaAppCodes));
            const auto known = bench.writes.known();
            QCOMPARE(known->entry.outcome, isDone ? Outcome::Done : Outcome::NotDone);
            QVERIFY(known->entry.isFoundOut);
            QCOMPARE(bench.sent(replaceCall), 1);
        }
    }

    void inTheNextRunToo()
    {
        Bench bench;
        bench.loseNewCodes();
        OwnWrites next(bench.parts());
        QVERIFY(next.isOpen(Call::UpdateTfaAppCodes));
        next.noteCodes(newCodes);
        QCOMPARE(next.known()->entry.outcome, Outcome::Done);
    }

    void saysWhichSheetIsGood()
    {
        Bench bench;
        bench.writes.noteKept(oldCodes);
        const auto kept = bench.clock.now();
        bench.clock.advance(std::chrono::hours(24));
        bench.loseNewCodes();
        bench.writes.noteCodes(oldCodes);
        QCOMPARE(bench.writes.known()->sheetKept, std::optional(kept));
        QVERIFY(bench.writes.known()->isSheetGood);
        // It was carried out late, after the codes had been read.
        bench.writes.noteCodes(newCodes);
        QCOMPARE(bench.writes.known()->entry.outcome, Outcome::Done);
        QVERIFY(!bench.writes.known()->isSheetGood);
    }

    void codesThatWereNeverReadTellNothing()
    {
        Bench bench;
        bench.writes.updateTfaAppCodes(unstopped);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.writes.noteCodes(newCodes);
        QCOMPARE(bench.writes.known()->entry.outcome, Outcome::Unclear);
        bench.writes.settle();
        QVERIFY(!bench.writes.known());
    }

    void codesThatNobodyHasKeptCanNotBeSettled()
    {
        Bench bench;
        bench.loseNewCodes();
        bench.writes.noteCodes(newCodes);
        QVERIFY(bench.writes.known()->areCodesUnkept);
        bench.writes.settle();
        QVERIFY(bench.writes.known());
        bench.writes.noteKept(newCodes);
        QVERIFY(!bench.writes.known());
    }

    void afterAnUnlinkOnlyAnotherAppHasCodesToKeep()
    {
        for (const bool isSetUpAnew : {true, false}) {
            Bench bench;
            bench.loseUnlink();
            isSetUpAnew ? bench.writes.noteCodes(newCodes) : bench.writes.noteNotLinked();
            QCOMPARE(bench.writes.known()->areCodesUnkept, isSetUpAnew);
            bench.writes.settle();
            QCOMPARE(bench.writes.known().has_value(), isSetUpAnew);
        }
    }

    void knowsSinceWhenThereIsAnApp()
    {
        Bench bench;
        QVERIFY(!bench.writes.link());
        const auto seen = bench.clock.now();
        bench.writes.noteCodes(oldCodes);
        bench.clock.advance(std::chrono::hours(24));
        bench.writes.noteCodes(oldCodes);
        QCOMPARE(bench.writes.link(), std::optional(session::WriteJournal::Link{.since = seen}));
        bench.writes.unlinkTfaApp(unstopped);
        bench.transport.answer(SessionBench::confirmUrl("TfaActivation"_L1), {SessionBench::sessionCookie()});
        QVERIFY(!bench.writes.link());
        const auto setUp = bench.clock.now();
        bench.writes.validate(SessionBench::link(api::ConfirmLink::Type::TfaActivation), Secret::fromText(u"012345"));
        bench.clock.advance(std::chrono::seconds(2));
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.writes.noteCodes(newCodes);
        const OwnWrites next(bench.parts());
        QCOMPARE(next.link(), std::optional(session::WriteJournal::Link{.since = setUp, .isExact = true}));
        bench.writes.noteNotLinked();
        QVERIFY(!bench.writes.link());
    }

    void aSetUpWhoseAnswerWasLostIsKnownToo()
    {
        Bench bench;
        const auto sent = bench.clock.now();
        bench.loseSetUp();
        bench.clock.advance(std::chrono::hours(24));
        bench.writes.noteCodes(newCodes);
        QCOMPARE(bench.writes.link(), std::optional(session::WriteJournal::Link{.since = sent, .isExact = true}));
    }

    void whatIsOpenCanNotBeSettled()
    {
        Bench bench;
        bench.loseNewCodes();
        bench.writes.settle();
        QVERIFY(bench.writes.isOpen(Call::UpdateTfaAppCodes));
    }

    void anUnlinkIsToldByTheCodesAndByTheirAbsence()
    {
        const QList<std::pair<QList<api::BackupCode>, Outcome>> rows{
            {oldCodes, Outcome::NotDone}, {newCodes, Outcome::Done}, {{}, Outcome::Done}};
        for (const auto &[codes, outcome] : rows) {
            Bench bench;
            bench.loseUnlink();
            codes.isEmpty() ? bench.writes.noteNotLinked() : bench.writes.noteCodes(codes);
            QCOMPARE(bench.writes.known()->entry.outcome, outcome);
        }
    }

    void anUnlinkThatSeemedDoneIsNotWhereTheOldCodesAreThereAgain()
    {
        for (const bool isDone : {true, false}) {
            Bench bench;
            bench.writes.noteKept(oldCodes);
            bench.loseUnlink();
            bench.writes.noteNotLinked();
            QCOMPARE(bench.writes.known()->entry.outcome, Outcome::Done);
            bench.writes.noteCodes(isDone ? newCodes : oldCodes);
            QCOMPARE(bench.writes.known()->entry.outcome, isDone ? Outcome::Done : Outcome::NotDone);
            QCOMPARE(bench.writes.known()->isSheetGood, !isDone);
        }
    }

    void anAnsweredUnlinkLeavesNothingToSay()
    {
        Bench bench;
        bench.writes.unlinkTfaApp(unstopped);
        bench.transport.answer(SessionBench::confirmUrl("TfaActivation"_L1), {SessionBench::sessionCookie()});
        QVERIFY(!bench.writes.known());
    }

    void aSetUpIsToldByTheLink()
    {
        for (const bool isDone : {true, false}) {
            Bench bench;
            bench.loseSetUp();
            QVERIFY(bench.writes.isOpen(Call::TfaValidateAuthCode));
            isDone ? bench.writes.noteCodes(newCodes) : bench.writes.noteNotLinked();
            QCOMPARE(bench.writes.known()->entry.outcome, isDone ? Outcome::Done : Outcome::NotDone);
        }
    }

    void whatASetUpMadeTakesThePlaceOfWhatWasBefore()
    {
        Bench bench;
        bench.loseUnlink();
        bench.writes.validate(SessionBench::link(api::ConfirmLink::Type::TfaActivation), Secret::fromText(u"012345"));
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        QCOMPARE(bench.writes.known()->entry.call, Call::TfaValidateAuthCode);
        QVERIFY(!bench.writes.isOpen(Call::UnlinkTfaApp));
        bench.writes.noteKept(newCodes);
        QVERIFY(!bench.writes.known());
    }

    void refusalsAreNoNews()
    {
        for (const auto kind : {Kind::PaymentRequired, Kind::TooManyRequests, Kind::Unauthorized}) {
            Bench bench;
            bench.writes.updateTfaAppCodes(unstopped);
            bench.transport.answerWith(SessionBench::error(kind, 402));
            QVERIFY(!bench.writes.known());
            QVERIFY(!bench.writes.isOpen(Call::UpdateTfaAppCodes));
        }
    }

    void aBackupCodeMayBeUsedUp()
    {
        for (const bool isBackupCode : {true, false}) {
            Bench bench;
            bench.session.leavePortal();
            bench.connect();
            bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
            bench.writes.answerSecondStep(Secret::fromText(u"k7Qm2x"), isBackupCode);
            bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
            bench.signIn();
            bench.writes.noteCodes(oldCodes);
            QCOMPARE(bench.writes.known().has_value(), isBackupCode);
            if (isBackupCode)
                QCOMPARE(bench.writes.known()->entry.outcome, Outcome::Unclear);
        }
    }

    void whatWasSentUnderAnotherNameIsTheAccountsToo()
    {
        Bench bench;
        bench.session.leavePortal();
        bench.connect();
        const auto signInAsAnna = [&bench](bool isBackupCode) {
            bench.session.signInWithPassword(u"anna"_s, Secret::fromText(u"pass word"));
            bench.transport.answer(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
            bench.writes.answerSecondStep(Secret::fromText(isBackupCode ? u"k7Qm2x"_s : u"012345"_s), isBackupCode);
        };
        signInAsAnna(true);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QVERIFY(bench.writes.isOpen(Call::SignInBackupCode));
        signInAsAnna(false);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);
        QVERIFY(bench.writes.isOpen(Call::SignInBackupCode));
        QVERIFY(!bench.writes.isOpen(Call::SignInCode));
        bench.writes.noteCodes(oldCodes);
        QCOMPARE(bench.writes.known()->entry.call, Call::SignInBackupCode);
        QCOMPARE(bench.writes.known()->entry.outcome, Outcome::Unclear);
    }

    void accountsAreApart()
    {
        Bench bench;
        bench.loseNewCodes();
        bench.session.leavePortal();
        bench.signIn(SessionBench::ben());
        QVERIFY(!bench.writes.known());
        bench.writes.noteCodes(newCodes);
        bench.session.leavePortal();
        bench.signIn();
        QVERIFY(bench.writes.isOpen(Call::UpdateTfaAppCodes));
    }

    void ofADemoPortalNothingIsWritten()
    {
        Bench bench;
        bench.session.keepNothingOf(bench.session.facts().address);
        bench.loseNewCodes();
        QVERIFY(bench.writes.isOpen(Call::UpdateTfaAppCodes));
        QVERIFY(!QFileInfo::exists(bench.dir.filePath(u"writes/writes.json"_s)));
    }
};

QTEST_GUILESS_MAIN(OwnWritesTest)
#include "OwnWritesTest.moc"
