// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ResetQueueViewModel.h"

#include "app/core/Clock.h"
#include "app/core/Logging.h"
#include "app/session/Session.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using session::Session;
using Step = ResetEntry::Step;
using Reason = ResetEntry::Reason;

namespace {

/// The portal may carry out later what was not done for that reason.
bool mayComeLate(Reason reason)
{
    return reason == Reason::AnswerLost || reason == Reason::StillSetUp || reason == Reason::Unverified;
}

}  // namespace

ResetQueueViewModel::ResetQueueViewModel(const Parts &parts, const Pace &pace, QObject *parent)
    : ViewModel(parent)
    , m_parts(parts)
    , m_pace(pace)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ResetQueueViewModel::next);
    connect(&m_parts.session, &Session::changed, this, &ResetQueueViewModel::refreshAccess);
    connect(&m_parts.session, &Session::resumed, this, &ResetQueueViewModel::resumed);
    refreshAccess();
}

const ResetQueueViewModel::Entry *ResetQueueViewModel::entryOf(const QString &id) const
{
    const auto number = m_numbers.constFind(id.toLower());
    return number == m_numbers.cend() ? nullptr : &m_run.entries[*number];
}

void ResetQueueViewModel::refreshAccess()
{
    // While the session is interrupted the account is still the one that it was.
    if (m_parts.session.stage() != Session::Stage::SignedIn)
        return;
    auto next = m_state;
    next.host = m_parts.session.facts().address.host();
    next.isOwner = m_parts.session.self().isOwner;
    replace(m_state, std::move(next));
}

void ResetQueueViewModel::load()
{
    if (m_state.phase != Phase::Idle || m_parts.session.stage() != Session::Stage::SignedIn)
        return;
    const auto last = m_parts.journal.last(m_parts.session.profileId());
    auto next = m_state;
    next.unfinished = last.run && !last.run->ended.isValid() ? last.run : std::nullopt;
    if (!last.damagedFile.isEmpty())
        next.damagedRecord = last.damagedFile;
    replace(m_state, std::move(next));
}

QList<ResetQueueViewModel::Entry> ResetQueueViewModel::plan(const QList<ResetCandidate> &candidates) const
{
    return plannedResets(candidates, m_parts.session.self().id);
}

void ResetQueueViewModel::start(const QList<ResetCandidate> &candidates)
{
    load();  // a new run would bury an earlier one
    if (!m_state.mayStart())
        return;
    auto run = m_parts.journal.begin(m_parts.session.profileId(), m_parts.clock.now());
    run.entries = plan(candidates);
    begin(std::move(run));
}

void ResetQueueViewModel::resumeUnfinished()
{
    if (m_state.isOwner && m_state.unfinished)
        begin(*m_state.unfinished);
}

void ResetQueueViewModel::retryFailed()
{
    if (!m_state.mayStart() || m_state.failed == 0)
        return;
    auto run = m_run;
    run.ended = {};
    for (auto &entry : run.entries) {
        if (entry.step == Step::NotDone)
            entry = {.id = entry.id,
                     .name = entry.name,
                     .email = entry.email,
                     .changed = m_parts.clock.now(),
                     .wasSent = entry.wasSent || mayComeLate(entry.reason)};
    }
    begin(std::move(run));
}

void ResetQueueViewModel::begin(Run run)
{
    m_profile = m_parts.session.profileId();
    m_run = std::move(run);
    m_numbers.clear();
    for (qsizetype number = 0; number < m_run.entries.size(); ++number)
        m_numbers.insert(m_run.entries.at(number).id.toLower(), number);
    m_failures = m_refusals = 0;
    m_isKept = false;
    auto state = m_state;
    state.phase = Phase::Running;
    state.isOnRecord = !m_profile.isEmpty();
    state.isPausing = state.isStopping = false;
    state.error = {};
    state.spacing = m_pace.between;
    state.unfinished = {};
    show(std::move(state));
    next();
}

void ResetQueueViewModel::pause()
{
    if (m_state.phase != Phase::Running || m_state.isStopping)
        return;
    auto state = m_state;
    const bool isBetweenPeople = restsBetweenPeople();
    state.isPausing = !isBetweenPeople;
    if (isBetweenPeople) {
        m_rest.stop();
        state.phase = Phase::Paused;
        state.error = {};
    }
    show(std::move(state));
}

void ResetQueueViewModel::goOn()
{
    if (m_state.phase != Phase::Paused && m_state.phase != Phase::Halted)
        return;
    m_failures = 0;
    auto state = m_state;
    state.phase = Phase::Running;
    state.isPausing = false;
    state.error = {};
    show(std::move(state));
    next();
}

void ResetQueueViewModel::stopAfterThis()
{
    if (m_state.phase == Phase::Paused || m_state.phase == Phase::Halted) {
        settleRest();
        return finish();
    }
    if (m_state.phase != Phase::Running)
        return;
    auto state = m_state;
    state.isStopping = true;
    state.isPausing = false;
    show(std::move(state));
    if (restsBetweenPeople()) {
        m_rest.stop();
        next();
    }
}

/// What is left is not tried any more.
void ResetQueueViewModel::settleRest()
{
    for (auto &entry : m_run.entries) {
        if (entry.isSettled())
            continue;
        const bool isSent = entry.step == Step::Sent;
        entry.step = isSent ? Step::NotDone : Step::Skipped;
        entry.reason = isSent ? Reason::Unverified : Reason::Stopped;
        entry.changed = m_parts.clock.now();
    }
}

void ResetQueueViewModel::finish()
{
    m_rest.stop();
    m_current = -1;
    m_run.ended = m_parts.clock.now();
    keep();
    auto state = m_state;
    state.phase = Phase::Finished;
    state.isPausing = state.isStopping = false;
    state.error = {};
    show(std::move(state));
}

void ResetQueueViewModel::close()
{
    if (m_state.phase != Phase::Finished)
        return;
    m_run = {};
    m_numbers.clear();
    auto state = m_state;
    state.phase = Phase::Idle;
    show(std::move(state));
}

void ResetQueueViewModel::discardUnfinished()
{
    if (!m_state.unfinished || m_state.phase != Phase::Idle)
        return;
    m_profile = m_parts.session.profileId();
    m_run = *m_state.unfinished;
    settleRest();
    m_run.ended = m_parts.clock.now();
    keep();
    m_run = {};
    auto state = m_state;
    state.unfinished = {};
    show(std::move(state));
}

void ResetQueueViewModel::settleDamagedRecord()
{
    auto state = m_state;
    state.damagedRecord.clear();
    replace(m_state, std::move(state));
}

void ResetQueueViewModel::resumed()
{
    if (m_state.phase == Phase::Idle)
        return load();  // it may have been asked for while nobody was signed in
    const bool waitedForSignIn =
        m_state.phase == Phase::Halted && m_state.error && m_state.error->kind == Error::Kind::Unauthorized;
    if (m_state.phase != Phase::Running && !waitedForSignIn)
        return;
    stopAll();  // what is still under way was sent by the session that has ended
    m_rest.stop();
    m_failures = 0;
    auto state = m_state;
    state.phase = Phase::Running;
    state.error = {};
    show(std::move(state));
    next();
}

void ResetQueueViewModel::clear()
{
    stopAll();
    m_rest.stop();
    m_run = {};
    m_numbers.clear();
    m_current = -1;
    replace(m_state, {});
    refreshAccess();
}

/// With the counts, and with the name of the one whose turn it is.
void ResetQueueViewModel::show(State next)
{
    next.done = next.failed = next.total = 0;
    next.currentId.clear();
    next.currentName.clear();
    for (const auto &entry : std::as_const(m_run.entries)) {
        next.total += entry.step == Step::Skipped ? 0 : 1;
        next.done += entry.step == Step::Done || entry.step == Step::NotDone ? 1 : 0;
        next.failed += entry.step == Step::NotDone ? 1 : 0;
        if (!entry.isSettled() && (next.currentId.isEmpty() || entry.step == Step::Sent)) {
            next.currentId = entry.id;
            next.currentName = entry.name;
        }
    }
    replace(m_state, std::move(next));
}

Result<bool> ResetQueueViewModel::keep()
{
    ++m_run.generation;
    auto kept = m_parts.journal.keep(m_profile, m_run);
    m_isKept = kept.has_value();
    if (!kept)
        qCWarning(sessionLog) << "the record of a reset was not written:" << kept.error().detail;
    return kept;
}

/// What is new of the present one. Where that can't be added, the run is written whole.
Result<bool> ResetQueueViewModel::note()
{
    if (m_isKept && m_parts.journal.note(m_profile, m_run, m_current))
        return true;
    return keep();
}

}  // namespace twofold::viewmodels
