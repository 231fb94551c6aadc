// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConfirmStep.h"

#include "app/viewmodels/SetupViewModel.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/RefusedCodeText.h"
#include "ui/pages/SideBySide.h"
#include "ui/platform/SystemSettings.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CountdownRing.h"
#include "ui/widgets/Separator.h"

#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace twofold::ui {

using viewmodels::SetupViewModel;
using LostCode = SetupViewModel::LostCode;

namespace {

constexpr int besideFrom = 640;
constexpr int timeWidth = 184;
constexpr int avatarSide = 32;

}  // namespace

ConfirmStep::ConfirmStep(SetupViewModel &viewModel, SystemSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_settings(settings)
    , m_second(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeCodeCard());
    layout->addWidget(makeAccountCard());

    m_second->setInterval(std::chrono::seconds(1));
    connect(m_second, &QTimer::timeout, this, &ConfirmStep::refreshTime);
    connect(&m_viewModel, &SetupViewModel::stateChanged, this, &ConfirmStep::refresh);
    refresh();
}

Card *ConfirmStep::makeCodeCard()
{
    auto *columns = new SideBySide(makeCodeColumn(), makeTimeColumn(), besideFrom);
    columns->setSpacings(32, 24);
    columns->setStretches(1, 0);
    columns->setDivider(new Separator(Qt::Vertical));
    auto *card = new Card;
    card->setAccessibleName(tr("Type the code your app shows"));
    card->addBody(32)->addWidget(columns);
    return card;
}

QWidget *ConfirmStep::makeCodeColumn()
{
    m_codeField = new CodeField;
    m_codeField->setObjectName(QStringLiteral("codeField"));
    m_hint = makeLabel(tr("You can paste the code too. It is checked as soon as the sixth digit is in."), TextStyle::Small,
                       ColorRole::Text2);
    connect(m_codeField, &CodeField::codeEntered, this, &ConfirmStep::confirm);
    connect(m_codeField, &CodeField::edited, this, [this] {
        m_viewModel.edit();
        Q_EMIT changed();
    });

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLabel(tr("6-digit code"), TextStyle::Body));
    layout->addSpacing(6);
    layout->addWidget(m_codeField, 0, Qt::AlignLeading);
    layout->addSpacing(12);
    layout->addWidget(m_hint);
    layout->addWidget(makeNotices());
    layout->addStretch(1);
    return column;
}

QWidget *ConfirmStep::makeNotices()
{
    m_refused = new ErrorNotice;
    m_refused->setObjectName(QStringLiteral("refusedNotice"));
    auto *checkClock = namedButton(QStringLiteral("checkClockButton"), tr("Check the clock again"));
    m_clockSettings = namedButton(QStringLiteral("clockSettingsButton"), tr("Open clock settings"));
    m_refused->addBelow({m_clockSettings, checkClock});
    connect(m_clockSettings, &QPushButton::clicked, this, [this] { m_settings.open(SystemSettings::Panel::Clock); });
    connect(checkClock, &QPushButton::clicked, this, [this] {
        m_viewModel.checkClock();
        m_codeField->setFocus();  // the next code is typed over the refused one
    });

    m_expired = new ErrorNotice;
    m_expired->setObjectName(QStringLiteral("expiredNotice"));
    m_startAnewButton = namedButton(QStringLiteral("startAnewButton"), {});
    m_expired->addBelow({m_startAnewButton});
    connect(m_startAnewButton, &QPushButton::clicked, this,
            [this] { m_viewModel.isAtSignIn() ? m_viewModel.later() : m_viewModel.retry(); });

    m_lost = new ErrorNotice;
    m_lost->setObjectName(QStringLiteral("lostNotice"));
    m_lostButton = namedButton(QStringLiteral("lostButton"), {});
    m_lost->addBelow({m_lostButton});
    connect(m_lostButton, &QPushButton::clicked, this,
            [this] { canReadLostCode() ? m_viewModel.readLostCode() : m_viewModel.later(); });

    m_other = new ErrorNotice;
    m_other->setObjectName(QStringLiteral("errorNotice"));

    auto *notices = new QWidget;
    auto *layout = new QVBoxLayout(notices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto *notice : {m_refused, m_expired, m_lost, m_other}) {
        notice->hide();
        layout->addWidget(notice);
    }
    return notices;
}

QWidget *ConfirmStep::makeTimeColumn()
{
    m_ring = new CountdownRing;
    m_ring->setObjectName(QStringLiteral("countdownRing"));
    m_ringText = makeLabel({}, TextStyle::Small, ColorRole::Text2);
    m_ringText->setObjectName(QStringLiteral("nextCodeLabel"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(makeLabel(tr("Next code"), TextStyle::Control));
    words->addWidget(m_ringText);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_ring);
    row->addLayout(words, 1);

    auto *column = new QWidget;
    column->setMinimumWidth(timeWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(row);
    layout->addWidget(
        makeLabel(tr("Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one."),
                  TextStyle::Small, ColorRole::Text2));
    layout->addStretch(1);
    return column;
}

Card *ConfirmStep::makeAccountCard()
{
    auto *scanAgain =
        namedButton(QStringLiteral("scanAgainButton"), tr("Show the code to scan again"), ButtonRole::Default, Icon::Qr);
    connect(scanAgain, &QPushButton::clicked, this, [this] { m_viewModel.backToScan(); });
    m_avatar = new Avatar({}, Avatar::Shape::Round, avatarSide);
    m_account = new CardRow(Icon::None, {});
    m_account->setLeading(m_avatar);
    m_account->setTrailing(scanAgain);
    auto *card = new Card;
    card->addRow(m_account);
    return card;
}

void ConfirmStep::begin()
{
    m_codeField->clear();
    m_codeField->setFocus();
}

bool ConfirmStep::canConfirm() const
{
    const auto &state = m_viewModel.state();
    return m_codeField->isComplete() && !state.busy && m_viewModel.secondsLocked() == 0 && state.lostCode != LostCode::Taken;
}

void ConfirmStep::confirm()
{
    if (canConfirm())
        m_viewModel.submitCode(m_codeField->code());
}

void ConfirmStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second->start();
    refreshTime();
}

void ConfirmStep::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second->stop();
    // Going out of sight is no edit, and the page may be going for good.
    const QSignalBlocker blocker(m_codeField);
    m_codeField->clear();
}

void ConfirmStep::refresh()
{
    const auto &state = m_viewModel.state();
    m_avatar->setName(state.account);
    m_account->setTitle(state.account);
    m_account->setDescription(tr("Look for %1 in your app").arg(state.issuer));
    m_codeField->setBusy(state.busy);
    const bool isRefused = !state.busy && state.error && state.error->kind == Error::Kind::BadCode;
    if (isRefused && !m_codeField->hasError() && m_codeField->isComplete()) {
        m_codeField->setError(true);
        // The next code is typed over the refused one.
        m_codeField->moveCursor(0);
        m_codeField->moveCursor(int(m_codeField->code().size()), true);
        m_codeField->setFocus();
    }
    refreshTime();
}

void ConfirmStep::refreshTime()
{
    const int left = m_viewModel.secondsToNextCode();
    m_ring->setSecondsLeft(left);
    m_ringText->setText(tr("in %Ln second(s)", nullptr, left));
    refreshNotices();
    Q_EMIT changed();
}

void ConfirmStep::showExpired()
{
    const bool isAtSignIn = m_viewModel.isAtSignIn();
    m_expired->showWords(tr("This set-up has expired."),
                         isAtSignIn ? tr("Sign in again to start it anew.") : tr("Start it anew, and scan the code once more."));
    m_startAnewButton->setText(isAtSignIn ? tr("Sign in again") : tr("Start anew"));
}

/// At sign-in there is nobody to read it as, unless a pass opens the set-up.
bool ConfirmStep::canReadLostCode() const
{
    const auto &state = m_viewModel.state();
    return state.lostCode == LostCode::Unknown && !(m_viewModel.isAtSignIn() && state.browserLink.isEmpty());
}

void ConfirmStep::showLostCode()
{
    const auto &state = m_viewModel.state();
    switch (state.lostCode) {
    case LostCode::None: break;
    case LostCode::NotTaken:
        m_lost->showWords(tr("The portal has not taken that code."),
                          tr("The connection broke off. Your app is not set up yet: type the code that it shows now."),
                          Tone::Warn);
        break;
    case LostCode::Taken:
        m_lost->showWords(
            tr("Your app is set up."),
            tr("The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My "
               "sign-in."),
            Tone::Ok);
        break;
    case LostCode::Unknown:
        m_lost->showWords(tr("It is not known yet whether your app is set up."),
                          !canReadLostCode()
                              ? tr("Sign in again: the portal asks for a code of your app if it is, and shows the set-up "
                                   "again if it is not.")
                              : state.error ? errorText(*state.error, state.issuer).title
                                            : QString(),
                          Tone::Warn);
        break;
    }
    m_lostButton->setText(canReadLostCode() ? tr("Read it again") : tr("Sign in again"));
    m_lostButton->parentWidget()->setVisible(state.lostCode != LostCode::NotTaken);
    m_lostButton->setEnabled(!state.busy);
}

void ConfirmStep::refreshNotices()
{
    const auto &state = m_viewModel.state();
    const auto kind = state.error ? std::optional(state.error->kind) : std::nullopt;
    const int locked = m_viewModel.secondsLocked();
    const bool isLost = state.lostCode != LostCode::None && kind != Error::Kind::BadCode && locked == 0;
    const bool isRefused = kind == Error::Kind::BadCode && locked == 0;
    const bool isExpired = kind == Error::Kind::Unauthorized && locked == 0 && !isLost;

    if (isRefused) {
        const auto words = refusedCodeText(state);
        m_refused->showWords(words.title, words.body);
        // Whatever is said of this code: as long as this computer's clock is off, others are explained by it.
        const bool isClockOff = state.clockOffset && !clockSentence(*state.clockOffset).isEmpty();
        m_clockSettings->setVisible(isClockOff && m_settings.has(SystemSettings::Panel::Clock));
    }
    if (isExpired)
        showExpired();
    if (isLost)
        showLostCode();
    if (locked > 0)
        m_other->showLockOut(locked);
    else if (!isLost && !isRefused && !isExpired && kind != Error::Kind::LockedOut)
        m_other->showError(state.error, state.issuer);
    else
        m_other->hide();
    m_refused->setVisible(isRefused);
    m_expired->setVisible(isExpired);
    m_lost->setVisible(isLost);
    m_hint->setHidden(isRefused || isExpired || isLost || !m_other->isHidden());
}

}  // namespace twofold::ui
