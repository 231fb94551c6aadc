// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MySignInPage that says in one card what is on, since when, what is missing, and what to do next.
#include "app/viewmodels/MySignInViewModel.h"
#include "ui/pages/MySignInPage.h"
#include "ui/pages/NamedButton.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/StatusPill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace twofold::ui {

using api::TfaType;
using Link = viewmodels::MySignInViewModel::Link;
using Missing = viewmodels::MySignInViewModel::Missing;

Card *MySignInPage::makeSummary()
{
    m_tile = new IconTile(Icon::ShieldCheck, Tone::Ok, 48);
    m_summaryTitle = makeLabel({}, TextStyle::FeatureTitle);
    m_summaryTitle->setObjectName(QStringLiteral("summaryTitleLabel"));
    m_summaryText = makeLabel({}, TextStyle::Body, ColorRole::Text2);
    m_summaryText->setObjectName(QStringLiteral("summaryTextLabel"));
    m_missingText = makeLabel({}, TextStyle::Control);
    m_missingText->setObjectName(QStringLiteral("missingLabel"));
    m_summaryPill = new StatusPill(Icon::Check, tr("Set up", "state"), Tone::Ok);
    m_nextButton = namedButton(QStringLiteral("nextStepButton"), {}, ButtonRole::Primary);
    connect(m_nextButton, &QPushButton::clicked, this, &MySignInPage::goOn);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    words->addWidget(m_summaryTitle);
    words->addWidget(m_summaryText);
    words->addWidget(m_missingText);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_tile);
    row->addLayout(words, 1);
    row->addWidget(m_summaryPill);
    row->addWidget(m_nextButton);
    auto *card = new Card;
    card->addBody(20)->addLayout(row);
    return card;
}

void MySignInPage::refreshSummary()
{
    const auto &state = m_viewModel.state();
    const bool isMissing = state.method == TfaType::App && state.link == Link::NotLinked;
    if (state.method == TfaType::None) {
        m_tile->setContent(Icon::ShieldAlert, Tone::Neutral);
        m_summaryTitle->setText(tr("Two-factor sign-in is off"));
        m_summaryText->setText(tr("Your password alone signs you in. An admin of the portal can switch a second step on."));
    } else if (isMissing) {
        m_tile->setContent(Icon::ShieldAlert, Tone::Warn);
        m_summaryTitle->setText(tr("Two-factor sign-in is on, but your app is not set up"));
        m_summaryText->setText(tr("Set it up now, while you are signed in: your next sign-in may ask for a code."));
    } else if (const auto fault = smsFault(); !fault.isEmpty()) {
        m_tile->setContent(Icon::ShieldAlert, Tone::Warn);
        m_summaryTitle->setText(tr("Two-factor sign-in is on, but no text messages come"));
        m_summaryText->setText(fault);
    } else {
        m_tile->setContent(Icon::ShieldCheck, Tone::Ok);
        m_summaryTitle->setText(tr("Two-factor sign-in is on"));
        const auto since = state.missing() == Missing::Nothing ? QString() : sinceSentence();
        m_summaryText->setText(since.isEmpty() ? onSentence() : onSentence() + u'\n' + since);
    }
    m_summaryPill->setVisible(state.method == TfaType::App && state.link == Link::Linked && state.missing() == Missing::Nothing);
    refreshNext();
}

/// What is missing, and the one next step. An answer that is missing stands in the notice above, with its own.
void MySignInPage::refreshNext()
{
    const auto &state = m_viewModel.state();
    const auto missing = state.missing();
    const bool hasStep = missing == Missing::App || missing == Missing::KeptCodes || missing == Missing::Codes;
    if (missing == Missing::KeptCodes || missing == Missing::Codes)
        m_tile->setContent(Icon::ShieldAlert, Tone::Warn);
    switch (missing) {
    case Missing::Nothing:
        m_missingText->setText(m_summaryPill->isHidden() ? QString()
                                                         : QString(sinceSentence() + u' ' + tr("Nothing is missing.")).trimmed());
        break;
    case Missing::KeptCodes: m_missingText->setText(tr("Your new backup codes are not kept yet.")); break;
    case Missing::Codes:
        m_missingText->setText(state.codesLeft == 0 ? tr("No backup code is left: without your phone you could not sign in.")
                                                    : tr("Only %Ln backup code(s) left.", nullptr, int(state.codesLeft)));
        break;
    case Missing::App:
    case Missing::Answer: m_missingText->setText({}); break;
    }
    m_missingText->setColorRole(hasStep ? ColorRole::Warn : ColorRole::Text2);
    m_missingText->setHidden(m_missingText->text().isEmpty());
    m_nextButton->setText(missing == Missing::App         ? tr("Set up")
                              : missing == Missing::Codes ? tr("Get new codes…")
                                                          : tr("Keep them now"));
    m_nextButton->setVisible(hasStep);
    m_nextButton->setEnabled(!state.busy);
}

void MySignInPage::goOn()
{
    switch (m_viewModel.state().missing()) {
    case Missing::App: return Q_EMIT setUpRequested();
    case Missing::KeptCodes: return Q_EMIT showCodesRequested();
    case Missing::Codes: return Q_EMIT newCodesRequested();
    case Missing::Answer:
    case Missing::Nothing: return;
    }
}

QString MySignInPage::onSentence() const
{
    const auto &state = m_viewModel.state();
    const bool isExempt = state.hasTrustedNetworks && !state.isAlwaysAsked.value_or(false);
    if (state.method == TfaType::Sms) {
        return isExempt ? tr("A code comes by text message at every sign-in, unless you come from a trusted network.")
                        : tr("A code comes by text message at every sign-in.");
    }
    return isExempt ? tr("A code is asked for at every sign-in, unless you come from a trusted network.")
                    : tr("A code is asked for at every sign-in.");
}

QString MySignInPage::sinceSentence() const
{
    const auto &state = m_viewModel.state();
    if (state.link != Link::Linked || !state.linkedSince)
        return {};
    const auto day = locale().toString(state.linkedSince->since.toLocalTime().date(), QLocale::ShortFormat);
    return state.linkedSince->isExact ? tr("You set your app up on %1.").arg(day) : tr("Your app was set up before %1.").arg(day);
}

/// Text messages that are switched on need not be allowed, or possible.
QString MySignInPage::smsFault() const
{
    const auto &state = m_viewModel.state();
    if (state.method != TfaType::Sms)
        return {};
    if (!state.canSend)
        return tr("No provider of text messages is set up at the portal. Tell an admin.");
    const bool shouldAsk = state.isAskedHere.value_or(false);
    return shouldAsk && state.wasAsked == false ? tr("Your last sign-in asked for no code. If it should have: the portal’s plan "
                                                     "may not allow text messages. Tell an admin.")
                                                : QString();
}

}  // namespace twofold::ui
