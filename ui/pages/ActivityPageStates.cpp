// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ActivityPage that says what stands in for the table when there is nothing to show.
#include "ui/pages/ActivityPage.h"

#include "app/viewmodels/ActivityViewModel.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/PageContent.h"
#include "ui/widgets/StatePane.h"

namespace twofold::ui {

using Access = viewmodels::ActivityHistory::Access;

bool ActivityPage::refreshState()
{
    const auto &state = m_viewModel.state();
    content()->statePane()->setDetails({});
    if (state.shown > 0)
        return false;
    if (state.isRefused())
        describeRefusal();
    else if (state.total == 0 && state.reading.fault)
        describeFault();
    else
        describeNothing();
    return true;
}

void ActivityPage::describeRefusal()
{
    const auto &reading = m_viewModel.state().reading;
    const auto isAny = [&reading](Access access) { return reading.signIns == access || reading.audit == access; };
    auto *pane = content()->statePane();
    const Offer again{tr("Check again"), [this] { m_viewModel.retry(); }};
    if (isAny(Access::NotCovered)) {
        describeForbidden(*reading.refusal);
        pane->setBody(
            tr("Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API "
               "key that has full access."));
        m_primary = [this] { Q_EMIT anotherWayRequested(); };
        return;
    }
    if (isAny(Access::NotInPlan)) {
        pane->setContent(Icon::Ban, Tone::Info, tr("This portal’s plan does not show what happened"),
                         tr("Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the "
                            "portal’s owner about the plan."));
        offer(again);
    } else {
        pane->setContent(
            Icon::ShieldCheck, Tone::Info, tr("Only admins can see the activity"),
            tr("The portal shows its histories to the owner and to DocSpace admins. Your own sign-in settings are open to "
               "you."));
        offer({tr("Go to My sign-in"), [this] { Q_EMIT mySignInRequested(); }}, again);
    }
    pane->setDetails(errorDetails(*reading.refusal));
}

void ActivityPage::describeFault()
{
    const auto &state = m_viewModel.state();
    const auto text = errorText(*state.reading.fault, state.host);
    auto *pane = content()->statePane();
    pane->setContent(state.reading.fault->kind == Error::Kind::Offline ? Icon::WifiOff : iconOf(Tone::Warn), Tone::Warn,
                     text.title, text.body);
    offer({tr("Try again"), [this] { m_viewModel.retry(); }});
    pane->setDetails(errorDetails(*state.reading.fault));
}

void ActivityPage::describeNothing()
{
    const auto &state = m_viewModel.state();
    auto *pane = content()->statePane();
    if (!state.isFiltered()) {
        pane->setContent(Icon::Clock, Tone::Info, tr("Nothing has happened yet"),
                         tr("Sign-ins, set-ups and changes of the policy appear here as they happen."));
        return offer({state.reading.hasOlder ? tr("Show older") : QString(), [this] { m_viewModel.showOlder(); }});
    }
    pane->setContent(Icon::Search, Tone::Info,
                     state.search.isEmpty() ? tr("Nothing matches these filters") : tr("Nothing matches “%1”").arg(state.search),
                     tr("Of %Ln event(s) that are read, none is of this kind, person and time.", nullptr, int(state.total)));
    offer({tr("Show everything"), [this] { m_viewModel.clearFilter(); }});
}

void ActivityPage::offer(const Offer &primary, const Offer &secondary)
{
    content()->statePane()->setPrimaryAction(primary.text, ButtonRole::Default);
    content()->statePane()->setSecondaryAction(secondary.text);
    m_primary = primary.act;
    m_secondary = secondary.act;
}

}  // namespace twofold::ui
