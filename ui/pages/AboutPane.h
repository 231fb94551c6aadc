// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/HelpViewModel.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace twofold::ui {

class Clipboard;
class CopiedFeedback;
class Label;

/// Which Twofold this is and what it runs on, to read and to copy into a report.
class AboutPane : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the pane.
    AboutPane(viewmodels::HelpViewModel &viewModel, Clipboard &clipboard, QWidget *parent = nullptr);

    /// In English, since whoever reads reports need not know the person's language. No name, address or secret is in it.
    static QString reportText(const viewmodels::HelpViewModel::State &state);

private:
    Label *addFact(QFormLayout *facts, const QString &name, const QString &what);
    void refresh();

    viewmodels::HelpViewModel &m_viewModel;
    Label *m_program;
    Label *m_qt;
    Label *m_keychain;
    Label *m_qr;
    Label *m_system;
    Label *m_portal;
    QPushButton *m_copyButton;
    CopiedFeedback *m_copied;
};

}  // namespace twofold::ui
