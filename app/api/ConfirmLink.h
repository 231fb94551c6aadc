// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/HttpTransport.h"
#include "app/core/Result.h"
#include "app/core/Secret.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace twofold::api {

class JsonReader;

/// A confirm URL of the portal together with its key: the pass for setting up an app or answering a challenge.
/// Releases put the key into the URL, into Set-Cookie `asc_confirm_key_TYPE` or beside the URL; all end up here.
struct ConfirmLink
{
    enum class Type { TfaActivation, TfaAuth, PhoneActivation, PhoneAuth };

    Type type = Type::TfaActivation;
    QString query;  ///< the URL's raw query without the key and without '?'; whichever of uid, email, encemail the portal wrote
    Secret key;     ///< lives an hour by default; empty where the portal gave none

    /// The portal's own word for the type.
    QString typeName() const;
    /// Value of the `confirm` header.
    Secret header() const;
    /// The link as a browser opens it, on the portal's own address (the host in the portal's URL may differ behind a proxy).
    /// It contains the key.
    QUrl browserUrl(const QUrl &portal) const;

    bool operator==(const ConfirmLink &) const = default;

    /// Reads a confirm URL as the portal wrote it. The key is taken from cookieValue, else from the answer's cookies, else from
    /// the URL. Malformed when it is no URL or its type is unknown.
    static Result<ConfirmLink> parse(const QString &url, const HttpAnswer &answer, const Secret &cookieValue = {});
    /// Reads what an answer holds where a confirm link may stand: a URL, or from release 3.7 on {url, cookieName, cookieValue}.
    /// Nothing for missing, null and "".
    static Result<std::optional<ConfirmLink>> read(const JsonReader &value, const HttpAnswer &answer);
};

}  // namespace twofold::api
