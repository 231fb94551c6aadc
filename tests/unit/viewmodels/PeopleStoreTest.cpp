// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using viewmodels::AppState;
using viewmodels::PeopleStore;
using viewmodels::PersonRole;
using Put = PeopleStore::Put;

namespace {

api::Person person(int number, const QString &name = u"Ada"_s)
{
    return {.id = u"5a1c3c52-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')),
            .displayName = name,
            .email = u"Ada%1@harbour.example"_s.arg(number)};
}

}  // namespace

class PeopleStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItTook()
    {
        PeopleStore store;
        auto ada = person(1, u"Zoë O’Neill"_s);
        ada.isCollaborator = true;
        ada.tfaAppEnabled = false;
        ada.status = api::Person::Status::Pending;
        ada.groupIds = {u"91ECE626-0000-4000-8000-000000000001"_s, u"91ece626-0000-4000-8000-000000000002"_s};
        ada.groupNames = {u"Board"_s, u"Finance"_s};
        QCOMPARE(store.put(ada), std::pair(Put::New, 0));
        QCOMPARE(store.id(0), ada.id);
        QCOMPARE(store.name(0), ada.displayName);
        QCOMPARE(store.email(0), ada.email);
        QCOMPARE(store.emailKey(0).toByteArray(), "ada1@harbour.example"_ba);
        QCOMPARE(store.app(0), AppState::NotSetUp);
        QCOMPARE(store.role(0), PersonRole::User);
        QCOMPARE(store.status(0), api::Person::Status::Pending);
        QCOMPARE(store.groupNames(0), u"Board, Finance"_s);
        QCOMPARE(store.groupCount(), 2);
        QCOMPARE(store.numberOf(ada.id.toUpper()), 0);
        QCOMPARE(store.numberOf(person(2).id), -1);
    }

    void knowsWhatIsNew()
    {
        PeopleStore store;
        store.put(person(1));
        QCOMPARE(store.put(person(1)), std::pair(Put::Same, 0));
        auto changed = person(1);
        changed.tfaAppEnabled = true;
        QCOMPARE(store.put(changed), std::pair(Put::Changed, 0));
        changed.displayName = u"Ada Moreau"_s;
        QCOMPARE(store.put(changed), std::pair(Put::Changed, 0));
        QCOMPARE(store.name(0), u"Ada Moreau"_s);
        QCOMPARE(store.email(0), changed.email);
        store.drop(0);
        QVERIFY(store.isGone(0));
        QCOMPARE(store.put(changed), std::pair(Put::New, 0));
        QVERIFY(!store.isGone(0));
    }

    void leavesOutWhatHasNoGuid()
    {
        PeopleStore store;
        QCOMPARE(store.put({.id = u"nobody"_s}), std::pair(Put::Same, -1));
        QCOMPARE(store.count(), 0);
    }

    void takesEveryName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("right to left") << u"ليلى بن علي"_s;
        QTest::newRow("beyond the basic plane") << u"𝔄𝔡𝔞 🙂"_s;
        QTest::newRow("long") << QString(10'000, u'ß');
    }
    void takesEveryName()
    {
        QFETCH(QString, name);
        PeopleStore store;
        auto odd = person(1, name);
        odd.email.clear();
        store.put(odd);
        store.put(person(2));
        QCOMPARE(store.name(0), name);
        QCOMPARE(store.email(0), QString());
        QCOMPARE(store.name(1), u"Ada"_s);
        QCOMPARE(store.put(odd).first, Put::Same);
    }

    void cutsWhatIsLongerThanAnyName()
    {
        PeopleStore store;
        store.put(person(1, QString(1'000'000, u'€')));
        QVERIFY(store.name(0).size() > 10'000);
        QCOMPARE(store.email(0), person(1).email);
        QCOMPARE(store.put(person(1, QString(1'000'000, u'€'))).first, Put::Same);
    }

    void searchesWithoutCapitalsAndMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("capitals") << u"Ada"_s << u"ada"_s;
        QTest::newRow("marks") << u"Zoë Çelik"_s << u"zoe celik"_s;
        QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
        QTest::newRow("Cyrillic") << u"ИВАН"_s << u"иван"_s;
    }
    void searchesWithoutCapitalsAndMarks()
    {
        QFETCH(QString, text);
        QTEST(QString::fromUtf8(PeopleStore::keyOf(text)), "key");
    }

    void rolesAreThePortals_data()
    {
        QTest::addColumn<api::Person>("person");
        QTest::addColumn<PersonRole>("role");
        QTest::newRow("owner who is no admin, from 3.7 on") << api::Person{.isOwner = true} << PersonRole::Owner;
        QTest::newRow("owner who is an admin, before") << api::Person{.isOwner = true, .isAdmin = true} << PersonRole::Owner;
        QTest::newRow("admin") << api::Person{.isAdmin = true} << PersonRole::Admin;
        QTest::newRow("room admin") << api::Person{.isRoomAdmin = true} << PersonRole::RoomAdmin;
        QTest::newRow("neither guest nor user") << api::Person{} << PersonRole::RoomAdmin;
        QTest::newRow("user") << api::Person{.isCollaborator = true} << PersonRole::User;
        QTest::newRow("guest") << api::Person{.isVisitor = true} << PersonRole::Guest;
    }
    void rolesAreThePortals()
    {
        QFETCH(api::Person, person);
        QTEST(viewmodels::roleOf(person), "role");
    }

    void findsWhoAloneHasAName()
    {
        PeopleStore store;
        store.put(person(1, u"Ada Moreau"_s));
        store.put(person(2, u"Jonas Weber"_s));
        store.put(person(3, u"Jonas Weber"_s));
        const auto found = store.onlyOnesNamed({u"Ada Moreau"_s, u"Jonas Weber"_s, u"Nobody"_s});
        QCOMPARE(found, (QHash<QString, int>{{u"Ada Moreau"_s, 0}}));
    }

    void aGroupMayGetAnotherName()
    {
        PeopleStore store;
        auto ada = person(1);
        ada.groupIds = {u"91ece626-0000-4000-8000-000000000001"_s};
        ada.groupNames = {u"Board"_s};
        store.put(ada);
        ada.groupNames = {u"Council"_s};
        store.put(ada);
        QCOMPARE(store.groupNames(0), u"Council"_s);
        QCOMPARE(store.groupCount(), 1);
        ada.groupIds.clear();
        QCOMPARE(store.put(ada).first, Put::Changed);
        QCOMPARE(store.groupNames(0), QString());
    }

    void aCopyStaysAsItWas()
    {
        PeopleStore store;
        store.put(person(1));
        const auto copy = store;
        store.put(person(1, u"Other"_s));
        store.put(person(2));
        QCOMPARE(copy.count(), 1);
        QCOMPARE(copy.name(0), u"Ada"_s);
    }
};

QTEST_GUILESS_MAIN(PeopleStoreTest)
#include "PeopleStoreTest.moc"
