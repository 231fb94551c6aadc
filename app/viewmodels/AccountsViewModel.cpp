// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/AccountsViewModel.h"

#include "app/session/Accounts.h"

#include <algorithm>

namespace twofold::viewmodels {

using namespace Qt::StringLiterals;

using session::Session;

namespace {

QString shownAddress(const QUrl &address)
{
    return address.port() < 0 ? address.host() : u"%1:%2"_s.arg(address.host()).arg(address.port());
}

}  // namespace

const AccountsViewModel::Account *AccountsViewModel::State::open() const
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [](const Account &account) { return account.isOpen; });
    return found == accounts.cend() ? nullptr : &*found;
}

AccountsViewModel::AccountsViewModel(Session &session, session::Accounts &accounts, api::ConnectionsApi &connections,
                                     QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_accounts(accounts)
    , m_connections(connections)
{
    connect(&m_accounts, &session::Accounts::changed, this, &AccountsViewModel::refresh);
    refresh();
}

void AccountsViewModel::refresh()
{
    const auto current = m_accounts.current();
    auto next = m_state;
    next.accounts.clear();
    for (const auto &profile : m_accounts.profiles()) {
        const bool isOpen = current && current->id == profile.id;
        const auto address = shownAddress(profile.address);
        next.accounts.append({
            .id = profile.id,
            .name = profile.ownName.isEmpty() ? address : profile.ownName,
            .address = address,
            .userName = profile.userName,
            .way = profile.way,
            .lastOpened = profile.lastOpened,
            .isOpen = isOpen,
            .isSignedIn = isOpen && m_session.stage() == Session::Stage::SignedIn,
            .hasOwnName = !profile.ownName.isEmpty(),
        });
    }
    const auto *open = next.open();
    const auto signedInId = open && open->isSignedIn ? open->id : QString();
    if (signedInId != m_othersOf) {
        m_othersOf = signedInId;
        stopAll();
        next.others.clear();
        next.areOthersKnown = next.areOthersBusy = false;
        next.othersError = {};
        next.elsewhere = Elsewhere::None;
    }
    replace(m_state, std::move(next));
}

void AccountsViewModel::rename(const QString &id, const QString &ownName)
{
    clearMessages();
    if (const auto renamed = m_accounts.rename(id, ownName); !renamed)
        showError(renamed.error());
}

void AccountsViewModel::move(const QString &id, int places)
{
    clearMessages();
    if (const auto moved = m_accounts.move(id, places); !moved)
        showError(moved.error());
}

void AccountsViewModel::forget(const QString &id)
{
    clearMessages();
    const auto &profiles = m_accounts.profiles();
    const auto profile = std::find_if(profiles.cbegin(), profiles.cend(), [&](const auto &each) { return each.id == id; });
    if (profile == profiles.cend())
        return;
    const auto entry = m_accounts.entryName(*profile);
    // Not follow(): closing an account stops what was read for it, and this is heard of all the same.
    m_accounts.forget(id).then(this, [this, entry](const Result<bool> &forgotten) {
        if (forgotten)
            return;
        const bool isKeychains = forgotten.error().kind != Error::Kind::FileFault;
        showError(forgotten.error(), isKeychains ? entry : QString());
    });
}

void AccountsViewModel::clearMessages()
{
    auto next = m_state;
    next.error = {};
    next.keptEntry.clear();
    next.elsewhere = Elsewhere::None;
    replace(m_state, std::move(next));
}

void AccountsViewModel::showError(const Error &error, const QString &keptEntry)
{
    auto next = m_state;
    next.error = error;
    next.keptEntry = keptEntry;
    replace(m_state, std::move(next));
}

void AccountsViewModel::loadOthers()
{
    if (m_othersOf.isEmpty() || m_state.areOthersBusy)
        return;
    readOthers();
}

void AccountsViewModel::readOthers()
{
    auto next = m_state;
    next.areOthersBusy = true;
    replace(m_state, std::move(next));
    follow(m_connections.getActiveConnections(stopToken()), [this](const Result<api::ActiveConnections> &connections) {
        auto read = m_state;
        read.areOthersBusy = false;
        read.areOthersKnown = connections.has_value();
        read.others = connections ? connections->others() : QList<api::ActiveConnection>();
        if (connections)
            read.othersError = {};
        else if (connections.error().kind != Error::Kind::Cancelled)
            read.othersError = connections.error();
        replace(m_state, std::move(read));
        if (!connections && connections.error().kind == Error::Kind::Unauthorized)
            m_session.noteEnded();
    });
}

void AccountsViewModel::signOutElsewhere()
{
    if (m_othersOf.isEmpty() || m_state.areOthersBusy)
        return;
    auto next = m_state;
    next.areOthersBusy = true;
    next.othersError = {};
    next.elsewhere = Elsewhere::None;
    replace(m_state, std::move(next));
    follow(m_connections.logOutAllExceptThis(stopToken()), [this](const Result<bool> &ended) {
        auto after = m_state;
        const bool isUnknown = !ended && (ended.error().leavesWriteUnknown() || ended.error().kind == Error::Kind::ServerFault);
        after.elsewhere = ended ? Elsewhere::Done : isUnknown ? Elsewhere::Unknown : Elsewhere::None;
        if (!ended && !isUnknown) {
            after.areOthersBusy = false;
            after.othersError = ended.error();
            replace(m_state, std::move(after));
            if (ended.error().kind == Error::Kind::Unauthorized)
                m_session.noteEnded();
            return;
        }
        replace(m_state, std::move(after));
        readOthers();
    });
}

}  // namespace twofold::viewmodels
