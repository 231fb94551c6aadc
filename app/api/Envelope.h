// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/HttpTransport.h"
#include "app/core/Result.h"

#include <QByteArray>

namespace twofold::api {

/// Reads the one shape that all answers of the portal have: {response, count, total, status, statusCode, error}. Cookies are the
/// transport's to add. Malformed for what is not JSON, not an object, or contradicts itself.
Result<HttpAnswer> readEnvelope(int httpStatus, const QByteArray &body);

} // namespace twofold::api
