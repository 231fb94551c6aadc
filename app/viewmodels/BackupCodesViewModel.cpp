// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/BackupCodesViewModel.h"

#include "app/session/OwnWrites.h"
#include "app/session/Session.h"
#include "app/viewmodels/SheetData.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

namespace {

using Replacement = BackupCodesViewModel::Replacement;
using session::OwnWrites;

Replacement replacementBy(const session::WriteJournal::Entry &write)
{
    const bool isForCodes = write.call == OwnWrites::Call::UpdateTfaAppCodes;
    switch (write.outcome) {
    case OwnWrites::Outcome::Done:
        // A set-up makes new ones too, and is all that can have followed an unlink.
        if (write.call == OwnWrites::Call::SignInBackupCode)
            return Replacement::None;
        return write.isFoundOut ? Replacement::DoneAfterLostAnswer : Replacement::Done;
    case OwnWrites::Outcome::NotDone: return isForCodes ? Replacement::NotDone : Replacement::None;
    case OwnWrites::Outcome::Open:
    case OwnWrites::Outcome::Unclear: return isForCodes ? Replacement::Unknown : Replacement::None;
    case OwnWrites::Outcome::Refused: break;
    }
    return Replacement::None;
}

}  // namespace

qsizetype BackupCodesViewModel::State::codesLeft() const
{
    return std::count_if(codes.cbegin(), codes.cend(), [](const auto &code) { return !code.isUsed; });
}

BackupCodesViewModel::BackupCodesViewModel(session::Session &session, api::TfaSettingsApi &api, session::OwnWrites &writes,
                                           const Clock &clock, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
    , m_writes(writes)
    , m_clock(clock)
{
    connect(&m_session, &session::Session::resumed, this, [this] {
        stopAll();  // what is still under way was sent by the session that has ended
        if (m_state.isLoaded || m_state.busy || m_state.error)
            read();
    });
}

void BackupCodesViewModel::load()
{
    if (m_state.busy)
        return;
    const auto told = m_state.replacement;
    m_wasTold = told == Replacement::NotDone || (told == Replacement::Unknown && !m_state.error);
    read();
}

void BackupCodesViewModel::begin()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.replacement = Replacement::None;
    replace(m_state, std::move(next));
}

void BackupCodesViewModel::read()
{
    begin();
    follow(m_api.getTfaAppCodes(stopToken()), [this](const Codes &codes) { codes ? show(*codes) : showError(codes.error()); });
}

void BackupCodesViewModel::show(const QList<api::BackupCode> &codes, const std::optional<Error> &error)
{
    m_writes.noteCodes(codes);
    // That nothing has changed is said once; that it has after all is news.
    const auto write = m_writes.known();
    if (std::exchange(m_wasTold, false) && write && write->entry.outcome != OwnWrites::Outcome::Done)
        m_writes.settle();
    State next{.codes = codes, .isLoaded = true, .error = error};
    tellWrite(next);
    replace(m_state, std::move(next));
}

void BackupCodesViewModel::tellWrite(State &state) const
{
    const auto write = m_writes.known();
    state.replacement = write ? replacementBy(write->entry) : Replacement::None;
    state.mustKeep = write && write->areCodesUnkept && !m_mayLeaveUnkept;
    state.sheetKept = write && write->isSheetGood ? write->sheetKept : std::nullopt;
}

void BackupCodesViewModel::replaceCodes()
{
    if (m_state.busy)
        return;
    // The codes may have been replaced already: that is read before anything is sent again.
    if (m_writes.isOpen(OwnWrites::Call::UpdateTfaAppCodes))
        return read();
    begin();
    m_mayLeaveUnkept = false;
    follow(m_writes.updateTfaAppCodes(stopToken()), [this](const Codes &codes) {
        if (codes)
            show(*codes);
        else if (codes.error().leavesWriteUnknown())
            read();
        else if (codes.error().kind == Error::Kind::NotAvailable)
            readAfterRefusal(codes.error());
        else
            showError(codes.error());
    });
}

void BackupCodesViewModel::setKept()
{
    if (!m_state.isLoaded)
        return;
    m_writes.noteKept(m_state.codes);
    auto next = m_state;
    tellWrite(next);
    replace(m_state, std::move(next));
}

void BackupCodesViewModel::leaveUnkept()
{
    m_mayLeaveUnkept = true;
    auto next = m_state;
    next.mustKeep = false;
    replace(m_state, std::move(next));
}

/// No app is linked any more, or the method is another: the page shows what the portal says now. If there are codes all the same,
/// they stand beside the reason why there are no new ones.
void BackupCodesViewModel::readAfterRefusal(const Error &refusal)
{
    follow(m_api.getTfaAppCodes(stopToken()), [this, refusal](const Codes &codes) {
        if (codes)
            show(*codes, refusal);
        else
            showError(codes.error());
    });
}

documents::BackupCodeSheetData BackupCodesViewModel::sheetData() const
{
    return sheetDataOf(m_session, m_state.codes, m_clock);
}

void BackupCodesViewModel::clear()
{
    stopAll();
    m_mayLeaveUnkept = false;
    m_wasTold = false;
    replace(m_state, {});
}

void BackupCodesViewModel::showError(const Error &error)
{
    auto next = m_state;
    next.busy = false;
    if (error.kind != Error::Kind::Cancelled)
        next.error = error;
    if (error.kind == Error::Kind::NotAvailable) {
        // There are no codes to sign in with: the ones shown so far must not be printed.
        next.codes.clear();
        next.isLoaded = false;
    }
    if (m_writes.isOpen(OwnWrites::Call::UpdateTfaAppCodes))
        next.replacement = Replacement::Unknown;
    replace(m_state, std::move(next));
    if (error.kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

}  // namespace twofold::viewmodels
