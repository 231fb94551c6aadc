// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityFilterBar.h"

#include "ui/pages/ActivityWords.h"
#include "ui/pages/NamedButton.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/SearchField.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QMetaEnum>
#include <QSignalBlocker>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ActivityViewModel;
using Group = viewmodels::ActivityEvent::Group;
using Range = ActivityViewModel::Range;

namespace {

constexpr int everything = 0;
constexpr int widestSearch = 320;
constexpr int leastSearch = 160;

int idOf(std::optional<Group> group)
{
    return group ? int(*group) + 1 : everything;
}

std::optional<Group> groupOf(int id)
{
    return id == everything ? std::nullopt : std::optional(Group(id - 1));
}

}  // namespace

ActivityFilterBar::ActivityFilterBar(ActivityViewModel &viewModel, QWidget *parent) : QWidget(parent), m_viewModel(viewModel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeFirstLine());
    m_groups = makeGroups();
    layout->addWidget(m_groups);
    refresh();
}

QWidget *ActivityFilterBar::makeFirstLine()
{
    m_searchField = new SearchField(tr("Name, address or place"), tr("Search the activity"));
    m_searchField->setObjectName(u"searchField"_s);
    m_searchField->setMinimumWidth(Typography::roomFor(leastSearch));
    m_searchField->setMaximumWidth(Typography::roomFor(widestSearch));
    connect(m_searchField, &QLineEdit::textChanged, this, [this](const QString &text) { m_viewModel.setSearch(text); });

    m_rangeButton = namedButton(u"rangeButton"_s, {}, ButtonRole::Default, Icon::ChevronDown);
    m_rangeMenu = makeRanges();
    // Not setMenu(): the style would draw an arrow of its own.
    connect(m_rangeButton, &QPushButton::clicked, this,
            [this] { m_rangeMenu->popup(m_rangeButton->mapToGlobal(QPoint(0, m_rangeButton->height()))); });

    m_personChip = new FilterChip({});
    m_personChip->setObjectName(u"personChip"_s);
    m_personChip->setTrailingIcon(Icon::Close);
    connect(m_personChip, &QAbstractButton::clicked, this, [this] { m_viewModel.setPerson({}, {}); });

    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_searchField, 1);
    layout->addWidget(m_rangeButton);
    layout->addWidget(m_personChip);
    layout->addStretch();
    return line;
}

QMenu *ActivityFilterBar::makeRanges()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rangeMenu"_s);
    auto *group = new QActionGroup(menu);
    const auto ranges = QMetaEnum::fromType<Range>();
    for (int i = 0; i < ranges.keyCount(); ++i) {
        const auto range = Range(ranges.value(i));
        auto *action = menu->addAction(ActivityWords::range(range));
        action->setCheckable(true);
        action->setData(int(range));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, range] { m_viewModel.setRange(range); });
    }
    return menu;
}

FilterChips *ActivityFilterBar::makeGroups()
{
    auto *chips = new FilterChips;
    chips->setObjectName(u"groupChips"_s);
    chips->setAccessibleName(tr("Kinds of events"));
    chips->addFilter(everything, ActivityWords::group({}));
    for (const auto group : {Group::SignIns, Group::Refused, Group::AppsAndCodes, Group::Policy})
        chips->addFilter(idOf(group), ActivityWords::group(group));
    connect(chips, &FilterChips::chosen, this, [this](int id) { m_viewModel.setGroup(groupOf(id)); });
    return chips;
}

void ActivityFilterBar::refresh()
{
    const auto &state = m_viewModel.state();
    if (m_searchField->text().trimmed() != state.search) {
        const QSignalBlocker blocker(m_searchField);
        m_searchField->setText(state.search);
    }
    m_rangeButton->setText(ActivityWords::range(state.range));
    m_rangeButton->setAccessibleName(tr("Time: %1").arg(m_rangeButton->text()));
    for (auto *action : m_rangeMenu->actions())
        action->setChecked(action->data().toInt() == int(state.range));
    m_personChip->setVisible(!state.personId.isEmpty());
    m_personChip->setWords(state.personName, tr("Only %1. Show everybody").arg(state.personName));
    m_groups->setCurrent(idOf(state.group));
    m_groups->setCount(everything, m_viewModel.countOf({}));
    for (const auto group : {Group::SignIns, Group::Refused, Group::AppsAndCodes, Group::Policy})
        m_groups->setCount(idOf(group), m_viewModel.countOf(group));
}

}  // namespace twofold::ui
