// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityViewModel.h"

#include "app/documents/CsvFile.h"
#include "app/documents/TableText.h"
#include "app/session/Session.h"

namespace twofold::viewmodels {

using documents::CsvFile;
using Source = ActivityEvent::Source;

namespace {

/// How many accounts are asked for by their ids, for those whose app somebody else has unlinked.
constexpr DirectoryNames::Limits nameLimits{.atOnce = 2, .lookups = 100};

int daysOf(ActivityViewModel::Range range)
{
    switch (range) {
    case ActivityViewModel::Range::Any: break;
    case ActivityViewModel::Range::Day: return 1;
    case ActivityViewModel::Range::Week: return 7;
    case ActivityViewModel::Range::Month: return 30;
    }
    return 0;
}

}  // namespace

bool ActivityViewModel::State::isRefused() const
{
    return !isGiven() && (ActivityHistory::isRefused(reading.signIns) || ActivityHistory::isRefused(reading.audit))
        && reading.signIns != Access::Unread && reading.audit != Access::Unread;
}

ActivityViewModel::ActivityViewModel(session::Session &session, api::AuditApi &audit, api::PeopleApi &people,
                                     api::GroupsApi &groups, const Pace &pace, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_reader(session, audit, pace.reading)
    , m_follower(session, audit, pace.following)
    , m_names(session, people, groups, nameLimits)
{
    connect(&m_reader, &ActivityReader::eventsRead, this, &ActivityViewModel::take);
    connect(&m_follower, &ActivityFollower::eventsRead, this, &ActivityViewModel::take);
    connect(&m_reader, &ViewModel::stateChanged, this, &ActivityViewModel::refresh);
    connect(&m_follower, &ViewModel::stateChanged, this, &ActivityViewModel::refresh);
    connect(&m_names, &ViewModel::stateChanged, this, &ActivityViewModel::nameTargets);
    connect(&m_follower, &ActivityFollower::refused, &m_reader, &ActivityReader::noteRefused);
    connect(&m_follower, &ActivityFollower::leftBehind, this, &ActivityViewModel::readAnew);
    m_passing.setInterval(pace.passing);
    connect(&m_passing, &QTimer::timeout, this, &ActivityViewModel::timePassed);
}

QDateTime ActivityViewModel::now() const
{
    return m_session.portalTime().toUTC();
}

void ActivityViewModel::load()
{
    if (!m_state.reading.isStarted || m_state.reading.fault)
        m_reader.readOlder(m_from);
    m_follower.setOn(m_isOnScreen);
    m_follower.askNow();
}

void ActivityViewModel::retry()
{
    if (m_state.isRefused())
        clear();
    m_reader.readOlder(m_from);
    m_follower.setOn(m_isOnScreen);
    m_follower.askNow();
}

void ActivityViewModel::setOnScreen(bool onScreen)
{
    m_isOnScreen = onScreen;
    if (onScreen) {
        timePassed();
        m_passing.start();
    } else {
        m_passing.stop();
    }
    m_follower.setOn(onScreen && m_state.reading.isStarted);
}

/// What is older than the last 24 hours is another thing a minute later.
void ActivityViewModel::timePassed()
{
    if (m_state.range == Range::Any)
        return;
    m_from = beginOf(m_state.range);
    filter(m_state);
}

void ActivityViewModel::readAnew()
{
    m_reader.clear();
    m_table.clear();
    filter(m_state);  // which the table has forgotten too
    m_reader.readOlder(m_from);
    m_follower.askNow();
}

void ActivityViewModel::showOlder()
{
    // What a chosen time needs is read without asking; more than that is asked for.
    const bool isCovered = m_from.isValid() && m_state.reading.since.isValid() && m_state.reading.since <= m_from;
    m_reader.readOlder(isCovered ? QDateTime() : m_from);
}

void ActivityViewModel::setGroup(std::optional<Group> group)
{
    auto next = m_state;
    next.group = group;
    filter(std::move(next));
}

QDateTime ActivityViewModel::beginOf(Range range) const
{
    return range == Range::Any ? QDateTime() : now().addDays(-daysOf(range));
}

void ActivityViewModel::setRange(Range range)
{
    auto next = m_state;
    next.range = range;
    m_from = beginOf(range);
    filter(std::move(next));
    const auto &reading = m_state.reading;
    const bool isMissing = reading.busy || (reading.hasOlder && reading.since > m_from);
    if (m_from.isValid() && reading.isStarted && isMissing)
        m_reader.readOlder(m_from);
}

void ActivityViewModel::setSearch(const QString &search)
{
    auto next = m_state;
    next.search = search.trimmed();
    filter(std::move(next));
}

void ActivityViewModel::setPerson(const QString &id, const QString &name)
{
    auto next = m_state;
    next.personId = id;
    next.personName = name;
    filter(std::move(next));
}

void ActivityViewModel::clearFilter()
{
    auto next = m_state;
    next.group = {};
    next.range = Range::Any;
    next.search.clear();
    next.personId.clear();
    next.personName.clear();
    m_from = {};
    filter(std::move(next));
}

void ActivityViewModel::filter(State next)
{
    m_table.setFilter({.group = next.group, .search = next.search, .personId = next.personId, .from = m_from});
    next.shown = m_table.rowCount();
    replace(m_state, std::move(next));
}

void ActivityViewModel::take(const QList<ActivityEvent> &events)
{
    for (const auto &event : events) {
        if (!event.personId.isEmpty() && !event.person.isEmpty())
            m_known.insert(event.personId, event.person);
    }
    m_table.add(events);
    nameTargets();
    refresh();
}

void ActivityViewModel::nameTargets()
{
    QHash<QString, QString> names;
    QStringList unknown;
    const auto targets = m_table.unnamedTargets();
    for (const auto &id : targets) {
        auto name = m_known.value(id);
        if (name.isEmpty())
            name = m_names.entry(DirectoryEntry::Kind::Person, id).name;
        if (name.isEmpty())
            unknown.append(id);
        else
            names.insert(id, name);
    }
    if (!names.isEmpty())
        m_table.setNames(names);
    if (!unknown.isEmpty())
        m_names.resolve(unknown, {});
}

void ActivityViewModel::refresh()
{
    const auto &reading = m_reader.state();
    m_follower.setGiven(Source::SignIns, !ActivityHistory::isRefused(reading.signIns));
    m_follower.setGiven(Source::Audit, !ActivityHistory::isRefused(reading.audit));
    auto next = m_state;
    next.host = m_session.facts().address.host();
    next.reading = reading;
    next.following = m_follower.state();
    next.total = m_table.eventCount();
    next.shown = m_table.rowCount();
    replace(m_state, std::move(next));
}

Result<bool> ActivityViewModel::exportCsv(const CsvPlace &place, const ExportWords &words) const
{
    CsvFile file(place.path, place.hasByteOrderMark ? CsvFile::Mark::ByteOrder : CsvFile::Mark::None);
    file.writeRow(words.titles);
    for (int row = 0; row < m_table.rowCount(); ++row)
        file.writeRow(words.fields(ActivityTableModel::eventAt(m_table.index(row, 0))));
    return file.commit();
}

QString ActivityViewModel::textOf(const QList<int> &rows, const ExportWords &words) const
{
    QStringList lines;
    for (const int row : rows)
        lines += documents::clipboardRow(words.fields(ActivityTableModel::eventAt(m_table.index(row, 0))));
    return lines.join(u'\n');
}

void ActivityViewModel::clear()
{
    m_reader.clear();
    m_follower.setOn(false);
    m_follower.clear();
    m_names.clear();
    m_known.clear();
    m_table.clear();
    m_from = {};
    replace(m_state, {});
}

}  // namespace twofold::viewmodels
