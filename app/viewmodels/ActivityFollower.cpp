// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityFollower.h"

#include "app/session/Session.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

namespace {

/// The server's longest page.
constexpr int pageSize = 100;
/// So many times the pages that may be new are read with the overlap.
constexpr int overlapAtMost = 5;

}  // namespace

ActivityFollower::ActivityFollower(session::Session &session, api::AuditApi &audit, Pace pace, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_audit(audit)
    , m_pace(pace)
    , m_interval(pace.interval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ActivityFollower::askNow);
    connect(&m_session, &session::Session::resumed, this, [this] {
        stopAll();  // what is still under way was sent by the session that has ended
        m_underWay = 0;
        askNow();
    });
}

void ActivityFollower::clear()
{
    stopAll();
    m_timer.stop();
    m_underWay = 0;
    m_failure = {};
    m_interval = m_pace.interval;
    for (auto &log : m_logs)
        log = {};
    replace(m_state, {});
}

void ActivityFollower::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (on)
        return askNow();
    stopAll();
    m_timer.stop();
    m_underWay = 0;
}

void ActivityFollower::setGiven(Source source, bool given)
{
    log(source).isGiven = given;
}

void ActivityFollower::askNow()
{
    if (!m_isOn || m_underWay > 0 || m_session.stage() != session::Session::Stage::SignedIn)
        return;
    m_timer.stop();
    m_failure = {};
    for (const auto source : {Source::SignIns, Source::Audit}) {
        auto &known = log(source);
        known.reached = known.newest;
        known.hasFailed = false;
        if (known.isGiven)
            ask({source, known.newest.isValid() ? known.newest.addSecs(-m_pace.overlap.count()) : QDateTime()});
    }
}

void ActivityFollower::ask(const Wanted &wanted)
{
    ++m_underWay;
    const int count = log(wanted.source).isKnown ? pageSize : 1;
    const auto continued = [this, wanted](const auto &answer) {
        --m_underWay;
        if (answer)
            take(wanted, *answer);
        else
            failed(wanted.source, answer.error());
    };
    if (wanted.source == Source::SignIns) {
        follow(m_audit.getLoginEvents({.startIndex = wanted.startIndex, .count = count, .from = wanted.from}, stopToken()),
               [continued](const Result<api::HistoryPage<api::LoginEvent>> &page) { continued(page); });
    } else {
        const api::AuditFilter filter{
            .startIndex = wanted.startIndex, .count = count, .from = wanted.from, .action = wanted.action};
        follow(m_audit.getAuditEvents(filter, stopToken()),
               [continued](const Result<api::HistoryPage<api::AuditEvent>> &page) { continued(page); });
    }
}

template<class Line>
void ActivityFollower::take(const Wanted &wanted, const api::HistoryPage<Line> &page)
{
    auto &known = log(wanted.source);
    QList<ActivityEvent> events;
    bool isAll = !std::exchange(known.isKnown, true) || page.events.size() < pageSize;
    bool areAllNew = true;
    for (const auto &line : page.events) {
        areAllNew = areAllNew && !(line.date.isValid() && known.newest.isValid() && line.date <= known.newest);
        isAll = isAll || (wanted.from.isValid() && line.date.isValid() && line.date < wanted.from);
        if (line.date.isValid() && (!known.reached.isValid() || line.date > known.reached))
            known.reached = line.date;
        if (auto event = ActivityEvent::of(line))
            events.append(*std::move(event));
    }
    if (!isAll && !askOn(wanted, int(page.events.size()), areAllNew))
        return;
    if (!events.isEmpty())
        Q_EMIT eventsRead(events);
    end();
}

/// The overlap alone may fill many pages of a busy portal, which is not too much; but a portal may answer the same page for ever.
bool ActivityFollower::askOn(const Wanted &wanted, int lines, bool areAllNew)
{
    if (wanted.source == Source::Audit && wanted.action == api::AuditAction::Any) {
        for (const auto action : ActivityEvent::auditActions)
            ask({wanted.source, wanted.from, action});
        return true;
    }
    const int next = wanted.startIndex + lines;
    const int newPages = wanted.newPages + (areAllNew ? 1 : 0);
    if (newPages < m_pace.mostPages && next < overlapAtMost * m_pace.mostPages * pageSize) {
        ask({wanted.source, wanted.from, wanted.action, next, newPages});
        return true;
    }
    clear();
    Q_EMIT leftBehind();
    return false;
}

void ActivityFollower::failed(Source source, const Error &error)
{
    log(source).hasFailed = true;
    if (ActivityHistory::isRefused(ActivityHistory::after(error))) {
        log(source).isGiven = false;
        Q_EMIT refused(source, error);
    } else if (error.kind != Error::Kind::Cancelled) {
        m_failure = error;
    }
    end();
}

/// Of one of the two; the next time is counted from the last of them.
void ActivityFollower::end()
{
    if (m_underWay > 0 || !m_isOn)
        return;
    for (auto &known : m_logs) {
        if (!known.hasFailed)
            known.newest = known.reached;
    }
    auto next = State();
    if (m_failure && m_failure->kind == Error::Kind::Unauthorized)
        return m_session.noteEnded();
    if (m_failure) {
        m_interval = std::max<std::chrono::milliseconds>(std::min(m_pace.slowest, m_interval * 2), m_failure->retryAfter);
        next.isSlowedDown = m_failure->kind == Error::Kind::TooManyRequests;
        if (!next.isSlowedDown)
            next.fault = m_failure;
    } else {
        m_interval = m_pace.interval;
    }
    m_timer.start(m_interval);
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
