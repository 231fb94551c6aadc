// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AccountsViewModel.h"
#include "ui/pages/ConfirmDialog.h"

namespace twofold::ui {

/// Where else an account is signed in, before it is signed out there.
class OtherSessionsDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    OtherSessionsDialog(const QList<api::ActiveConnection> &others, const QString &portal, QWidget *parent = nullptr);

    /// "Firefox 128 on Windows 11", as far as the portal knows it.
    static QString programText(const api::ActiveConnection &connection);
    /// Place, address and time, in the person's language and time zone.
    static QString placeText(const api::ActiveConnection &connection);

private:
    static Words wordsFor(qsizetype count, const QString &portal);
};

}  // namespace twofold::ui
