// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace twofold::api {

/// Whether that address is this computer itself: localhost, 127.0.0.0/8 or ::1. The one rule for where plain http may go.
bool isLoopback(const QUrl &address);

}  // namespace twofold::api
