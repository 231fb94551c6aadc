// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::api {

/// Plain text of what the portal HTML-encoded (names of people and the like): the five named references that the encoder of .NET
/// writes, &apos;, and numbers, decimal and hexadecimal. What is no such reference stays as it is.
QString decodedHtml(const QString &encoded);

}  // namespace twofold::api
