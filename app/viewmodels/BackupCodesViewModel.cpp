// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/BackupCodesViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/SheetData.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

namespace {

bool sameCodes(const QList<api::BackupCode> &left, const QList<api::BackupCode> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const auto &a, const auto &b) { return a.code == b.code; });
}

}  // namespace

qsizetype BackupCodesViewModel::State::codesLeft() const
{
    return std::count_if(codes.cbegin(), codes.cend(), [](const auto &code) { return !code.isUsed; });
}

BackupCodesViewModel::BackupCodesViewModel(session::Session &session, api::TfaSettingsApi &api, const Clock &clock,
                                           QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
    , m_clock(clock)
{
    connect(&m_session, &session::Session::resumed, this, [this] {
        stopAll();  // what is still under way was sent by the session that has ended
        if (m_state.isLoaded || m_state.busy || m_state.error || m_isOutcomeOpen)
            read();
    });
}

void BackupCodesViewModel::load()
{
    if (!m_state.busy)
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
    follow(m_api.getTfaAppCodes(stopToken()),
           [this](const Codes &codes) { codes ? showRead(*codes) : showError(codes.error()); });
}

void BackupCodesViewModel::showRead(const QList<api::BackupCode> &codes)
{
    auto outcome = Replacement::None;
    if (std::exchange(m_isOutcomeOpen, false)) {
        if (!m_state.isLoaded)
            outcome = Replacement::Unknown;  // there is nothing to compare them with
        else
            outcome = sameCodes(codes, m_state.codes) ? Replacement::NotDone : Replacement::DoneAfterLostAnswer;
    }
    replace(m_state, {.codes = codes, .isLoaded = true, .replacement = outcome});
}

void BackupCodesViewModel::replaceCodes()
{
    if (m_state.busy)
        return;
    // The codes may have been replaced already: that is read before anything is sent again.
    if (m_isOutcomeOpen)
        return read();
    begin();
    m_isOutcomeOpen = true;
    follow(m_api.updateTfaAppCodes(stopToken()), [this](const Codes &codes) {
        if (!codes && codes.error().leavesWriteUnknown())
            return read();
        m_isOutcomeOpen = false;
        if (codes)
            replace(m_state, {.codes = *codes, .isLoaded = true, .replacement = Replacement::Done});
        else if (codes.error().kind == Error::Kind::NotAvailable)
            readAfterRefusal(codes.error());
        else
            showError(codes.error());
    });
}

/// No app is linked any more, or the method is another: the page shows what the portal says now. If there are codes all the same,
/// they stand beside the reason why there are no new ones.
void BackupCodesViewModel::readAfterRefusal(const Error &refusal)
{
    follow(m_api.getTfaAppCodes(stopToken()), [this, refusal](const Codes &codes) {
        if (codes)
            replace(m_state, {.codes = *codes, .isLoaded = true, .error = refusal});
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
    m_isOutcomeOpen = false;
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
    if (m_isOutcomeOpen)
        next.replacement = Replacement::Unknown;
    replace(m_state, std::move(next));
    if (error.kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

}  // namespace twofold::viewmodels
