// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/NetworkEntry.h"
#include "ui/widgets/NetworkListEntry.h"

#include <QString>

namespace twofold::ui {

/// An address among words or in a table, or a number that is dialled: it reads from left to right in a right-to-left program too.
QString addressText(const QString &address);

/// "Private network, 16.8 million addresses", "One address", "IPv6 network"; empty where it is no network.
QString networkMeaning(const viewmodels::NetworkEntry &entry);

/// Why what was typed can't be added, in a sentence that says what works; empty if it can.
QString networkFault(const viewmodels::NetworkEntry &entry);
/// How what was typed is going to be saved, where that is not to the letter; empty if it is.
QString networkHint(const viewmodels::NetworkEntry &entry);

/// A row of the policy's list: the meaning, "New", and what is wrong with how the portal takes it.
NetworkListEntry networkRow(const viewmodels::NetworkEntry &entry);

}  // namespace twofold::ui
