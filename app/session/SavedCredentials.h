// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Credentials.h"
#include "app/core/Secret.h"

#include <optional>

namespace twofold::session {

/// Credentials as the one text that a keychain entry holds, and back. Nothing when the text is not such an entry.
Secret writeCredentials(const api::Credentials &credentials);
std::optional<api::Credentials> readCredentials(const Secret &entry);

}  // namespace twofold::session
