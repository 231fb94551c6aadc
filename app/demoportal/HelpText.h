// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::demoportal {

/// Who can sign in, and with what; for --help and for the lines after the address.
QString helpText();

/// The accounts that a program may offer to fill in, one a line: "account EMAIL PASSWORD ROLE".
QString accountLines();

}  // namespace twofold::demoportal
