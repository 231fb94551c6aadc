// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PolicyViewModel that saves.
#include "app/session/Session.h"
#include "app/viewmodels/PolicyEditor.h"
#include "app/viewmodels/PolicyValues.h"
#include "app/viewmodels/PolicyViewModel.h"

#include <utility>

namespace twofold::viewmodels {

using api::TfaType;

void PolicyViewModel::save()
{
    if (!mayChange() || !m_state.hasChanges())
        return;
    // An earlier save may stand already: that is read before anything is sent again.
    if (m_attempted)
        return read();
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.saved = Saved::None;
    replace(m_state, std::move(next));
    follow(m_parts.tfaSettingsApi.getTfaSettings(stopToken()),
           [this](const Result<Rows> &rows) { rows ? checkAndSend(*rows) : showError(rows.error()); });
}

void PolicyViewModel::checkAndSend(const Rows &rows)
{
    const policy::PolicyDiff meanwhile(m_parts.editor.base(), policyOf(rows));
    if (meanwhile.isEmpty())
        send();
    else
        showSettings(rows);  // merges; what comes of it is for the person to look at first
}

void PolicyViewModel::send()
{
    m_attempted = m_parts.editor.edited();
    m_writeError = {};
    m_parts.session.forgetWhetherAsked();
    // Switching off ends no session, and other credentials than a session outlive the save: there is nowhere to go on to.
    if (m_state.edited == TfaType::None || !m_parts.session.diesWithPolicySave())
        saveAndStay(request());
    else
        saveAndGoOn(request());
}

void PolicyViewModel::saveAndStay(const api::TfaRequestsDto &policy)
{
    follow(m_parts.tfaSettingsApi.updateTfaSettings(policy, stopToken()), [this](const Result<bool> &isOn) {
        // Neither true nor false is an outcome here: true is "on", false is "off". The portal is read either way.
        isOn ? read() : writeEnded(isOn.error());
    });
}

void PolicyViewModel::saveAndGoOn(const api::TfaRequestsDto &policy)
{
    const auto saving = m_parts.tfaSettingsApi.updateTfaSettingsLink(policy, stopToken());
    follow(saving, [this](const Result<std::optional<api::ConfirmLink>> &confirm) {
        if (!confirm)
            return writeEnded(confirm.error());
        auto next = m_state;
        next.busy = false;
        replace(m_state, std::move(next));
        // Every session is over now, this one too; the page is read again when the person is back.
        if (*confirm)
            m_parts.session.continueWith(**confirm);
        else
            m_parts.session.noteEnded();
    });
}

void PolicyViewModel::writeEnded(const Error &error)
{
    // The save may stand although its answer is an error or never came. Reading tells; if the session is over, after sign-in.
    if (!error.leavesWriteUnknown() && error.kind != Error::Kind::NotAvailable) {
        m_attempted = {};
        return showError(error);
    }
    m_writeError = error;
    auto next = m_state;
    next.saved = Saved::Unknown;
    replace(m_state, std::move(next));
    read();
}

api::TfaRequestsDto PolicyViewModel::request() const
{
    // All three lists, unchanged ones too: what is left out is erased. One's own id passes the portal's guard of its owner.
    const auto &edited = m_parts.editor.edited();
    return {
        .type = m_state.edited,
        .id = m_parts.session.self().id,
        .trustedIps = edited.trustedIps,
        .mandatoryUsers = edited.mandatoryUsers,
        .mandatoryGroups = edited.mandatoryGroups,
    };
}

}  // namespace twofold::viewmodels
