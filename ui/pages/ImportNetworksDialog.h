// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/viewmodels/NetworkImport.h"

#include <QDialog>
#include <QStringList>

class QLayout;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace twofold::ui {

class FileDialogs;
class Label;
class NetworkImportModel;
class NoticeBar;

/// Takes a list of trusted networks, pasted or from a file, and says of each piece what it is before any is added. What can't be used,
/// and what is on the list already, is kept out. Accepted: networks() are to be added.
class ImportNetworksDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p list is what the policy holds already. The file dialogs outlive this one.
    ImportNetworksDialog(const QList<viewmodels::NetworkEntry> &list, FileDialogs &fileDialogs, QWidget *parent = nullptr);

    /// As if it had been pasted, and looked through at once.
    void setText(const QString &text);
    QStringList networks() const { return m_import.wanted(); }

    /// Asks for a place and writes @p list there, an entry a line. The path; empty when the person changed their mind.
    static Result<QString> exportNetworks(QWidget *parent, FileDialogs &fileDialogs, const QString &host,
                                          const QStringList &list);

private:
    QLayout *makeBody();
    QTableView *makeTable();
    QWidget *makeButtons();
    void openFile();
    void readText();
    void refresh();
    QString countsText() const;

    QList<viewmodels::NetworkEntry> m_list;
    FileDialogs &m_fileDialogs;
    viewmodels::NetworkImport m_import;
    NetworkImportModel *m_model;
    QPlainTextEdit *m_text;
    NoticeBar *m_notice;
    Label *m_counts;
    QTableView *m_table;
    QPushButton *m_addButton;
    QTimer *m_rest;
};

}  // namespace twofold::ui
