// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CodesPanel.h"

#include "ui/pages/CopiedFeedback.h"
#include "ui/pages/NamedButton.h"
#include "ui/platform/SheetActions.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/TicketLegend.h"

#include <QDir>
#include <QVBoxLayout>

#include <utility>

namespace twofold::ui {

CodesPanel::CodesPanel(const Platform &platform, SheetData sheetData, QWidget *parent)
    : QWidget(parent)
    , m_sheetData(std::move(sheetData))
    , m_actions(new SheetActions(platform, this))
    , m_notice(new NoticeBar(Tone::Ok))
    , m_tickets(new CodeTicketList)
    , m_printButton(namedButton(QStringLiteral("printButton"), tr("Print…"), ButtonRole::Primary, Icon::Printer))
    , m_saveButton(namedButton(QStringLiteral("saveButton"), tr("Save as PDF…"), ButtonRole::Default, Icon::Download))
    , m_copyButton(namedButton(QStringLiteral("copyCodesButton"), tr("Copy"), ButtonRole::Default, Icon::Copy))
    , m_copied(new CopiedFeedback(m_copyButton))
{
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
    connectActions();
}

void CodesPanel::connectActions()
{
    connect(m_tickets, &CodeTicketList::copyRequested, this, &CodesPanel::copyOne);
    connect(m_printButton, &QPushButton::clicked, this, [this] { m_actions->print(m_sheetData()); });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { m_actions->savePdf(m_sheetData()); });
    connect(m_copyButton, &QPushButton::clicked, this, [this] { m_actions->copy(m_sheetData()); });

    connect(m_actions, &SheetActions::printed, this, [this] {
        m_notice->hide();
        Q_EMIT kept();
    });
    connect(m_actions, &SheetActions::copied, this, [this] {
        m_copied->show();
        Q_EMIT kept();
    });
    connect(m_actions, &SheetActions::saved, this, &CodesPanel::showSaved);
    connect(m_actions, &SheetActions::saveFailed, this, &CodesPanel::showSaveFailed);
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

void CodesPanel::showSaveFailed(const Error &error)
{
    m_notice->setTone(Tone::Bad);
    m_notice->setMessage(tr("The PDF could not be saved."), tr("Choose another folder. The reason: %1").arg(error.detail));
    m_notice->show();
}

}  // namespace twofold::ui
