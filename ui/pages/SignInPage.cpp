// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SignInPage.h"

#include "app/viewmodels/SignInViewModel.h"
#include "ui/pages/ConnectionHelp.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/SignInErrorText.h"
#include "ui/pages/SignInForm.h"
#include "ui/pages/SignInWayList.h"
#include "ui/theme/Label.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QShowEvent>
#include <QTimer>
#include <QVersionNumber>

#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using session::SignInWay;

namespace {

/// "3.7" of "3.7.2": enough to tell a person which portal this is.
QString shortRelease(const QString &release)
{
    const auto version = QVersionNumber::fromString(release);
    return version.segmentCount() < 2 ? release : u"%1.%2"_s.arg(version.majorVersion()).arg(version.minorVersion());
}

}  // namespace

SignInPage::SignInPage(viewmodels::SignInViewModel &viewModel, viewmodels::ConnectionViewModel &connection, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_second(new QTimer(this))
    , m_backButton(makeButton({}, ButtonRole::Quiet, Icon::ChevronLeft))
    , m_title(makeLabel({}, TextStyle::Display))
    , m_text(makeLabel({}, TextStyle::Body, ColorRole::Text2))
    , m_demoNotice(new NoticeBar(Tone::Info, tr("This is a demo portal.")))
    , m_singleSignOnNotice(new NoticeBar(Tone::Info))
    , m_ways(new SignInWayList)
    , m_formFrame(new QWidget)
    , m_notice(new ErrorNotice)
    , m_help(new ConnectionHelp(connection))
    , m_captchaNotice(new NoticeBar(Tone::Info))
{
    m_backButton->setObjectName(u"backButton"_s);
    m_title->setObjectName(u"titleLabel"_s);
    m_demoNotice->setObjectName(u"demoNoticeBar"_s);
    m_demoNotice->hide();
    m_text->setObjectName(u"textLabel"_s);
    m_text->setContentsMargins(0, 8, 0, 0);
    m_formFrame->hide();
    m_help->showOnlyWhenCalledFor();
    m_captchaNotice->setObjectName(u"captchaNoticeBar"_s);
    lay(new QVBoxLayout(this));

    connect(m_help, &ConnectionHelp::certificateRequested, this, &SignInPage::certificateRequested);
    connect(m_help, &ConnectionHelp::proxyRequested, this, &SignInPage::proxyRequested);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &SignInPage::refreshNotice);
    connect(m_backButton, &QPushButton::clicked, this, &SignInPage::goBack);
    m_singleSignOnNotice->setObjectName(u"singleSignOnNoticeBar"_s);
    m_captchaNotice->setMessage(tr("This portal asks for a captcha after refused passwords."),
                                tr("Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key."));
    for (auto *notice : {m_singleSignOnNotice, m_captchaNotice})
        connect(notice->addButton(tr("Open the portal’s web page")), &QPushButton::clicked, this,
                [this] { Q_EMIT webPageRequested(m_viewModel.state().webPage); });
    connect(m_ways, &SignInWayList::chosen, this, &SignInPage::openWay);
    connect(&m_viewModel, &viewmodels::SignInViewModel::stateChanged, this, &SignInPage::refresh);
    refresh();
}

void SignInPage::lay(QVBoxLayout *layout)
{
    auto *frame = new QVBoxLayout(m_formFrame);
    frame->setContentsMargins(0, 0, 0, 0);

    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_backButton, 0, Qt::AlignLeading);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(makeAddressLine());
    layout->addWidget(m_text);
    layout->addSpacing(24);
    auto *body = new QVBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_demoNotice);
    body->addWidget(m_ways);
    body->addWidget(m_singleSignOnNotice);
    body->addWidget(m_formFrame);
    body->addWidget(m_help->notice());
    body->addWidget(m_notice);
    body->addWidget(m_help);
    body->addWidget(m_captchaNotice);
    layout->addLayout(body);
    layout->addStretch(1);
}

QWidget *SignInPage::makeAddressLine()
{
    m_lock = new IconView(Icon::Lock, ColorRole::Ok, 14);
    m_address = makeLabel({}, TextStyle::Body, ColorRole::Text2);
    m_address->setObjectName(u"addressLabel"_s);
    m_addressLine = new QWidget;
    auto *layout = new QHBoxLayout(m_addressLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_lock);
    layout->addWidget(m_address, 1);
    return m_addressLine;
}

void SignInPage::setDemoAccounts(const QList<DemoPortal::Account> &accounts)
{
    delete m_demoRows;
    m_demoRows = new QWidget;
    auto *layout = new QVBoxLayout(m_demoRows);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    for (const auto &account : accounts)
        layout->addWidget(makeDemoRow(account));
    m_demoNotice->addWidget(m_demoRows);
    m_hasDemoAccounts = !accounts.isEmpty();
    refreshWords();
}

QWidget *SignInPage::makeDemoRow(const DemoPortal::Account &account)
{
    auto *fillButton = makeButton(tr("Fill in"));
    fillButton->setObjectName(u"fillInButton"_s);
    fillButton->setAccessibleName(tr("Fill in %1").arg(account.userName));
    connect(fillButton, &QPushButton::clicked, this, [this, account] { fillIn(account); });

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(
        makeLabel(tr("Sign in as %1 with the password %2. Role: %3.").arg(account.userName, account.password, account.role),
                  TextStyle::Notice),
        1);
    layout->addWidget(fillButton);
    return row;
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second->start();
    if (!event->spontaneous())
        prepare();
}

void SignInPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second->stop();
    if (!event->spontaneous() && m_form)
        m_form->forgetSecret();
}

/// A person who was signed in a moment ago need not choose again.
void SignInPage::prepare()
{
    const auto &state = m_viewModel.state();
    if (state.isInterrupted && state.lastWay && !state.isChangingWay)
        openWay(*state.lastWay);
    else
        closeForm();
}

void SignInPage::openWay(SignInWay way)
{
    delete m_form;
    m_form = new SignInForm(way);
    if (way == SignInWay::OAuth2 || way == SignInWay::OpenId)
        m_form->setClientId(m_viewModel.state().clientId);
    else
        m_form->setUserName(m_viewModel.state().userName);
    m_formFrame->layout()->addWidget(m_form);
    orderTabs(m_formFrame);
    connect(m_form, &SignInForm::submitted, this, &SignInPage::submit);
    connect(m_form, &SignInForm::keptKeyRequested, this, &SignInPage::useKeptKey);
    connect(m_form, &SignInForm::stopRequested, this, [this] { m_viewModel.stop(); });
    connect(m_form, &SignInForm::edited, this, [this] { m_viewModel.edit(); });
    m_viewModel.edit();
    if (way == SignInWay::ApiKey)
        m_viewModel.lookForEmergencyKey();
    refresh();
    m_form->focusField();
}

std::optional<SignInPage::Draft> SignInPage::draft() const
{
    if (!m_form)
        return {};
    return Draft{.way = m_form->way(), .userName = m_form->userName(), .secret = m_form->secret()};
}

void SignInPage::resume(const Draft &draft)
{
    openWay(draft.way);
    m_form->setUserName(draft.userName);
    m_form->setSecret(draft.secret.text());
}

void SignInPage::setUnsavedChanges(qsizetype count)
{
    if (std::exchange(m_unsavedChanges, count) != count)
        refresh();
}

void SignInPage::closeForm()
{
    delete m_form;
    m_form = nullptr;
    m_viewModel.edit();
    refresh();
    m_ways->focusWay();
}

void SignInPage::goBack()
{
    if (m_form)
        closeForm();
    else
        m_viewModel.changePortal();
}

void SignInPage::fillIn(const DemoPortal::Account &account)
{
    openWay(SignInWay::Password);
    m_form->setUserName(account.userName);
    m_form->setSecret(account.password);
    m_form->focusField();
}

void SignInPage::useKeptKey()
{
    m_isKeptKeyUsed = true;
    m_viewModel.signInWithEmergencyKey();
}

void SignInPage::submit()
{
    m_isKeptKeyUsed = false;
    switch (m_form->way()) {
    case SignInWay::Password: m_viewModel.signInWithPassword(m_form->userName(), m_form->secret()); break;
    case SignInWay::Basic: m_viewModel.signInWithBasic(m_form->userName(), m_form->secret()); break;
    case SignInWay::OAuth2:
    case SignInWay::OpenId: m_viewModel.signInWithBrowser(m_form->way(), m_form->clientId(), m_form->secret()); break;
    default: m_viewModel.signInWithKey(m_form->way(), m_form->secret()); break;
    }
}

void SignInPage::refresh()
{
    const auto &state = m_viewModel.state();
    m_ways->setLastWay(state.lastWay);
    m_ways->setBrowserOffered(state.hasIdentityService);
    refreshSingleSignOn();
    // One goes before the other comes: room for both at once would make the window grow.
    (m_form ? static_cast<QWidget *>(m_ways) : m_formFrame)->hide();
    (m_form ? m_formFrame : static_cast<QWidget *>(m_ways))->show();
    m_backButton->setEnabled(!state.busy);
    if (m_form) {
        m_form->setKeptKey(m_form->way() == SignInWay::ApiKey ? state.emergencyAccount : QString());
        m_form->setBusy(state.busy);
    }
    const bool isRefused =
        state.error && (state.error->kind == Error::Kind::BadCode || state.error->kind == Error::Kind::Unauthorized);
    if (m_form && isRefused && !m_isKeptKeyUsed && isVisible())
        m_form->showRefused();
    refreshWords();
    refreshNotice();
}

void SignInPage::refreshSingleSignOn()
{
    const auto &name = m_viewModel.state().singleSignOn;
    m_singleSignOnNotice->setMessage(
        tr("This portal’s web page also offers %1.").arg(name),
        tr("Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here."));
    m_singleSignOnNotice->setVisible(!name.isEmpty() && !m_form);
}

void SignInPage::refreshWords()
{
    const auto &state = m_viewModel.state();
    m_title->setText(state.isChangingWay       ? tr("Sign in another way")
                         : state.isInterrupted ? tr("Sign in again to go on")
                                               : tr("Sign in to %1").arg(state.portalName));
    m_text->setVisible(state.isInterrupted || state.isInBrowser);
    m_text->setText(state.isInBrowser          ? tr("Go on in your browser, then come back. This page notices when you are done.")
                        : state.isChangingWay  ? tr("Your present sign-in stays as it is until the new one is accepted.")
                        : m_unsavedChanges > 0 ? sessionEndedText(m_unsavedChanges)
                                               : tr("Your session has ended. Nothing you typed is lost."));
    m_lock->setVisible(!state.isLoopback);
    m_demoNotice->setVisible(m_hasDemoAccounts && state.isLoopback);
    m_address->setText(state.release.isEmpty() ? state.host
                                               : tr("%1 · DocSpace %2").arg(state.host, shortRelease(state.release)));
    m_backButton->setText(m_form ? tr("Other ways to sign in") : tr("Change portal"));
    m_backButton->setVisible(m_form || !state.isInterrupted);
}

void SignInPage::refreshNotice()
{
    const auto &state = m_viewModel.state();
    const auto kind = state.error ? std::optional(state.error->kind) : std::nullopt;
    const bool usesPassword = m_form && (m_form->way() == SignInWay::Password || m_form->way() == SignInWay::Basic);
    const int locked = usesPassword ? m_viewModel.secondsLocked() : 0;
    if (m_form)
        m_form->setLocked(locked > 0);
    m_help->setError(state.error, state.webPage);
    m_captchaNotice->setVisible(usesPassword && state.needsCaptcha);
    if (locked > 0) {
        m_notice->showLockOut(tr("Too many sign-ins in a short time."), tr("Try again in %Ln second(s).", nullptr, locked));
    } else if (usesPassword && (kind == Error::Kind::LockedOut || kind == Error::Kind::TooManyRequests)) {
        m_notice->showWords({}, tr("You can try again now."), Tone::Info);
    } else if (m_form && state.error && m_isKeptKeyUsed) {
        m_notice->showError(*state.error, keptKeyErrorText(*state.error, state.host));
    } else if (m_form && state.error) {
        m_notice->showError(*state.error, signInErrorText(*state.error, m_form->way(), state.host));
    } else {
        m_notice->showError(state.error, state.host);
    }
}

}  // namespace twofold::ui
