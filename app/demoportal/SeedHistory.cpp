// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/SeedHistory.h"

#include "app/demoportal/DemoAccounts.h"
#include "app/demoportal/JsonBody.h"

#include <QRandomGenerator>

#include <algorithm>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

Event eventOf(Action action, const Person &person, const QDateTime &date, const QString &ip)
{
    Event event;
    event.date = date;
    event.person = person.id;
    event.name = person.displayName();
    event.login = person.email;
    event.action = action;
    event.ip = ip;
    event.browser = u"Firefox 143"_s;
    event.platform = u"Linux"_s;
    event.page = Journal::isAudit(action) ? u"/portal-settings/security"_s : u"/login"_s;
    return event;
}

QList<Event> signIns(PortalState &state)
{
    constexpr int count = 160;
    constexpr int days = 30;
    constexpr quint32 seed = 20'26;
    static const QStringList addresses{u"203.0.113.7"_s, u"203.0.113.21"_s, u"198.51.100.25"_s,
                                       u"192.0.2.44"_s,  u"192.0.2.180"_s,  u"2001:db8:2::19"_s};
    QRandomGenerator chance(seed);
    QList<Event> events;
    for (int i = 0; i < count; ++i) {
        // The first fifteen of the seeded people come in every day; the rest is a guest, a disabled and a pending account.
        const Person &person = state.directory.people()[chance.bounded(15U)];
        const QDateTime date = state.now().addSecs(-static_cast<qint64>(chance.bounded(days * 24 * 3600)) - 600);
        const QString &ip = addresses.at(chance.bounded(static_cast<int>(addresses.size())));
        Action action = person.isLinked() ? Action::CodeAccepted : Action::SignedInByPassword;
        if (i % 17 == 3)
            action = person.isLinked() ? Action::CodeFailed : Action::SignInFailed;
        else if (i % 9 == 4)
            action = Action::SignedOut;
        events.append(eventOf(action, person, date, ip));
    }
    return events;
}

QList<Event> audit(PortalState &state)
{
    const QDateTime now = state.now();
    const Person &owner = *state.directory.findByLogin(ownerEmail);
    const Person &admin = *state.directory.findByLogin(adminEmail);
    const QString office = u"203.0.113.7"_s;
    QList<Event> events{
        eventOf(Action::SmsOn, owner, now.addDays(-29), office),
        eventOf(Action::TwoFactorOff, admin, now.addDays(-27), office),
        eventOf(Action::AppOn, owner, now.addDays(-21), office),
    };
    int day = -20;
    for (const Person &person : state.directory.people().first(18)) {
        if (!person.isLinked())
            continue;
        Event connected = eventOf(Action::CodesCreated, person, now.addDays(day), u"192.0.2.44"_s);
        connected.target = guidText(person.id);
        events.append(connected);
        day += 3;
    }
    const Person &unlinked = *state.directory.findByLogin(userEmail);
    Event reset = eventOf(Action::AppUnlinked, owner, now.addDays(-4), office);
    reset.target = guidText(unlinked.id);
    events.append(reset);
    return events;
}

void addKeys(PortalState &state)
{
    if (!state.release.hasApiKeys())
        return;
    ApiKey full;
    full.id = QUuid::createUuidV5(QUuid(), u"full key"_s);
    full.name = u"Nightly report"_s;
    full.owner = state.directory.findByLogin(ownerEmail)->id;
    full.created = state.now().addDays(-60);
    state.apiKeys.add(full, fullApiKey());
    ApiKey reading = full;
    reading.id = QUuid::createUuidV5(QUuid(), u"reading key"_s);
    reading.name = u"Phone list"_s;
    reading.owner = state.directory.findByLogin(adminEmail)->id;
    reading.permissions = {u"accounts:read"_s};
    state.apiKeys.add(reading, readingApiKey());
}

}  // namespace

void SeedHistory::fill(PortalState &state)
{
    QList<Event> events = signIns(state) + audit(state);
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.date < b.date; });
    for (const Event &event : events)
        state.journal.add(event);
    addKeys(state);
}

}  // namespace twofold::demoportal
