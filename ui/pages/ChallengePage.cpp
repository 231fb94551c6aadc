// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ChallengePage.h"

#include "app/viewmodels/ChallengeViewModel.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/NetworkWords.h"
#include "ui/pages/RefusedCodeText.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using StepKind = session::SecondStep::Kind;

namespace {

/// The pass for the second step is gone: no code will be taken, the first step has to be taken again.
bool isOver(const std::optional<Error> &error)
{
    return error && (error->kind == Error::Kind::Unauthorized || error->kind == Error::Kind::NotAvailable);
}

}  // namespace

ChallengePage::ChallengePage(viewmodels::ChallengeViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_second(new QTimer(this))
    , m_title(makeLabel({}, TextStyle::PageTitle))
    , m_account(makeLabel({}, TextStyle::Body, ColorRole::Text2))
    , m_fields(new ChallengeFields)
    , m_demoNotice(new NoticeBar(Tone::Info))
    , m_notice(new ErrorNotice)
    , m_clockButton(namedButton(u"checkClockButton"_s, tr("Check the clock again")))
    , m_clockRow(m_notice->addBelow({m_clockButton}))
{
    m_title->setObjectName(u"titleLabel"_s);
    m_account->setObjectName(u"accountLabel"_s);
    m_demoNotice->setObjectName(u"demoNoticeBar"_s);
    m_demoNotice->hide();
    lay(new QVBoxLayout(this));
    listen();
    refresh();
}

void ChallengePage::lay(QVBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_account);
    layout->addSpacing(24);
    auto *form = new QVBoxLayout;
    form->setSpacing(16);
    form->addWidget(m_fields);
    form->addWidget(m_demoNotice);
    form->addWidget(m_notice);
    form->addSpacing(8);
    form->addWidget(makeButtons());
    layout->addLayout(form);
    layout->addSpacing(32);
    layout->addWidget(new Separator);
    layout->addSpacing(16);
    layout->addWidget(makeHelp());
    layout->addStretch(1);
}

void ChallengePage::listen()
{
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &ChallengePage::refreshTime);
    connect(m_fields, &ChallengeFields::submitted, this, &ChallengePage::submit);
    connect(m_fields, &ChallengeFields::edited, this, [this] {
        m_viewModel.edit();
        refreshButtons();
    });
    connect(m_submitButton, &QPushButton::clicked, this, &ChallengePage::submit);
    connect(m_otherButton, &QPushButton::clicked, this, &ChallengePage::goOtherWay);
    connect(m_backButton, &QPushButton::clicked, this, [this] { m_viewModel.switchAccount(); });
    connect(m_clockButton, &QPushButton::clicked, this, [this] {
        m_viewModel.checkClock();
        m_fields->focusField();  // the next code is typed over the refused one
    });
    connect(&m_viewModel, &viewmodels::ChallengeViewModel::stateChanged, this, &ChallengePage::refresh);
}

QWidget *ChallengePage::makeButtons()
{
    m_submitButton = makeBigButton({}, ButtonRole::Primary);
    m_submitButton->setObjectName(u"submitButton"_s);
    m_otherButton = makeBigButton({});
    m_otherButton->setObjectName(u"otherButton"_s);
    m_backButton = makeBigButton({});
    m_backButton->setObjectName(u"switchAccountButton"_s);

    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(buttons);
    layout->addWidget(m_submitButton);
    layout->addWidget(m_otherButton);
    layout->addWidget(m_backButton);
    return buttons;
}

QWidget *ChallengePage::makeHelp()
{
    m_helpLabel = makeLabel({}, TextStyle::Body, ColorRole::Text2);
    auto *help = new QWidget;
    auto *layout = new QHBoxLayout(help);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new IconView(Icon::Phone), 0, Qt::AlignTop);
    layout->addWidget(m_helpLabel, 1);
    return help;
}

void ChallengePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        prepare();
    m_second->start();
    refreshTime();
}

void ChallengePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second->stop();
    if (event->spontaneous())
        return;
    // Going out of sight is no edit, and the page may be going for good, with what listens to it.
    const QSignalBlocker blocker(m_fields);
    m_fields->forget();
    m_demoCode.clear();
    m_demoNotice->hide();
}

ChallengePage::Draft ChallengePage::draft() const
{
    return {
        .form = m_fields->form(), .text = Secret::fromText(m_fields->text()), .demoNumber = m_demoNumber, .demoCode = m_demoCode};
}

void ChallengePage::resume(const Draft &draft)
{
    if (!fitsTheStep(draft.form))
        return;
    showForm(draft.form);
    {
        // It is no edit: what the portal said of it still holds.
        const QSignalBlocker blocker(m_fields);
        m_fields->setText(draft.text.text());
    }
    if (!draft.demoCode.isEmpty())
        showDemoTextMessage(draft.demoNumber, draft.demoCode);
    refresh();
}

void ChallengePage::prepare()
{
    m_fields->forget();
    showForm(expectedForm());
}

void ChallengePage::setSwitchAccountVisible(bool visible)
{
    m_switchVisible = visible;
    refreshButtons();
}

void ChallengePage::showDemoTextMessage(const QString &number, const QString &code)
{
    m_demoNumber = number;
    m_demoCode = code;
    m_demoNotice->setMessage({}, tr("Demo: the text message to %1 says %2.").arg(number, code));
    refreshWords();
}

ChallengePage::Form ChallengePage::expectedForm() const
{
    switch (m_viewModel.state().kind) {
    case StepKind::App: return Form::App;
    case StepKind::Sms: return Form::Sms;
    case StepKind::Phone: return Form::Phone;
    }
    return Form::App;
}

/// A backup code is good wherever one of the app is asked for.
bool ChallengePage::fitsTheStep(Form form) const
{
    const auto expected = expectedForm();
    return form == expected || (form == Form::Backup && expected == Form::App);
}

void ChallengePage::showForm(Form form)
{
    m_fields->setForm(form);
    refreshWords();
    refreshTime();
    m_fields->focusField();
}

void ChallengePage::goOtherWay()
{
    if (m_fields->form() == Form::Sms) {
        m_viewModel.resendSms();
        return;
    }
    m_fields->forget();
    m_viewModel.edit();
    showForm(m_fields->form() == Form::App ? Form::Backup : Form::App);
}

void ChallengePage::submit()
{
    if (!m_fields->isComplete())
        return;
    switch (m_fields->form()) {
    case Form::App: m_viewModel.submitAppCode(m_fields->text()); break;
    case Form::Sms: m_viewModel.submitSmsCode(m_fields->text()); break;
    case Form::Backup: m_viewModel.submitBackupCode(m_fields->text()); break;
    case Form::Phone: m_viewModel.savePhone(m_fields->text()); break;
    }
}

void ChallengePage::refresh()
{
    const auto &state = m_viewModel.state();
    if (!fitsTheStep(m_fields->form()))
        showForm(expectedForm());
    m_fields->setBusy(state.busy);
    m_fields->setRefused(!state.busy && state.error && state.error->kind == Error::Kind::BadCode);
    refreshWords();
    refreshTime();
}

void ChallengePage::refreshWords()
{
    const auto &state = m_viewModel.state();
    const auto form = m_fields->form();
    const bool isApp = form == Form::App || form == Form::Backup;
    switch (form) {
    case Form::App: m_title->setText(tr("Enter the code from your authenticator app")); break;
    case Form::Backup: m_title->setText(tr("Enter a backup code")); break;
    case Form::Sms: m_title->setText(tr("Enter the code from the text message")); break;
    case Form::Phone: m_title->setText(tr("Which phone gets the codes?")); break;
    }
    m_account->setText(form == Form::Sms && !state.phoneNoise.isEmpty()
                           ? tr("Signing in as %1. The message went to %2.").arg(state.userName, addressText(state.phoneNoise))
                           : tr("Signing in as %1").arg(state.userName));
    m_demoNotice->setVisible(form == Form::Sms && !m_demoCode.isEmpty());
    m_helpLabel->setText(isApp ? tr("New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.")
                               : tr("The phone is gone? Ask an admin of your portal to change the number."));
}

void ChallengePage::refreshTime()
{
    m_fields->setSecondsLeft(m_viewModel.secondsToNextCode());
    refreshNotice();
    refreshButtons();
}

void ChallengePage::refreshNotice()
{
    const auto &state = m_viewModel.state();
    const auto kind = state.error ? std::optional(state.error->kind) : std::nullopt;
    const auto form = m_fields->form();
    m_clockRow->setVisible(kind == Error::Kind::BadCode && form == Form::App && m_viewModel.secondsLocked() == 0);
    if (const int locked = m_viewModel.secondsLocked(); locked > 0)
        m_notice->showLockOut(locked);
    else if (kind == Error::Kind::LockedOut || kind == Error::Kind::TooManyRequests)
        m_notice->showWords({}, tr("You can try again now."), Tone::Info);
    else if (state.isSmsResent)
        m_notice->showWords({}, tr("The message was sent again. Only the code of the newest one works."), Tone::Info);
    else if (kind == Error::Kind::NotAvailable && (form == Form::Sms || form == Form::Phone))
        m_notice->showError(
            *state.error,
            {tr("The portal can’t send text messages now."),
             tr("They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.")});
    else if (isOver(state.error))
        m_notice->showError(*state.error,
                            {tr("The portal takes no code for this sign-in any more."),
                             tr("It took too long, or the portal’s settings have changed. Sign in again.")});
    else if (state.isCodeLost)
        m_notice->showError(*state.error, {errorText(*state.error, state.host).title, lostCodeText(form)});
    else if (kind == Error::Kind::BadCode && form == Form::App)
        showRefusedCode();
    else if (kind == Error::Kind::BadCode && form == Form::Backup)
        m_notice->showWords(tr("That backup code was not accepted."),
                            tr("Check capitals and small letters. If it was used before, take the next one."));
    else if (kind == Error::Kind::BadCode)
        m_notice->showWords(tr("That code was not accepted."), tr("Type the code of the newest message, or have it sent again."));
    else if (kind == Error::Kind::BadRequest && form == Form::Phone)
        m_notice->showError(*state.error,
                            {tr("The portal did not take this number."), tr("Begin with + and the country’s code.")});
    else
        m_notice->showError(state.error, state.host);
}

QString ChallengePage::lostCodeText(Form form) const
{
    switch (form) {
    case Form::Backup:
        return tr(
            "It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.");
    case Form::Sms:
        return tr("It is not known whether the portal took that code. Have the message sent again, and type its code.");
    case Form::App:
    case Form::Phone: break;
    }
    return tr("It is not known whether the portal took that code. Wait for the next one in your app, then type it.");
}

void ChallengePage::showRefusedCode()
{
    const auto words = refusedCodeText(m_viewModel.state().clockOffset, m_viewModel.state().triesLeft);
    m_notice->showWords(words.title, words.body);
}

void ChallengePage::refreshButtons()
{
    const auto &state = m_viewModel.state();
    const auto form = m_fields->form();
    const bool mustRestart = isOver(state.error);
    m_submitButton->setText(form == Form::Phone ? tr("Send a code") : tr("Sign in"));
    m_submitButton->setEnabled(!state.busy && !mustRestart && m_fields->isComplete() && m_viewModel.secondsLocked() == 0);
    m_otherButton->setVisible(form != Form::Phone);
    const int wait = form == Form::Sms ? m_viewModel.secondsToResend() : 0;
    m_otherButton->setText(form == Form::App          ? tr("Use a backup code instead")
                               : form == Form::Backup ? tr("Use the app instead")
                               : wait > 0             ? tr("Send the message again in %Ln second(s)", nullptr, wait)
                                                      : tr("Send the message again"));
    m_otherButton->setEnabled(!state.busy && !mustRestart && wait == 0);
    m_backButton->setVisible(m_switchVisible || mustRestart);
    m_backButton->setText(mustRestart ? tr("Sign in again") : tr("Switch account"));
    m_backButton->setEnabled(!state.busy);
}

}  // namespace twofold::ui
