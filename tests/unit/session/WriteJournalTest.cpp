// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/WriteJournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using session::CodesMark;
using session::WriteJournal;
using Account = WriteJournal::Account;
using Call = WriteJournal::Call;
using Entry = WriteJournal::Entry;
using Outcome = WriteJournal::Outcome;

namespace {

const Account ada{QUrl(u"https://harbour.example"_s), u"ada@harbour.example"_s};
const Account ben{QUrl(u"https://harbour.example"_s), u"ben@harbour.example"_s};

QList<api::BackupCode> codesOf(const QStringList &texts, bool isUsed = false)
{
    QList<api::BackupCode> codes;
    for (const auto &text : texts)
        codes.append({.code = Secret::fromText(text), .isUsed = isUsed});
    return codes;
}

Entry entryOf(const QString &id, const Account &account = ada, Call call = Call::UpdateTfaAppCodes)
{
    return {
        .id = id,
        .call = call,
        .account = account,
        .sent = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC),
        .before = CodesMark::of(codesOf({u"k7Qm2x"_s, u"R4t-Zp"_s}), "salt"),
    };
}

}  // namespace

class WriteJournalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(u"writes/writes.json"_s); }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aMarkKnowsItsCodesAgain()
    {
        const auto mark = CodesMark::of(codesOf({u"k7Qm2x"_s, u"R4t-Zp"_s}), "one");
        QVERIFY(mark.fits(codesOf({u"k7Qm2x"_s, u"R4t-Zp"_s})));
        QVERIFY(mark.fits(codesOf({u"R4t-Zp"_s, u"k7Qm2x"_s}, true)));
        QVERIFY(!mark.fits(codesOf({u"K7Qm2x"_s, u"R4t-Zp"_s})));
        QVERIFY(!mark.fits(codesOf({u"k7Qm2x"_s})));
        QVERIFY(!mark.fits({}));
        QVERIFY(CodesMark::of(codesOf({u"k7Qm2x"_s, u"R4t-Zp"_s}), "two").hash != mark.hash);
    }

    void beginsEmptyAndWritesNothing()
    {
        WriteJournal journal(path());
        QVERIFY(journal.entries(ada).isEmpty());
        QVERIFY(!journal.sheet(ada));
        journal.forget(ada);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void isThereInTheNextRun_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("codes") << Call::UpdateTfaAppCodes << Outcome::Open;
        QTest::newRow("unlink") << Call::UnlinkTfaApp << Outcome::Done;
        QTest::newRow("set-up") << Call::TfaValidateAuthCode << Outcome::NotDone;
        QTest::newRow("sign-in") << Call::SignInCode << Outcome::Unclear;
        QTest::newRow("backup code") << Call::SignInBackupCode << Outcome::Refused;
    }

    void isThereInTheNextRun()
    {
        QFETCH(Call, call);
        QFETCH(Outcome, outcome);
        auto entry = entryOf(u"1"_s, ada, call);
        const WriteJournal::Sheet sheet{entry.sent.addDays(-1), *entry.before};
        WriteJournal journal(path());
        journal.put(entry);
        journal.keepSheet(ada, sheet);
        const WriteJournal::Link link{.since = entry.sent, .isExact = true};
        journal.keepLink(ada, link);
        entry.outcome = outcome;
        entry.isFoundOut = true;
        entry.isSettled = true;
        journal.put(entry);
        const WriteJournal next(path());
        QCOMPARE(next.entries(ada), QList<Entry>{entry});
        QCOMPARE(next.sheet(ada), std::optional(sheet));
        QCOMPARE(next.link(ada), std::optional(link));
        journal.dropLink(ada);
        QVERIFY(!WriteJournal(path()).link(ada));
    }

    void holdsNoSecretAndIsThePersonsOwn()
    {
        WriteJournal journal(path());
        journal.put(entryOf(u"1"_s));
        QVERIFY(text().contains("updateTfaAppCodes"));
        QVERIFY(!text().contains("k7Qm2x") && !text().contains("R4t-Zp"));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(QFileInfo(path()).absolutePath()) & others, QFile::Permissions());
    }

    void accountsAreApart()
    {
        WriteJournal journal(path());
        journal.put(entryOf(u"1"_s, ada));
        journal.put(entryOf(u"2"_s, ben));
        journal.keepSheet(ben, {entryOf({}).sent, *entryOf({}).before});
        journal.keepLink(ben, {.since = entryOf({}).sent});
        QCOMPARE(journal.entries(ada).size(), 1);
        QVERIFY(!journal.link(ada));
        journal.forget(ben);
        QVERIFY(journal.entries(ben).isEmpty() && !journal.sheet(ben) && !journal.link(ben));
        QCOMPARE(WriteJournal(path()).entries(ada).size(), 1);
        QVERIFY(WriteJournal(path()).entries(ben).isEmpty());
    }

    void dropsWhatIsSettledFirst()
    {
        WriteJournal journal(path());
        journal.put(entryOf(u"open"_s));
        for (int i = 0; i < WriteJournal::keptEntries + 10; ++i) {
            auto entry = entryOf(QString::number(i));
            entry.isSettled = true;
            journal.put(entry);
        }
        const auto kept = journal.entries(ada);
        QCOMPARE(kept.size(), WriteJournal::keptEntries);
        QCOMPARE(kept.first().id, u"open"_s);
        QCOMPARE(kept.last().id, QString::number(WriteJournal::keptEntries + 9));
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isAside");
        QTest::newRow("no JSON") << QByteArray("rubbish") << true;
        QTest::newRow("other things") << QByteArray(R"({"writes": [1, {"call": "other", "id": "1"}], "sheets": {}})") << false;
    }

    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isAside);
        QDir().mkpath(QFileInfo(path()).absolutePath());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        file.close();
        WriteJournal journal(path());
        QVERIFY(journal.entries(ada).isEmpty());
        QCOMPARE(QFileInfo::exists(path() + u".damaged"_s), isAside);
        journal.put(entryOf(u"1"_s));
        QCOMPARE(WriteJournal(path()).entries(ada).size(), 1);
    }

    void withoutAPlaceItHoldsUntilTheEnd()
    {
        QFile inItsPlace(m_dir->filePath(u"writes"_s));
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        WriteJournal journal(path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the journal of writes was not kept"_s));
        journal.put(entryOf(u"1"_s));
        QCOMPARE(journal.entries(ada).size(), 1);
        WriteJournal nowhere{QString()};
        nowhere.put(entryOf(u"1"_s));
        QCOMPARE(nowhere.entries(ada).size(), 1);
    }
};

QTEST_GUILESS_MAIN(WriteJournalTest)
#include "WriteJournalTest.moc"
