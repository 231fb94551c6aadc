// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CodesPanel.h"

#include "ui/pages/CopiedFeedback.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NamedButton.h"
#include "ui/platform/SheetActions.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/SecretCover.h"
#include "ui/widgets/TicketLegend.h"

#include <QDir>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace twofold::ui {

using Form = documents::BackupCodeSheet::Form;

CodesPanel::CodesPanel(const Platform &platform, SheetData sheetData, QWidget *parent)
    : QWidget(parent)
    , m_sheetData(std::move(sheetData))
    , m_actions(new SheetActions(platform, this))
    , m_notice(new NoticeBar(Tone::Ok))
    , m_tickets(new CodeTicketList)
    , m_printButton(namedButton(QStringLiteral("printButton"), tr("Print…"), ButtonRole::Primary, Icon::Printer))
    , m_saveButton(namedButton(QStringLiteral("saveButton"), tr("Save as PDF…"), ButtonRole::Default, Icon::Download))
    , m_copyButton(namedButton(QStringLiteral("copyCodesButton"), tr("Copy"), ButtonRole::Default, Icon::Copy))
    , m_moreButton(namedButton(QStringLiteral("moreWaysButton"), tr("More"), ButtonRole::Default, Icon::ChevronDown))
    , m_copied(new CopiedFeedback(m_copyButton))
{
    m_moreButton->setAccessibleName(tr("More ways to keep the codes"));
    m_tickets->setObjectName(QStringLiteral("codeTicketList"));
    m_tickets->setAccessibleName(tr("Backup codes"));
    m_notice->setObjectName(QStringLiteral("keptNotice"));
    m_notice->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(m_tickets);
    layout->addWidget(new TicketLegend);
    new SecretCover(this);
    m_menu = makeMenu();
    connectActions();
}

QMenu *CodesPanel::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreWaysMenu"));
    const auto add = [this, menu](const QString &name, const QString &text, Icon icon, auto act) {
        auto *action = menu->addAction(Icons::icon(icon), text, this, act);
        action->setObjectName(name);
    };
    add(QStringLiteral("printCardAction"), tr("Print a card for the wallet…"), Icon::Printer,
        [this] { m_actions->print(wanted(), Form::Card); });
    add(QStringLiteral("saveCardAction"), tr("Save the card as PDF…"), Icon::Download,
        [this] { m_actions->savePdf(wanted(), Form::Card); });
    add(QStringLiteral("saveTextAction"), tr("Save as a text file…"), Icon::Download, [this] { m_actions->saveText(wanted()); });
    menu->addSeparator();
    m_withUsed = menu->addAction(tr("With the used codes, struck out"));
    m_withUsed->setObjectName(QStringLiteral("withUsedAction"));
    m_withUsed->setCheckable(true);
    connect(m_withUsed, &QAction::toggled, this, &CodesPanel::refreshWays);
    return menu;
}

void CodesPanel::connectActions()
{
    connect(m_tickets, &CodeTicketList::copyRequested, this, &CodesPanel::copyOne);
    connect(m_printButton, &QPushButton::clicked, this, [this] { m_actions->print(wanted()); });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { m_actions->savePdf(wanted()); });
    connect(m_copyButton, &QPushButton::clicked, this, [this] { m_actions->copy(wanted()); });
    // Not setMenu(): the style would draw an arrow of its own.
    connect(m_moreButton, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_moreButton->mapToGlobal(QPoint(0, m_moreButton->height()))); });

    connect(m_actions, &SheetActions::printed, this, [this] {
        m_notice->hide();
        Q_EMIT kept();
    });
    connect(m_actions, &SheetActions::copied, this, [this] {
        m_copied->show();
        Q_EMIT kept();
    });
    connect(m_actions, &SheetActions::saved, this, &CodesPanel::showSaved);
    connect(m_actions, &SheetActions::printFailed, this, [this](const QString &reason) {
        showFailed(tr("The printer did not take this page."),
                   tr("Choose another printer, or save a PDF. The reason: %1").arg(reason));
    });
    connect(m_actions, &SheetActions::saveFailed, this, [this](const Error &error) {
        const auto words = errorText(error, {});
        showFailed(words.title, words.body);
    });
}

void CodesPanel::setCodes(const QList<api::BackupCode> &codes)
{
    if (m_codes == codes)
        return;
    m_codes = codes;
    QList<CodeTicketList::Ticket> tickets;
    for (const auto &code : codes)
        tickets.append({.code = code.code.text(), .used = code.isUsed});
    m_tickets->setCodes(tickets);
    refreshWays();
}

/// Where all codes are used there is nothing to keep.
void CodesPanel::refreshWays()
{
    const auto isUsed = [](const api::BackupCode &code) { return code.isUsed; };
    m_withUsed->setVisible(std::any_of(m_codes.cbegin(), m_codes.cend(), isUsed));
    const bool isWorthKeeping =
        m_codes.isEmpty() || m_withUsed->isChecked() || !std::all_of(m_codes.cbegin(), m_codes.cend(), isUsed);
    for (auto *button : {m_printButton, m_saveButton, m_copyButton})
        button->setEnabled(isWorthKeeping);
    const auto actions = m_menu->actions();
    for (auto *action : actions)
        action->setEnabled(isWorthKeeping || action == m_withUsed);
}

documents::BackupCodeSheetData CodesPanel::wanted() const
{
    const auto all = m_sheetData();
    return m_withUsed->isChecked() ? all : all.withoutUsed();
}

void CodesPanel::setHidden(bool hidden)
{
    m_tickets->setHidden(hidden);
}

void CodesPanel::setKept(bool kept)
{
    setButtonRole(m_printButton, kept ? ButtonRole::Default : ButtonRole::Primary);
    setButtonIcon(m_printButton, Icon::Printer);
}

void CodesPanel::clear()
{
    m_codes.clear();
    m_tickets->clear();
    m_withUsed->setChecked(false);
    m_notice->hide();
}

void CodesPanel::copyOne(int index)
{
    if (index < 0 || index >= m_codes.size())
        return;
    m_actions->copyCode(m_codes.at(index).code);
    m_tickets->showCopied(index);
}

void CodesPanel::showSaved(const QString &path)
{
    m_notice->setTone(Tone::Ok);
    m_notice->setMessage(tr("The codes are saved."), tr("Only you can open the file: %1").arg(QDir::toNativeSeparators(path)));
    m_notice->show();
    Q_EMIT kept();
}

void CodesPanel::showFailed(const QString &title, const QString &text)
{
    m_notice->setTone(Tone::Bad);
    m_notice->setMessage(title, text);
    m_notice->show();
}

}  // namespace twofold::ui
