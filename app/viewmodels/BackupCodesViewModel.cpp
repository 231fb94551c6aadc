// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/BackupCodesViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/SheetData.h"

#include <algorithm>

namespace twofold::viewmodels {

namespace {

bool sameCodes(const QList<api::BackupCode> &left, const QList<api::BackupCode> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const auto &a, const auto &b) { return a.code == b.code; });
}

} // namespace

qsizetype BackupCodesViewModel::State::codesLeft() const
{
    return std::count_if(codes.cbegin(), codes.cend(), [](const auto &code) { return !code.isUsed; });
}

BackupCodesViewModel::BackupCodesViewModel(session::Session &session, api::TfaSettingsApi &api, const Clock &clock, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
    , m_clock(clock)
{
}

void BackupCodesViewModel::load()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    m_api.getTfaAppCodes(stopToken()).then(this, [this](const Codes &codes) {
        if (codes)
            replace(m_state, {.codes = *codes, .isLoaded = true});
        else
            showError(codes.error());
    });
}

void BackupCodesViewModel::replaceCodes()
{
    if (m_state.busy)
        return;
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.replacement = Replacement::None;
    replace(m_state, std::move(next));
    m_api.updateTfaAppCodes(stopToken()).then(this, [this](const Codes &codes) {
        if (codes)
            replace(m_state, {.codes = *codes, .isLoaded = true, .replacement = Replacement::Done});
        else if (codes.error().leavesWriteUnknown() && codes.error().kind != Error::Kind::Cancelled)
            readAfterLostAnswer(codes.error());
        else
            showError(codes.error());
    });
}

void BackupCodesViewModel::readAfterLostAnswer(const Error &lost)
{
    m_api.getTfaAppCodes(stopToken()).then(this, [this, lost](const Codes &codes) {
        if (codes) {
            const auto outcome = sameCodes(*codes, m_state.codes) ? Replacement::NotDone : Replacement::DoneAfterLostAnswer;
            return replace(m_state, {.codes = *codes, .isLoaded = true, .replacement = outcome});
        }
        auto next = m_state;
        next.replacement = Replacement::Unknown;
        replace(m_state, std::move(next));
        showError(lost);
    });
}

documents::BackupCodeSheetData BackupCodesViewModel::sheetData() const
{
    return sheetDataOf(m_session, m_state.codes, m_clock);
}

void BackupCodesViewModel::clear()
{
    stopAll();
    replace(m_state, {});
}

void BackupCodesViewModel::showError(const Error &error)
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

} // namespace twofold::viewmodels
