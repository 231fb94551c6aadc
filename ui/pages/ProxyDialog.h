// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ConnectionViewModel.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace twofold::ui {

class FormField;
class PasswordField;

/// The way to the network: as the system has it, straight, or through a proxy of the person's choice.
class ProxyDialog : public QDialog
{
    Q_OBJECT
public:
    /// The view-model outlives the dialog.
    explicit ProxyDialog(viewmodels::ConnectionViewModel &viewModel, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    void accept() override;

private:
    void addModes(QVBoxLayout *body);
    QWidget *makeForm();
    QWidget *makeButtons();
    void refresh();
    api::Proxy typed() const;

    viewmodels::ConnectionViewModel &m_viewModel;
    QButtonGroup *m_modes;
    QWidget *m_form;
    QLineEdit *m_hostField;
    QLineEdit *m_portField;
    QLineEdit *m_userField;
    PasswordField *m_passwordField;
    FormField *m_hostForm = nullptr;
    FormField *m_portForm = nullptr;
};

}  // namespace twofold::ui
