// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetTableModel.h"

#include "ui/pages/NetworkWords.h"
#include "ui/pages/ResetWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/DataTableDelegate.h"

#include <utility>

namespace twofold::ui {

using viewmodels::ResetEntry;
using Step = ResetEntry::Step;

namespace {

ColorRole inkOf(const ResetEntry &entry, int column)
{
    if (column == ResetTableModel::Outcome && entry.step == Step::NotDone)
        return ColorRole::Bad;
    return column == ResetTableModel::Name ? ColorRole::Text : ColorRole::Text2;
}

}  // namespace

ResetTableModel::ResetTableModel(QList<ResetEntry> entries, Tense tense, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entries(std::move(entries))
    , m_tense(tense)
{}

int ResetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ResetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ResetTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const auto &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(entry, index.column());
    case Qt::ForegroundRole: return int(inkOf(entry, index.column()));
    case DataTableDelegate::ElideRole: return index.column() == Email ? QVariant(int(Qt::ElideMiddle)) : QVariant();
    default: return {};
    }
}

QString ResetTableModel::words(const ResetEntry &entry, int column) const
{
    switch (column) {
    case Name: return entry.name;
    case Email: return addressText(entry.email);
    case Outcome: return m_tense == Tense::Future && entry.step == Step::Waiting ? tr("Is reset") : resetOutcome(entry.step);
    case Why: return entry.isSettled() ? resetReason(entry) : QString();
    default: return {};
    }
}

QVariant ResetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Person");
    case Email: return tr("Email");
    case Outcome: return m_tense == Tense::Future ? tr("What happens") : tr("Outcome");
    case Why: return tr("Why");
    default: return {};
    }
}

}  // namespace twofold::ui
