// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ScanStep.h"

#include "ui/pages/CopiedFeedback.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/SideBySide.h"
#include "ui/pages/TypingCard.h"
#include "ui/platform/Browser.h"
#include "ui/platform/Clipboard.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BarLayout.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyLine.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/QrDialog.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/Separator.h"

#include <QUrl>
#include <QVBoxLayout>

namespace twofold::ui {

namespace {

constexpr int besideFrom = 640;  ///< within the card: a window of 820 px with the narrow sidebar

Label *valueLabel(const QString &name)
{
    auto *label = makeLabel({}, TextStyle::Control);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

ScanStep::ScanStep(const Platform &platform, QWidget *parent) : QWidget(parent), m_platform(platform)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeCodeCard());
    layout->addWidget(makeActions());
    m_typing = new TypingCard(platform);
    m_typing->hide();
    connect(m_typing, &TypingCard::copyRequested, this, &ScanStep::copyKey);
    layout->addWidget(m_typing);
    layout->addWidget(makeBrowserActions());
}

Card *ScanStep::makeCodeCard()
{
    m_qrView = new QrView;
    m_qrView->setObjectName(QStringLiteral("qrView"));
    connect(m_qrView, &QrView::enlargeRequested, this, &ScanStep::enlarge);
    auto *columns = new SideBySide(m_qrView, makeKeyColumn(), besideFrom);
    columns->setSpacings(32, 24);
    columns->setStretches(0, 1);
    auto *card = new Card;
    card->setAccessibleName(tr("Scan this code with your authenticator app"));
    card->addBody(24)->addWidget(columns);
    return card;
}

QWidget *ScanStep::makeKeyColumn()
{
    m_issuer = valueLabel(QStringLiteral("issuerLabel"));
    m_account = valueLabel(QStringLiteral("accountLabel"));
    m_keyLine = new KeyLine;
    m_keyLine->setObjectName(QStringLiteral("keyLine"));
    m_keyLine->setAccessibleName(tr("Key, to type instead of scanning"));
    connect(m_keyLine, &KeyLine::copyRequested, this, &ScanStep::copyKey);
    m_copyButton = namedButton(QStringLiteral("copyKeyButton"), tr("Copy key"), ButtonRole::Default, Icon::Copy);
    m_copied = new CopiedFeedback(m_copyButton);
    connect(m_copyButton, &QPushButton::clicked, this, &ScanStep::copyKey);

    auto *copyRow = new QHBoxLayout;
    copyRow->setSpacing(8);
    copyRow->addWidget(m_copyButton);
    copyRow->addWidget(makeLabel(tr("Time-based, 6 digits, 30 s"), TextStyle::Small, ColorRole::Text3), 1);

    // An alignment would go by the key's own direction, which is always left to right.
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_keyLine);
    keyRow->addStretch(1);

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeLabel(tr("Portal (issuer)"), TextStyle::Small, ColorRole::Text3));
    layout->addWidget(m_issuer);
    layout->addSpacing(10);
    layout->addWidget(makeLabel(tr("Account"), TextStyle::Small, ColorRole::Text3));
    layout->addWidget(m_account);
    layout->addSpacing(16);
    layout->addWidget(new Separator);
    layout->addSpacing(14);
    layout->addWidget(makeLabel(tr("Key, to type instead of scanning"), TextStyle::Small, ColorRole::Text3));
    layout->addLayout(keyRow);
    layout->addSpacing(4);
    layout->addLayout(copyRow);
    layout->addSpacing(24);
    layout->addStretch(1);
    layout->addWidget(
        new NoticeBar(Tone::Info, {}, tr("Treat this picture like a password: whoever scans it can make your codes.")));
    return column;
}

QWidget *ScanStep::makeActions()
{
    auto *enlargeButton = namedButton(QStringLiteral("enlargeButton"), tr("Enlarge"), ButtonRole::Default, Icon::Expand);
    connect(enlargeButton, &QPushButton::clicked, this, &ScanStep::enlarge);
    m_typeButton = namedButton(QStringLiteral("typeButton"), tr("My phone can’t scan"), ButtonRole::Default, Icon::Phone);
    connect(m_typeButton, &QPushButton::clicked, this, &ScanStep::toggleTyping);

    auto *actions = new QWidget;
    auto *row = new BarLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLeading(enlargeButton);
    row->addLeading(m_typeButton);
    row->addTrailing(makeLabel(tr("Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others"), TextStyle::Small,
                               ColorRole::Text3));
    return actions;
}

QWidget *ScanStep::makeBrowserActions()
{
    auto *openButton =
        namedButton(QStringLiteral("openConfirmLinkButton"), tr("Open in the browser"), ButtonRole::Quiet, Icon::OpenOut);
    connect(openButton, &QPushButton::clicked, this, &ScanStep::openInBrowser);
    auto *copyButton =
        namedButton(QStringLiteral("copyConfirmLinkButton"), tr("Copy the page’s link"), ButtonRole::Quiet, Icon::Copy);
    m_linkCopied = new CopiedFeedback(copyButton);
    connect(copyButton, &QPushButton::clicked, this, &ScanStep::copyLink);
    m_noBrowser = new NoticeBar(Tone::Warn, tr("No browser could be opened on this computer."),
                                tr("Copy the page’s link and open it where there is one."));
    m_noBrowser->setObjectName(QStringLiteral("noBrowserNotice"));

    auto *row = new QWidget;
    auto *bar = new BarLayout(row);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addLeading(makeLabel(tr("Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour."),
                              TextStyle::Small, ColorRole::Text2));
    bar->addTrailing(openButton);
    bar->addTrailing(copyButton);

    m_browserActions = new QWidget;
    m_browserActions->setObjectName(QStringLiteral("browserActions"));
    auto *layout = new QVBoxLayout(m_browserActions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(row);
    layout->addWidget(m_noBrowser);
    m_noBrowser->hide();
    m_browserActions->hide();
    return m_browserActions;
}

void ScanStep::showState(const viewmodels::SetupViewModel::State &state, const Secret &link)
{
    if (!m_qrView->isEmpty() && m_key == state.key && m_browserLink == state.browserLink)
        return;
    m_key = state.key;
    m_browserLink = state.browserLink;
    m_browserActions->setHidden(m_browserLink.isEmpty());
    m_qrView->setModules(state.qr.size, state.qr.dark);
    m_qrView->setAccessibleName(tr("QR code for %1 at %2. The key is below as text.").arg(state.account, state.issuer));
    m_keyLine->setKey(state.key.text());
    m_issuer->setText(state.issuer);
    m_account->setText(state.account);
    m_typing->showKey(state, link);
}

void ScanStep::clear()
{
    m_key = {};
    m_browserLink = {};
    m_noBrowser->hide();
    m_qrView->clear();
    m_keyLine->clear();
    m_typing->clear();
}

void ScanStep::copyKey()
{
    m_platform.clipboard.copySecret(m_key);
    m_copied->show();
}

void ScanStep::openInBrowser()
{
    m_noBrowser->setHidden(m_platform.browser.open(QUrl(m_browserLink.text())));
}

void ScanStep::copyLink()
{
    m_platform.clipboard.copySecret(m_browserLink);
    m_linkCopied->show();
}

void ScanStep::enlarge()
{
    auto *dialog = new QrDialog(m_qrView->moduleCount(), m_qrView->modules(), m_qrView->accessibleName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScanStep::toggleTyping()
{
    m_typing->setVisible(m_typing->isHidden());
    if (!m_typing->isHidden())
        Q_EMIT unfolded(m_typing);
}

}  // namespace twofold::ui
