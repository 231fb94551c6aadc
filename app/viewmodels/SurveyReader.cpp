// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SurveyReader.h"

#include "app/session/Session.h"
#include "app/viewmodels/PeopleStore.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using Kind = Error::Kind;

namespace {

/// The server's longest page.
constexpr int pageSize = 100;
/// So many on each side of a place are less than a page.
constexpr qint64 mostSlipped = (pageSize - 1) / 2;
/// A portal without the audit option answers so many lines, whatever it is asked for, and does not say so.
constexpr qsizetype latestLines = 20;

/// Ids are GUIDs, which take a fifth of their text; a text that is none has one made of it.
QUuid keyOf(const QString &id)
{
    const auto guid = QUuid::fromString(id);
    return guid.isNull() ? QUuid::createUuidV5(QUuid(), id) : guid;
}

SurveyReader::History historyAfter(const Error &error)
{
    switch (error.kind) {
    case Kind::PaymentRequired: return SurveyReader::History::NotInPlan;
    case Kind::Forbidden:
    case Kind::NotAvailable: return SurveyReader::History::NotAllowed;
    default: return SurveyReader::History::Failed;
    }
}

}  // namespace

SurveyReader::SurveyReader(session::Session &session, api::PeopleApi &people, api::AuditApi &audit, Pace pace, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_people(people)
    , m_audit(audit)
    , m_pace(pace)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SurveyReader::goOn);
    connect(&m_session, &session::Session::resumed, this, &SurveyReader::resume);
}

void SurveyReader::resume()
{
    if (!m_state.isStarted || m_state.isHeld || (m_state.isComplete && isHistoryRead(m_state)))
        return;
    stopAll();  // what is still under way was sent by the session that has ended
    m_pause.stop();
    for (const auto &range : std::exchange(m_underWay, {}))
        owe(range);
    m_isHistoryUnderWay = false;
    auto next = m_state;
    next.busy = false;
    replace(m_state, std::move(next));
    start();
}

void SurveyReader::start()
{
    if (m_state.busy || (m_state.isComplete && isHistoryRead(m_state) && m_state.history != History::Failed))
        return;
    m_failures = 0;
    auto next = m_state;
    next.isStarted = true;
    next.busy = true;
    next.isSlowedDown = false;
    next.isHeld = false;
    next.error = {};
    m_isHistoryOwed = !isHistoryRead(next) || next.history == History::Failed;
    if (m_isHistoryOwed)
        next.history = History::Unread;
    replace(m_state, std::move(next));
    goOn();
}

void SurveyReader::hold()
{
    if (!m_state.busy)
        return;
    m_pause.stop();
    auto next = m_state;
    next.busy = false;
    next.isSlowedDown = false;
    next.isHeld = true;
    replace(m_state, std::move(next));
}

void SurveyReader::clear()
{
    stopAll();
    m_pause.stop();
    m_underWay.clear();
    m_owed.clear();
    m_ids.clear();
    m_totals.clear();
    m_said = -1;
    m_next = m_failures = m_historyPagesRead = m_historyLines = 0;
    m_isHistoryUnderWay = m_isHistoryOwed = false;
    m_historyFrom = {};
    replace(m_state, {});
}

void SurveyReader::goOn()
{
    if (!m_state.busy || m_pause.isActive())
        return;
    auto next = m_state;
    next.isSlowedDown = false;
    replace(m_state, std::move(next));
    if (m_isHistoryOwed)
        readHistory();
    // The first page tells how many there are; and after a failure one page at a time is enough.
    const int atOnce = m_state.total < 0 || m_failures > 0 ? 1 : m_pace.pagesAtOnce;
    while (!m_state.isComplete && m_underWay.size() < atOnce) {
        if (!m_owed.isEmpty()) {
            readPage(m_owed.takeFirst());
        } else if (m_state.total < 0 || m_next < m_state.total) {
            m_next += pageSize;
            readPage({m_next - pageSize, pageSize});
        } else {
            break;
        }
    }
    next = m_state;
    const bool isAllAsked = m_state.total >= 0 && m_next >= m_state.total && m_owed.isEmpty();
    next.isComplete = next.isComplete || (isAllAsked && m_underWay.isEmpty());
    conclude(std::move(next));
}

void SurveyReader::readPage(Range range)
{
    m_underWay.append(range);
    follow(m_people.searchByFilter({}, range.start, range.count, stopToken()),
           [this, range](const Result<api::PeoplePage> &page) {
               m_underWay.removeOne(range);
               if (page)
                   takePage(range, *page);
               else
                   pageFailed(range, page.error());
           });
}

void SurveyReader::owe(Range range)
{
    m_owed.insert(std::upper_bound(m_owed.begin(), m_owed.end(), range), range);
}

/// Where people came or went between the readings of two pages that follow each other, the pages have shifted by as many, and whoever
/// stood between the two may have slipped through: both sides of that place are read once more. False where it is too wide for that.
bool SurveyReader::closeGaps(int start, qint64 total)
{
    bool areClosed = true;
    m_totals.insert(start, total);
    for (const int place : {start, start + pageSize}) {
        const auto before = m_totals.constFind(place - pageSize);
        const auto after = m_totals.constFind(place);
        if (before == m_totals.cend() || after == m_totals.cend() || *before <= *after)
            continue;
        areClosed = areClosed && *before - *after <= mostSlipped;
        const int slipped = int(std::min<qint64>(*before - *after, mostSlipped));
        owe({place - slipped, 2 * slipped});
    }
    return areClosed;
}

void SurveyReader::takePage(Range range, const api::PeoplePage &page)
{
    m_failures = 0;
    if (m_ids.isEmpty())
        m_ids.reserve(qsizetype(std::clamp<qint64>(page.total, 0, PeopleStore::mostExpected)));
    // Less than a page closes a gap, or is the rest of a page that came short: nothing makes up for what shifts before that.
    const qint64 said = std::exchange(m_said, page.total);
    const bool isWhole = range.count == pageSize ? closeGaps(range.start, page.total) : page.total == said;
    // A portal may give shorter pages than it was asked for.
    const auto size = int(page.people.size());
    if (size > 0 && size < range.count && range.start + size < page.total)
        owe({range.start + size, range.count - size});
    QList<api::Person> fresh;
    for (const auto &person : page.people) {
        const auto key = keyOf(person.id);
        if (m_ids.contains(key))  // somebody was added or removed meanwhile, and the pages have shifted
            continue;
        m_ids.insert(key);
        fresh.append(person);
    }
    auto next = m_state;
    next.read = m_ids.size();
    next.hasShifted = next.hasShifted || !isWhole;
    next.hasGone = page.total < next.read;
    next.total = std::max<qint64>(page.total, next.read);
    replace(m_state, std::move(next));
    if (!fresh.isEmpty())
        Q_EMIT peopleRead(fresh);
    goOn();
}

void SurveyReader::pageFailed(Range range, const Error &error)
{
    owe(range);
    if (m_pause.isActive() || !m_state.busy)
        return;  // another page of the same moment has said so already
    ++m_failures;
    if (error.mayPass() && m_failures < m_pace.tries)
        return pause(error);
    stopWith(error);
}

void SurveyReader::pause(const Error &error)
{
    const auto own = m_pace.firstPause * (1 << (m_failures - 1));
    const std::chrono::milliseconds asked = error.retryAfter;
    m_pause.start(std::max<std::chrono::milliseconds>(own, asked));
    auto next = m_state;
    next.isSlowedDown = true;
    replace(m_state, std::move(next));
}

void SurveyReader::stopWith(const Error &error)
{
    auto next = m_state;
    next.busy = false;
    next.isSlowedDown = false;
    if (error.kind != Kind::Cancelled)
        next.error = error;
    replace(m_state, std::move(next));
    if (error.kind == Kind::Unauthorized)
        m_session.noteEnded();
}

void SurveyReader::readHistory()
{
    if (m_isHistoryUnderWay)
        return;
    m_isHistoryUnderWay = true;
    m_isHistoryOwed = false;
    if (!m_historyFrom.isValid())
        m_historyFrom = m_session.portalTime().toUTC().addDays(-historyDays);
    const api::LoginFilter filter{.startIndex = m_historyLines, .count = pageSize, .from = m_historyFrom};
    follow(m_audit.getLoginEvents(filter, stopToken()), [this](const Result<api::HistoryPage<api::LoginEvent>> &page) {
        m_isHistoryUnderWay = false;
        if (page)
            takeHistory(*page);
        else
            historyFailed(page.error());
    });
}

void SurveyReader::takeHistory(const api::HistoryPage<api::LoginEvent> &page)
{
    m_failures = 0;
    QList<api::LoginEvent> signIns;
    auto oldest = m_session.portalTime().toUTC();
    bool reachesTheStart = false;
    for (const auto &event : page.events) {
        reachesTheStart = reachesTheStart || (event.date.isValid() && event.date < m_historyFrom);
        if (!event.date.isValid() || event.date < m_historyFrom)
            continue;
        oldest = std::min(oldest, event.date);
        if (event.isSignIn())
            signIns.append(event);
    }
    m_historyLines += int(page.events.size());
    ++m_historyPagesRead;
    if (!signIns.isEmpty())
        Q_EMIT signInsRead(signIns);

    const bool isLast = page.isLatestOnly || page.events.size() < pageSize;
    const bool mayBeLatestOnly =
        page.isLatestOnly || (page.total < 0 && m_historyPagesRead == 1 && page.events.size() == latestLines);
    if (reachesTheStart || (isLast && !mayBeLatestOnly))
        endHistory(History::Whole, m_historyFrom);
    else if (isLast || m_historyPagesRead >= m_pace.historyPages)
        endHistory(History::Partial, oldest);
    else
        readHistory();
}

void SurveyReader::historyFailed(const Error &error)
{
    m_isHistoryOwed = true;
    if (m_pause.isActive() || !m_state.busy)
        return;
    ++m_failures;
    if (error.mayPass() && m_failures < m_pace.tries)
        return pause(error);
    if (error.kind == Kind::Unauthorized || error.kind == Kind::Cancelled)
        return stopWith(error);
    m_isHistoryOwed = false;
    endHistory(historyAfter(error), {});
    goOn();  // a page of people may have waited for this
}

void SurveyReader::endHistory(History history, const QDateTime &since)
{
    auto next = m_state;
    next.history = history;
    next.historySince = since;
    conclude(std::move(next));
}

void SurveyReader::conclude(State next)
{
    if (next.isComplete && isHistoryRead(next))
        next.busy = false;
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
