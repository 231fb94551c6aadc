// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using session::PortalProfile;
using session::ProfileStore;
using session::SignInWay;

namespace {

/// JSON with apostrophes for quotation marks.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

PortalProfile profile(const QString &id, const QString &userName = u"ada@harbour.example"_s)
{
    return {
        .id = id,
        .address = QUrl(u"https://harbour.example"_s),
        .portalName = u"Harbour works"_s,
        .userName = userName,
        .displayName = u"Ada Quay"_s,
        .way = SignInWay::ApiKey,
        .lastOpened = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC),
    };
}

QStringList idsOf(const ProfileStore &store)
{
    QStringList ids;
    for (const auto &entry : store.profiles())
        ids.append(entry.id);
    return ids;
}

}  // namespace

class ProfileStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name = u"profiles.json"_s) const { return m_dir->filePath(name); }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QByteArray read(const QString &from) const
    {
        QFile file(from);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QJsonArray storedProfiles() const { return QJsonDocument::fromJson(read(path()))["profiles"_L1].toArray(); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void noneThereIsAnEmptyList()
    {
        const ProfileStore store(path());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(!store.damagedFile());
        QVERIFY(!QFile::exists(path()));
    }

    void comesBackAsItWasPut_data()
    {
        QTest::addColumn<int>("way");
        for (const auto way :
             {SignInWay::Password, SignInWay::ApiKey, SignInWay::AccessToken, SignInWay::AscAuthKey, SignInWay::Basic})
            QTest::newRow(qPrintable(QString::number(int(way)))) << int(way);
    }

    void comesBackAsItWasPut()
    {
        QFETCH(int, way);
        auto put = profile(u"one"_s);
        put.way = SignInWay(way);
        ProfileStore store(path(u"folder/that/is/not/there/profiles.json"_s));
        QVERIFY(store.put(put));
        QCOMPARE(ProfileStore(path(u"folder/that/is/not/there/profiles.json"_s)).profiles(), QList<PortalProfile>{put});
    }

    void openingOneMovesNothing()
    {
        ProfileStore store(path());
        for (const auto &id : {u"one"_s, u"two"_s, u"three"_s})
            QVERIFY(store.put(profile(id)));
        QVERIFY(store.put(profile(u"two"_s)));
        QCOMPARE(idsOf(store), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(idsOf(ProfileStore(path())), idsOf(store));
    }

    void moves_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("order");
        QTest::newRow("up") << u"two"_s << -1 << u"two one three"_s;
        QTest::newRow("down") << u"two"_s << 1 << u"one three two"_s;
        QTest::newRow("to the beginning") << u"three"_s << -2 << u"three one two"_s;
        QTest::newRow("not beyond the beginning") << u"one"_s << -1 << u"one two three"_s;
        QTest::newRow("not beyond the end") << u"two"_s << 9 << u"one three two"_s;
        QTest::newRow("nobody") << u"four"_s << 1 << u"one two three"_s;
    }

    void moves()
    {
        QFETCH(QString, id);
        QFETCH(int, places);
        ProfileStore store(path());
        for (const auto &each : {u"one"_s, u"two"_s, u"three"_s})
            QVERIFY(store.put(profile(each)));
        QVERIFY(store.move(id, places));
        QTEST(idsOf(store).join(u' '), "order");
        QCOMPARE(idsOf(ProfileStore(path())), idsOf(store));
    }

    void renames()
    {
        ProfileStore store(path());
        QVERIFY(store.put(profile(u"one"_s)));
        QVERIFY(store.rename(u"one"_s, u"  The  harbour\n"_s));
        QVERIFY(store.rename(u"two"_s, u"nobody"_s));
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(ProfileStore(path()).find(u"one"_s)->ownName, u"The harbour"_s);
        QVERIFY(store.rename(u"one"_s, u" "_s));
        QVERIFY(ProfileStore(path()).find(u"one"_s)->ownName.isEmpty());
        QVERIFY(!storedProfiles().first().toObject().contains("ownName"_L1));
    }

    void theLastOpenedIsTheNewestNotTheFirst()
    {
        ProfileStore store(path());
        QVERIFY(!store.lastOpened());
        auto newest = profile(u"newest"_s);
        newest.lastOpened = newest.lastOpened.addDays(2);
        auto elsewhere = profile(u"elsewhere"_s);
        elsewhere.address = QUrl(u"https://quay.example"_s);
        elsewhere.lastOpened = elsewhere.lastOpened.addDays(1);
        for (const auto &each : {profile(u"old"_s), newest, elsewhere})
            QVERIFY(store.put(each));
        QCOMPARE(store.lastOpened()->id, u"newest"_s);
        QCOMPARE(store.lastOpened(QUrl(u"https://quay.example"_s))->id, u"elsewhere"_s);
        QVERIFY(!store.lastOpened(QUrl(u"https://pier.example"_s)));
    }

    void putReplacesById()
    {
        ProfileStore store(path());
        QVERIFY(store.put(profile(u"one"_s)));
        QVERIFY(store.put(profile(u"one"_s, u"ben@harbour.example"_s)));
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.profiles().first().userName, u"ben@harbour.example"_s);
    }

    void removeForgetsInTheFileToo()
    {
        ProfileStore store(path());
        QVERIFY(store.put(profile(u"one"_s)));
        QVERIFY(store.put(profile(u"two"_s)));
        QVERIFY(store.remove(u"one"_s));
        QVERIFY(store.remove(u"no such"_s));
        QCOMPARE(idsOf(ProfileStore(path())), QStringList{u"two"_s});
    }

    void keepsWhatAnotherProgramWrote()
    {
        ProfileStore store(path());
        store.put(profile(u"a"_s));
        ProfileStore other(path());
        other.put(profile(u"b"_s));
        store.put(profile(u"c"_s));
        QCOMPARE(idsOf(ProfileStore(path())), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        other.remove(u"a"_s);
        store.rename(u"c"_s, u"Quay"_s);
        QCOMPARE(idsOf(ProfileStore(path())), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(idsOf(store), (QStringList{u"b"_s, u"c"_s}));
    }

    void findsByAddressAndNameWithoutCase()
    {
        ProfileStore store(path());
        QVERIFY(store.put(profile(u"one"_s)));
        const QUrl address(u"https://harbour.example"_s);
        QCOMPARE(store.find(address, u"ADA@Harbour.example"_s)->id, u"one"_s);
        QVERIFY(!store.find(address, u"ben@harbour.example"_s));
        QVERIFY(!store.find(QUrl(u"https://harbour.example:8443"_s), u"ada@harbour.example"_s));
    }

    void keepsWhatALaterReleaseWrote()
    {
        write(json("{'theme':'dark','profiles':["
                   "{'id':'one','address':'https://harbour.example','userName':'ada','way':'oauth2','pin':'sha256/x'},"
                   "{'kind':'folder','title':'Work'}]}"));
        ProfileStore store(path());
        QCOMPARE(idsOf(store), QStringList{u"one"_s});
        QVERIFY(store.put(profile(u"two"_s)));

        QCOMPARE(QJsonDocument::fromJson(read(path()))["theme"_L1].toString(), u"dark"_s);
        const auto stored = storedProfiles();
        QCOMPARE(stored.size(), 3);
        QCOMPARE(stored[0]["pin"_L1].toString(), u"sha256/x"_s);
        QCOMPARE(stored[0]["way"_L1].toString(), u"oauth2"_s);
        QCOMPARE(stored[2]["title"_L1].toString(), u"Work"_s);
    }

    void skipsEntriesThatOpenNothing_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("no id") << json("{'address':'https://harbour.example'}");
        QTest::newRow("no address") << json("{'id':'one'}");
        QTest::newRow("an address without a host") << json("{'id':'one','address':'harbour.example'}");
        QTest::newRow("an address that is none") << json("{'id':'one','address':'https://harbour example'}");
        QTest::newRow("other types") << json("{'id':1,'address':['https://harbour.example']}");
        QTest::newRow("a text") << json("'one'");
        QTest::newRow("null") << QByteArray("null");
    }

    void skipsEntriesThatOpenNothing()
    {
        QFETCH(QByteArray, entry);
        write(json("{'profiles':[") + entry + json(",{'id':'good','address':'https://harbour.example'}]}"));
        const ProfileStore store(path());
        QCOMPARE(idsOf(store), QStringList{u"good"_s});
        QVERIFY(!store.damagedFile());
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << json("{'profiles':[{'id':'one'");
        QTest::newRow("not JSON") << QByteArray("profiles: none");
        QTest::newRow("a list") << json("[{'id':'one'}]");
        QTest::newRow("no profiles") << json("{'theme':'dark'}");
        QTest::newRow("profiles of another type") << json("{'profiles':{}}");
        QTest::newRow("binary") << QByteArray("\0\1\2\377", 4);
    }

    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, text);
        write(text);
        ProfileStore store(path());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(store.damagedFile());
        QCOMPARE(read(*store.damagedFile()), text);
        QVERIFY(store.put(profile(u"one"_s)));
        QCOMPARE(read(*store.damagedFile()), text);
        QVERIFY(!ProfileStore(path()).damagedFile());
    }

    void anEarlierDamagedFileIsNotOverwritten()
    {
        write("first");
        const auto first = ProfileStore(path()).damagedFile();
        write("second");
        const auto second = ProfileStore(path()).damagedFile();
        QVERIFY(first && second && *first != *second);
        QCOMPARE(read(*first), "first"_ba);
        QCOMPARE(read(*second), "second"_ba);
    }

    void whatCannotBeOpenedIsSetAsideToo()
    {
        QVERIFY(QDir().mkpath(path()));
        ProfileStore store(path());
        QVERIFY(store.damagedFile());
        QVERIFY(store.put(profile(u"one"_s)));
        QCOMPARE(idsOf(ProfileStore(path())), QStringList{u"one"_s});
    }

    void anUnwritablePathIsAFileFault()
    {
        write("a file where a folder should be");
        ProfileStore store(path(u"profiles.json/profiles.json"_s));
        const auto put = store.put(profile(u"one"_s));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, Error::Kind::FileFault);
        QVERIFY(put.error().detail.contains(u"profiles.json"_s));
        // The program goes on with it until it ends.
        QCOMPARE(idsOf(store), QStringList{u"one"_s});
        QCOMPARE(store.rename(u"one"_s, u"Quay"_s).error().kind, Error::Kind::FileFault);
        QCOMPARE(store.find(u"one"_s)->ownName, u"Quay"_s);
        QCOMPARE(store.remove(u"one"_s).error().kind, Error::Kind::FileFault);
    }

    void theFileIsForPeopleToRead()
    {
        ProfileStore store(path());
        QVERIFY(store.put(profile(u"one"_s)));
        const auto stored = storedProfiles().first().toObject();
        QCOMPARE(
            stored.keys(),
            (QStringList{u"address"_s, u"displayName"_s, u"id"_s, u"lastOpened"_s, u"portalName"_s, u"userName"_s, u"way"_s}));
        QCOMPARE(stored["address"_L1].toString(), u"https://harbour.example"_s);
        QCOMPARE(stored["way"_L1].toString(), u"apiKey"_s);
        QCOMPARE(stored["lastOpened"_L1].toString(), u"2026-03-04T05:06:07Z"_s);
    }

    void theKeychainNameIsForPeopleToRead()
    {
        QCOMPARE(profile(u"one"_s).secretKey(), u"https://harbour.example – ada@harbour.example"_s);
        QCOMPARE(profile(u"one"_s, {}).secretKey(), u"https://harbour.example – one"_s);
    }
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "ProfileStoreTest.moc"
