// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SignInViewModel.h"
#include "ui/pages/ErrorText.h"

namespace twofold::ui {

/// What a person is told of a sign-in in this way that did not succeed. host is the portal's.
ErrorText signInErrorText(const Error &error, session::SignInWay way, const QString &host);

/// The same of the API key that is kept for emergencies.
ErrorText keptKeyErrorText(const Error &error, const QString &host);

}  // namespace twofold::ui
