// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ActivityPage that says what stands in for the table when there is nothing to show.
#include "ui/pages/ActivityPage.h"

#include "app/viewmodels/ActivityViewModel.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/StandIn.h"

namespace twofold::ui {

using Access = viewmodels::ActivityHistory::Access;

void ActivityPage::describe()
{
    const auto &state = m_viewModel.state();
    if (state.total == 0 && state.reading.ended)
        standIn()->showFault(*state.reading.ended, reading());
    else if (state.isRefused())
        describeRefusal();
    else if (state.total == 0 && state.reading.fault)
        standIn()->showFault(*state.reading.fault, reading());
    else
        describeNothing();
}

StandIn::Reading ActivityPage::reading()
{
    return {.host = m_viewModel.state().host,
            .again = [this] { m_viewModel.retry(); },
            .whenForbidden = tr(
                "Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API "
                "key that has full access.")};
}

void ActivityPage::describeRefusal()
{
    const auto &state = m_viewModel.state().reading;
    const auto isAny = [&state](Access access) { return state.signIns == access || state.audit == access; };
    if (isAny(Access::NotCovered))
        standIn()->showFault(*state.refusal, reading());
    else if (isAny(Access::NotInPlan))
        standIn()->show(
            {.icon = Icon::Ban,
             .title = tr("This portal’s plan does not show what happened"),
             .body = tr("Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the "
                        "portal’s owner about the plan."),
             .primary = {tr("Check again"), [this] { m_viewModel.retry(); }},
             .details = errorDetails(*state.refusal),
             .role = ButtonRole::Default});
    else
        standIn()->showNoPermission(tr("Only admins can see the activity"), errorDetails(*state.refusal));
}

void ActivityPage::describeNothing()
{
    const auto &state = m_viewModel.state();
    StandIn::Words words{.role = ButtonRole::Default};
    if (state.isFiltered()) {
        words.icon = Icon::Search;
        words.title = state.search.isEmpty() ? tr("Nothing matches these filters") : tr("Nothing matches “%1”").arg(state.search);
        words.body = tr("Of %Ln event(s) that are read, none is of this kind, person and time.", nullptr, int(state.total));
        words.primary = {tr("Show everything"), [this] { m_viewModel.clearFilter(); }};
    } else {
        words.icon = Icon::Clock;
        words.title = tr("Nothing has happened yet");
        words.body = tr("Sign-ins, set-ups and changes of the policy appear here as they happen.");
        if (state.reading.hasOlder)
            words.primary = {tr("Show older"), [this] { m_viewModel.showOlder(); }};
    }
    standIn()->show(words);
}

}  // namespace twofold::ui
