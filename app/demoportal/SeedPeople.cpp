// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/SeedPeople.h"

#include "app/demoportal/Chance.h"
#include "app/demoportal/DemoAccounts.h"

#include <array>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

using Role = Person::Role;
using Status = Person::Status;

const QString designGroup = QStringLiteral("Design");
const QString workshopGroup = QStringLiteral("Workshop");
const QString accountsGroup = QStringLiteral("Accounts & contracts");
const QString clientGroup = QStringLiteral("Client care");

struct Row
{
    QString first;
    QString last;
    QString email;
    QString title;
    Role role = Role::User;
    QStringList groups;
    QString phone;
    int usedCodes = -1;  ///< -1: no app is linked
};

QList<Row> rows()
{
    return {
        {u"Ada"_s, u"Moreau"_s, ownerEmail, u"Managing partner"_s, Role::Admin, {designGroup}, u"+4930555010"_s},
        {u"Nils"_s, u"Okafor"_s, adminEmail, u"Systems"_s, Role::Admin, {workshopGroup}, u"+4930555011"_s},
        {u"Lucia"_s, u"Brandt"_s, roomAdminEmail, u"Project lead"_s, Role::RoomAdmin, {designGroup, clientGroup}, {}},
        {u"Jonas"_s, u"Weber"_s, userEmail, u"Model maker"_s, Role::User, {workshopGroup}, {}},
        {u"Mira"_s, u"Solheim"_s, linkedUserEmail, u"Designer"_s, Role::User, {designGroup}, u"+4930555014"_s, 1},
        {u"Siobhan"_s, u"O'Dell"_s, u"siobhan.odell@harbour.example"_s, u"Bookkeeper"_s, Role::User, {accountsGroup}, {}, 4},
        {u"Tariq"_s, u"Benali"_s, u"tariq.benali@harbour.example"_s, u"Contracts"_s, Role::User, {accountsGroup}, {}, 0},
        {u"Elena"_s, u"Vasquez-Roth"_s, u"elena.vasquez-roth@harbour.example"_s, u"Designer"_s, Role::User, {designGroup}, {}},
        {u"Hugo"_s, u"Lindqvist"_s, u"hugo.lindqvist@harbour.example"_s, u"Carpenter"_s, Role::User, {workshopGroup}, {}},
        {u"Aiko"_s, u"Marten"_s, u"aiko.marten@harbour.example"_s, u"Designer"_s, Role::User, {designGroup}, {}},
        {u"Pavel"_s, u"Dorn"_s, u"pavel.dorn@harbour.example"_s, u"Client care"_s, Role::User, {clientGroup}, {}},
        {u"Grace"_s, u"Adeyemi"_s, u"grace.adeyemi@harbour.example"_s, u"Client care"_s, Role::User, {clientGroup}, {}},
        {u"Søren"_s, u"Falk"_s, u"soren.falk@harbour.example"_s, u"Welder"_s, Role::User, {workshopGroup}, {}},
        {u"Ines"_s, u"Castel"_s, u"ines.castel@harbour.example"_s, u"Apprentice"_s, Role::User, {workshopGroup}, {}},
        {u"Yusuf"_s, u"Karaman"_s, u"yusuf.karaman@harbour.example"_s, u"Photographer"_s, Role::User, {}, {}},
        {u"Wren"_s, u"Holloway"_s, guestEmail, u"Quayside Print"_s, Role::Guest, {}, {}},
        {u"Otto"_s, u"Lindgren"_s, disabledEmail, u"Formerly workshop"_s, Role::User, {}, {}},
        {u"Priya"_s, u"Santos"_s, pendingEmail, {}, Role::User, {}, {}},
    };
}

Person personFrom(const Row &row, const QDateTime &registered)
{
    Person person;
    person.id = SeedPeople::idOf(row.email);
    person.firstName = row.first;
    person.lastName = row.last;
    person.email = row.email;
    person.title = row.title;
    person.role = row.role;
    person.isOwner = row.email == ownerEmail;
    person.registered = registered;
    person.password = demoPassword;
    person.mobilePhone = row.phone;
    person.phoneIsConfirmed = !row.phone.isEmpty();
    for (const QString &name : row.groups)
        person.groups.append(SeedPeople::groupId(name));
    if (row.email == disabledEmail)
        person.status = Status::Terminated;
    if (row.email == pendingEmail) {
        person.status = Status::Pending;
        person.password.clear();
    }
    if (row.usedCodes >= 0) {
        // Always the same app and codes, so that the help text can name them.
        constexpr int codes = 5;
        person.salt = seededBytes(u"salt of %1"_s.arg(row.email));
        for (int i = 0; i < codes; ++i) {
            const QString name = u"code %1 of %2"_s.arg(QString::number(i), row.email);
            person.backupCodes.append({backupCodeFrom(seededBytes(name)), i < row.usedCodes});
        }
    }
    return person;
}

void addGenerated(Directory &directory, int count, const QDateTime &now)
{
    static const std::array firsts{u"Alba"_s,  u"Bruno"_s, u"Carla"_s, u"Dario"_s, u"Edda"_s,  u"Finn"_s, u"Greta"_s, u"Henk"_s,
                                   u"Ilse"_s,  u"Jaro"_s,  u"Kaya"_s,  u"Lars"_s,  u"Malin"_s, u"Noor"_s, u"Orla"_s,  u"Pia"_s,
                                   u"Quinn"_s, u"Rosa"_s,  u"Sami"_s,  u"Tove"_s,  u"Una"_s,   u"Vito"_s, u"Wanda"_s, u"Zoe"_s};
    static const std::array lasts{u"Ahlgren"_s, u"Birke"_s,  u"Corso"_s,  u"Dunne"_s,  u"Eklund"_s, u"Fonta"_s, u"Grimm"_s,
                                  u"Hartog"_s,  u"Imre"_s,   u"Jansky"_s, u"Keller"_s, u"Lorenz"_s, u"Maris"_s, u"Novak"_s,
                                  u"Ostrow"_s,  u"Pinto"_s,  u"Quist"_s,  u"Rovere"_s, u"Stahl"_s,  u"Tamm"_s,  u"Ulrich"_s,
                                  u"Vidal"_s,   u"Winter"_s, u"Ytter"_s,  u"Zeman"_s};
    const QList<Group> groups = directory.groups();
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        Person person;
        // A fixed first half and the number in the second: unique, the same in every run, and no hash for each.
        person.id = QUuid(0x7f0a11ce, 0xd0c5, 0x4e5a, 0x8e, 0x57, 0, 0, static_cast<uchar>(i >> 24), static_cast<uchar>(i >> 16),
                          static_cast<uchar>(i >> 8), static_cast<uchar>(i));
        person.firstName = firsts[index % firsts.size()];
        person.lastName = lasts[(index / firsts.size()) % lasts.size()];
        person.email =
            person.firstName.toLower() + u'.' + person.lastName.toLower() + u'.' + QString::number(i + 1) + u"@harbour.example";
        person.registered = now.addDays(-30 - i % 900);
        person.password = demoPassword;
        if (i % 3 != 0)
            person.groups.append(groups.at(i % groups.size()).id);
        constexpr int everyHowManyHaveAnApp = 4;
        if (i % everyHowManyHaveAnApp == 0)
            person.backupCodes = {{u"Harb-1"_s}, {u"Harb-2"_s}, {u"Harb-3"_s}, {u"Harb-4"_s}, {u"Harb-5"_s}};
        directory.add(std::move(person));
    }
}

}  // namespace

void SeedPeople::fill(Directory &directory, int generatedPeople, const QDateTime &now)
{
    const QList<Row> seeds = rows();
    directory.reserve(static_cast<std::size_t>(seeds.size()) + static_cast<std::size_t>(generatedPeople));
    directory.addGroup({groupId(designGroup), designGroup, idOf(roomAdminEmail)});
    directory.addGroup({groupId(workshopGroup), workshopGroup, idOf(adminEmail)});
    directory.addGroup({groupId(accountsGroup), accountsGroup, {}});
    directory.addGroup({groupId(clientGroup), clientGroup, idOf(roomAdminEmail)});
    int daysAgo = 900;
    for (const Row &row : seeds) {
        directory.add(personFrom(row, now.addDays(-daysAgo)));
        daysAgo -= 41;
    }
    addGenerated(directory, generatedPeople, now);
}

PolicyLists SeedPeople::startLists()
{
    return {{u"203.0.113.0/24"_s, u"198.51.100.20-198.51.100.40"_s}, {idOf(adminEmail)}, {groupId(accountsGroup)}};
}

QUuid SeedPeople::idOf(const QString &email)
{
    return QUuid::createUuidV5(QUuid(), email);
}

QUuid SeedPeople::groupId(const QString &name)
{
    const QString text = u"group %1"_s.arg(name);
    return QUuid::createUuidV5(QUuid(), text);
}

}  // namespace twofold::demoportal
