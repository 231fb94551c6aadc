// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleViewModel.h"

#include "app/core/Background.h"
#include "app/documents/CsvFile.h"
#include "app/documents/TableText.h"
#include "app/session/Session.h"
#include "app/viewmodels/PolicyValues.h"
#include "app/viewmodels/PortalQuery.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using documents::CsvFile;
using policy::TfaPolicy;
using session::Session;

namespace {

constexpr std::chrono::milliseconds betweenStates{100};
constexpr std::chrono::milliseconds afterTyping{250};
constexpr int portalsAnswers = 100;  ///< to a search

}  // namespace

PeopleViewModel::PeopleViewModel(const Parts &parts, SurveyReader::Pace pace, QObject *parent)
    : ViewModel(parent)
    , m_parts(parts)
    , m_reader(parts.session, parts.people, parts.audit, pace)
    , m_changes(parts.audit, this)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(betweenStates);
    m_searchRest.setSingleShot(true);
    m_searchRest.setInterval(afterTyping);
    m_policyRetry.setOnHold(false);
    connect(&m_policyRetry, &ReadRetry::due, this, &PeopleViewModel::readPolicy);
    connect(&m_rest, &QTimer::timeout, this, &PeopleViewModel::publish);
    connect(&m_searchRest, &QTimer::timeout, this, &PeopleViewModel::askPortal);
    connect(&m_table, &PeopleTableModel::choosing, &m_searchRest, qOverload<>(&QTimer::start));
    connect(&m_reader, &SurveyReader::peopleRead, this, &PeopleViewModel::addPeople);
    connect(&m_reader, &SurveyReader::stateChanged, this, &PeopleViewModel::readingChanged);
    connect(&m_changes, &AppChangesReader::stateChanged, this, &PeopleViewModel::takeChanges);
}

QDateTime PeopleViewModel::now() const
{
    return m_parts.session.portalTime().toUTC();
}

void PeopleViewModel::load()
{
    if (m_reader.state().isHeld)
        return;
    // People first: that is what is waited for, and a portal may answer one after the other.
    const bool isFirst = !m_reader.state().isStarted;
    m_reader.start();
    readPolicy();
    if (isFirst)
        m_changes.start();
}

void PeopleViewModel::reload()
{
    m_seen.fill(false);
    m_isReadAgain = m_store.count() > 0;
    m_readUnder.reset();
    m_asked = {};
    m_reader.clear();
    load();
}

void PeopleViewModel::clear()
{
    stopAll();
    m_rest.stop();
    m_searchRest.stop();
    m_policyRetry.stop();
    m_reader.clear();
    m_changes.clear();
    m_store.clear();
    m_rules = {};
    m_policy = {};
    m_asked = {};
    m_readUnder.reset();
    m_owner = -1;
    m_seen.clear();
    m_coverage = {};
    m_isToBeCounted = m_isReadAgain = false;
    m_table.clear();
    replace(m_state, {});
}

void PeopleViewModel::readPolicy()
{
    follow(m_parts.tfaSettings.getTfaSettings(stopToken()), [this](const Result<QList<api::TfaSettings>> &rows) {
        if (!rows && rows.error().kind == Error::Kind::TooManyRequests)
            return m_policyRetry.failed(rows.error());
        m_policyRetry.stop();
        if (rows)
            takePolicy(policyOf(*rows));
        else if (rows.error().kind == Error::Kind::Unauthorized)
            m_parts.session.noteEnded();
    });
}

void PeopleViewModel::takePolicy(const TfaPolicy &policy)
{
    const bool isNew = policy != m_policy;
    const bool isReadUnderAnother = m_readUnder && *m_readUnder != policy.method;
    m_readUnder = policy.method;
    m_policy = policy;
    if (isNew) {
        m_rules = AlwaysAskedRules(policy);
        m_isToBeCounted = true;
        m_table.rulesChanged();
    }
    if (isReadUnderAnother)
        return reload();  // the portal says whose app is set up only while the method is the app
    publish();
}

void PeopleViewModel::addPeople(const QList<api::Person> &people)
{
    QList<int> changed;
    const int before = m_store.count();
    for (const auto &person : people) {
        const auto [put, number] = m_store.put(person);
        if (number < 0)
            continue;
        m_seen.resize(m_store.count());
        m_seen.setBit(number);
        if (person.isOwner)
            m_owner = number;
        if (number >= before && put == PeopleStore::Put::New)
            m_coverage.add(m_store, m_rules, number);
        else if (put != PeopleStore::Put::Same)
            changed.append(number);
    }
    m_isToBeCounted = m_isToBeCounted || !changed.isEmpty();
    m_table.peopleTaken(changed);
    if (m_state.coverage.total() == 0 || !m_reader.state().busy)
        publish();
}

void PeopleViewModel::take(const api::Person &person, bool isReset)
{
    const int number = m_store.numberOf(person.id);
    if (isReset && number >= 0)
        m_store.setChange(number, AppChange::Unlinked, now());
    addPeople({person});
}

void PeopleViewModel::readingChanged()
{
    const auto &reading = m_reader.state();
    if (reading.total > 0 && m_state.reading.total <= 0)
        m_store.reserve(reading.total);
    if (reading.isComplete && !m_state.reading.isComplete) {
        dropUnseen();
        takeChanges();
    }
    const bool isProgress = reading.busy && m_state.reading.busy && !reading.isComplete
        && reading.isSlowedDown == m_state.reading.isSlowedDown && m_state.reading.total == reading.total;
    if (!isProgress)
        publish();
    else if (!m_rest.isActive())
        m_rest.start();
}

void PeopleViewModel::dropUnseen()
{
    // Where the portal gave fewer than it said, or a gap stayed open, somebody was passed over, and is not gone for that.
    const auto &reading = m_reader.state();
    if (reading.hasShifted || reading.read < reading.total)
        return;
    QList<int> dropped;
    for (int number = 0; number < m_store.count(); ++number) {
        if (m_seen.testBit(number) || m_store.isGone(number))
            continue;
        m_store.drop(number);
        dropped.append(number);
    }
    if (dropped.isEmpty())
        return;
    m_isToBeCounted = true;
    m_table.peopleTaken(dropped);
}

void PeopleViewModel::takeChanges()
{
    if (m_changes.isReadable()) {
        m_changes.applyTo(m_store);
        m_table.changesTaken();
    }
    publish();
}

void PeopleViewModel::publish()
{
    m_rest.stop();
    if (std::exchange(m_isToBeCounted, false))
        m_coverage = Coverage::of(m_store, m_rules);
    auto next = m_state;
    next.reading = m_reader.state();
    next.isReadAgain = m_isReadAgain && !next.reading.isComplete;
    next.coverage = m_coverage;
    next.whyUnknown = whyUnknown();
    next.hasChanges = m_changes.isReadable();
    next.owner = m_owner < 0 ? QString() : m_store.name(m_owner);
    next.host = m_parts.session.facts().address.host();
    m_table.setExpected(next.reading.isComplete ? -1 : next.reading.total);
    replace(m_state, std::move(next));
}

PeopleViewModel::WhyUnknown PeopleViewModel::whyUnknown() const
{
    if (m_coverage[AppState::Unknown] == 0)
        return WhyUnknown::Nothing;
    if (m_readUnder && *m_readUnder != TfaPolicy::Method::App)
        return WhyUnknown::NoApp;
    return m_parts.session.self().mayManagePortal() ? WhyUnknown::NotTold : WhyUnknown::NotAnAdmin;
}

void PeopleViewModel::askPortal()
{
    const auto query = portalQuery(m_table.filter(), m_table.order(), m_store);
    if (query == m_asked || m_reader.state().isComplete || !m_reader.state().isStarted)
        return;
    m_asked = query;
    if (query == api::PeopleQuery())
        return;  // they are being read
    follow(m_parts.people.searchByFilter(query, 0, portalsAnswers, stopToken()), [this](const Result<api::PeoplePage> &page) {
        if (page)
            addPeople(page->people);
    });
}

QList<PersonRow> PeopleViewModel::selectedPeople() const
{
    QList<PersonRow> people;
    const auto numbers = selectedByName();
    for (const int number : numbers)
        people.append(m_table.personOf(number));
    return people;
}

QList<int> PeopleViewModel::selectedByName() const
{
    auto numbers = m_table.selected();
    std::sort(numbers.begin(), numbers.end(), [this](int left, int right) {
        const int difference = m_store.nameKey(left).compare(m_store.nameKey(right));
        return difference == 0 ? left < right : difference < 0;
    });
    return numbers;
}

QList<int> PeopleViewModel::exported() const
{
    return m_table.selectedCount() > 0 ? selectedByName() : m_table.shown();
}

Async<bool> PeopleViewModel::exportCsv(const CsvPlace &place, const ExportWords &words) const
{
    return runInBackground([place, words, store = m_store, rules = m_rules, numbers = exported()] {
        CsvFile file(place.path, place.hasByteOrderMark ? CsvFile::Mark::ByteOrder : CsvFile::Mark::None);
        file.writeRow(words.titles);
        for (const int number : numbers)
            file.writeRow(words.fields(PersonRow::of(store, rules, number)));
        return file.commit();
    });
}

Async<QString> PeopleViewModel::textOf(const QList<int> &numbers, const ExportWords &words) const
{
    return runInBackground([words, store = m_store, rules = m_rules, numbers]() -> Result<QString> {
        QString text;
        for (const int number : numbers)
            text += documents::clipboardRow(words.fields(PersonRow::of(store, rules, number))) + u'\n';
        text.chop(1);
        return text;
    });
}

}  // namespace twofold::viewmodels
