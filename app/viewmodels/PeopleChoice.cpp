// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleChoice.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using Kind = PeopleFilter::Kind;

namespace {

int signOf(qint64 difference)
{
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

}  // namespace

PeopleChoice::PeopleChoice(const PeopleStore &store, const AlwaysAskedRules &rules, const PeopleFilter &filter, Order order)
    : m_store(&store)
    , m_rules(&rules)
    , m_filter(filter)
    , m_order(order)
{
    for (const auto &word : PeopleStore::keyOf(filter.search).simplified().split(' ')) {
        if (!word.isEmpty())
            m_words.append(word);
    }
}

bool PeopleChoice::lookAt(int people)
{
    const int end = std::min(m_store->count(), m_looked + people);
    QList<int> more;
    for (; m_looked < end; ++m_looked) {
        if (lets(m_looked))
            more.append(m_looked);
    }
    merge(std::move(more));
    return m_looked < m_store->count();
}

void PeopleChoice::lookAgainAt(const QList<int> &numbers)
{
    const QSet<int> again(numbers.cbegin(), numbers.cend());
    const auto isAgain = [&again](int number) { return again.contains(number); };
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), isAgain);
    m_firstChange = std::min(m_firstChange, int(first - m_rows.begin()));
    m_rows.erase(std::remove_if(first, m_rows.end(), isAgain), m_rows.end());
    QList<int> more;
    std::copy_if(numbers.cbegin(), numbers.cend(), std::back_inserter(more),
                 [this](int number) { return number < m_looked && lets(number); });
    merge(std::move(more));
}

void PeopleChoice::merge(QList<int> more)
{
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::sort(more.begin(), more.end(), before);
    qsizetype end = m_rows.size();
    m_rows.resize(end + more.size());
    const auto rows = m_rows.begin();
    for (auto out = m_rows.size(); !more.isEmpty(); more.removeLast()) {
        const auto place = std::upper_bound(rows, rows + end, more.last(), before) - rows;
        std::move_backward(rows + place, rows + end, rows + out);
        out -= end - place + 1;
        rows[out] = more.last();
        end = place;
        m_firstChange = std::min(m_firstChange, int(out));
    }
}

int PeopleChoice::takeFirstChange()
{
    return std::exchange(m_firstChange, int(m_rows.size()));
}

int PeopleChoice::rowOf(int number) const
{
    if (number < 0 || number >= m_looked)
        return -1;
    const auto found =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), number, [this](int left, int right) { return isBefore(left, right); });
    return found != m_rows.cend() && *found == number ? int(found - m_rows.cbegin()) : -1;
}

bool PeopleChoice::lets(int number) const
{
    return !m_store->isGone(number) && isOfKind(number) && isInScope(number)
        && std::all_of(m_words.cbegin(), m_words.cend(),
                       [this, number](const QByteArray &word) { return hasWord(number, word); });
}

bool PeopleChoice::isOfKind(int number) const
{
    switch (m_filter.kind) {
    case Kind::Everybody: return true;
    case Kind::NotSetUp: return m_store->app(number) == AppState::NotSetUp;
    case Kind::SetUp: return m_store->app(number) == AppState::SetUp;
    case Kind::Unknown: return m_store->app(number) == AppState::Unknown;
    case Kind::AlwaysAsked: return m_rules->applyTo(*m_store, number);
    }
    return false;
}

bool PeopleChoice::isInScope(int number) const
{
    return (!m_filter.role || m_store->role(number) == *m_filter.role)
        && (!m_filter.group || m_store->groupsOf(m_store->groupList(number)).contains(*m_filter.group));
}

bool PeopleChoice::hasWord(int number, const QByteArray &word) const
{
    if (m_store->nameKey(number).contains(word) || m_store->emailKey(number).contains(word))
        return true;
    const auto &groups = m_store->groupsOf(m_store->groupList(number));
    return std::any_of(groups.cbegin(), groups.cend(),
                       [this, &word](int group) { return m_store->groupKey(group).contains(word); });
}

bool PeopleChoice::isBefore(int left, int right) const
{
    int difference = compare(left, right);
    if (difference == 0 && m_order.by != By::Name)
        difference = m_store->nameKey(left).compare(m_store->nameKey(right));
    if (difference == 0)
        difference = signOf(qint64(left) - right);
    return m_order.isDescending ? difference > 0 : difference < 0;
}

int PeopleChoice::compare(int left, int right) const
{
    switch (m_order.by) {
    case By::Name: return m_store->nameKey(left).compare(m_store->nameKey(right));
    case By::Email: return m_store->emailKey(left).compare(m_store->emailKey(right));
    case By::Role: return int(m_store->role(left)) - int(m_store->role(right));
    case By::App: return int(m_store->app(left)) - int(m_store->app(right));
    case By::Change: return signOf(m_store->changedAtSeconds(left) - m_store->changedAtSeconds(right));
    case By::Groups: break;
    }
    const auto keyOf = [this](int number) {
        const auto &groups = m_store->groupsOf(m_store->groupList(number));
        return groups.isEmpty() ? QByteArrayView() : QByteArrayView(m_store->groupKey(groups.first()));
    };
    const auto leftKey = keyOf(left);
    const auto rightKey = keyOf(right);
    if (leftKey.isEmpty() != rightKey.isEmpty())
        return leftKey.isEmpty() ? 1 : -1;
    return leftKey.compare(rightKey);
}

}  // namespace twofold::viewmodels
