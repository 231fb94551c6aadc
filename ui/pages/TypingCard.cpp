// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TypingCard.h"

#include "ui/pages/CopiedFeedback.h"
#include "ui/pages/NamedButton.h"
#include "ui/platform/Browser.h"
#include "ui/platform/Clipboard.h"
#include "ui/theme/Label.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyLine.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Separator.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace twofold::ui {

TypingCard::TypingCard(const Platform &platform, QWidget *parent) : Card(parent), m_platform(platform)
{
    setObjectName(QStringLiteral("typingCard"));
    setAccessibleName(tr("Type the key into your phone"));
    auto *body = addBody();
    body->setSpacing(8);
    body->addWidget(makeLabel(tr("Type the key into your phone"), TextStyle::SectionLabel));
    body->addWidget(makeLabel(tr("In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:"),
                              TextStyle::Body, ColorRole::Text2));
    addValues(body);
    body->addSpacing(4);
    body->addWidget(new Separator);
    body->addSpacing(4);
    addLink(body);
}

void TypingCard::addValues(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &name, QWidget *value) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(name, TextStyle::Small, ColorRole::Text3, false), row, 0);
        grid->addWidget(value, row, 1);
    };
    const auto addText = [&add](const QString &name, const QString &text) {
        auto *label = makeLabel(text, TextStyle::Control);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        add(name, label);
        return label;
    };
    m_account = addText(tr("Account"), {});
    m_account->setObjectName(QStringLiteral("typingAccountLabel"));
    m_keyLine = new KeyLine;
    m_keyLine->setObjectName(QStringLiteral("typingKeyLine"));
    connect(m_keyLine, &KeyLine::copyRequested, this, &TypingCard::copyRequested);
    // The line is as wide as its key, and would narrow the column with it.
    auto *keyCell = new QWidget;
    auto *keyRow = new QHBoxLayout(keyCell);
    keyRow->setContentsMargins(0, 0, 0, 0);
    keyRow->addWidget(m_keyLine);
    keyRow->addStretch(1);
    add(tr("Key"), keyCell);
    addText(tr("Type of key"), tr("Time-based (TOTP)"));
    addText(tr("Algorithm"), QStringLiteral("SHA1"));
    addText(tr("Digits"), locale().toString(6));
    addText(tr("Period"), tr("30 seconds"));
    layout->addLayout(grid);
    layout->addWidget(
        makeLabel(tr("Small or capital letters and gaps make no difference in the key. What the app does not ask for, it "
                     "knows."),
                  TextStyle::Small, ColorRole::Text3));
}

void TypingCard::addLink(QVBoxLayout *layout)
{
    auto *openButton =
        namedButton(QStringLiteral("openLinkButton"), tr("Open in an app on this computer"), ButtonRole::Default, Icon::OpenOut);
    connect(openButton, &QPushButton::clicked, this, &TypingCard::openLink);
    m_copyButton = namedButton(QStringLiteral("copyLinkButton"), tr("Copy the link"), ButtonRole::Default, Icon::Copy);
    m_copied = new CopiedFeedback(m_copyButton);
    connect(m_copyButton, &QPushButton::clicked, this, &TypingCard::copyLink);
    m_notOpened = new NoticeBar(Tone::Warn, tr("No program on this computer takes such a link."),
                                tr("Copy it and add it in the app, or type the key."));
    m_notOpened->setObjectName(QStringLiteral("notOpenedNotice"));
    m_notOpened->hide();

    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(openButton);
    row->addWidget(m_copyButton);
    layout->addWidget(makeLabel(tr("Or use an authenticator on this computer"), TextStyle::SectionLabel));
    layout->addWidget(
        makeLabel(tr("It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a "
                     "second thing to have, which this computer is not."),
                  TextStyle::Body, ColorRole::Text2));
    layout->addWidget(buttons);
    layout->addWidget(m_notOpened);
}

void TypingCard::showKey(const viewmodels::SetupViewModel::State &state, const Secret &link)
{
    m_link = link;
    m_account->setText(state.account);
    m_keyLine->setKey(state.key.text());
}

void TypingCard::clear()
{
    m_link = {};
    m_keyLine->clear();
    m_notOpened->hide();
    hide();
}

void TypingCard::openLink()
{
    // Byte for byte, as the picture has it.
    auto bytes = m_link.bytes();
    const bool isOpened = m_platform.browser.open(QUrl::fromEncoded(bytes, QUrl::StrictMode));
    wipe(bytes);
    m_notOpened->setHidden(isOpened);
}

void TypingCard::copyLink()
{
    m_platform.clipboard.copySecret(m_link);
    m_copied->show();
}

}  // namespace twofold::ui
