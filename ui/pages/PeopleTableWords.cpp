// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeopleTableWords.h"

#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "ui/pages/NetworkWords.h"
#include "ui/pages/PeopleWords.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/DataTableDelegate.h"

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::PeopleTableModel;
using viewmodels::PersonRow;

namespace {

QString addressOf(const PersonRow &person)
{
    return addressText(person.email);
}

}  // namespace

PeopleTableWords::PeopleTableWords(viewmodels::PeopleViewModel &people, const viewmodels::ResetQueueViewModel &resets,
                                   QObject *parent)
    : QIdentityProxyModel(parent)
    , m_viewModel(people)
    , m_people(people.table())
    , m_resets(resets)
{
    setSourceModel(&m_people);
}

QVariant PeopleTableWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    const auto &shown = m_people.shown();
    if (index.row() >= shown.size()) {
        const bool isName = index.column() == PeopleTableModel::Name;
        return role == Qt::DisplayRole && isName       ? QVariant(u"…"_s)
            : role == Qt::AccessibleTextRole && isName ? QVariant(tr("Not read yet"))
            : role == Qt::ForegroundRole               ? QVariant(int(ColorRole::Text3))
                                                       : QVariant();
    }
    if (role == DataTableDelegate::HighlightRole)
        return m_people.isSelected(shown.at(index.row()));
    const auto person = m_people.personOf(shown.at(index.row()));
    if (const auto turn = index.column() == PeopleTableModel::App ? turnOf(person) : Turn::None; turn != Turn::None) {
        if (const auto value = lookOfTurn(turn, role); value.isValid())
            return value;
    }
    switch (role) {
    case Qt::DisplayRole: return wordsOf(person, index.column());
    case Qt::AccessibleTextRole: return spoken(person, index.column());
    default: return look(person, index.column(), role);
    }
}

QString PeopleTableWords::wordsOf(const PersonRow &person, int column) const
{
    switch (column) {
    case PeopleTableModel::Name: return PeopleWords::name(person);
    case PeopleTableModel::Email: return addressOf(person);
    case PeopleTableModel::Role: return PeopleWords::roleAndStatus(person);
    case PeopleTableModel::App: return PeopleWords::app(person);
    case PeopleTableModel::Groups: return person.groups.isEmpty() ? u"—"_s : person.groups;
    case PeopleTableModel::Change: return PeopleWords::change(person, m_viewModel.now());
    default: return {};
    }
}

/// The row as one sentence where the arrow keys begin, and at the person's name.
QString PeopleTableWords::spoken(const PersonRow &person, int column) const
{
    switch (column) {
    //: A box that can be ticked; %1 is a person, with all that the row says.
    case PeopleTableModel::Selected: return tr("Select %1").arg(PeopleWords::sentence(person));
    case PeopleTableModel::Name: return PeopleWords::sentence(person);
    case PeopleTableModel::App: return PeopleWords::spokenApp(person);
    default: return wordsOf(person, column);
    }
}

PeopleTableWords::Turn PeopleTableWords::turnOf(const PersonRow &person) const
{
    const auto &state = m_resets.state();
    const auto *entry = state.isBusy() ? m_resets.entryOf(person.id) : nullptr;
    if (!entry || entry->isSettled())
        return Turn::None;
    return entry->id == state.currentId && state.phase == viewmodels::ResetQueueViewModel::Phase::Running ? Turn::Now
                                                                                                          : Turn::Waiting;
}

QVariant PeopleTableWords::lookOfTurn(Turn turn, int role) const
{
    const bool isNow = turn == Turn::Now;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return isNow ? tr("Resetting…") : tr("Waiting", "for the reset of their app");
    case DataTableDelegate::PillToneRole: return int(isNow ? Tone::Info : Tone::Neutral);
    case Qt::DecorationRole: return int(isNow ? Icon::Refresh : Icon::None);
    default: return {};
    }
}

QVariant PeopleTableWords::look(const PersonRow &person, int column, int role) const
{
    const bool isApp = column == PeopleTableModel::App;
    const bool isName = column == PeopleTableModel::Name;
    switch (role) {
    case Qt::FontRole: return int(isName ? TextStyle::Control : TextStyle::Body);
    case Qt::ForegroundRole: return int(isName ? ColorRole::Text : ColorRole::Text2);
    case DataTableDelegate::ElideRole: return column == PeopleTableModel::Email ? QVariant(int(Qt::ElideMiddle)) : QVariant();
    case DataTableDelegate::PillToneRole: return isApp ? QVariant(int(PeopleWords::tone(person.app))) : QVariant();
    case Qt::DecorationRole: return isApp ? QVariant(int(PeopleWords::icon(person.app))) : QVariant();
    case DataTableDelegate::TrailingIconRole:
        return isApp && !PeopleWords::alwaysAsked(person).isEmpty() ? QVariant(int(Icon::ShieldAlert)) : QVariant();
    case Qt::ToolTipRole: {
        const auto words = isApp                 ? PeopleWords::alwaysAsked(person)
            : column == PeopleTableModel::Change ? PeopleWords::changeDetails(person)
                                                 : QString();
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    default: return {};
    }
}

QVariant PeopleTableWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::CheckStateRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    const bool isWords = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !(isWords || (role == Qt::AccessibleTextRole && section == PeopleTableModel::Selected)))
        return {};
    switch (section) {
    case PeopleTableModel::Selected: return role == Qt::DisplayRole ? QVariant() : QVariant(tr("Select everyone shown"));
    case PeopleTableModel::Name: return tr("Person");
    case PeopleTableModel::Email: return tr("Email");
    case PeopleTableModel::Role: return tr("Role");
    case PeopleTableModel::App: return tr("Two-factor");
    case PeopleTableModel::Groups: return tr("Groups");
    case PeopleTableModel::Change: return tr("Last change", "of the app, as far as it is known");
    default: return {};
    }
}

}  // namespace twofold::ui
