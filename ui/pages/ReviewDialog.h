// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PolicyViewModel.h"
#include "ui/pages/ConfirmDialog.h"

namespace twofold::ui {

/// The policy once more before it goes to the portal (design 05b): what changes, what becomes of the lists, and what happens then.
class ReviewDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    explicit ReviewDialog(const viewmodels::PolicyViewModel::State &state, QWidget *parent = nullptr);

private:
    static Words wordsFor(const viewmodels::PolicyViewModel::State &state);
    static QString listWords(bool isCleared, qsizetype count);
};

}  // namespace twofold::ui
