// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityReader.h"

#include "app/session/Session.h"

#include <algorithm>

namespace twofold::viewmodels {

using api::AuditAction;
using Source = ActivityEvent::Source;

namespace {

/// The server's longest page.
constexpr int pageSize = 100;
/// A portal without the audit option answers so many lines, whatever it is asked for, and does not say so.
constexpr qsizetype latestLines = 20;

}  // namespace

ActivityReader::ActivityReader(session::Session &session, api::AuditApi &audit, Pace pace, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_audit(audit)
    , m_pace(pace)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ActivityReader::goOn);
    connect(&m_session, &session::Session::resumed, this, &ActivityReader::resume);
    clear();
}

void ActivityReader::clear()
{
    stopAll();
    m_pause.stop();
    m_streams = {{Source::SignIns, AuditAction::Any}};
    for (const auto action : ActivityEvent::auditActions)
        m_streams.append({Source::Audit, action});
    m_held.clear();
    for (int source = 0; source < 2; ++source) {
        m_seen[source].clear();
        m_latestFrom[source] = {};
    }
    m_until = {};
    m_found = m_roundsLeft = m_failures = 0;
    replace(m_state, {});
}

ActivityReader::Access &ActivityReader::accessOf(State &state, Source source) const
{
    return source == Source::SignIns ? state.signIns : state.audit;
}

void ActivityReader::readOlder(const QDateTime &until)
{
    m_until = until;
    if (m_state.busy)
        return;
    auto next = m_state;
    for (auto &stream : m_streams) {
        auto &access = accessOf(next, stream.source);
        if (access == Access::Failed)
            stream.isAtEnd = false;
    }
    for (auto *access : {&next.signIns, &next.audit}) {
        if (*access == Access::Failed)
            *access = Access::Unread;
    }
    m_found = m_failures = 0;
    m_roundsLeft = until.isValid() ? m_pace.roundsForATime : m_pace.roundsAtATime;
    next.isStarted = true;
    next.busy = true;
    next.fault = {};
    replace(m_state, std::move(next));
    goOn();
}

void ActivityReader::resume()
{
    if (!m_state.isStarted)
        return;
    stopAll();  // what is still under way was sent by the session that has ended
    m_pause.stop();
    for (auto &stream : m_streams)
        stream.isUnderWay = false;
    auto next = m_state;
    next.ended = {};
    replace(m_state, std::move(next));
    goOn();
}

void ActivityReader::goOn()
{
    const auto isUnderWay = [](const Stream &stream) { return stream.isUnderWay; };
    if (!m_state.busy || m_pause.isActive() || std::any_of(m_streams.cbegin(), m_streams.cend(), isUnderWay))
        return;
    auto next = m_state;
    next.isSlowedDown = false;
    replace(m_state, std::move(next));
    release();
    if (isEnough())
        return conclude();
    --m_roundsLeft;
    for (const int number : nextStreams())
        ask(number);
}

QDateTime ActivityReader::horizon() const
{
    QDateTime horizon;
    for (const auto &stream : m_streams) {
        if (!stream.isAtEnd && stream.oldest.isValid() && (!horizon.isValid() || stream.oldest > horizon))
            horizon = stream.oldest;
    }
    return horizon;
}

QList<int> ActivityReader::nextStreams() const
{
    const auto last = horizon();
    QList<int> numbers;
    for (int number = 0; number < m_streams.size(); ++number) {
        const auto &stream = m_streams.at(number);
        if (!stream.isAtEnd && (!stream.isRead || stream.isInDoubt || !stream.oldest.isValid() || stream.oldest == last))
            numbers.append(number);
    }
    return numbers;
}

bool ActivityReader::isEnough() const
{
    if (std::all_of(m_streams.cbegin(), m_streams.cend(), [](const Stream &stream) { return stream.isAtEnd; }))
        return true;
    const auto isUnsettled = [](const Stream &stream) { return !stream.isAtEnd && (!stream.isRead || stream.isInDoubt); };
    if (std::any_of(m_streams.cbegin(), m_streams.cend(), isUnsettled))
        return false;
    const bool isFound = m_until.isValid() ? horizon() <= m_until : m_found >= m_pace.eventsAtATime;
    return isFound || m_roundsLeft <= 0;
}

void ActivityReader::ask(int number)
{
    auto &stream = m_streams[number];
    stream.isUnderWay = true;
    const auto continued = [this, number](const auto &answer) {
        m_streams[number].isUnderWay = false;
        if (answer)
            take(number, *answer);
        else
            failed(number, answer.error());
    };
    if (stream.source == Source::SignIns) {
        follow(m_audit.getLoginEvents({.startIndex = stream.lines, .count = pageSize}, stopToken()),
               [continued](const Result<api::HistoryPage<api::LoginEvent>> &page) { continued(page); });
    } else {
        follow(m_audit.getAuditEvents({.startIndex = stream.lines, .count = pageSize, .action = stream.action}, stopToken()),
               [continued](const Result<api::HistoryPage<api::AuditEvent>> &page) { continued(page); });
    }
}

template<class Line>
void ActivityReader::take(int number, const api::HistoryPage<Line> &page)
{
    m_failures = 0;
    auto &stream = m_streams[number];
    auto &seen = m_seen[int(stream.source)];
    bool isOther = false;  // something else than was asked for
    const bool isFirstPage = stream.lines == 0;
    bool hasFirstLine = false;
    auto oldest = stream.oldest;
    for (const auto &line : page.events) {
        isOther = isOther || (stream.action != AuditAction::Any && line.actionId != int(stream.action));
        if (line.date.isValid() && (!oldest.isValid() || line.date < oldest))
            oldest = line.date;
        hasFirstLine = hasFirstLine || line.id == stream.firstLine;
        if (seen.contains(line.id))
            continue;
        seen.insert(line.id);
        if (auto event = ActivityEvent::of(line))
            m_held.append(*std::move(event));
    }
    stream.lines += int(page.events.size());
    stream.isRead = true;
    stream.oldest = oldest;
    if (isFirstPage && !page.events.isEmpty())
        stream.firstLine = page.events.first().id;
    // The same twenty, whichever page is asked for. Lines that have only shifted meanwhile are fewer, or others.
    const bool isRepeated = stream.isInDoubt && hasFirstLine && page.events.size() == latestLines;
    if (page.isLatestOnly || isOther || isRepeated) {
        m_latestFrom[int(stream.source)] = oldest;
        endSource(stream.source, Access::Latest);
    } else {
        const auto size = page.events.size();
        stream.isInDoubt = page.total < 0 && size == latestLines && stream.lines == size;
        stream.isAtEnd = size == 0 || (page.total >= 0 ? stream.lines >= page.total : size < pageSize && !stream.isInDoubt);
    }
    goOn();
}

void ActivityReader::endSource(Source source, Access access, const std::optional<Error> &why)
{
    for (auto &stream : m_streams) {
        if (stream.source == source)
            stream.isAtEnd = true;
    }
    auto next = m_state;
    accessOf(next, source) = access;
    if (ActivityHistory::isRefused(access))
        next.refusal = why;
    else if (access == Access::Failed)
        next.fault = why;
    replace(m_state, std::move(next));
}

void ActivityReader::noteRefused(Source source, const Error &error)
{
    endSource(source, ActivityHistory::after(error), error);
    goOn();
}

void ActivityReader::failed(int number, const Error &error)
{
    const auto source = m_streams.at(number).source;
    if (m_streams.at(number).isAtEnd)
        return goOn();  // another request of the same moment has said so already
    if (error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Cancelled) {
        // Still busy: it goes on when somebody has signed in again.
        if (error.kind == Error::Kind::Unauthorized)
            noteEnded(error);
        return;
    }
    if (ActivityHistory::isRefused(ActivityHistory::after(error)))
        return noteRefused(source, error);
    if (m_pause.isActive())
        return;
    ++m_failures;
    if (error.mayPass() && m_failures < m_pace.tries)
        return pause(error);
    endSource(source, Access::Failed, error);
    m_failures = 0;
    goOn();
}

void ActivityReader::noteEnded(const Error &error)
{
    auto next = m_state;
    next.ended = error;
    replace(m_state, std::move(next));
    m_session.noteEnded();
}

void ActivityReader::pause(const Error &error)
{
    const auto own = m_pace.firstPause * (1 << (m_failures - 1));
    const std::chrono::milliseconds asked = error.retryAfter;
    m_pause.start(std::max<std::chrono::milliseconds>(own, asked));
    auto next = m_state;
    next.isSlowedDown = true;
    replace(m_state, std::move(next));
}

void ActivityReader::release()
{
    if (std::any_of(m_streams.cbegin(), m_streams.cend(), [](const Stream &stream) { return !stream.isAtEnd && !stream.isRead; }))
        return;
    const bool isAll = std::all_of(m_streams.cbegin(), m_streams.cend(), [](const Stream &stream) { return stream.isAtEnd; });
    const auto from = horizon();
    const auto isHeldBack = [isAll, from](const ActivityEvent &event) {
        return !isAll && (!event.date.isValid() || (from.isValid() && event.date < from));
    };
    const auto split = std::stable_partition(m_held.begin(), m_held.end(), isHeldBack);
    QList<ActivityEvent> events(split, m_held.end());
    m_held.erase(split, m_held.end());
    std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.comesBefore(b); });
    m_found += int(events.size());
    if (!events.isEmpty())
        Q_EMIT eventsRead(events);
}

void ActivityReader::conclude()
{
    auto next = m_state;
    next.busy = false;
    next.hasOlder = false;
    for (const auto &stream : m_streams) {
        auto &access = accessOf(next, stream.source);
        if (access == Access::Unread)
            access = Access::Whole;
        next.hasOlder = next.hasOlder || !stream.isAtEnd;
    }
    next.since = horizon();
    for (const auto &latest : m_latestFrom) {
        if (latest.isValid() && (!next.since.isValid() || latest > next.since))
            next.since = latest;
    }
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
