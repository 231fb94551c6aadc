// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PolicyViewModel.h"

#include <QWidget>

class QPushButton;

namespace twofold::ui {

class FileDialogs;
class NetworkList;
class NoticeBar;

/// The trusted networks of the policy (design 05): what each is, what is wrong with it, and how another is added.
class NetworksSection : public QWidget
{
    Q_OBJECT
public:
    NetworksSection(viewmodels::PolicyViewModel &viewModel, FileDialogs &fileDialogs, QWidget *parent = nullptr);

    void refresh();
    /// What stands in the field and was not added.
    QString leftOut() const;

private:
    void checkText(const QString &text);
    void add(const QString &text);
    void importList(const QString &text);
    void exportList();

    viewmodels::PolicyViewModel &m_viewModel;
    FileDialogs &m_fileDialogs;
    NetworkList *m_list;
    NoticeBar *m_v6;
    NoticeBar *m_exported;
};

}  // namespace twofold::ui
