// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SetupViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

namespace twofold::tests {

/// A set-up, and the ways into its steps.
struct SetupBench : ViewModelBench
{
    /// To the set-up at sign-in. Without a pass the portal has handed out the key alone.
    void beginAtSignIn(bool hasPass = true);
    void answerSetup();

    // To the step of that name, for the signed-in account.
    void toScan();
    void toConfirm();
    void toCodes();
    void answerCodes();

    const viewmodels::SetupViewModel::State &state() const { return viewModel.state(); }

    viewmodels::SetupViewModel viewModel{session, tfa, writes, clock};
};

}  // namespace twofold::tests
