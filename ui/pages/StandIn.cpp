// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StandIn.h"

#include "app/viewmodels/ReadRetry.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NetworkWords.h"
#include "ui/pages/PageContent.h"
#include "ui/platform/Clipboard.h"
#include "ui/platform/SystemSettings.h"
#include "ui/widgets/Sentences.h"
#include "ui/widgets/StatePane.h"

#include <utility>

namespace twofold::ui {

using viewmodels::PersonRole;
using viewmodels::ReadRetry;

namespace {

/// What the pane shows beside the words.
Icon iconOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::ProxyRefused: return Icon::WifiOff;
    case Error::Kind::NotTrusted:
    case Error::Kind::CertificateChanged: return Icon::ShieldAlert;
    default: return Icon::Warning;
    }
}

/// The title of a pane is a heading.
QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(u'.') || sentence.endsWith(u'。'))
        sentence.chop(1);
    return sentence;
}

}  // namespace

StandIn::StandIn(PageContent &content, const Platform &platform, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_pane(*content.statePane())
    , m_platform(platform)
    , m_retry(new ReadRetry(this))
{
    const auto run = [this](std::function<void()> StandIn::*act) {
        const auto copy = this->*act;  // what it does may put another one in its place
        copy();
    };
    connect(&m_pane, &StatePane::primaryActivated, this, [run] { run(&StandIn::m_primary); });
    connect(&m_pane, &StatePane::secondaryActivated, this, [run] { run(&StandIn::m_secondary); });
    connect(&m_pane, &StatePane::copyRequested, &platform.clipboard,
            [&clipboard = platform.clipboard](const QString &details) { clipboard.copySecret(Secret::fromText(details)); });
    connect(&m_content, &PageContent::stateLeft, m_retry, &ReadRetry::stop);
    connect(&m_content, &PageContent::stateLeft, this, &StandIn::changed);
    connect(m_retry, &ReadRetry::stateChanged, this, &StandIn::refreshCountDown);
    connect(m_retry, &ReadRetry::due, this, [run] { run(&StandIn::m_again); });
}

void StandIn::setAccount(const Account &account)
{
    if (m_account == account)
        return;
    // What was tried for somebody else is of no interest to this one.
    if (m_account.userName != account.userName)
        m_retry->stop();
    m_account = account;
    if (m_words)
        fill(m_words());
}

void StandIn::setOnScreen(bool isOnScreen)
{
    m_retry->setOnHold(!isOnScreen);
}

bool StandIn::asksForSignIn() const
{
    return m_isSessionEnded && !m_pane.isHidden();
}

void StandIn::show(const Words &words)
{
    m_retry->stop();
    m_isSessionEnded = false;
    showWords([words] { return words; });
}

void StandIn::showFault(const Error &error, const Reading &reading)
{
    m_again = reading.again;
    if (reading.changesNothing && error.mayPass())
        m_retry->failed(error);
    else
        m_retry->stop();
    m_isSessionEnded = error.kind == Error::Kind::Unauthorized;
    showWords([this, error, reading] { return wordsOf(error, reading); });
}

void StandIn::showNoPermission(const QString &title, const QString &details)
{
    m_retry->stop();
    m_isSessionEnded = false;
    showWords([this, title, details] { return ofRole(title, details); });
}

void StandIn::showWords(std::function<Words()> words)
{
    m_words = std::move(words);
    fill(m_words());
    m_content.showState();
    Q_EMIT changed();
}

void StandIn::fill(const Words &words)
{
    m_primary = words.primary.act;
    m_secondary = words.secondary.act;
    m_pane.setContent(words.icon, words.tone, words.title, words.body);
    m_pane.setPrimaryAction(words.primary.text, words.role);
    m_pane.setSecondaryAction(words.secondary.text);
    m_pane.setDetails(words.details);
}

StandIn::Words StandIn::wordsOf(const Error &error, const Reading &reading)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized: return ofEndedSession(error, reading);
    case Error::Kind::Forbidden:
        // With a text it is about the address, not about rights.
        if (error.serverMessage.isEmpty())
            return ofRights(error, reading);
        break;
    case Error::Kind::NotAvailable:
    case Error::Kind::PaymentRequired:
        if (reading.isOfPolicy)
            return ofMissingTwoFactor(error, reading);
        break;
    default: break;
    }
    return ofConnection(error, reading);
}

StandIn::Words StandIn::ofConnection(const Error &error, const Reading &reading)
{
    const auto text = errorText(error, reading.host);
    const bool isByItself = m_retry->state().stage != ReadRetry::Stage::Idle;
    Words words{.icon = iconOf(error.kind),
                .tone = Tone::Warn,
                .title = withoutFullStop(text.title),
                .body = text.body,
                .primary = {tr("Try again"), reading.again},
                .secondary = reading.other,
                .details = errorDetails(error)};
    if (!isByItself)
        return words;
    words.primary = {tr("Try now"), [this] { m_retry->tryNow(); }};
    if (error.kind == Error::Kind::TooManyRequests)
        words.body.clear();  // it says when to try again, as the count-down does
    if (error.kind != Error::Kind::Offline)
        return words;
    if (proxyOf(error).isEmpty())
        words.body = tr("You can go on reading what is already here. Nothing you typed is lost.");
    auto &settings = m_platform.systemSettings;
    if (settings.has(SystemSettings::Panel::Network))
        words.secondary = {tr("Open network settings"), [&settings] { settings.open(SystemSettings::Panel::Network); }};
    return words;
}

StandIn::Words StandIn::ofEndedSession(const Error &error, const Reading &reading)
{
    return {.icon = Icon::Clock,
            .tone = Tone::Info,
            .title = tr("Sign in again to go on"),
            .body = sessionEndedText(m_account.unsavedChanges),
            .primary = {tr("Sign in again"), [this] { Q_EMIT signInRequested(); }},
            .secondary = reading.other,
            .details = errorDetails(error)};
}

StandIn::Words StandIn::ofRights(const Error &error, const Reading &reading)
{
    return {.icon = Icon::Lock,
            .tone = Tone::Info,
            .title = tr("This sign-in can’t open this page"),
            .body = !reading.whenForbidden.isEmpty()
                ? reading.whenForbidden
                : tr("Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with "
                     "email and password for this page, or with an API key that has full access."),
            .primary = {tr("Sign in another way"), [this] { Q_EMIT anotherWayRequested(); }},
            .secondary = reading.other,
            .details = errorDetails(error)};
}

StandIn::Words StandIn::ofMissingTwoFactor(const Error &error, const Reading &reading)
{
    return {.icon = Icon::Ban,
            .tone = Tone::Info,
            .title = tr("Two-factor sign-in is not offered here"),
            .body = tr("This portal’s plan or version doesn’t include it. Signing in works as before, with your password only."),
            .primary = {tr("Check again"), reading.again},
            .secondary = {tr("Read what is needed"), [this] { Q_EMIT requirementsRequested(); }},
            .details = errorDetails(error),
            .role = ButtonRole::Default};
}

StandIn::Words StandIn::ofRole(const QString &title, const QString &details)
{
    return {.icon = Icon::ShieldCheck,
            .tone = Tone::Info,
            .title = title,
            .body = sentences({whoIsSignedIn(), tr("Your own sign-in settings are open to you.")}),
            .primary = {tr("Go to My sign-in"), [this] { Q_EMIT mySignInRequested(); }},
            .secondary = {tr("Switch account…"), [this] { Q_EMIT accountsRequested(); }},
            .details = details};
}

/// Nothing where it is not known.
QString StandIn::whoIsSignedIn() const
{
    const auto who = addressText(m_account.userName);
    if (who.isEmpty())
        return {};
    switch (m_account.role) {
    case PersonRole::User: return tr("You are signed in as %1, a user.").arg(who);
    case PersonRole::RoomAdmin: return tr("You are signed in as %1, a room admin.").arg(who);
    case PersonRole::Guest: return tr("You are signed in as %1, a guest.").arg(who);
    case PersonRole::Owner:
    case PersonRole::Admin: break;
    }
    return {};
}

void StandIn::refreshCountDown()
{
    const auto &state = m_retry->state();
    switch (state.stage) {
    case ReadRetry::Stage::Idle: m_content.setStateKept(false); return m_pane.setCountDown({});
    case ReadRetry::Stage::Waiting:
        m_content.setStateKept(false);
        return m_pane.setCountDown(tr("Twofold tries again in %Ln second(s).", nullptr, state.secondsLeft),
                                   tr("Twofold tries again by itself."));
    case ReadRetry::Stage::Reading:
        m_content.setStateKept(true);
        return m_pane.setCountDown(tr("Twofold is trying now…"), tr("Twofold tries again by itself."));
    }
}

}  // namespace twofold::ui
