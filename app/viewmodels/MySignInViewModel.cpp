// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/MySignInViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/PortalRefusal.h"
#include "app/viewmodels/SystemGroups.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using session::Session;

MySignInViewModel::Missing MySignInViewModel::State::missing() const
{
    if (write && write->entry.outcome == session::WriteJournal::Outcome::Open)
        return Missing::Answer;
    if (method != api::TfaType::App)
        return Missing::Nothing;
    if (link == Link::NotLinked)
        return Missing::App;
    if (link != Link::Linked)
        return Missing::Nothing;
    if (write && write->areCodesUnkept)
        return Missing::KeptCodes;
    return codesLeft <= fewCodes ? Missing::Codes : Missing::Nothing;
}

MySignInViewModel::MySignInViewModel(Session &session, api::TfaSettingsApi &api, session::OwnWrites &writes, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
    , m_writes(writes)
{
    connect(&m_session, &Session::resumed, this, [this] {
        stopAll();  // what is still under way was sent by the session that has ended
        if (m_state.isLoaded || m_state.busy || m_state.error)
            read();
    });
}

void MySignInViewModel::load()
{
    if (!m_state.busy)
        read();
}

void MySignInViewModel::read()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.host = m_session.facts().address.host();
    next.way = m_session.way();
    next.isInKeychain = m_session.isInKeychain();
    next.wasAsked = m_session.wasAsked();
    replace(m_state, std::move(next));
    follow(m_session.refreshSelf(),
           [this](const Result<Session::Stage> &self) { self ? readMethod() : showError(self.error()); });
}

void MySignInViewModel::readMethod()
{
    follow(m_api.getTfaSettings(stopToken()), [this](const Result<QList<api::TfaSettings>> &rows) {
        if (!rows)
            return showError(rows.error());
        const auto enabled = std::find_if(rows->cbegin(), rows->cend(), [](const auto &row) { return row.enabled; });
        auto next = m_state;
        next.isInKeychain = m_session.isInKeychain();
        next.method = enabled == rows->cend() ? api::TfaType::None : enabled->id;
        next.canSend = enabled == rows->cend() || enabled->available;
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
    follow(m_api.getTfaAppCodes(stopToken()), [this](const Result<QList<api::BackupCode>> &codes) {
        // While the method is "app", codes that are not available mean that no app is linked.
        const bool isLinked = codes.has_value();
        const auto fault = isLinked ? Error() : meaningOf(codes.error(), m_session.facts());
        if (!isLinked && fault.kind != Error::Kind::NotAvailable)
            return showError(fault);
        if (isLinked)
            m_writes.noteCodes(*codes);
        else
            m_writes.noteNotLinked();
        auto next = m_state;
        next.link = isLinked ? Link::Linked : Link::NotLinked;
        next.codesTotal = isLinked ? codes->size() : 0;
        next.codesLeft =
            isLinked ? std::count_if(codes->cbegin(), codes->cend(), [](const auto &code) { return !code.isUsed; }) : 0;
        replace(m_state, std::move(next));
        readAskedHere();
    });
}

void MySignInViewModel::readAskedHere()
{
    if (m_state.method == api::TfaType::None)
        return finishReading(false);
    follow(m_api.getTfaConfirmUrl(stopToken()), [this](const Result<std::optional<api::ConfirmLink>> &confirm) {
        if (!confirm && confirm.error().kind == Error::Kind::Unauthorized)
            return showError(confirm.error());
        // What can't be read here is shown as unknown; it is no reason to hide the rest.
        finishReading(confirm ? std::optional(confirm->has_value()) : std::nullopt);
    });
}

void MySignInViewModel::finishReading(std::optional<bool> isAskedHere)
{
    auto next = m_state;
    next.isAskedHere = isAskedHere;
    next.busy = false;
    next.isLoaded = true;
    tellWrites(next);
    if (const auto refusal = std::exchange(m_refusal, {}); refusal && next.link == Link::Linked)
        next.error = refusal;
    replace(m_state, std::move(next));
}

void MySignInViewModel::tellWrites(State &state) const
{
    state.write = m_writes.known();
    state.linkedSince = m_writes.link();
}

void MySignInViewModel::moveToNewPhone()
{
    if (m_state.busy || m_session.self().id.isEmpty())
        return;
    // The app may be unlinked already: that is read before anything is sent again.
    if (m_writes.isOpen(session::OwnWrites::Call::UnlinkTfaApp))
        return read();
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    follow(m_writes.unlinkTfaApp(stopToken()), [this](const Result<api::TfaSettingsApi::Unlinked> &unlinked) {
        if (!unlinked)
            return unlinkEnded(unlinked.error());
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

void MySignInViewModel::unlinkEnded(const Error &error)
{
    // Whether it was carried out or refused: what the portal says now is what counts.
    if (!error.leavesWriteUnknown() && error.kind != Error::Kind::NotAvailable)
        return showError(error);
    if (!error.leavesWriteUnknown())
        m_refusal = error;
    read();
}

void MySignInViewModel::settleWrite()
{
    m_writes.settle();
    auto next = m_state;
    tellWrites(next);
    replace(m_state, std::move(next));
}

void MySignInViewModel::clear()
{
    stopAll();
    m_refusal = {};
    replace(m_state, {});
}

void MySignInViewModel::showError(const Error &error)
{
    auto next = m_state;
    next.busy = false;
    if (error.kind != Error::Kind::Cancelled)
        next.error = error;
    tellWrites(next);
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

}  // namespace twofold::viewmodels
