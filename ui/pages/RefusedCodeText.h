// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SetupViewModel.h"
#include "ui/pages/ErrorText.h"

namespace twofold::ui {

/// On a code that the portal did not accept at sign-in, where nobody here knows the key: what may be the reason, and how many tries are
/// left. A positive offset: this computer's clock is behind.
ErrorText refusedCodeText(std::optional<std::chrono::seconds> clockOffset, std::optional<int> triesLeft);

/// The same during a set-up, where the key tells for which moment the code is right: whose clock is wrong, or that the code is another
/// account's.
ErrorText refusedCodeText(const viewmodels::SetupViewModel::State &state);

}  // namespace twofold::ui
