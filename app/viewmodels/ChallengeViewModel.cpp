// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ChallengeViewModel.h"

#include "app/api/Loopback.h"
#include "app/otp/CodeText.h"
#include "app/otp/Totp.h"
#include "app/session/OwnWrites.h"
#include "app/viewmodels/LockOut.h"

#include <algorithm>

namespace twofold::viewmodels {

using session::Session;

ChallengeViewModel::ChallengeViewModel(Session &session, session::OwnWrites &writes, const Clock &clock, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_writes(writes)
    , m_clock(clock)
{
    connect(&m_session, &Session::changed, this, &ChallengeViewModel::refresh);
    connect(&m_session, &Session::clockMeasured, this, &ChallengeViewModel::refreshClock);
    refresh();
}

int ChallengeViewModel::secondsLocked() const
{
    return secondsUntil(m_state.lockedUntil, m_clock);
}

int ChallengeViewModel::secondsToNextCode() const
{
    return int(otp::untilNextCode(m_session.portalTime()).count());
}

void ChallengeViewModel::submitAppCode(const QString &typed)
{
    submit(otp::readAppCode(typed));
}

void ChallengeViewModel::submitBackupCode(const QString &typed)
{
    submit(otp::readBackupCode(typed), true);
}

void ChallengeViewModel::submitSmsCode(const QString &typed)
{
    submit(otp::readAppCode(typed));
}

int ChallengeViewModel::secondsToResend() const
{
    const auto left = m_state.resendFrom.value_or(m_clock.passed()) - m_clock.passed();
    return int(std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(left)).count());
}

void ChallengeViewModel::resendSms()
{
    if (!m_state.busy && secondsToResend() == 0)
        await(m_session.resendSms(), Sent::Resend);
}

void ChallengeViewModel::savePhone(const QString &number)
{
    if (!m_state.busy && !number.trimmed().isEmpty())
        await(m_session.savePhone(number.trimmed()), Sent::Phone);
}

void ChallengeViewModel::edit()
{
    auto next = m_state;
    next.error = {};
    next.isSmsResent = false;
    next.isCodeLost = false;
    replace(m_state, std::move(next));
}

void ChallengeViewModel::checkClock()
{
    m_session.measureClock();  // which tells by clockMeasured()
}

void ChallengeViewModel::refreshClock()
{
    auto next = m_state;
    next.clockOffset = m_session.clockOffset();
    replace(m_state, std::move(next));
}

void ChallengeViewModel::switchAccount()
{
    m_session.backToSignIn();
}

void ChallengeViewModel::submit(const std::optional<Secret> &code, bool isBackupCode)
{
    if (m_state.busy || secondsLocked() > 0)
        return;
    if (code)
        return await(m_writes.answerSecondStep(*code, isBackupCode), Sent::Code);
    auto next = m_state;
    next.error = Error{.kind = Error::Kind::BadCode};
    replace(m_state, std::move(next));
}

void ChallengeViewModel::await(Async<Session::Stage> answer, Sent sent)
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.isSmsResent = false;
    next.isCodeLost = false;
    replace(m_state, std::move(next));
    follow(answer, [this, sent](const Result<Session::Stage> &stage) {
        auto after = m_state;
        after.busy = false;
        after.clockOffset = m_session.clockOffset();
        after.isSmsResent = sent == Sent::Resend && stage;
        // One whose answer was lost may be on its way too.
        if (sent == Sent::Resend)
            after.resendFrom = m_clock.passed() + resendWait;
        if (!stage && stage.error().kind != Error::Kind::Cancelled) {
            after.error = stage.error();
            if (stage.error().kind == Error::Kind::BadCode) {
                m_tries.addRefusal(m_clock.now());
                after.triesLeft = m_tries.left();
            }
            after.isCodeLost = sent == Sent::Code && stage.error().leavesWriteUnknown();
            if (const auto until = lockedUntil(stage.error(), m_clock))
                after.lockedUntil = until;
        }
        replace(m_state, std::move(after));
    });
}

void ChallengeViewModel::refresh()
{
    const auto &step = m_session.secondStep();
    auto next = m_state;
    if (m_session.stage() != Session::Stage::SecondStep) {
        stopAll();  // the second step is over, whichever way: what went wrong in it concerns nobody any more
        next.busy = false;
        next.error = {};
        next.isSmsResent = false;
        next.isCodeLost = false;
    }
    if (next.userName != m_session.userName()) {
        next.lockedUntil = {};  // the portal counts for each account
        m_tries.reset();
        next.triesLeft = {};
    }
    const bool isSms = m_session.stage() == Session::Stage::SecondStep && step.kind == session::SecondStep::Kind::Sms;
    if (!isSms)
        next.resendFrom = {};
    else if (!next.resendFrom)
        next.resendFrom = m_clock.passed() + resendWait;  // the portal has just sent one
    next.kind = step.kind;
    next.phoneNoise = step.phoneNoise;
    next.userName = m_session.userName();
    // After an interruption the session still knows who was signed in, which need not be who is being asked.
    const auto &self = m_session.self();
    const bool isSelf = self.email.compare(m_session.userName(), Qt::CaseInsensitive) == 0;
    next.displayName = isSelf ? self.displayName : QString();
    next.host = m_session.facts().address.host();
    next.isLoopback = api::isLoopback(m_session.facts().address);
    next.clockOffset = m_session.clockOffset();
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
