// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::demoportal {

/// Who can sign in, and with what; for --help and for the lines after the address.
QString helpText();

}  // namespace twofold::demoportal
