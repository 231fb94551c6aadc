// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SignInPage that says what stands in the way.
#include "app/viewmodels/SignInViewModel.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/SignInForm.h"
#include "ui/pages/SignInPage.h"

namespace twofold::ui {

using session::SignInWay;

void SignInPage::refreshNotice()
{
    const auto &state = m_viewModel.state();
    const auto kind = state.error ? std::optional(state.error->kind) : std::nullopt;
    const bool usesPassword = m_form && (m_form->way() == SignInWay::Password || m_form->way() == SignInWay::Basic);
    const int locked = usesPassword ? m_viewModel.secondsLocked() : 0;
    if (m_form)
        m_form->setLocked(locked > 0);
    if (locked > 0) {
        const auto wait = tr("Try again in %n second(s).", nullptr, locked);
        m_notice->showLockOut(tr("Too many sign-ins in a short time."),
                              state.needsCaptcha ? tr("%1 If it stays so, sign in once on the portal’s web page.").arg(wait) : wait);
    } else if (usesPassword && (kind == Error::Kind::LockedOut || kind == Error::Kind::TooManyRequests)) {
        m_notice->showWords({}, tr("You can try again now."), Tone::Info);
    } else if (m_form && state.error) {
        m_notice->showError(*state.error, refusalText(*state.error, m_form->way(), state.host));
    } else {
        m_notice->showError(state.error, state.host);
    }
}

ErrorText SignInPage::refusalText(const Error &error, SignInWay way, const QString &host)
{
    const bool usesPassword = way == SignInWay::Password || way == SignInWay::Basic;
    const bool isRefused = error.kind == Error::Kind::BadCode || error.kind == Error::Kind::Unauthorized;
    if (isRefused && usesPassword)
        return {tr("That email and password were not accepted."),
                way == SignInWay::Basic ? tr("Check both and try again. Some servers do not allow Basic; sign in with email and password then.")
                                        : tr("Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.")};
    if (isRefused && way == SignInWay::ApiKey)
        return {tr("The portal does not accept this key."), tr("Paste the whole key. It may also have run out or been switched off.")};
    if (isRefused)
        return {tr("The portal does not accept this token."), tr("Paste all of it. It may also have ended: get a new one, or sign in another way.")};
    if (error.kind == Error::Kind::Forbidden && way == SignInWay::ApiKey)
        return {tr("This key can’t read its own account."), tr("Make a key with full access, or one that may read your profile and the portal.")};
    if (error.kind == Error::Kind::Forbidden && !usesPassword)
        return {tr("This token can’t read its own account."), tr("Get one with more rights, or sign in another way.")};
    return errorText(error, host);
}

} // namespace twofold::ui
