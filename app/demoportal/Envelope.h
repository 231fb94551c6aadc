// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Release.h"
#include "app/demoportal/Reply.h"
#include "app/demoportal/Request.h"

#include <QJsonValue>

#include <optional>

namespace twofold::demoportal {

/// A refusal that is answered in the error envelope.
struct Fault
{
    enum class Cause {
        NotFound,
        Argument,
        NotAllowed,
        Unauthenticated,
        TooManyTries,
        WrongCaptcha,
        NotAvailable,  ///< not now, or not for this account
        NotInPlan,
        Internal,
    };

    int status = 500;
    Cause cause = Cause::Internal;
    QString message;
};

/// The three shapes in which the portal answers (CommonApiResponse.cs, ResponseWrapper.cs of its server).
class Envelope
{
public:
    /// response is left out when null, and count is then 0; total is only there for lists that are read in pages.
    static Reply success(const Request &request, const QJsonValue &response, std::optional<int> total = {});
    /// Names of nulls are written out in this one.
    static Reply failure(const Fault &fault);
    /// A body or query that does not fit the call: looks like success, but with status 1 and the problem as the response.
    static Reply unbindable(const Request &request, const QString &field, const QString &problem, int status = 400);
};

}  // namespace twofold::demoportal
