// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ResetJournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using session::ResetEntry;
using session::ResetJournal;
using Reason = ResetEntry::Reason;
using Step = ResetEntry::Step;

namespace {

const auto ada = u"5a1c3c52-0000-4000-8000-000000000001"_s;
const auto ben = u"5a1c3c52-0000-4000-8000-000000000002"_s;

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 4), QTime(5, minute, 7, 89), Qt::UTC);
}

ResetJournal::Run runAt(int minute)
{
    return {
        .begun = at(minute),
        .entries = {{.id = ada,
                     .name = u"Ada “the Quay” Moreau"_s,
                     .email = u"ada@harbour.example"_s,
                     .step = Step::Sent,
                     .reason = Reason::AnswerLost,
                     .changed = at(minute)},
                    {.id = ben, .name = u"بن"_s}},
        .name = at(minute).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s),
    };
}

}  // namespace

class ResetJournalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(u"resets"_s); }
    QString accountFolder(const QString &profile = u"one"_s) const { return folder() + u"/account-"_s + profile; }
    QStringList files() const { return QDir(accountFolder()).entryList(QDir::Files, QDir::Name); }
    bool overwrite(const QByteArray &text) const
    {
        QFile file(accountFolder() + u'/' + files().last());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void beginsEmpty()
    {
        const ResetJournal journal(folder());
        QCOMPARE(journal.last(u"one"_s), ResetJournal::Last());
        journal.forget(u"one"_s);
        QVERIFY(!QDir(folder()).exists());
    }

    void keepsHowFarItCame()
    {
        const ResetJournal journal(folder());
        auto run = runAt(1);
        QVERIFY(journal.keep(u"one"_s, run));
        run.entries[0].step = Step::NotDone;
        run.entries[0].reason = Reason::Refused;
        run.entries[0].httpStatus = 403;
        QVERIFY(journal.keep(u"one"_s, run));
        QCOMPARE(files().size(), 1);
        QCOMPARE(ResetJournal(folder()).last(u"one"_s).run, std::optional(run));
        run.ended = at(2);
        QVERIFY(journal.keep(u"one"_s, run));
        QCOMPARE(ResetJournal(folder()).last(u"one"_s).run, std::optional(run));
        QVERIFY(!journal.last(u"two"_s).run);
    }

    void notesStepByStep()
    {
        const ResetJournal journal(folder());
        auto run = runAt(1);
        QVERIFY(journal.keep(u"one"_s, run));
        const auto step = [&](qsizetype number, Step step, int minute) {
            run.entries[number].step = step;
            run.entries[number].changed = at(minute);
            return journal.note(u"one"_s, run, number).has_value();
        };
        QVERIFY(step(0, Step::Done, 2) && step(1, Step::Sent, 2) && step(1, Step::NotDone, 3));
        QCOMPARE(files().size(), 2);
        QCOMPARE(journal.last(u"one"_s).run, std::optional(run));
        run.ended = at(4);
        QVERIFY(journal.keep(u"one"_s, run));
        QCOMPARE(files().size(), 1);
        QCOMPARE(journal.last(u"one"_s).run, std::optional(run));
        QVERIFY(journal.note({}, run, 0));
    }

    void stepsOfBeforeTheRunWasKeptAnewSayNothing()
    {
        const ResetJournal journal(folder());
        auto run = runAt(2);
        run.generation = 1;
        QVERIFY(journal.keep(u"one"_s, run));
        auto earlier = run;
        earlier.generation = 0;
        earlier.entries[0].step = Step::NotDone;
        earlier.entries[0].changed = at(3);  // the clock was set back since
        QVERIFY(journal.note(u"one"_s, earlier, 0));
        QCOMPARE(journal.last(u"one"_s).run, std::optional(run));
    }

    void stepsHoldWhereTheClockWasSetBack()
    {
        const ResetJournal journal(folder());
        auto run = runAt(5);
        run.entries[1].changed = at(5);
        run.generation = 3;
        QVERIFY(journal.keep(u"one"_s, run));
        run.entries[1].step = Step::Sent;
        run.entries[1].changed = at(1);
        QVERIFY(journal.note(u"one"_s, run, 1));
        QCOMPARE(journal.last(u"one"_s).run, std::optional(run));
    }

    void aRunIsTheNewestWhereTheClockWasSetBack()
    {
        const ResetJournal journal(folder());
        QCOMPARE(journal.begin(u"one"_s, at(1)).name, runAt(1).name);
        for (int minute = 0; minute < ResetJournal::keptRuns; ++minute)
            QVERIFY(journal.keep(u"one"_s, runAt(minute + 10)));
        QCOMPARE(journal.begin(u"one"_s, at(50)).name, runAt(50).name);
        for (int i = 0; i < 2; ++i) {
            auto run = journal.begin(u"one"_s, at(1 + i));
            run.entries = runAt(1).entries;
            QVERIFY(journal.keep(u"one"_s, run));
            QCOMPARE(journal.last(u"one"_s).run, std::optional(run));
            QCOMPARE(run.begun, at(1 + i));
        }
        QCOMPARE(files().size(), ResetJournal::keptRuns);
        QCOMPARE(journal.begin({}, at(1)).name, runAt(1).name);
    }

    void stepsThatCantBeRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isDamaged");
        const QByteArray nobody = R"({"id": "x", "step": "Done", "number": 7})";
        const QByteArray another = R"({"id": "x", "step": "Done", "number": 1})";
        QTest::newRow("cut off at the end") << nobody.first(9) << false;
        QTest::newRow("cut off before the end") << nobody.first(9) + '\n' << true;
        QTest::newRow("of nobody") << nobody + '\n' << true;
        QTest::newRow("of somebody else") << another + '\n' << true;
    }
    void stepsThatCantBeRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isDamaged);
        const ResetJournal journal(folder());
        auto run = runAt(1);
        QVERIFY(journal.keep(u"one"_s, run));
        run.entries[0].step = Step::Done;
        QVERIFY(journal.note(u"one"_s, run, 0));
        QFile steps(accountFolder() + u"/20260304T050107089Z.steps"_s);
        QVERIFY(steps.open(QIODevice::Append) && steps.write(line) == line.size());
        steps.close();
        const auto last = journal.last(u"one"_s);
        QCOMPARE(last.run.has_value(), !isDamaged);
        QCOMPARE(!last.damagedFile.isEmpty(), isDamaged);
        QCOMPARE(QFile::exists(steps.fileName() + u".damaged"_s), isDamaged);
        QVERIFY(isDamaged || last.run == run);
    }

    void canBeReadByAPerson()
    {
        QVERIFY(ResetJournal(folder()).keep(u"one"_s, runAt(1)));
        QCOMPARE(files(), QStringList(u"20260304T050107089Z.json"_s));
        QFile file(accountFolder() + u'/' + files().first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"\"step\": \"Sent\""_s) && text.contains(u"\"name\": \"بن\""_s), qPrintable(text));
        QVERIFY(!QFile::permissions(folder()).testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
    }

    void keepsTheNewest()
    {
        const ResetJournal journal(folder());
        for (int minute = 0; minute < ResetJournal::keptRuns + 5; ++minute)
            QVERIFY(journal.keep(u"one"_s, runAt(minute)));
        QCOMPARE(files().size(), ResetJournal::keptRuns);
        QCOMPARE(journal.last(u"one"_s).run->begun, at(ResetJournal::keptRuns + 4));
    }

    void setsADamagedOneAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray begun = R"("begun": "2026-03-04T05:01:07.089Z")";
        QTest::newRow("cut off") << QByteArray("{" + begun + R"(, "people": [{"id")");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no people") << QByteArray("{" + begun + "}");
        QTest::newRow("no beginning") << QByteArray(R"({"people": []})");
        QTest::newRow("somebody without an id") << QByteArray("{" + begun + R"(, "people": [{"step": "Sent"}]})");
        QTest::newRow("a step that is none") << QByteArray("{" + begun + R"(, "people": [{"id": "x", "step": "Jumped"}]})");
        QTest::newRow("a reason that is none")
            << QByteArray("{" + begun + R"(, "people": [{"id": "x", "step": "Done", "reason": 7}]})");
    }
    void setsADamagedOneAside()
    {
        QFETCH(QByteArray, text);
        const ResetJournal journal(folder());
        QVERIFY(journal.keep(u"one"_s, runAt(1)));
        QVERIFY(overwrite(text));
        const auto last = journal.last(u"one"_s);
        QVERIFY(!last.run);
        QFile aside(last.damagedFile);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), text);
        QCOMPARE(journal.last(u"one"_s), ResetJournal::Last());
        QVERIFY(journal.keep(u"one"_s, runAt(1)));
        QVERIFY(QFile::exists(last.damagedFile));
    }

    void saysThatItCouldNotBeWritten()
    {
        QFile inItsPlace(folder());
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        const auto kept = ResetJournal(folder()).keep(u"one"_s, runAt(1));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::FileFault);
    }

    void keepsNothingOfAnAccountWithoutAProfile()
    {
        const ResetJournal journal(folder());
        QVERIFY(journal.keep({}, runAt(1)));
        QVERIFY(!journal.last({}).run);
        QVERIFY(!QDir(folder()).exists());
    }

    void forgetsOneAccount()
    {
        const ResetJournal journal(folder());
        QVERIFY(journal.keep(u"one"_s, runAt(1)));
        QVERIFY(journal.keep(u"one-b"_s, runAt(2)));
        journal.forget(u"one"_s);
        journal.forget({});
        QVERIFY(!journal.last(u"one"_s).run);
        QVERIFY(journal.last(u"one-b"_s).run);
    }

    void staysInItsFolder()
    {
        const ResetJournal journal(folder());
        QVERIFY(journal.keep(u"../../outside"_s, runAt(1)));
        QVERIFY(journal.keep(u".."_s, runAt(2)));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"resets"_s));
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }
};

QTEST_GUILESS_MAIN(ResetJournalTest)
#include "ResetJournalTest.moc"
