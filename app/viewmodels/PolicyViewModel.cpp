// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PolicyViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/SystemGroups.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using api::TfaType;
using session::Session;

namespace {

/// The server's longest page.
constexpr int pageSize = 100;

const api::TfaSettings *rowOf(const QList<api::TfaSettings> &rows, TfaType id)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [id](const auto &row) { return row.id == id; });
    return found == rows.cend() ? nullptr : &*found;
}

PolicyViewModel::AlwaysAsked::Kind kindOf(const QString &groupId)
{
    using Kind = PolicyViewModel::AlwaysAsked::Kind;
    const auto group = systemGroup(groupId);
    if (!group)
        return Kind::Group;
    switch (*group) {
    case SystemGroup::Everyone: return Kind::Everyone;
    case SystemGroup::Admins: return Kind::Admins;
    case SystemGroup::RoomAdmins: return Kind::RoomAdmins;
    case SystemGroup::Users: return Kind::Users;
    case SystemGroup::Guests: return Kind::Guests;
    }
    return Kind::Group;
}

}  // namespace

PolicyViewModel::PolicyViewModel(Session &session, api::TfaSettingsApi &api, api::PeopleApi &people, api::GroupsApi &groups,
                                 QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
    , m_people(people)
    , m_groups(groups)
{
    connect(&m_session, &Session::resumed, this, [this] {
        stopAll();  // what is still under way was sent by the session that has ended
        if (m_state.isLoaded || m_state.busy || m_state.error || m_attempted)
            read();
    });
}

void PolicyViewModel::load()
{
    if (!m_state.busy)
        read();
}

void PolicyViewModel::read()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    follow(m_api.getTfaSettings(stopToken()),
           [this](const Result<QList<api::TfaSettings>> &rows) { rows ? showSettings(*rows) : showError(rows.error()); });
}

void PolicyViewModel::showSettings(const QList<api::TfaSettings> &rows)
{
    auto next = m_state;
    next.busy = false;
    next.mayEdit = m_session.self().mayManagePortal();
    next.host = m_session.facts().address.host();
    next.savingSignsOut = m_session.diesWithPolicySave();
    showMethods(next, rows);
    takeOutcome(next);
    replace(m_state, std::move(next));
    nameAlwaysAsked();
    readNames();
}

void PolicyViewModel::showMethods(State &next, const QList<api::TfaSettings> &rows)
{
    const auto *sms = rowOf(rows, TfaType::Sms);
    const auto *app = rowOf(rows, TfaType::App);
    const auto enabled = std::find_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.enabled; });
    const bool isOn = enabled != rows.cend();

    const bool wasEdited = next.isLoaded && next.hasChanges();
    next.isLoaded = true;
    next.current = isOn ? enabled->id : TfaType::None;
    if (!wasEdited)
        next.edited = next.current;
    next.isSmsOffered = sms;
    next.isSmsAvailable = sms && sms->available;
    next.isAppOffered = app;
    next.isAppAvailable = app && app->available;
    next.trustedIps = isOn ? enabled->trustedIps.value_or(QStringList()) : QStringList();
    m_mandatoryUsers = isOn ? enabled->mandatoryUsers.value_or(QStringList()) : QStringList();
    m_mandatoryGroups = isOn ? enabled->mandatoryGroups.value_or(QStringList()) : QStringList();
}

void PolicyViewModel::takeOutcome(State &next)
{
    const auto attempted = std::exchange(m_attempted, {});
    const auto error = std::exchange(m_writeError, {});
    if (!attempted)
        return;
    if (next.current == *attempted) {
        next.edited = next.current;
        next.saved = next.current == TfaType::None ? Saved::SwitchedOff : Saved::Done;
        return;
    }
    // A refusal is no lost answer; its reason is.
    const bool isRefused = error && error->kind == Error::Kind::NotAvailable;
    next.saved = isRefused && !error->leavesWriteUnknown() ? Saved::None : Saved::NotDone;
    if (isRefused)
        next.error = error;
}

void PolicyViewModel::readNames()
{
    const auto isUnknownGroup = [this](const QString &id) { return !systemGroup(id) && !m_groupsById.contains(id.toLower()); };
    if (std::any_of(m_mandatoryGroups.cbegin(), m_mandatoryGroups.cend(), isUnknownGroup)) {
        follow(m_groups.getGroups(0, pageSize, stopToken()), [this](const Result<QList<api::Group>> &groups) {
            for (const auto &group : groups.value_or(QList<api::Group>()))
                m_groupsById.insert(group.id.toLower(), group);
            nameAlwaysAsked();
        });
    }
    const auto isUnknownPerson = [this](const QString &id) { return !m_personNames.contains(id.toLower()); };
    if (std::any_of(m_mandatoryUsers.cbegin(), m_mandatoryUsers.cend(), isUnknownPerson)) {
        follow(m_people.searchByFilter({}, 0, pageSize, stopToken()), [this](const Result<api::PeoplePage> &page) {
            for (const auto &person : page.value_or(api::PeoplePage()).people)
                m_personNames.insert(person.id.toLower(), person.displayName);
            nameAlwaysAsked();
        });
    }
}

void PolicyViewModel::nameAlwaysAsked()
{
    auto next = m_state;
    next.alwaysAsked.clear();
    for (const auto &id : m_mandatoryUsers)
        next.alwaysAsked.append({.kind = AlwaysAsked::Kind::Person, .id = id, .name = m_personNames.value(id.toLower())});
    for (const auto &id : m_mandatoryGroups) {
        const auto group = m_groupsById.constFind(id.toLower());
        const bool isKnown = group != m_groupsById.cend();
        next.alwaysAsked.append({
            .kind = kindOf(id),
            .id = id,
            .name = isKnown ? group->name : QString(),
            .membersCount = isKnown ? group->membersCount : -1,
        });
    }
    replace(m_state, std::move(next));
}

void PolicyViewModel::setMethod(TfaType method)
{
    if (!m_state.mayEdit || m_state.busy)
        return;
    auto next = m_state;
    next.edited = method;
    if (!m_attempted)
        next.saved = Saved::None;
    replace(m_state, std::move(next));
}

void PolicyViewModel::discard()
{
    setMethod(m_state.current);
}

void PolicyViewModel::save()
{
    if (m_state.busy || !m_state.mayEdit || !m_state.hasChanges())
        return;
    // An earlier save may stand already: that is read before anything is sent again.
    if (m_attempted)
        return read();
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.saved = Saved::None;
    replace(m_state, std::move(next));

    m_attempted = m_state.edited;
    m_writeError = {};
    // Switching off ends no session, and other credentials than a session outlive the save: there is nowhere to go on to.
    if (m_state.edited == TfaType::None || !m_session.diesWithPolicySave())
        saveAndStay(request());
    else
        saveAndGoOn(request());
}

void PolicyViewModel::saveAndStay(const api::TfaRequestsDto &policy)
{
    follow(m_api.updateTfaSettings(policy, stopToken()), [this](const Result<bool> &isOn) {
        // Neither true nor false is an outcome here: true is "on", false is "off". The portal is read either way.
        isOn ? read() : writeEnded(isOn.error());
    });
}

void PolicyViewModel::saveAndGoOn(const api::TfaRequestsDto &policy)
{
    follow(m_api.updateTfaSettingsLink(policy, stopToken()), [this](const Result<std::optional<api::ConfirmLink>> &confirm) {
        if (!confirm)
            return writeEnded(confirm.error());
        auto next = m_state;
        next.busy = false;
        replace(m_state, std::move(next));
        // Every session is over now, this one too; the page is read again when the person is back.
        if (*confirm)
            m_session.continueWith(**confirm);
        else
            m_session.noteEnded();
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

void PolicyViewModel::clear()
{
    stopAll();
    m_mandatoryUsers.clear();
    m_mandatoryGroups.clear();
    m_personNames.clear();
    m_groupsById.clear();
    m_attempted = {};
    m_writeError = {};
    replace(m_state, {});
}

void PolicyViewModel::showError(const Error &error)
{
    auto next = m_state;
    next.busy = false;
    if (error.kind != Error::Kind::Cancelled)
        next.error = error;
    replace(m_state, std::move(next));
    if (error.kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

api::TfaRequestsDto PolicyViewModel::request() const
{
    // The lists go back exactly as they came: what is left out is erased.
    return {
        .type = m_state.edited,
        .id = m_session.self().id,
        .trustedIps = m_state.trustedIps,
        .mandatoryUsers = m_mandatoryUsers,
        .mandatoryGroups = m_mandatoryGroups,
    };
}

}  // namespace twofold::viewmodels
