// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"

#include <QByteArray>

namespace twofold::documents {

/// Writes a file that only its owner may read (0600, from its first byte on). Whoever looks at the path finds the old content or
/// the new one, never a part; a file that was there is replaced whole, its looser mode included. FileFault with the system's
/// reason; then nothing is left behind. Anything at the path that is not a regular file is left alone.
Result<bool> writePrivateFile(const QString &path, const QByteArray &content);

}  // namespace twofold::documents
