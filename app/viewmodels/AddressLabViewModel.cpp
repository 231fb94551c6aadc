// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/AddressLabViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/PolicyEditor.h"

namespace twofold::viewmodels {

using policy::ChallengePreview;
using policy::IpAddress;
using policy::StoredEntry;

namespace {

policy::PersonFacts factsOf(const api::Person &self)
{
    return {.id = self.id,
            .isOwner = self.isOwner,
            .isAdmin = self.isAdmin,
            .isUser = self.isCollaborator,
            .isGuest = self.isVisitor,
            .groupIds = self.groupIds,
            .areGroupsKnown = self.areGroupsKnown};
}

}  // namespace

AddressLabViewModel::AddressLabViewModel(session::Session &session, PolicyEditor &editor, ChallengeSurveyViewModel &survey,
                                         QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_editor(editor)
    , m_survey(survey)
    , m_replay(survey)
{
    connect(&m_editor, &PolicyEditor::changed, this, &AddressLabViewModel::policyChanged);
    connect(&m_survey, &ViewModel::stateChanged, this, &AddressLabViewModel::surveyChanged);
    connect(&m_survey, &ChallengeSurveyViewModel::signInsChanged, this, [this] { m_replay.refresh(); });
    policyChanged();
}

void AddressLabViewModel::load()
{
    m_survey.load();
    policyChanged();
}

void AddressLabViewModel::clear()
{
    m_typed.clear();
    m_replay.refresh();
    judge();
}

void AddressLabViewModel::setAddress(const QString &typed)
{
    m_typed = typed.trimmed();
    judge();
}

void AddressLabViewModel::policyChanged()
{
    m_replay.setPolicies(m_editor.base(), m_editor.edited());
    judge();
}

void AddressLabViewModel::surveyChanged()
{
    auto next = m_state;
    next.reading = m_survey.state().reading;
    next.hasSignIns = !m_survey.signIns().isEmpty();
    replace(m_state, std::move(next));
}

void AddressLabViewModel::judge()
{
    State next{.reading = m_survey.state().reading, .hasSignIns = !m_survey.signIns().isEmpty()};
    const auto address = IpAddress::parse(m_typed);
    next.input = m_typed.isEmpty() ? Input::Empty : address ? Input::Address : Input::NoAddress;
    if (address) {
        // To the portal a V4 address in V6 clothes is one of V6, which no entry of V4 lets through.
        next.address = address->toString();
        next.you = judged(factsOf(m_session.self()), next.address);
        next.ordinary = judged({.isUser = true}, next.address);
        next.differences = differencesFor(*address);
    }
    replace(m_state, std::move(next));
}

AddressLabViewModel::Judgement AddressLabViewModel::judged(const policy::PersonFacts &person, const QString &address) const
{
    auto facts = person;
    facts.address = address;
    const auto rules = m_survey.rules();
    const auto &edited = m_editor.edited();
    Judgement judgement{.before = ChallengePreview(m_editor.base(), rules).outcomeFor(facts),
                        .after = ChallengePreview(edited, rules).outcomeFor(facts)};
    if (const auto entry = judgement.after.entry; entry >= 0) {
        const bool isGroup = judgement.after.reason == ChallengePreview::Reason::MandatoryGroup;
        judgement.entry = (isGroup ? edited.mandatoryGroups : edited.trustedIps).value(entry);
    }
    return judgement;
}

QList<AddressLabViewModel::Difference> AddressLabViewModel::differencesFor(const IpAddress &address) const
{
    using Verdict = policy::ServerMatch::Verdict;
    QList<Difference> differences;
    const auto rules = m_survey.rules();
    const auto text = address.toString();
    for (const auto &entry : m_editor.edited().trustedIps) {
        const auto stored = StoredEntry::check(entry, rules);
        if (stored.effect == StoredEntry::Effect::AsItReads)
            continue;
        const bool isMeant = stored.range && stored.range->contains(address);
        const auto verdict = policy::ServerMatch(rules, {entry}).decide(text).verdict;
        if (verdict == Verdict::Fault || (verdict == Verdict::Match) != isMeant)
            differences.append({entry, stored.effect});
    }
    return differences;
}

}  // namespace twofold::viewmodels
