// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/HelpViewModel.h"

#include "app/session/Session.h"

#include <utility>

namespace twofold::viewmodels {

HelpViewModel::HelpViewModel(session::Session &session, Versions versions, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_state{.versions = std::move(versions)}
{
    connect(&m_session, &session::Session::changed, this, &HelpViewModel::refresh);
    refresh();
}

void HelpViewModel::refresh()
{
    auto next = m_state;
    next.portalRelease = m_session.stage() == session::Session::Stage::NoPortal ? QString() : m_session.facts().release;
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
