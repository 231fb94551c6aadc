// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MySignInPage.h"

#include "app/viewmodels/MySignInViewModel.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/StandIn.h"
#include "ui/pages/WriteNotice.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace twofold::ui {

using api::TfaType;
using session::SignInWay;
using Link = viewmodels::MySignInViewModel::Link;

namespace {

/// A group of rows under a label of its own.
QWidget *section(const QString &name, Card *card)
{
    card->setAccessibleName(name);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(Page::makeSectionLabel(name));
    layout->addWidget(card);
    return whole;
}

}  // namespace

MySignInPage::MySignInPage(viewmodels::MySignInViewModel &viewModel, const Platform &platform, QWidget *parent)
    : Page(platform, parent)
    , m_viewModel(viewModel)
    , m_write(new WriteNotice)
    , m_error(new ErrorNotice)
{
    setObjectName(QStringLiteral("mySignInPage"));
    m_error->setObjectName(QStringLiteral("errorNotice"));
    body()->addWidget(m_write);
    body()->addWidget(m_error);
    body()->addWidget(makeSummary());
    makeSecondStep();
    makeHere();
    makeComputer();

    connect(m_write, &WriteNotice::codesRequested, this, &MySignInPage::showCodesRequested);
    connect(m_write, &WriteNotice::readAgainRequested, this, [this] { m_viewModel.load(); });
    connect(m_write, &WriteNotice::settled, this, [this] { m_viewModel.settleWrite(); });
    connect(&m_viewModel, &viewmodels::MySignInViewModel::stateChanged, this, &MySignInPage::refresh);
    refresh();
}

void MySignInPage::makeSecondStep()
{
    m_moveButton = namedButton(QStringLiteral("moveButton"), tr("Move to a new phone…"));
    connect(m_moveButton, &QPushButton::clicked, this, &MySignInPage::askToMove);
    m_appRow = new CardRow(Icon::Qr, tr("Authenticator app"));
    m_appRow->setTrailing(m_moveButton);

    auto *showCodes = namedButton(QStringLiteral("showCodesButton"), tr("Show codes"));
    connect(showCodes, &QPushButton::clicked, this, &MySignInPage::showCodesRequested);
    m_codesRow = new CardRow(Icon::Key, tr("Backup codes"));
    m_codesRow->setTrailing(showCodes);

    auto *card = new Card;
    card->addRow(m_appRow);
    card->addRow(m_codesRow);
    m_secondStep = section(tr("Your second step"), card);
    body()->addWidget(m_secondStep);
}

void MySignInPage::makeHere()
{
    m_networkRow = new CardRow(Icon::Network, {});
    m_listRow = new CardRow(Icon::ShieldAlert, {});
    auto *card = new Card;
    card->addRow(m_networkRow);
    card->addRow(m_listRow);
    m_here = section(tr("From where you are now"), card);
    body()->addWidget(m_here);
}

void MySignInPage::makeComputer()
{
    auto *signOut = namedButton(QStringLiteral("signOutButton"), tr("Sign out"));
    connect(signOut, &QPushButton::clicked, this, &MySignInPage::signOutRequested);
    m_computerRow = new CardRow(Icon::Lock, {});
    m_computerRow->setTrailing(signOut);
    auto *card = new Card;
    card->addRow(m_computerRow);
    body()->addWidget(section(tr("This computer"), card));
}

void MySignInPage::activate()
{
    m_viewModel.load();
}

void MySignInPage::askToMove()
{
    auto *dialog = new ConfirmDialog(
        {
            .title = tr("Move to a new phone?"),
            .text =
                tr("The codes from your present phone and your backup codes stop working. Then you scan a new code with the new "
                   "phone and get new backup codes. Have the new phone at hand."),
            .keep = tr("Keep this phone"),
            .act = tr("Unlink and set up"),
        },
        ButtonRole::Destructive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_viewModel.moveToNewPhone(); });
    dialog->open();
}

void MySignInPage::refresh()
{
    const auto &state = m_viewModel.state();
    setHeading(tr("My sign-in"), state.host.isEmpty() ? QString() : tr("How you prove that it’s you on %1.").arg(state.host));
    if (state.isLoaded) {
        m_write->showWrite(state);
        const bool isToldAbove = state.write && state.write->entry.outcome == session::WriteJournal::Outcome::Open;
        m_error->showError(isToldAbove ? std::nullopt : state.error, state.host);
        refreshSummary();
        refreshSecondStep();
        refreshHere();
        refreshComputer();
        content()->showContent();
    } else if (state.error) {
        showStandIn();
    } else {
        content()->showWaiting(tr("Reading your sign-in…"));
    }
}

void MySignInPage::refreshSecondStep()
{
    const auto &state = m_viewModel.state();
    m_secondStep->setVisible(state.method == TfaType::App && state.link == Link::Linked);
    m_appRow->setDescription(tr("Codes for %1 come from your phone").arg(state.host));
    m_moveButton->setEnabled(!state.busy);
    m_codesRow->setDescription(
        tr("%1 of %2 left", "backup codes").arg(locale().toString(state.codesLeft), locale().toString(state.codesTotal)));
    if (state.codesLeft == 0)
        m_codesRow->setPill(Icon::Warning, tr("None left"), Tone::Warn);
    else if (state.codesLeft <= viewmodels::MySignInViewModel::fewCodes)
        m_codesRow->setPill(Icon::Warning, tr("Few left"), Tone::Warn);
    else
        m_codesRow->setPill(Icon::None, {});
}

void MySignInPage::refreshHere()
{
    const auto &state = m_viewModel.state();
    const bool isOn = state.method != TfaType::None;
    const bool isListed = state.isAlwaysAsked.value_or(false);
    m_networkRow->setVisible(state.isAskedHere.has_value());
    m_listRow->setVisible(state.isAlwaysAsked.has_value());
    // Where no text messages come, nobody is asked for one, whatever the lists say.
    m_here->setVisible(isOn && smsFault().isEmpty() && (state.isAskedHere || state.isAlwaysAsked));

    if (state.isAskedHere.value_or(true)) {
        m_networkRow->setTitle(!state.hasTrustedNetworks ? tr("The portal has no trusted networks")
                                   : isListed            ? tr("The network makes no difference for you")
                                                         : tr("You are not in a trusted network"));
        m_networkRow->setDescription(tr("Signing in from here asks for a code"));
        m_networkRow->setPill(Icon::None, tr("Asked"));
    } else {
        m_networkRow->setTitle(tr("You are in a trusted network"));
        m_networkRow->setDescription(tr("Signing in from here asks for no code"));
        m_networkRow->setPill(Icon::None, tr("Not asked"));
    }
    m_listRow->setTitle(isListed ? tr("You are on the “Always ask” list") : tr("You are not on the “Always ask” list"));
    m_listRow->setDescription(isListed                       ? tr("A code is asked for from every network")
                                  : state.hasTrustedNetworks ? tr("From a trusted network, no code is needed")
                                                             : QString());
    m_listRow->setPill(Icon::None, isListed ? tr("Listed") : tr("Not listed"));
}

void MySignInPage::refreshComputer()
{
    const auto words = [](SignInWay way) {
        switch (way) {
        case SignInWay::Password: return tr("Signed in with email and password");
        case SignInWay::ApiKey: return tr("Signed in with an API key");
        case SignInWay::AccessToken: return tr("Signed in with an access token");
        case SignInWay::AscAuthKey: return tr("Signed in with the session of a browser");
        case SignInWay::Basic: return tr("Signed in with email and password for each request");
        case SignInWay::OAuth2: return tr("Signed in through the browser with OAuth 2.0");
        case SignInWay::OpenId: return tr("Signed in through the browser with OpenID Connect");
        }
        return QString();
    };
    const auto &state = m_viewModel.state();
    m_computerRow->setTitle(words(state.way));
    m_computerRow->setDescription(state.isInKeychain ? tr("Kept in the keychain until you sign out")
                                                     : tr("Kept until you close Twofold"));
}

void MySignInPage::showStandIn()
{
    const auto &state = m_viewModel.state();
    // A portal that is not paid for refuses everything, and may ask for a code all the same.
    const bool isOfPolicy = state.error->kind != Error::Kind::PaymentRequired;
    standIn()->showFault(*state.error,
                         {.host = state.host,
                          .again = [this] { m_viewModel.load(); },
                          .isOfPolicy = isOfPolicy,
                          .other = {tr("Sign out"), [this] { Q_EMIT signOutRequested(); }}});
}

}  // namespace twofold::ui
