// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PeoplePage that says what stands in for the list when there is nobody to show.
#include "ui/pages/PeoplePage.h"

#include "app/viewmodels/PeopleViewModel.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/PeopleFilterBar.h"
#include "ui/pages/PeopleTable.h"
#include "ui/pages/PeopleWords.h"
#include "ui/pages/StandIn.h"

namespace twofold::ui {

using viewmodels::AppState;
using viewmodels::PeopleFilter;
using Kind = PeopleFilter::Kind;

namespace {

/// Whom a filter lets through, of which one alone is on.
qint64 shownBy(const viewmodels::Coverage &coverage, const PeopleFilter &filter)
{
    switch (filter.kind) {
    case Kind::Everybody: break;
    case Kind::NotSetUp: return coverage[AppState::NotSetUp];
    case Kind::SetUp: return coverage[AppState::SetUp];
    case Kind::Unknown: return coverage[AppState::Unknown];
    case Kind::AlwaysAsked: return coverage.alwaysAsked;
    }
    if (filter.role)
        return coverage.byRole.at(std::size_t(*filter.role)).total();
    return filter.group ? coverage.byGroup.value(*filter.group).total() : coverage.total();
}

}  // namespace

void PeoplePage::refreshContent()
{
    const auto &state = m_viewModel.state();
    const auto &table = std::as_const(m_viewModel).table();
    const bool hasPeople = state.coverage.all.total() > 0 || state.reading.isComplete;
    if (!hasPeople && state.reading.error) {
        describeError();
    } else if (!hasPeople) {
        content()->showWaiting(tr("Reading who is on the portal…"));
    } else if (!table.filter().isOpen() && table.isChoosing()) {
        return;  // what is there stands until it is known whom the filter lets through
    } else if (!table.filter().isOpen() && table.shown().isEmpty()) {
        describeNobody();
    } else {
        content()->showContent();
    }
}

void PeoplePage::describeError()
{
    const auto &state = m_viewModel.state();
    standIn()->showFault(
        *state.reading.error,
        {.host = state.host,
         .again = [this] { m_viewModel.load(); },
         .whenForbidden =
             tr("Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key "
                "that has full access.")});
}

void PeoplePage::describeNobody()
{
    const auto filter = std::as_const(m_viewModel).table().filter();
    const auto &coverage = m_viewModel.state().coverage;
    const auto text = PeopleWords::nobody(m_viewModel.state(), filter.search.trimmed(), m_filters->filterNames(),
                                          coverage.total() - shownBy(coverage, filter));
    const auto change = [this](const PeopleFilter &to) {
        m_viewModel.setFilter(to);
        m_filters->refresh();
        m_table->setFocus();
    };
    const StandIn::Offer everyone{tr("Show everyone"), [change] { change({}); }};
    auto anyName = filter;
    anyName.search.clear();
    const StandIn::Offer clearSearch{tr("Clear search"), [change, anyName] { change(anyName); }};
    StandIn::Words words{.icon = Icon::Search, .title = text.title, .body = text.body, .role = ButtonRole::Default};
    words.primary = filter.search.trimmed().isEmpty() ? everyone : clearSearch;
    if (words.primary.text == clearSearch.text && !anyName.isOpen())
        words.secondary = everyone;
    standIn()->show(words);
}

}  // namespace twofold::ui
