// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SetupPage.h"

#include "ui/pages/CodesStep.h"
#include "ui/pages/ConfirmStep.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/ScanStep.h"
#include "ui/pages/StandIn.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/StepIndicator.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace twofold::ui {

using viewmodels::SetupViewModel;

SetupPage::SetupPage(SetupViewModel &viewModel, const Platform &platform, QWidget *parent)
    : Page(platform, parent)
    , m_viewModel(viewModel)
    , m_indicator(new StepIndicator({tr("Scan"), tr("Confirm"), tr("Backup codes")}))
    , m_scanStep(new ScanStep(platform))
    , m_confirmStep(new ConfirmStep(viewModel, platform.systemSettings))
    , m_codesStep(new CodesStep(viewModel, platform))
{
    setObjectName(QStringLiteral("setupPage"));
    setTopBar(m_indicator);
    for (auto *step :
         {static_cast<QWidget *>(m_scanStep), static_cast<QWidget *>(m_confirmStep), static_cast<QWidget *>(m_codesStep)}) {
        step->hide();
        body()->addWidget(step);
    }
    makeBar();

    connect(m_scanStep, &ScanStep::unfolded, this, &Page::reveal);
    connect(m_confirmStep, &ConfirmStep::changed, this, &SetupPage::refreshBar);
    connect(&m_viewModel, &SetupViewModel::stateChanged, this, &SetupPage::refresh);
    refresh();
}

void SetupPage::makeBar()
{
    m_bar = new BottomBar;
    m_laterButton = namedButton(QStringLiteral("laterButton"), tr("Set up later"), ButtonRole::Quiet);
    m_keptBox = new QCheckBox(tr("I have kept my codes"));
    m_keptBox->setObjectName(QStringLiteral("keptCheckBox"));
    m_backButton = namedButton(QStringLiteral("backButton"), tr("Back"));
    m_nextButton = namedButton(QStringLiteral("nextButton"), {}, ButtonRole::Primary);
    m_bar->addLeading(m_laterButton);
    m_bar->addLeading(m_keptBox);
    m_bar->addTrailing(m_backButton);
    m_bar->addTrailing(m_nextButton);
    setBottomBar(m_bar);

    connect(m_laterButton, &QPushButton::clicked, this, [this] { m_viewModel.later(); });
    connect(m_backButton, &QPushButton::clicked, this, [this] { m_viewModel.backToScan(); });
    connect(m_nextButton, &QPushButton::clicked, this, &SetupPage::goOn);
    // Not clicked(): a screen reader ticks the box without a click.
    connect(m_keptBox, &QCheckBox::toggled, this, [this] {
        if (m_viewModel.state().kept)
            return;
        m_nextButton->setEnabled(true);
        m_nextButton->setFocus();
        m_viewModel.setKept();
    });
}

void SetupPage::goOn()
{
    switch (m_viewModel.state().step) {
    case Step::Scan: return m_viewModel.toConfirm();
    case Step::Confirm: return m_confirmStep->confirm();
    case Step::Codes: return m_viewModel.finish();
    case Step::Idle:
    case Step::Loading: return;
    }
}

void SetupPage::activate()
{
    beginStep();
}

void SetupPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    beginStep();
}

void SetupPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_scanStep->clear();
}

void SetupPage::refresh()
{
    const auto &state = m_viewModel.state();
    const bool isOther = std::exchange(m_shownStep, state.step) != state.step;
    refreshStep();
    refreshBar();
    if (isOther && isVisible()) {
        beginStep();
        scrollToTop();
    }
}

void SetupPage::refreshStep()
{
    const auto &state = m_viewModel.state();
    m_indicator->setCurrentStep(state.step == Step::Codes ? 2 : state.step == Step::Confirm ? 1 : 0);
    if (state.step == Step::Scan && isVisible())
        m_scanStep->showState(state, m_viewModel.link());
    else
        m_scanStep->clear();
    m_scanStep->setVisible(state.step == Step::Scan);
    m_confirmStep->setVisible(state.step == Step::Confirm);
    m_codesStep->setVisible(state.step == Step::Codes);

    switch (state.step) {
    case Step::Idle:
    case Step::Loading: setHeading(tr("Set up your authenticator app"), {}); break;
    case Step::Scan:
        setHeading(tr("Scan this code with your authenticator app"),
                   tr("Open the app on your phone, choose “Add account” and point the camera here."));
        break;
    case Step::Confirm:
        setHeading(tr("Type the code your app shows"),
                   tr("This proves that your phone and the portal agree, before two-factor sign-in starts."));
        break;
    case Step::Codes:
        setHeading(tr("Keep your backup codes"),
                   tr("Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app."));
        break;
    }
    if (state.step != Step::Idle && state.step != Step::Loading) {
        content()->showContent();
    } else if (state.error) {
        showStandIn();
    } else {
        content()->showWaiting(tr("Asking the portal for your key…"));
    }
}

void SetupPage::refreshBar()
{
    const auto &state = m_viewModel.state();
    const bool isCodes = state.step == Step::Codes;
    const bool areCodesMissing = isCodes && state.codes.isEmpty();
    m_bar->setHidden(state.step == Step::Idle || (state.step == Step::Loading && state.error));

    m_laterButton->setVisible(!isCodes || (areCodesMissing && state.error));
    m_laterButton->setText(isCodes ? tr("Look at them later") : tr("Set up later"));
    m_laterButton->setEnabled(!(state.step == Step::Confirm && state.busy));
    m_keptBox->setVisible(isCodes && !areCodesMissing);
    m_keptBox->setChecked(state.kept);
    m_keptBox->setEnabled(!state.kept);
    m_backButton->setVisible(!isCodes);
    m_backButton->setEnabled(state.step == Step::Confirm && !state.busy);

    m_nextButton->setVisible(!areCodesMissing);
    m_nextButton->setText(isCodes ? tr("Done") : state.step == Step::Confirm ? tr("Confirm") : tr("Next: confirm"));
    m_nextButton->setEnabled(isCodes                           ? state.kept
                                 : state.step == Step::Confirm ? m_confirmStep->canConfirm()
                                                               : state.step == Step::Scan);
}

void SetupPage::showStandIn()
{
    const auto &state = m_viewModel.state();
    const auto &error = *state.error;
    const auto host = m_viewModel.sheetData().host;
    const auto text = errorText(error, host);
    const auto leave = [this] { m_viewModel.later(); };
    const auto again = [this] { m_viewModel.retry(); };
    const StandIn::Offer later{tr("Set up later"), leave};
    const StandIn::Offer tryAgain{tr("Try again"), again};
    if (state.isAlreadyLinked)
        standIn()->show({.icon = Icon::ShieldCheck,
                         .title = tr("Your authenticator app is already set up"),
                         .body = tr("To use another phone, choose “Move to a new phone” under My sign-in."),
                         .primary = {tr("Go to My sign-in"), leave}});
    else if (state.isNotAskedHere)
        standIn()->show(
            {.icon = Icon::Network,
             .title = tr("The portal asks for no code from here"),
             .body = tr("You are in a trusted network, where an app can’t be set up. Try again from another network, for "
                        "example from home."),
             .primary = tryAgain,
             .secondary = later});
    else if (error.kind == Error::Kind::NotAvailable)
        standIn()->show({.icon = Icon::Ban,
                         .title = tr("An app can’t be set up now"),
                         .body = tr("The portal asks for no codes from an authenticator app at the moment."),
                         .primary = tryAgain,
                         .secondary = later});
    else if (m_viewModel.isAtSignIn() && error.kind == Error::Kind::Unauthorized)
        standIn()->show({.icon = Icon::Clock,
                         .title = tr("This set-up has expired"),
                         .body = tr("Sign in again to start it anew."),
                         .primary = {tr("Sign in again"), leave}});
    else if (m_viewModel.isAtSignIn() && error.kind == Error::Kind::Forbidden)
        // Another way to sign in leads to the same place.
        standIn()->show({.icon = Icon::Warning,
                         .tone = Tone::Warn,
                         .title = text.title,
                         .body = text.body,
                         .primary = tryAgain,
                         .secondary = later,
                         .details = errorDetails(error)});
    else
        // The portal makes a key for it.
        standIn()->showFault(error, {.host = host, .again = again, .changesNothing = false, .other = later});
}

void SetupPage::beginStep()
{
    switch (m_viewModel.state().step) {
    case Step::Scan: return m_nextButton->setFocus();
    case Step::Confirm: return m_confirmStep->begin();
    case Step::Codes: return m_codesStep->begin();
    case Step::Idle:
    case Step::Loading: return;
    }
}

}  // namespace twofold::ui
