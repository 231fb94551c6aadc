// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SystemGroups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using twofold::api::Person;
using twofold::viewmodels::isInSystemGroup;
using twofold::viewmodels::SystemGroup;
using twofold::viewmodels::systemGroup;

namespace {

const auto everyone = u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s;
const auto admins = u"cd84e66b-b803-40fc-99f9-b2969a54a1de"_s;
const auto roomAdmins = u"abef62db-11a8-4673-9d32-ef1d8af19dc0"_s;
const auto users = u"88f11e7c-7407-4bea-b4cb-070010cdbb6b"_s;
const auto guests = u"aced04fa-dd96-4b35-af3e-346bf1eb972d"_s;

}  // namespace

class SystemGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheFixedIds()
    {
        QCOMPARE(systemGroup(everyone), SystemGroup::Everyone);
        QCOMPARE(systemGroup(admins.toUpper()), SystemGroup::Admins);
        QCOMPARE(systemGroup(roomAdmins), SystemGroup::RoomAdmins);
        QCOMPARE(systemGroup(users), SystemGroup::Users);
        QCOMPARE(systemGroup(guests), SystemGroup::Guests);
        QVERIFY(!systemGroup(u"5a1c3c52-0000-4000-8000-000000000009"_s));
        QVERIFY(!systemGroup({}));
    }

    void countsAsThePortalDoes_data()
    {
        QTest::addColumn<bool>("isOwner");
        QTest::addColumn<bool>("isAdmin");
        QTest::addColumn<bool>("isRoomAdmin");
        QTest::addColumn<bool>("isVisitor");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("owner") << true << false << false << false << QStringList{everyone, admins, roomAdmins};
        QTest::newRow("owner of an early release") << true << true << false << false << QStringList{everyone, admins, roomAdmins};
        QTest::newRow("admin") << false << true << false << false << QStringList{everyone, admins, roomAdmins};
        QTest::newRow("room admin") << false << false << true << false << QStringList{everyone, roomAdmins};
        QTest::newRow("user") << false << false << false << false << QStringList{everyone, users};
        QTest::newRow("guest") << false << false << false << true << QStringList{everyone, guests};
    }

    void countsAsThePortalDoes()
    {
        QFETCH(bool, isOwner);
        QFETCH(bool, isAdmin);
        QFETCH(bool, isRoomAdmin);
        QFETCH(bool, isVisitor);
        const Person person{.isOwner = isOwner, .isAdmin = isAdmin, .isRoomAdmin = isRoomAdmin, .isVisitor = isVisitor};
        QStringList found;
        for (const auto &id : {everyone, admins, roomAdmins, users, guests, u"some other group"_s}) {
            if (isInSystemGroup(person, id))
                found.append(id);
        }
        QTEST(found, "groups");
    }
};

QTEST_GUILESS_MAIN(SystemGroupsTest)
#include "SystemGroupsTest.moc"
