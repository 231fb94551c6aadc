// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ChallengeSurveyViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/PolicyEditor.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace twofold::viewmodels {

using Kind = SurveyOutcome::Kind;
using Reason = policy::ChallengePreview::Reason;

namespace {

constexpr int sliceBudget = 5;          ///< ms
constexpr int peopleBetweenLooks = 64;  ///< at the clock
constexpr int addressesKept = 8;        ///< of one person
constexpr int wideBitsV4 = 20;          ///< a million addresses
constexpr int wideBitsV6 = 96;          ///< more than what one provider is given

QString entryOf(const policy::TfaPolicy &policy, const SurveyOutcome &outcome)
{
    if (outcome.entry < 0)
        return {};
    return outcome.reason == Reason::MandatoryGroup ? policy.mandatoryGroups.value(outcome.entry)
                                                    : policy.trustedIps.value(outcome.entry);
}

}  // namespace

qsizetype ChallengeSurveyViewModel::Counts::asked() const
{
    return (*this)[Kind::Ready] + (*this)[Kind::SetsUp] + (*this)[Kind::ReadinessUnknown];
}

bool ChallengeSurveyViewModel::State::isHistoryKnown() const
{
    return reading.history == SurveyReader::History::Whole || reading.history == SurveyReader::History::Partial;
}

ChallengeSurveyViewModel::ChallengeSurveyViewModel(session::Session &session, PolicyEditor &editor, api::PeopleApi &people,
                                                   api::AuditApi &audit, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_editor(editor)
    , m_reader(session, people, audit, {})
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ChallengeSurveyViewModel::doSlice);
    connect(&m_reader, &SurveyReader::peopleRead, this, &ChallengeSurveyViewModel::addPeople);
    connect(&m_reader, &SurveyReader::signInsRead, this, &ChallengeSurveyViewModel::addSignIns);
    connect(&m_reader, &SurveyReader::stateChanged, this, &ChallengeSurveyViewModel::readingChanged);
    connect(&m_editor, &PolicyEditor::changed, this, &ChallengeSurveyViewModel::policyChanged);
}

policy::ServerRules ChallengeSurveyViewModel::rules() const
{
    return policy::ServerRules::ofRelease(m_session.facts().release);
}

const SurveyPerson *ChallengeSurveyViewModel::personOf(const QString &id) const
{
    const auto found = m_numbers.constFind(id.toLower());
    return found == m_numbers.cend() ? nullptr : &m_people.at(*found);
}

void ChallengeSurveyViewModel::load()
{
    if (m_state.reading.isStarted && m_readUnder != m_editor.base().method)
        return reload();
    m_readUnder = m_editor.base().method;
    beginRun();
    m_reader.start();
}

void ChallengeSurveyViewModel::reload()
{
    m_reader.clear();
    forgetPeople();
    m_readUnder = m_editor.base().method;
    beginRun();
    m_reader.start();
}

void ChallengeSurveyViewModel::clear()
{
    m_reader.clear();
    m_slices.stop();
    m_run.reset();
    forgetPeople();
    m_table.setContent({}, {}, {});
    m_isWide.clear();
    replace(m_state, {});
}

void ChallengeSurveyViewModel::forgetPeople()
{
    m_people.clear();
    m_numbers.clear();
    m_groupIds.clear();
    m_addresses.clear();
    m_withoutCoverage = 0;
    m_tablePeople = 0;
    m_signIns.clear();
    Q_EMIT signInsChanged();
}

SurveyPerson ChallengeSurveyViewModel::surveyed(const api::Person &person)
{
    SurveyPerson kept{
        .facts = {.id = person.id,
                  .isOwner = person.isOwner,
                  .isAdmin = person.isAdmin,
                  .isUser = person.isCollaborator,
                  .isGuest = person.isVisitor,
                  .areGroupsKnown = person.areGroupsKnown},
        .name = person.displayName,
        .email = person.email,
        .isAppSetUp = person.tfaAppEnabled,
        .hasPhone = !person.mobilePhone.isEmpty(),
    };
    for (const auto &id : person.groupIds)
        kept.facts.groupIds.append(*m_groupIds.insert(id, m_groupIds.value(id, id)));
    return kept;
}

void ChallengeSurveyViewModel::addPeople(const QList<api::Person> &people)
{
    for (const auto &person : people) {
        if (person.status == api::Person::Status::Terminated)
            continue;  // can't sign in
        m_numbers.insert(person.id.toLower(), m_people.size());
        m_people.append(surveyed(person));
        m_withoutCoverage += person.tfaAppEnabled ? 0 : 1;
    }
    if (m_run)
        m_slices.start();
}

void ChallengeSurveyViewModel::addSignIns(const QList<api::LoginEvent> &signIns)
{
    for (const auto &event : signIns) {
        if (event.ip.isEmpty())
            continue;
        auto &addresses = m_addresses[event.userId.toLower()];
        if (addresses.size() < addressesKept && !addresses.contains(event.ip))
            addresses.append(event.ip);
        m_signIns.append({event.date, event.userId, event.user, event.ip, event.country, event.city});
    }
    Q_EMIT signInsChanged();
}

void ChallengeSurveyViewModel::readingChanged()
{
    const auto &reading = m_reader.state();
    const bool isHistoryNew = reading.history != m_state.reading.history;
    auto next = m_state;
    next.reading = reading;
    replace(m_state, std::move(next));
    if (isHistoryNew && m_run)
        beginRun();
    else if (m_run && !reading.busy && m_outcomes.size() == m_people.size())
        showTable();
}

void ChallengeSurveyViewModel::policyChanged()
{
    const bool isReadUnderAnother = m_state.reading.isStarted && m_readUnder != m_editor.base().method;
    if (isReadUnderAnother)
        reload();  // the portal says whose app is set up only while the method is the app
    else if (m_run && (m_runPolicy != m_editor.edited()))
        beginRun();
}

void ChallengeSurveyViewModel::beginRun()
{
    m_runPolicy = m_editor.edited();
    m_run.emplace(m_runPolicy, rules());
    m_outcomes.clear();
    m_outcomes.reserve(m_people.size());
    m_counts = {};
    m_exempted.clear();
    auto next = m_state;
    next.method = m_runPolicy.method;
    next.isCounted = false;
    next.isCounting = !m_people.isEmpty();
    next.trustedNetworks = m_runPolicy.trustedIps.size();
    replace(m_state, std::move(next));
    judgeYou();
    m_slices.start();
}

void ChallengeSurveyViewModel::doSlice()
{
    QElapsedTimer spent;
    spent.start();
    while (m_outcomes.size() < m_people.size()) {
        const auto end = std::min(m_people.size(), m_outcomes.size() + peopleBetweenLooks);
        for (auto number = m_outcomes.size(); number < end; ++number)
            count(number);
        if (spent.elapsed() >= sliceBudget)
            return;
    }
    m_slices.stop();
    publish();
}

void ChallengeSurveyViewModel::count(qsizetype number)
{
    const auto &person = m_people.at(number);
    const auto outcome = m_run->outcomeFor(person, m_addresses.value(person.facts.id.toLower()));
    ++m_counts.of[std::size_t(outcome.kind)];
    ++m_counts.total;
    if (outcome.isUnlessTrusted)
        ++m_counts.unlessTrusted;
    if (outcome.kind == Kind::TrustedOnly)
        ++m_exempted[outcome.entry];
    m_outcomes.append(outcome);
}

void ChallengeSurveyViewModel::publish()
{
    showTable();
    auto next = m_state;
    next.isCounted = true;
    next.isCounting = false;
    next.counts = m_counts;
    next.wideNetworks = wideNetworks();
    next.isCoverageKnown = !m_people.isEmpty() && m_withoutCoverage == 0;
    replace(m_state, std::move(next));
}

void ChallengeSurveyViewModel::showTable()
{
    // The table shares the lists, and what is shared is copied when it grows: so not after each page.
    const bool hasGrownEnough = m_people.size() >= 2 * m_tablePeople;
    if (m_state.reading.busy && !hasGrownEnough && m_tablePeople > 0)
        return;
    m_tablePeople = m_people.size();
    m_table.setContent(m_people, m_outcomes, m_runPolicy);
}

QList<ChallengeSurveyViewModel::WideNetwork> ChallengeSurveyViewModel::wideNetworks()
{
    QList<WideNetwork> wide;
    if (m_runPolicy.method == policy::TfaPolicy::Method::None)
        return wide;
    for (qint32 i = 0; i < m_runPolicy.trustedIps.size(); ++i) {
        if (isWide(m_runPolicy.trustedIps.at(i)))
            wide.append({m_runPolicy.trustedIps.at(i), m_exempted.value(i)});
    }
    std::stable_sort(wide.begin(), wide.end(), [](const auto &a, const auto &b) { return a.people > b.people; });
    return wide;
}

bool ChallengeSurveyViewModel::isWide(const QString &entry)
{
    if (const auto known = m_isWide.constFind(entry); known != m_isWide.cend())
        return *known;
    return *m_isWide.insert(entry, isWide(policy::StoredEntry::check(entry, rules())));
}

bool ChallengeSurveyViewModel::isWide(const policy::StoredEntry &stored)
{
    const auto &range = stored.matched ? stored.matched : stored.range;
    using Effect = policy::StoredEntry::Effect;
    const bool isInEffect =
        stored.effect == Effect::AsItReads || stored.effect == Effect::MatchesMore || stored.effect == Effect::TrustsEveryone;
    if (!range || !isInEffect)
        return false;
    const int bits = range->family() == policy::IpAddress::Family::V4 ? wideBitsV4 : wideBitsV6;
    return range->count() > std::ldexp(1.0, bits);
}

void ChallengeSurveyViewModel::judgeYou()
{
    const auto &self = m_session.self();
    const auto person = surveyed(self);
    const auto address = m_addresses.value(self.id.toLower()).value(0);
    const auto addresses = address.isEmpty() ? QStringList() : QStringList{address};
    const auto outcome = m_run->outcomeFor(person, addresses);
    auto next = m_state;
    next.isYouKnown = !self.id.isEmpty();
    next.you = {.name = self.displayName,
                .outcome = outcome,
                .entry = entryOf(m_runPolicy, outcome),
                .address = address,
                .isAppSetUp = self.tfaAppEnabled};
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
