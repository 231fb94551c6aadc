// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityTableModel.h"

#include <algorithm>

namespace twofold::viewmodels {

namespace {

bool comesBefore(const ActivityEvent *left, const ActivityEvent *right)
{
    return left->comesBefore(*right);
}

}  // namespace

ActivityTableModel::ActivityTableModel(QObject *parent) : QAbstractTableModel(parent) {}

ActivityTableModel::~ActivityTableModel() = default;

void ActivityTableModel::add(const QList<ActivityEvent> &events)
{
    QList<Pointer> wanted;
    for (const auto &event : events) {
        const auto key = std::pair(int(event.source), event.id);
        if (m_known.contains(key))
            continue;
        m_known.insert(key);
        const auto place = std::upper_bound(m_events.begin(), m_events.end(), event,
                                            [](const ActivityEvent &one, const auto &other) { return one.comesBefore(*other); });
        const auto &added = *m_events.insert(place, std::make_unique<ActivityEvent>(event));
        if (isWanted(event))
            wanted.append(added.get());
    }
    std::sort(wanted.begin(), wanted.end(), comesBefore);
    show(wanted);
}

/// Those that come to lie side by side go in together; from the last place to the first, so that places stay what they are.
void ActivityTableModel::show(const QList<Pointer> &events)
{
    qsizetype end = events.size();
    while (end > 0) {
        const auto row = std::upper_bound(m_rows.cbegin(), m_rows.cend(), events.at(end - 1), comesBefore) - m_rows.cbegin();
        qsizetype begin = end - 1;
        while (begin > 0 && (row == 0 || comesBefore(m_rows.at(row - 1), events.at(begin - 1))))
            --begin;
        beginInsertRows({}, int(row), int(row + end - begin - 1));
        for (qsizetype i = begin; i < end; ++i)
            m_rows.insert(row + i - begin, events.at(i));
        endInsertRows();
        end = begin;
    }
}

QStringList ActivityTableModel::unnamedTargets() const
{
    QStringList ids;
    QSet<QString> known;
    for (const auto &event : m_events) {
        if (!event->target.isEmpty() || event->targetId.isEmpty() || known.contains(event->targetId))
            continue;
        known.insert(event->targetId);
        ids.append(event->targetId);
    }
    return ids;
}

void ActivityTableModel::setNames(const QHash<QString, QString> &names)
{
    QList<Pointer> found;  // by the name that they have now
    for (const auto &event : m_events) {
        if (!event->target.isEmpty() || !names.contains(event->targetId))
            continue;
        const bool wasWanted = isWanted(*event);
        event->target = names.value(event->targetId);
        if (!wasWanted && isWanted(*event))
            found.append(event.get());
    }
    show(found);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void ActivityTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_events.clear();
    m_known.clear();
    m_filter = {};
    endResetModel();
}

void ActivityTableModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    auto sinceLater = m_filter;
    sinceLater.from = filter.from;
    if (filter == sinceLater && m_filter.from.isValid() && m_filter.from < filter.from)
        return dropBefore(filter.from);
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    for (const auto &event : m_events) {
        if (isWanted(*event))
            m_rows.append(event.get());
    }
    endResetModel();
}

void ActivityTableModel::dropBefore(const QDateTime &from)
{
    m_filter.from = from;
    const auto end = std::partition_point(m_rows.cbegin(), m_rows.cend(), [&from](Pointer event) { return event->date >= from; });
    if (end == m_rows.cend())
        return;
    const auto first = end - m_rows.cbegin();
    beginRemoveRows({}, int(first), int(m_rows.size()) - 1);
    m_rows.resize(first);
    endRemoveRows();
}

bool ActivityTableModel::matches(const ActivityEvent &event) const
{
    if (m_filter.from.isValid() && !(event.date.isValid() && event.date >= m_filter.from))
        return false;
    if (!m_filter.personId.isEmpty() && event.personId != m_filter.personId && event.targetId != m_filter.personId)
        return false;
    if (m_filter.search.isEmpty())
        return true;
    const auto fields = {&event.person, &event.login, &event.target, &event.ip, &event.city, &event.country};
    return std::any_of(fields.begin(), fields.end(),
                       [this](const QString *field) { return field->contains(m_filter.search, Qt::CaseInsensitive); });
}

bool ActivityTableModel::isWanted(const ActivityEvent &event) const
{
    return (!m_filter.group || event.group() == *m_filter.group) && matches(event);
}

qsizetype ActivityTableModel::countOf(std::optional<ActivityEvent::Group> group) const
{
    return std::count_if(m_events.cbegin(), m_events.cend(),
                         [this, group](const auto &event) { return (!group || event->group() == *group) && matches(*event); });
}

const ActivityEvent &ActivityTableModel::eventAt(const QModelIndex &index)
{
    return *index.data(EventRole).value<const ActivityEvent *>();
}

int ActivityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != EventRole)
        return {};
    return QVariant::fromValue(m_rows.at(index.row()));
}

}  // namespace twofold::viewmodels
