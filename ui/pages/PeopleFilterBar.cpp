// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeopleFilterBar.h"

#include "app/viewmodels/PeopleViewModel.h"
#include "ui/pages/PeopleWords.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SearchField.h"

#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::AppState;
using viewmodels::PeopleFilter;
using viewmodels::PeopleViewModel;
using Kind = PeopleFilter::Kind;

namespace {

constexpr int searchWidth = 224;
constexpr int besideWords = 72;  ///< px: the glass, the button that clears, and the edges
constexpr int besideField = 2;   ///< px by which a chip is smaller than the field, above and below

}  // namespace

PeopleFilterBar::PeopleFilterBar(PeopleViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_searchField(new SearchField(tr("Name, email or group"), tr("Search people")))
    , m_kinds(new FilterChips)
    , m_scopeChip(new FilterChip({}))
{
    m_searchField->setObjectName(u"searchField"_s);
    const int words = m_searchField->fontMetrics().horizontalAdvance(m_searchField->placeholderText());
    m_searchField->setFixedWidth(std::max(Typography::roomFor(searchWidth), words + besideWords));
    m_kinds->setObjectName(u"kindChips"_s);
    m_kinds->setContentsMargins(0, besideField, 0, besideField);
    for (const auto kind : {Kind::Everybody, Kind::NotSetUp, Kind::SetUp, Kind::Unknown, Kind::AlwaysAsked})
        m_kinds->addFilter(int(kind), nameOf(kind));
    m_scopeChip->setObjectName(u"scopeChip"_s);
    m_scopeChip->setTrailingIcon(Icon::Close);
    auto *scope = new QWidget;
    auto *scopeLayout = new QVBoxLayout(scope);
    scopeLayout->setContentsMargins(0, besideField, 0, besideField);
    scopeLayout->addWidget(m_scopeChip);

    auto *layout = new FlowLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_searchField);
    layout->addWidget(m_kinds);
    layout->addWidget(scope);

    connect(m_searchField, &QLineEdit::textChanged, this, [this](const QString &text) {
        auto filter = m_viewModel.table().filter();
        if (filter.search == text)
            return;
        filter.search = text;
        change(filter);
    });
    connect(m_kinds, &FilterChips::chosen, this, [this](int id) {
        auto filter = m_viewModel.table().filter();
        filter.kind = Kind(id);
        change(filter);
    });
    connect(m_scopeChip, &QAbstractButton::clicked, this, [this] {
        auto filter = m_viewModel.table().filter();
        filter.role = {};
        filter.group = {};
        change(filter);
    });
    refresh();
}

void PeopleFilterBar::change(const PeopleFilter &filter)
{
    m_viewModel.setFilter(filter);
    refresh();
}

QString PeopleFilterBar::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Everybody: return tr("All");
    case Kind::NotSetUp: return PeopleWords::app(AppState::NotSetUp);
    case Kind::SetUp: return PeopleWords::app(AppState::SetUp);
    case Kind::Unknown: return PeopleWords::app(AppState::Unknown);
    case Kind::AlwaysAsked: return tr("Always asked");
    }
    return {};
}

QStringList PeopleFilterBar::filterNames() const
{
    const auto kind = std::as_const(m_viewModel).table().filter().kind;
    QStringList names{kind == Kind::Everybody ? QString() : nameOf(kind), scopeName()};
    names.removeAll(QString());
    return names;
}

/// Of the role or group that was chosen elsewhere; empty for none.
QString PeopleFilterBar::scopeName() const
{
    const auto &filter = std::as_const(m_viewModel).table().filter();
    if (filter.role)
        return PeopleWords::role(*filter.role);
    return filter.group ? m_viewModel.store().groupName(*filter.group) : QString();
}

void PeopleFilterBar::refresh()
{
    const auto &state = m_viewModel.state();
    const auto &coverage = state.coverage;
    const auto &filter = std::as_const(m_viewModel).table().filter();
    m_kinds->setCount(int(Kind::Everybody), state.total());
    m_kinds->setCount(int(Kind::NotSetUp), coverage.all[AppState::NotSetUp]);
    m_kinds->setCount(int(Kind::SetUp), coverage.all[AppState::SetUp]);
    m_kinds->setCount(int(Kind::Unknown), coverage.all[AppState::Unknown]);
    m_kinds->setCount(int(Kind::AlwaysAsked), coverage.alwaysAsked);
    m_kinds->chip(int(Kind::Unknown))->setVisible(coverage.all[AppState::Unknown] > 0 || filter.kind == Kind::Unknown);
    m_kinds->setCurrent(int(filter.kind));
    if (m_searchField->text() != filter.search)
        m_searchField->setText(filter.search);
    const auto scope = scopeName();
    m_scopeChip->setWords(scope, tr("Only %1, take away").arg(scope));
    m_scopeChip->parentWidget()->setVisible(!scope.isEmpty());
}

}  // namespace twofold::ui
