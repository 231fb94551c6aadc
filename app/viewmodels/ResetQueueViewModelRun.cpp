// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ResetQueueViewModel that walks from person to person.
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/session/Session.h"
#include "app/viewmodels/ResetQueueViewModel.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using session::Session;
using Kind = Error::Kind;
using Step = ResetEntry::Step;
using Reason = ResetEntry::Reason;

namespace {

constexpr int notFound = 404;
constexpr int portalsOwnFault = 500;
constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24);

/// Why somebody is not reset whose app is still set up after a request that ended so.
Reason reasonAfter(const Error &error)
{
    switch (error.kind) {
    case Kind::Unauthorized: return Reason::SessionEnded;
    case Kind::TooManyRequests: return Reason::SlowedDown;
    case Kind::NotAvailable:  // 500 too: up to release 3.2 that is how it is refused
    case Kind::Forbidden:
    case Kind::PaymentRequired:
    case Kind::BadRequest: return Reason::Refused;
    default: return Reason::AnswerLost;
    }
}

/// It says something of this person, and nothing of the next one.
bool isOfOnePerson(const Error &error)
{
    switch (error.kind) {
    case Kind::Malformed:
    case Kind::NotAvailable:
    case Kind::BadRequest: return true;
    case Kind::ServerFault: return error.httpStatus == portalsOwnFault;
    default: return false;
    }
}

}  // namespace

/// Whoever was sent a request comes first: what became of it is to be read.
void ResetQueueViewModel::next()
{
    if (m_state.phase != Phase::Running)
        return;
    const auto firstWith = [this](Step step) {
        const auto &entries = m_run.entries;
        const auto found =
            std::find_if(entries.cbegin(), entries.cend(), [step](const Entry &entry) { return entry.step == step; });
        return found == entries.cend() ? -1 : found - entries.cbegin();
    };
    const auto sent = firstWith(Step::Sent);
    const auto waiting = firstWith(Step::Waiting);
    if (sent < 0 && (waiting < 0 || m_state.isStopping)) {
        settleRest();
        return finish();
    }
    if (sent < 0 && m_state.isPausing) {
        auto state = m_state;
        state.phase = Phase::Paused;
        state.isPausing = false;
        return show(std::move(state));
    }
    proceed(sent < 0 ? waiting : sent);
}

void ResetQueueViewModel::proceed(qsizetype number)
{
    m_current = number;
    if (m_parts.session.stage() == Session::Stage::SignedIn)
        read();
    else
        halt({.kind = Kind::Unauthorized});
}

/// And not before it reads what became of a request.
bool ResetQueueViewModel::restsBetweenPeople() const
{
    return m_rest.isActive() && (m_current < 0 || m_run.entries.at(m_current).step != Step::Sent);
}

void ResetQueueViewModel::read()
{
    follow(m_parts.peopleApi.getPerson(current().id, stopToken()),
           [this](const Result<api::Person> &person) { readEnded(person); });
}

void ResetQueueViewModel::readEnded(const Result<api::Person> &person)
{
    if (!person)
        return readFailed(person.error());
    m_failures = 0;
    const bool isSent = current().step == Step::Sent;
    isSent ? conclude(*person) : judge(*person);
    Q_EMIT personRead(*person, isSent && person->tfaAppEnabled == false);
}

void ResetQueueViewModel::readFailed(const Error &error)
{
    if (error.kind == Kind::TooManyRequests)
        slowDown();
    if (error.mayPass() && ++m_failures < m_pace.tries)
        return waitAfter(error, m_pace.firstPause * (1 << (m_failures - 1)));
    if (isOfOnePerson(error))
        settleUnread(error);
    else
        halt(error);
}

void ResetQueueViewModel::settleUnread(const Error &error)
{
    const bool isSent = current().step == Step::Sent;
    if (error.httpStatus == notFound)
        settle(isSent ? Step::NotDone : Step::Skipped, Reason::Gone);
    else
        settle(Step::NotDone, isSent ? Reason::Unverified : Reason::Unreadable);
}

/// As the portal describes the person now: what was chosen may have been read long ago.
void ResetQueueViewModel::judge(const api::Person &person)
{
    const auto reason = ResetCandidate::of(person).reasonToSkip(m_parts.session.self().id);
    if (reason == Reason::NotSetUp && current().wasSent)
        settle(Step::Done, Reason::None);
    else if (reason != Reason::None)
        settle(Step::Skipped, reason);
    else
        write();
}

void ResetQueueViewModel::write()
{
    if (m_parts.session.stage() != Session::Stage::SignedIn)
        return halt({.kind = Kind::Unauthorized});
    const auto before = current();
    current().step = Step::Sent;
    current().reason = Reason::AnswerLost;
    current().changed = m_parts.clock.now();
    if (const auto kept = note(); !kept) {
        current() = before;
        return halt(kept.error());
    }
    const auto id = before.id;
    auto state = m_state;
    state.error = {};
    show(std::move(state));
    follow(m_parts.tfaSettingsApi.unlinkTfaApp(id, stopToken()), [this](const Result<api::TfaSettingsApi::Unlinked> &unlinked) {
        if (!unlinked)
            return writeFailed(unlinked.error());
        current().reason = Reason::StillSetUp;
        read();
    });
    Q_EMIT entryChanged(id);
}

void ResetQueueViewModel::writeFailed(const Error &error)
{
    current().reason = reasonAfter(error);
    current().httpStatus = error.httpStatus;
    switch (current().reason) {
    case Reason::SessionEnded: return halt(error);
    case Reason::Refused: return read();
    case Reason::SlowedDown: slowDown(); break;
    default: break;
    }
    // A portal that has not answered in time may still be at it.
    waitAfter(error, m_pace.firstPause);
}

void ResetQueueViewModel::conclude(const api::Person &person)
{
    if (!person.tfaAppEnabled)
        settle(Step::NotDone, Reason::Unverified);
    else if (*person.tfaAppEnabled)
        settle(Step::NotDone, current().reason);
    else
        settle(Step::Done, Reason::None);
}

void ResetQueueViewModel::settle(Step step, Reason reason)
{
    auto &entry = current();
    const auto id = entry.id;
    const Error refusal{.kind = Kind::NotAvailable, .httpStatus = entry.httpStatus};
    entry.step = step;
    entry.reason = reason;
    entry.httpStatus = reason == Reason::Refused ? entry.httpStatus : 0;
    entry.changed = m_parts.clock.now();
    note();
    m_failures = 0;
    m_current = -1;
    if (step != Step::Skipped)
        m_refusals = reason == Reason::Refused ? m_refusals + 1 : 0;

    auto state = m_state;
    state.error = {};
    show(std::move(state));
    const bool isAnybodyLeft = m_state.done < m_state.total;
    if (isAnybodyLeft && m_refusals >= m_pace.tries) {
        m_refusals = 0;
        halt(refusal);
    } else if (isAnybodyLeft && !m_state.isStopping && !m_state.isPausing) {
        m_rest.start(m_state.spacing);
    } else {
        next();
    }
    Q_EMIT entryChanged(id);
}

void ResetQueueViewModel::waitAfter(const Error &error, std::chrono::milliseconds least)
{
    m_rest.start(std::clamp<std::chrono::milliseconds>(error.retryAfter, least, std::max(least, longestWait)));
    auto state = m_state;
    state.error = error;
    show(std::move(state));
}

void ResetQueueViewModel::slowDown()
{
    auto state = m_state;
    state.spacing = std::min(std::max(state.spacing * 2, std::chrono::milliseconds(1)), m_pace.mostBetween);
    show(std::move(state));
}

void ResetQueueViewModel::halt(const Error &error)
{
    m_rest.stop();
    auto state = m_state;
    state.phase = Phase::Halted;
    state.error = error;
    show(std::move(state));
    if (error.kind == Kind::Unauthorized)
        m_parts.session.noteEnded();
}

}  // namespace twofold::viewmodels
