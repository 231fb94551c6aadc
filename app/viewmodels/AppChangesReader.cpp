// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/AppChangesReader.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using api::AuditAction;

namespace {

constexpr int pageSize = 100;
constexpr int mostLines = 2000;  ///< of each kind

}  // namespace

AppChangesReader::AppChangesReader(api::AuditApi &audit, QObject *parent) : ViewModel(parent), m_audit(audit)
{
    m_retry.setOnHold(false);
    connect(&m_retry, &ReadRetry::due, this, [this] { read(m_action, m_startIndex); });
}

void AppChangesReader::start()
{
    stopAll();
    m_retry.stop();
    m_coming.clear();
    m_oldest = m_since = {};
    m_isAnswered = false;
    read(AuditAction::CodesCreated, 0);
}

void AppChangesReader::clear()
{
    stopAll();
    m_retry.stop();
    m_lines.clear();
    m_isReadable = false;
}

void AppChangesReader::read(AuditAction action, int startIndex)
{
    m_action = action;
    m_startIndex = startIndex;
    follow(m_audit.getAuditEvents({.startIndex = startIndex, .count = pageSize, .action = action}, stopToken()),
           [this, action, startIndex](const Result<api::HistoryPage<api::AuditEvent>> &page) {
               if (!page && page.error().kind == Error::Kind::TooManyRequests)
                   return m_retry.failed(page.error());
               m_retry.stop();
               if (page)
                   take(action, startIndex, *page);
               else
                   breakOff(action);
           });
}

void AppChangesReader::take(AuditAction action, int startIndex, const api::HistoryPage<api::AuditEvent> &page)
{
    m_isAnswered = true;
    for (const auto &event : page.events) {
        if (event.date.isValid() && (!m_oldest.isValid() || event.date < m_oldest))
            m_oldest = event.date;
        const bool isUnlinked = event.actionId == int(AuditAction::AppUnlinked);
        if (!event.date.isValid() || (!isUnlinked && event.actionId != int(AuditAction::CodesCreated)))
            continue;  // a portal without the filter answers whatever was last
        const bool isOwn = event.target.isEmpty() || event.target.contains(event.user) || event.target.contains(event.userId);
        m_coming.append({event.userId, isOwn ? QString() : event.target.first(),
                         isUnlinked ? AppChange::Unlinked : AppChange::SetUpOrNewCodes, event.date});
    }
    const int next = startIndex + int(page.events.size());
    const bool isMore = !page.isLatestOnly && page.events.size() == pageSize;
    if (isMore && next < mostLines)
        return read(action, next);
    if (isMore)
        leaveOutOlder();
    if (action == AuditAction::AppUnlinked || page.isLatestOnly)
        return end();
    m_oldest = {};
    read(AuditAction::AppUnlinked, 0);
}

void AppChangesReader::breakOff(AuditAction action)
{
    if (action != AuditAction::AppUnlinked || !m_oldest.isValid())
        m_coming.clear();  // of one of the two, nothing is known
    leaveOutOlder();
    end();
}

void AppChangesReader::leaveOutOlder()
{
    if (!m_since.isValid() || m_since < m_oldest)
        m_since = m_oldest;
}

void AppChangesReader::end()
{
    m_coming.removeIf([this](const Line &line) { return m_since.isValid() && line.when < m_since; });
    m_lines = std::exchange(m_coming, {});
    m_isReadable = m_isAnswered;
    Q_EMIT stateChanged();
}

void AppChangesReader::applyTo(PeopleStore &store) const
{
    QStringList targets;
    for (const auto &line : m_lines)
        targets.append(line.target);
    targets.removeDuplicates();
    targets.removeIf([](const QString &target) { return target.isEmpty() || !QUuid::fromString(target).isNull(); });
    const auto named = targets.isEmpty() ? QHash<QString, int>() : store.onlyOnesNamed(targets);
    auto lines = m_lines;
    std::stable_sort(lines.begin(), lines.end(), [](const Line &left, const Line &right) { return left.when < right.when; });
    for (const auto &line : lines) {
        const int byId = store.numberOf(line.target.isEmpty() ? line.userId : line.target);
        const int number = byId < 0 && !line.target.isEmpty() ? named.value(line.target, -1) : byId;
        // What was seen since the log was read is newer than it.
        if (number >= 0 && store.changedAt(number) <= line.when)
            store.setChange(number, line.change, line.when);
    }
}

}  // namespace twofold::viewmodels
