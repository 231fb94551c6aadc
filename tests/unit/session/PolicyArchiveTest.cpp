// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PolicyArchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using policy::TfaPolicy;
using session::PolicyArchive;

namespace {

const auto ada = u"5a1c3c52-0000-4000-8000-000000000001"_s;

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 4), QTime(5, minute, 7, 89), Qt::UTC);
}

TfaPolicy policyWith(const QStringList &trustedIps)
{
    return {.method = TfaPolicy::Method::App, .trustedIps = trustedIps, .mandatoryUsers = {ada}};
}

}  // namespace

class PolicyArchiveTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(u"policies"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    QByteArray textOf(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void beginsEmpty()
    {
        PolicyArchive archive(folder());
        QVERIFY(archive.snapshots(u"one"_s).isEmpty());
        QVERIFY(!archive.draft(u"one"_s));
        archive.dropDraft(u"one"_s);
        archive.forget(u"one"_s);
        QVERIFY(!QDir(folder()).exists());
    }

    void keepsWhatWasSeenOnceEach()
    {
        PolicyArchive archive(folder());
        archive.keep(u"one"_s, {at(1), policyWith({u"10.0.0.0/8"_s})});
        archive.keep(u"one"_s, {at(2), policyWith({u"10.0.0.0/8"_s})});
        archive.keep(u"one"_s, {at(3), policyWith({})});
        archive.keep(u"one"_s, {at(4), policyWith({u"10.0.0.0/8"_s})});
        archive.keep(u"two"_s, {at(5), {}});
        const QList<PolicyArchive::Snapshot> expected{
            {at(1), policyWith({u"10.0.0.0/8"_s})}, {at(3), policyWith({})}, {at(4), policyWith({u"10.0.0.0/8"_s})}};
        QCOMPARE(PolicyArchive(folder()).snapshots(u"one"_s), expected);
        QCOMPARE(PolicyArchive(folder()).snapshots(u"two"_s), (QList<PolicyArchive::Snapshot>{{at(5), {}}}));
    }

    void keepsTheNewest()
    {
        PolicyArchive archive(folder());
        for (int minute = 0; minute < PolicyArchive::keptSnapshots + 5; ++minute)
            archive.keep(u"one"_s, {at(minute), policyWith({QString::number(minute)})});
        const auto kept = archive.snapshots(u"one"_s);
        QCOMPARE(kept.size(), PolicyArchive::keptSnapshots);
        QCOMPARE(kept.first().seen, at(5));
    }

    void findsListsThatWereLost_data()
    {
        QTest::addColumn<QList<PolicyArchive::Snapshot>>("seen");
        QTest::addColumn<int>("lost");
        const auto lists = policyWith({u"10.0.0.0/8"_s});
        const TfaPolicy bare{.method = TfaPolicy::Method::App};
        const TfaPolicy off;
        QTest::newRow("never seen") << QList<PolicyArchive::Snapshot>{} << -1;
        QTest::newRow("never had any") << QList<PolicyArchive::Snapshot>{{at(1), bare}} << -1;
        QTest::newRow("still there") << QList<PolicyArchive::Snapshot>{{at(1), lists}} << -1;
        QTest::newRow("wiped") << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), bare}} << 1;
        QTest::newRow("wiped, then another method")
            << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), bare}, {at(3), {.method = TfaPolicy::Method::Sms}}} << 1;
        QTest::newRow("emptied on purpose") << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), bare, true}} << -1;
        QTest::newRow("off") << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), off, true}} << 1;
        QTest::newRow("off and on elsewhere")
            << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), off, true}, {at(3), bare}} << 1;
        QTest::newRow("known of since") << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), bare}, {at(3), bare, true}}
                                        << -1;
        QTest::newRow("there again") << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), bare}, {at(3), lists}} << -1;
        QTest::newRow("one of them") << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), policyWith({})}} << 1;
        QTest::newRow("one after the other")
            << QList<PolicyArchive::Snapshot>{{at(1), lists}, {at(2), policyWith({})}, {at(3), bare}} << 2;
    }
    void findsListsThatWereLost()
    {
        QFETCH(QList<PolicyArchive::Snapshot>, seen);
        QFETCH(int, lost);
        PolicyArchive archive(folder());
        for (const auto &snapshot : seen)
            archive.keep(u"one"_s, snapshot);
        const auto found = PolicyArchive(folder()).lostLists(u"one"_s);
        QCOMPARE(found.has_value(), lost > 0);
        QVERIFY(!found || found->seen == at(lost));
        QVERIFY(!archive.lostLists(u"two"_s) && !archive.lostLists({}));
    }

    void findsTheListThatWasLost()
    {
        PolicyArchive archive(folder());
        archive.keep(u"one"_s, {at(1), policyWith({u"10.0.0.0/8"_s})});
        archive.keep(u"one"_s, {at(2), policyWith({})});
        auto found = archive.lostLists(u"one"_s);
        QVERIFY(found);
        QCOMPARE(found->policy.trustedIps, QStringList{u"10.0.0.0/8"_s});
        QVERIFY(found->policy.mandatoryUsers.isEmpty());

        archive.keep(u"one"_s, {at(3), {.method = TfaPolicy::Method::App}});
        found = archive.lostLists(u"one"_s);
        QCOMPARE(found->policy.trustedIps, QStringList{u"10.0.0.0/8"_s});
        QCOMPARE(found->policy.mandatoryUsers, QStringList{ada});
        QCOMPARE(found->seen, at(2));
    }

    void saysWhetherItIsOnDisk()
    {
        PolicyArchive archive(folder());
        QVERIFY(archive.keep(u"one"_s, {at(1), policyWith({})}));
        QVERIFY(archive.keep(u"one"_s, {at(2), policyWith({})}));
        QVERIFY(!archive.keep({}, {at(1), policyWith({})}));
        QFile notAFolder(m_dir->filePath(u"taken"_s));
        QVERIFY(notAFolder.open(QIODevice::WriteOnly));
        QVERIFY(!PolicyArchive(notAFolder.fileName()).keep(u"one"_s, {at(1), policyWith({})}));
    }

    void keepsADraftUntilItIsDropped()
    {
        const PolicyArchive::Draft draft{at(1), policyWith({}), policyWith({u"2001:db8::1"_s})};
        PolicyArchive archive(folder());
        archive.keep(u"one"_s, {at(1), policyWith({})});
        archive.keepDraft(u"one"_s, draft);
        QCOMPARE(PolicyArchive(folder()).draft(u"one"_s), std::optional(draft));
        QVERIFY(!archive.draft(u"two"_s));
        archive.dropDraft(u"one"_s);
        QVERIFY(!PolicyArchive(folder()).draft(u"one"_s));
        QCOMPARE(archive.snapshots(u"one"_s).size(), 1);
        archive.keepDraft(u"one"_s, draft);
        archive.forget(u"one"_s);
        QVERIFY(files().isEmpty());
    }

    void anAccountOfWhichNothingIsKept()
    {
        PolicyArchive archive(folder());
        archive.keep({}, {at(1), policyWith({})});
        archive.keepDraft({}, {at(1), policyWith({}), policyWith({})});
        QVERIFY(!QDir(folder()).exists());
        QVERIFY(archive.snapshots({}).isEmpty() && !archive.draft({}));
    }

    void isThePersonsAlone()
    {
        PolicyArchive archive(folder());
        archive.keep(u"one"_s, {at(1), policyWith({})});
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(folder()) & others, QFileDevice::Permissions());
        archive.forget(u"one"_s);
        QVERIFY(files().isEmpty());
    }

    void anIdLeadsNowhereElse()
    {
        PolicyArchive archive(folder());
        archive.keep(u"../../out"_s, {at(1), policyWith({})});
        QCOMPARE(files().size(), 1);
        QCOMPARE(archive.snapshots(u"../../out"_s).size(), 1);
    }

    void aDamagedFileIsSetAside()
    {
        PolicyArchive archive(folder());
        archive.keep(u"one"_s, {at(1), policyWith({})});
        put(files().first(), "rubbish"_ba);
        QVERIFY(archive.snapshots(u"one"_s).isEmpty());
        archive.keep(u"one"_s, {at(2), policyWith({})});
        QCOMPARE(archive.snapshots(u"one"_s).size(), 1);
        QCOMPARE(files().size(), 2);
    }

    void skipsWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a later release's method") << "\"app\""_ba
                                                  << "\"passkey\""_ba;
        QTest::newRow("no method") << "\"method\""_ba
                                   << "\"way\""_ba;
        QTest::newRow("no time") << "2026-"_ba
                                 << "soon "_ba;
    }
    void skipsWhatItCannotRead()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        PolicyArchive archive(folder());
        archive.keep(u"one"_s, {at(1), policyWith({})});
        archive.keepDraft(u"one"_s, {at(1), policyWith({}), policyWith({})});
        for (const auto &name : files()) {
            auto changed = textOf(name);
            QVERIFY(changed.contains(from));
            put(name, changed.replace(from, to));
        }
        QCOMPARE(files().size(), 2);
        QVERIFY(archive.snapshots(u"one"_s).isEmpty());
        QVERIFY(!archive.draft(u"one"_s));
        // And it is still there for the release that can.
        archive.keep(u"one"_s, {at(2), policyWith({})});
        QVERIFY(textOf(u"policy-one.json"_s).contains(to));
    }
};

QTEST_GUILESS_MAIN(PolicyArchiveTest)
#include "PolicyArchiveTest.moc"
