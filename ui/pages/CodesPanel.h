// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/BackupCodesViewModel.h"
#include "ui/platform/Platform.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QPushButton;

namespace twofold::ui {

class CodeTicketList;
class CopiedFeedback;
class NoticeBar;
class SheetActions;

/// Backup codes on tickets, with the legend under them, and the ways to keep them. Its page puts the four buttons where they belong
/// there, and clears the panel when it goes out of sight. Codes that no longer work are kept only if the person asks for that.
class CodesPanel : public QWidget
{
    Q_OBJECT
public:
    using SheetData = std::function<documents::BackupCodeSheetData()>;

    /// @p sheetData is asked for when the sheet is wanted.
    CodesPanel(const Platform &platform, SheetData sheetData, QWidget *parent = nullptr);

    void setCodes(const QList<api::BackupCode> &codes);
    void setHidden(bool hidden);
    /// Printing stands out until the codes are kept.
    void setKept(bool kept);
    /// Takes the codes away, and what was said about keeping them.
    void clear();

    /// Owned by whoever puts them into a layout.
    QPushButton *printButton() const { return m_printButton; }
    QPushButton *saveButton() const { return m_saveButton; }
    QPushButton *copyButton() const { return m_copyButton; }
    /// Opens the further forms: a card for the wallet, a text file.
    QPushButton *moreButton() const { return m_moreButton; }

Q_SIGNALS:
    /// All codes were printed, saved or copied.
    void kept();

private:
    QMenu *makeMenu();
    void connectActions();
    void refreshWays();
    documents::BackupCodeSheetData wanted() const;
    void copyOne(int index);
    void showSaved(const QString &path);
    void showFailed(const QString &title, const QString &text);

    SheetData m_sheetData;
    SheetActions *m_actions;
    NoticeBar *m_notice;
    CodeTicketList *m_tickets;
    QPushButton *m_printButton;
    QPushButton *m_saveButton;
    QPushButton *m_copyButton;
    QPushButton *m_moreButton;
    QMenu *m_menu;
    QAction *m_withUsed;
    CopiedFeedback *m_copied;
    QList<api::BackupCode> m_codes;
};

}  // namespace twofold::ui
