// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AlwaysAskSection.h"

#include "app/viewmodels/DirectorySearch.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/PolicyWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipList.h"

#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using viewmodels::DirectoryEntry;
using viewmodels::DirectorySearch;
using viewmodels::PolicyViewModel;
using viewmodels::SystemGroup;

namespace {

Chip::Kind chipKind(const DirectoryEntry &entry)
{
    if (entry.kind == DirectoryEntry::Kind::Group)
        return Chip::Kind::Group;
    return entry.name.isEmpty() ? Chip::Kind::Other : Chip::Kind::Person;
}

}  // namespace

AlwaysAskSection::AlwaysAskSection(PolicyViewModel &viewModel, DirectorySearch &search, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_search(search)
    , m_chips(new ChipList)
{
    m_chips->setObjectName(QStringLiteral("alwaysAskedChipList"));
    m_chips->setAccessibleName(tr("Always ask"));
    m_chips->setEditable(tr("Add a person or group"));
    auto *card = new Card;
    card->setAccessibleName(tr("Always ask"));
    card->addBody(8)->addWidget(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    QList<DirectorySearch::SystemName> names;
    for (const auto group :
         {SystemGroup::Everyone, SystemGroup::Admins, SystemGroup::RoomAdmins, SystemGroup::Users, SystemGroup::Guests})
        names.append({group, systemGroupName(group)});
    m_search.setSystemNames(names);
    connect(m_chips, &ChipList::searchEdited, &m_search, &DirectorySearch::setText);
    connect(m_chips, &ChipList::moreRequested, &m_search, &DirectorySearch::more);
    connect(m_chips, &ChipList::picked, this, &AlwaysAskSection::pick);
    connect(m_chips, &ChipList::removeRequested, this, [this](const QString &id) { m_viewModel.removeAlwaysAsked(id); });
    connect(&m_search, &DirectorySearch::stateChanged, this, &AlwaysAskSection::refreshSuggestions);
}

void AlwaysAskSection::refresh()
{
    const auto &state = m_viewModel.state();
    QList<ChipList::Entry> entries;
    entries.reserve(state.alwaysAsked.size());
    for (const auto &[who, isNew] : state.alwaysAsked)
        entries.append(
            {.kind = chipKind(who), .name = directoryName(who), .size = who.membersCount, .isNew = isNew, .id = who.id});
    m_chips->setEntries(entries);
    m_chips->setEnabled(state.edited != api::TfaType::None && !state.busy);
    refreshSuggestions();
}

void AlwaysAskSection::refreshSuggestions()
{
    const auto &state = m_search.state();
    QList<ChipList::Suggestion> suggestions;
    for (const auto &row : state.rows) {
        suggestions.append({.id = row.id,
                            .kind = chipKind(row),
                            .name = directoryName(row),
                            .email = row.email,
                            .size = row.membersCount,
                            .isAdded = isAdded(row.id)});
    }
    const auto search = state.searching ? ChipList::Search::Searching
        : state.error                   ? ChipList::Search::Failed
        : state.isNone()                ? ChipList::Search::NothingFound
                                        : ChipList::Search::Idle;
    m_chips->setSuggestions(suggestions, search,
                            state.error ? errorText(*state.error, m_viewModel.state().host).title : QString());
}

void AlwaysAskSection::pick(const QString &id)
{
    const auto &rows = m_search.state().rows;
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&id](const DirectoryEntry &row) { return row.id == id; });
    if (found != rows.cend())
        m_viewModel.addAlwaysAsked(*found);
}

bool AlwaysAskSection::isAdded(const QString &id) const
{
    const auto &asked = m_viewModel.state().alwaysAsked;
    return std::any_of(asked.cbegin(), asked.cend(),
                       [&id](const auto &each) { return each.who.id.compare(id, Qt::CaseInsensitive) == 0; });
}

}  // namespace twofold::ui
