// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChallengePage that shows the view-model's state in words.
#include "app/viewmodels/ChallengeViewModel.h"
#include "ui/pages/ChallengePage.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FormField.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BackupCodeField.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CodeText.h"
#include "ui/widgets/CountdownRing.h"

#include <QPushButton>
#include <QStackedWidget>

namespace twofold::ui {

namespace {

/// The pass for the second step is gone: no code will be taken, the first step has to be taken again.
bool isOver(const std::optional<Error> &error)
{
    return error && (error->kind == Error::Kind::Unauthorized || error->kind == Error::Kind::NotAvailable);
}

} // namespace

void ChallengePage::refresh()
{
    const auto expected = expectedForm();
    if (m_form != expected && !(m_form == Form::Backup && expected == Form::App))
        showForm(expected);
    refreshFields();
    refreshWords();
    refreshTime();
    refreshButtons();
}

void ChallengePage::refreshFields()
{
    const auto &state = m_viewModel.state();
    const bool isRefused = !state.busy && state.error && state.error->kind == Error::Kind::BadCode;
    m_codeField->setBusy(state.busy);
    m_backupField->setReadOnly(state.busy);
    m_phoneField->setReadOnly(state.busy);
    m_codeField->setError(isRefused && m_forms->currentIndex() == 0);
    m_backupField->setError(isRefused && m_form == Form::Backup);
    if (!isRefused)
        return;
    // The next code is typed over the refused one.
    m_codeField->moveCursor(0);
    m_codeField->moveCursor(CodeText::Capacity, true);
    m_backupField->selectAll();
    focusField();
}

void ChallengePage::refreshWords()
{
    const auto &state = m_viewModel.state();
    const bool isApp = m_form == Form::App || m_form == Form::Backup;
    switch (m_form) {
    case Form::App: m_title->setText(tr("Enter the code from your authenticator app")); break;
    case Form::Backup: m_title->setText(tr("Enter a backup code")); break;
    case Form::Sms: m_title->setText(tr("Enter the code from the text message")); break;
    case Form::Phone: m_title->setText(tr("Which phone gets the codes?")); break;
    }
    m_account->setText(m_form == Form::Sms && !state.phoneNoise.isEmpty()
                           ? tr("Signing in as %1. The message went to %2.").arg(state.userName, state.phoneNoise)
                           : tr("Signing in as %1").arg(state.userName));
    m_ring->setVisible(m_form == Form::App);
    m_ringLabel->setVisible(m_form == Form::App);
    m_demoNotice->setVisible(m_form == Form::Sms && !m_demoNotice->text().isEmpty());
    m_helpLabel->setText(isApp ? tr("New phone and no backup codes? Ask an admin of your portal to reset your authenticator app.")
                               : tr("The phone is gone? Ask an admin of your portal to change the number."));
}

void ChallengePage::refreshTime()
{
    const int left = m_viewModel.secondsToNextCode();
    m_ring->setSecondsLeft(left);
    m_ringLabel->setText(tr("Next code in %n second(s). The code is checked when the sixth digit is in.", nullptr, left));
    refreshNotice();
    refreshButtons();
}

void ChallengePage::refreshNotice()
{
    const auto &state = m_viewModel.state();
    const auto kind = state.error ? std::optional(state.error->kind) : std::nullopt;
    if (const int locked = m_viewModel.secondsLocked(); locked > 0)
        m_notice->showLockOut(locked);
    else if (kind == Error::Kind::LockedOut || kind == Error::Kind::TooManyRequests)
        m_notice->showWords({}, tr("You can try again now."), Tone::Info);
    else if (state.isSmsResent)
        m_notice->showWords({}, tr("The message was sent again. Only the code of the newest one works."), Tone::Info);
    else if (isOver(state.error))
        m_notice->showError(*state.error, {tr("The portal takes no code for this sign-in any more."),
                                           tr("It took too long, or the portal’s settings have changed. Sign in again.")});
    else if (kind == Error::Kind::BadCode && m_form == Form::App)
        m_notice->showRefusedCode(state.clockOffset);
    else if (kind == Error::Kind::BadCode && m_form == Form::Backup)
        m_notice->showWords(tr("That backup code was not accepted."),
                            tr("Check capitals and small letters. If it was used before, take the next one."));
    else if (kind == Error::Kind::BadCode)
        m_notice->showWords(tr("That code was not accepted."), tr("Type the code of the newest message, or have it sent again."));
    else if (kind == Error::Kind::BadRequest && m_form == Form::Phone)
        m_notice->showError(*state.error, {tr("The portal did not take this number."), tr("Begin with + and the country’s code.")});
    else
        m_notice->showError(state.error, state.host);
}

void ChallengePage::refreshButtons()
{
    const auto &state = m_viewModel.state();
    const bool mustRestart = isOver(state.error);
    m_submitButton->setText(m_form == Form::Phone ? tr("Send a code") : tr("Sign in"));
    m_submitButton->setEnabled(!state.busy && !mustRestart && isComplete() && m_viewModel.secondsLocked() == 0);
    m_otherButton->setVisible(m_form != Form::Phone);
    m_otherButton->setText(m_form == Form::App      ? tr("Use a backup code instead")
                           : m_form == Form::Backup ? tr("Use the app instead")
                                                    : tr("Send the message again"));
    m_otherButton->setEnabled(!state.busy && !mustRestart);
    m_backButton->setVisible(m_switchVisible || mustRestart);
    m_backButton->setText(mustRestart ? tr("Sign in again") : tr("Switch account"));
    m_backButton->setEnabled(!state.busy);
}

} // namespace twofold::ui
