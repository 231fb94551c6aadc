// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/HttpTransport.h"
#include "app/core/Result.h"

#include <QByteArray>

namespace twofold::api {

/// Reads the one shape that all answers of the portal have: {response, count, total, status, statusCode, error}. Cookies are the
/// transport's to add. Malformed for what is not JSON, not an object, or contradicts itself.
///
/// A status of 400 and more becomes an error whatever the body is:
///   400 BadRequest; of a refused request shape (problem details under `response`), detail names the fields
///   401 Unauthorized, 402 PaymentRequired, 429 TooManyRequests
///   403 Forbidden; NotAvailable where an envelope says why
///   404 and other 4xx BadRequest, 405 and 415 NotAvailable
///   5xx ServerFault
/// serverMessage is what the envelope says, and exception what it names. detail is empty where the portal's envelope carried the error, and otherwise says
/// what came instead; see isPortalsOwn().
Result<HttpAnswer> readEnvelope(int httpStatus, const QByteArray &body);

/// True for an error that the portal's application itself reported, in its envelope: not a proxy, not the authentication in front
/// of it, and not the binding of the request to its model.
bool isPortalsOwn(const Error &error);

}  // namespace twofold::api
