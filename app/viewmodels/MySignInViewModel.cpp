// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/MySignInViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/SystemGroups.h"

#include <algorithm>

namespace twofold::viewmodels {

using session::Session;

MySignInViewModel::MySignInViewModel(Session &session, api::TfaSettingsApi &api, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
{
}

void MySignInViewModel::load()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.host = m_session.facts().address.host();
    next.way = m_session.way();
    next.isInKeychain = m_session.isInKeychain();
    replace(m_state, std::move(next));
    m_session.refreshSelf().then(this, [this](const Result<Session::Stage> &self) {
        self ? readMethod() : showError(self.error());
    });
}

void MySignInViewModel::readMethod()
{
    m_api.getTfaSettings(stopToken()).then(this, [this](const Result<QList<api::TfaSettings>> &rows) {
        if (!rows)
            return showError(rows.error());
        const auto enabled = std::find_if(rows->cbegin(), rows->cend(), [](const auto &row) { return row.enabled; });
        auto next = m_state;
        next.isInKeychain = m_session.isInKeychain();
        next.method = enabled == rows->cend() ? api::TfaType::None : enabled->id;
        next.isAlwaysAsked = enabled == rows->cend() ? std::nullopt : std::optional(isAlwaysAsked(*enabled));
        next.hasTrustedNetworks = enabled != rows->cend() && !enabled->trustedIps.value_or(QStringList()).isEmpty();
        if (next.method != api::TfaType::App) {
            next.link = Link::Unknown;
            next.codesLeft = next.codesTotal = 0;
        }
        const bool hasApp = next.method == api::TfaType::App;
        replace(m_state, std::move(next));
        hasApp ? readCodes() : readAskedHere();
    });
}

void MySignInViewModel::readCodes()
{
    m_api.getTfaAppCodes(stopToken()).then(this, [this](const Result<QList<api::BackupCode>> &codes) {
        // While the method is "app", codes that are not available mean that no app is linked.
        const bool isLinked = codes.has_value();
        if (!isLinked && codes.error().kind != Error::Kind::NotAvailable)
            return showError(codes.error());
        auto next = m_state;
        next.link = isLinked ? Link::Linked : Link::NotLinked;
        next.codesTotal = isLinked ? codes->size() : 0;
        next.codesLeft = isLinked ? std::count_if(codes->cbegin(), codes->cend(), [](const auto &code) { return !code.isUsed; }) : 0;
        replace(m_state, std::move(next));
        readAskedHere();
    });
}

void MySignInViewModel::readAskedHere()
{
    if (m_state.method == api::TfaType::None) {
        auto next = m_state;
        next.isAskedHere = false;
        next.busy = false;
        next.isLoaded = true;
        return replace(m_state, std::move(next));
    }
    m_api.getTfaConfirmUrl(stopToken()).then(this, [this](const Result<std::optional<api::ConfirmLink>> &confirm) {
        if (!confirm && confirm.error().kind == Error::Kind::Unauthorized)
            return showError(confirm.error());
        auto next = m_state;
        // What can't be read here is shown as unknown; it is no reason to hide the rest.
        next.isAskedHere = confirm ? std::optional(confirm->has_value()) : std::nullopt;
        next.busy = false;
        next.isLoaded = true;
        replace(m_state, std::move(next));
    });
}

void MySignInViewModel::moveToNewPhone()
{
    if (m_state.busy || m_session.self().id.isEmpty())
        return;
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    m_api.unlinkTfaApp(m_session.self().id, stopToken()).then(this, [this](const Result<api::TfaSettingsApi::Unlinked> &unlinked) {
        if (!unlinked) {
            // Whether it was carried out or refused: what the portal says now is what counts.
            if (unlinked.error().leavesWriteUnknown() || unlinked.error().kind == Error::Kind::NotAvailable)
                return load();
            return showError(unlinked.error());
        }
        if (unlinked->sessionToken)
            m_session.adopt(*unlinked->sessionToken);
        auto done = m_state;
        done.busy = false;
        done.link = Link::NotLinked;
        done.codesLeft = done.codesTotal = 0;
        replace(m_state, std::move(done));
        if (unlinked->confirm)
            Q_EMIT setupPassReceived(*unlinked->confirm);
        else
            load();
    });
}

void MySignInViewModel::signOut()
{
    m_session.signOut();
}

void MySignInViewModel::clear()
{
    stopAll();
    replace(m_state, {});
}

void MySignInViewModel::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    auto next = m_state;
    next.busy = false;
    next.error = error;
    replace(m_state, std::move(next));
    if (error.kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

bool MySignInViewModel::isAlwaysAsked(const api::TfaSettings &settings) const
{
    const auto &self = m_session.self();
    if (settings.mandatoryUsers.value_or(QStringList()).contains(self.id, Qt::CaseInsensitive))
        return true;
    const auto groups = settings.mandatoryGroups.value_or(QStringList());
    return std::any_of(groups.cbegin(), groups.cend(), [&](const QString &id) {
        return self.groupIds.contains(id, Qt::CaseInsensitive) || isInSystemGroup(self, id);
    });
}

} // namespace twofold::viewmodels
