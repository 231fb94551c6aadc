// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/NetworkImport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using viewmodels::NetworkEntry;
using viewmodels::NetworkImport;
using Fault = policy::TrustedEntry::Fault;
using Place = NetworkEntry::Place;

namespace {

QList<NetworkEntry> listOf(const QStringList &list)
{
    return NetworkEntry::ofPolicy(list, list, policy::ServerRules{});
}

}  // namespace

class NetworkImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesPieceByPiece()
    {
        const auto import = NetworkImport::read(
            u"# offices\n10.1.2.3; 203.0.113.7\n\n172.16.0.0/33\n203.0.113.7\n198.51.100.9/24"_s, listOf({u"10.0.0.0/8"_s}));
        QCOMPARE(import.pieces.size(), 5);
        QVERIFY(!import.isCut);
        const auto &pieces = import.pieces;
        QCOMPARE(pieces[0].line, 2);
        QCOMPARE(pieces[0].entry.place, Place::Covered);
        QCOMPARE(pieces[0].entry.other, u"10.0.0.0/8"_s);
        QCOMPARE(pieces[1].line, 2);
        QVERIFY(pieces[1].isWanted());
        QCOMPARE(pieces[2].line, 4);
        QCOMPARE(pieces[2].text, u"172.16.0.0/33"_s);
        QCOMPARE(pieces[2].entry.fault, Fault::PrefixV4);
        QCOMPARE(pieces[3].entry.place, Place::Duplicate);
        QCOMPARE(import.wanted(), (QStringList{u"203.0.113.7"_s, u"198.51.100.0/24"_s}));
        QCOMPARE(import.faultCount(), 1);
        QCOMPARE(import.knownCount(), 2);
    }

    void whatIsOnTheListAlreadyStaysTheListsOwn()
    {
        const auto import = NetworkImport::read(u"10.0.0.0/8"_s, listOf({u"10.0.0.0-10.255.255.255"_s, u"10.1.1.1"_s}));
        QCOMPARE(import.pieces.first().entry.place, Place::Duplicate);
        QVERIFY(import.wanted().isEmpty());
    }

    void theWholeInternetIsNeverWanted()
    {
        const auto import = NetworkImport::read(u"0.0.0.0/0\n203.0.113.7"_s, {});
        QCOMPARE(import.pieces.first().entry.fault, Fault::Everything);
        QCOMPARE(import.wanted(), QStringList{u"203.0.113.7"_s});
    }

    void nothing()
    {
        const auto import = NetworkImport::read(u" \n# nothing\n"_s, listOf({u"10.0.0.0/8"_s}));
        QVERIFY(import.pieces.isEmpty());
        QVERIFY(import.wanted().isEmpty());
    }

    void aFileGoesAndComes()
    {
        const QTemporaryDir dir;
        const auto path = dir.filePath(u"networks.txt"_s);
        const QStringList list{u"10.0.0.0/8"_s, u"2001:db8::-2001:db8::ff"_s, u"203.0.113.7"_s};
        QVERIFY(NetworkImport::writeTo(path, list));
        const auto text = NetworkImport::textOf(path);
        QVERIFY(text);
        QCOMPARE(*text, list.join(u'\n') + u'\n');
        QCOMPARE(NetworkImport::read(*text, {}).wanted(), list);
    }

    void filesThatCannotBe()
    {
        const QTemporaryDir dir;
        QCOMPARE(NetworkImport::textOf(dir.filePath(u"absent.txt"_s)).error().kind, Error::Kind::FileFault);
        QCOMPARE(NetworkImport::writeTo(dir.filePath(u"absent/networks.txt"_s), {}).error().kind, Error::Kind::FileFault);
        QFile large(dir.filePath(u"large.txt"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(NetworkImport::longestFile + 1));
        QCOMPARE(NetworkImport::textOf(large.fileName()).error().kind, Error::Kind::FileFault);
    }
};

QTEST_GUILESS_MAIN(NetworkImportTest)
#include "NetworkImportTest.moc"
