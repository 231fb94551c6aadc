// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace twofold {

/// Why something gave no value. The person's sentence for each kind is written in ui/, never here.
struct Error
{
    Q_GADGET
public:
    enum class Kind {
        Offline,              ///< no connection: host not found, refused, broken off in mid-answer
        TimedOut,             ///< the call's own deadline passed
        NotTrusted,           ///< TLS: certificate or handshake
        CertificateChanged,   ///< TLS: not the certificate that the person compared and pinned for this portal
        ProxyRefused,         ///< the proxy asks for a name and password, or does not accept the ones it got
        RedirectedElsewhere,  ///< a redirect to another origin; it was not followed
        NotADocSpace,         ///< something answers there, but not as a DocSpace portal does
        Unauthorized,         ///< 401: no session, an ended one, or a refused key
        Forbidden,            ///< 403 without an envelope: scope or role missing
        NotAvailable,     ///< 403 with an envelope, 405, 415 or 500 on the calls of TFASettingsApi: not now; read the state again
        BadCode,          ///< the second-factor code (or the name and password) was not accepted
        IdentityRefused,  ///< the sign-in in the browser was refused, or its answer did not stand up to a check; detail says which
        LockedOut,        ///< too many codes or passwords in a short time; see retryAfter
        PaymentRequired,      ///< 402: the portal's plan
        TooManyRequests,      ///< 429; see retryAfter
        BadRequest,           ///< 400 or 404: the portal did not take the request as sent
        ServerFault,          ///< 5xx
        Malformed,            ///< an answer that is not what the call promises; detail names the field
        KeychainLocked,       ///< the OS keychain is there but locked, or its prompt was dismissed
        KeychainUnavailable,  ///< no OS keychain, or it did not answer in time
        FileFault,            ///< a file could not be read or written; detail is the system's reason
        Cancelled,            ///< the caller asked for it to stop
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Malformed;
    int httpStatus = 0;                  ///< 0 when no answer came
    QString serverMessage;               ///< the portal's own words in the portal's language: shown, never branched on
    QString detail;                      ///< for a report: a field's path, a TLS error; never a secret
    std::chrono::seconds retryAfter{0};  ///< how long the portal asks to wait; 0 when it does not say
    QString exception;                   ///< the class that the portal's envelope names; none for refused passwords and lock-outs

    bool operator==(const Error &) const = default;

    /// True when a write that ended so may or may not have been carried out: the state has to be read again.
    bool leavesWriteUnknown() const;
    /// True when asking the same again may end otherwise, without anybody having done anything.
    bool mayPass() const;
};

}  // namespace twofold
