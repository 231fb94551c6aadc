// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ConnectionViewModel.h"
#include "ui/pages/ConfirmDialog.h"

class QLineEdit;

namespace twofold::ui {

class FileDialogs;
class FormField;
class NoticeBar;

/// The certificate that was refused for a portal: whose it is, what is wrong with it, and its fingerprint. It is trusted only once
/// the person has entered the fingerprint that they got by another way. Where another one is trusted already, that is an alarm, and
/// there is nothing to agree to.
class CertificateDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    /// The state's refused certificate has a value. Both outlive the dialog.
    CertificateDialog(viewmodels::ConnectionViewModel &viewModel, FileDialogs &fileDialogs, QWidget *parent = nullptr);

private:
    static Words wordsFor(const viewmodels::ConnectionViewModel::State &state);
    static QString faultText(api::RefusedCertificate::Fault fault);
    QWidget *makeFacts(const api::RefusedCertificate &refused);
    void addTrust();
    void chooseAuthorities();

    viewmodels::ConnectionViewModel &m_viewModel;
    FileDialogs &m_fileDialogs;
    QLineEdit *m_field = nullptr;
    NoticeBar *m_notice;
};

}  // namespace twofold::ui
