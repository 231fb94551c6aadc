// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SetupViewModel that sends the app's first code, and finds out what became of one whose answer was lost.
#include "app/core/Clock.h"
#include "app/otp/CodeText.h"
#include "app/session/OwnWrites.h"
#include "app/session/Session.h"
#include "app/viewmodels/PortalRefusal.h"
#include "app/viewmodels/SetupViewModel.h"

namespace twofold::viewmodels {

using session::Session;

void SetupViewModel::submitCode(const QString &typed)
{
    if (m_state.step != Step::Confirm || m_state.busy || secondsLocked() > 0 || m_state.lostCode == LostCode::Taken)
        return;
    if (m_state.lostCode == LostCode::Unknown)
        return readLostCode();
    const auto code = otp::readAppCode(typed);
    if (!code)
        return showError({.kind = Error::Kind::BadCode});

    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.lostCode = LostCode::None;
    replace(m_state, std::move(next));
    m_refused = {};
    const SentCode sent{.code = *code, .when = m_clock.passed()};
    const auto ended = [this, sent](const Error &error) { codeEnded(error, sent); };
    if (m_confirm && !m_confirm->key.isEmpty()) {
        follow(m_writes.validate(*m_confirm, *code), [this, ended](const Result<api::TfaValidation> &validation) {
            validation ? takeCode() : ended(validation.error());
        });
    } else {
        follow(m_writes.validateAtSignIn(*code),
               [this, ended](const Result<Session::Stage> &stage) { stage ? takeCode() : ended(stage.error()); });
    }
}

void SetupViewModel::takeCode()
{
    confirmed();
    loadCodes();
}

void SetupViewModel::codeEnded(const Error &error, const SentCode &sent)
{
    if (error.kind == Error::Kind::BadCode)
        return codeRefused(error, sent);
    if (!error.leavesWriteUnknown())
        return passRefused(error);
    showLostCode(LostCode::Unknown, error);
    // What was stopped here is read when somebody is signed in again.
    if (error.kind != Error::Kind::Cancelled)
        readLostCode();
}

/// The portal only says no. Here the key is known, so that it can be told what the code would have been right for.
void SetupViewModel::codeRefused(const Error &error, const SentCode &sent)
{
    m_tries.addRefusal(m_clock.now());
    m_refused = sent;
    m_state.refusedFit = refusedFit();
    m_state.triesLeft = m_tries.left();
    showError(error);
}

/// By what is known of the portal's clock now, which is more than was known when the code was sent. How long ago that was is no matter
/// of either clock: somebody may have set this computer's meanwhile.
std::optional<otp::CodeFit> SetupViewModel::refusedFit() const
{
    if (!m_refused)
        return {};
    return otp::fitOf(m_state.key, m_refused->code,
                      m_session.portalTime().addMSecs((m_refused->when - m_clock.passed()).count()));
}

void SetupViewModel::refreshClock()
{
    if (!isActive())
        return;
    auto next = m_state;
    next.clockOffset = m_session.clockOffset();
    next.refusedFit = refusedFit();
    replace(m_state, std::move(next));
}

void SetupViewModel::readLostCode()
{
    if (m_state.step != Step::Confirm || m_state.busy || m_state.lostCode != LostCode::Unknown)
        return;
    const bool isSignedIn = m_session.stage() == Session::Stage::SignedIn;
    if (!isSignedIn && (!m_confirm || m_confirm->key.isEmpty()))
        return;
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    isSignedIn ? readAsAccount() : readByPass();
}

void SetupViewModel::readAsAccount()
{
    follow(m_api.getTfaAppCodes(stopToken()), [this](const Result<QList<api::BackupCode>> &codes) {
        if (codes) {
            confirmed();
            return showCodes(*codes);
        }
        const auto fault = meaningOf(codes.error(), m_session.facts());
        if (fault.kind == Error::Kind::NotAvailable) {
            m_writes.noteNotLinked();
            return showLostCode(LostCode::NotTaken);
        }
        showLostCode(LostCode::Unknown, fault);
        if (fault.kind == Error::Kind::Unauthorized)
            m_session.noteEnded();
    });
}

/// Nobody is signed in to read the codes; but a key is handed out only as long as no app is linked with it.
void SetupViewModel::readByPass()
{
    follow(m_api.tfaAppGenerateSetupCode(*m_confirm, stopToken()), [this](const Result<api::SetupCode> &setup) {
        const auto fault = setup ? Error() : meaningOf(setup.error(), m_session.facts());
        if (setup) {
            m_writes.noteNotLinked();
            showLostCode(LostCode::NotTaken);
        } else if (fault.kind == Error::Kind::NotAvailable) {
            showLostCode(LostCode::Taken);
        } else {
            showLostCode(LostCode::Unknown, fault);
        }
    });
}

void SetupViewModel::showLostCode(LostCode lostCode, const std::optional<Error> &error)
{
    auto next = m_state;
    next.busy = false;
    next.lostCode = lostCode;
    next.error = error && error->kind == Error::Kind::Cancelled ? std::nullopt : error;
    next.clockOffset = m_session.clockOffset();
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
