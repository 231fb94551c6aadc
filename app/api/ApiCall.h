// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/HttpTransport.h"
#include "app/core/Async.h"

namespace twofold::api {

inline Error unchanged(const Error &error)
{
    return error;
}

/// Continues a call with the reader of its answer, or with what its error means on that call.
template<class T>
Async<T> readAnswer(Async<HttpAnswer> call, Result<T> (*reader)(const HttpAnswer &), Error (*meaning)(const Error &) = unchanged)
{
    return call.then([reader, meaning](const Result<HttpAnswer> &answer) -> Result<T> {
        if (!answer)
            return tl::unexpected(meaning(answer.error()));
        return reader(*answer);
    });
}

}  // namespace twofold::api
