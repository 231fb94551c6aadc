// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ResetCandidate.h"
#include "ui/pages/ConfirmDialog.h"

namespace twofold::ui {

/// Asks before authenticator apps are reset: whose, what that means for them, and who is skipped and why.
class ResetDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    /// @p planned as ResetQueueViewModel::plan() gives them.
    explicit ResetDialog(const QList<viewmodels::ResetEntry> &planned, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One's own app is moved there.
    void mySignInRequested();

private:
    static Words wordsFor(const QList<viewmodels::ResetEntry> &planned);
    void addOwnAccountNotice();
};

}  // namespace twofold::ui
