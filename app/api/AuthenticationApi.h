// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConfirmLink.h"
#include "app/core/Async.h"
#include "app/core/Secret.h"

#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace twofold::api {

class HttpTransport;

/// Name and password as POST authentication takes them. The hash, where there is one, is sent instead of the password.
struct PasswordLogin
{
    QString userName;
    Secret password;      ///< plain; for portals that publish no hash parameters
    Secret passwordHash;  ///< lower-case hex, see passwordHash()
};

/// PBKDF2 parameters that GET settings publishes to anonymous callers.
struct PasswordHashParameters
{
    int size = 256;  ///< bits
    int iterations = 100000;
    QString salt;  ///< its UTF-8 text is the salt; it looks like hex but is not decoded

    bool operator==(const PasswordHashParameters &) const = default;
};

/// The password as the portal's web client sends it: PBKDF2-HMAC-SHA256 of the trimmed UTF-8 text, lower-case hex. Takes a tenth
/// of a second and more: call it off the UI thread.
Secret passwordHash(const Secret &password, const PasswordHashParameters &parameters);

/// Answer of POST authentication and its relatives.
struct AuthenticationToken
{
    std::optional<Secret> token;         ///< signed in
    bool tfa = false;                    ///< an app code is asked for
    bool sms = false;                    ///< a text message is asked for
    Secret tfaKey;                       ///< base32; given while no app is linked
    QString phoneNoise;                  ///< the number with its middle masked
    std::optional<ConfirmLink> confirm;  ///< where a second step is asked for

    bool operator==(const AuthenticationToken &) const = default;
};

/// Outcome of POST authentication/confirm.
enum class ConfirmResult {
    Ok = 0,
    Invalid = 1,
    Expired = 2,
    TariffLimit = 3,
    UserExisted = 4,
    UserExcluded = 5,
    QuotaFailed = 6
};

/// Signing in and out. All calls but logout are anonymous. Errors of the calls that take a name and password: BadCode where they
/// or the code are refused (401 here), LockedOut after too many of them (403 with an envelope that names no exception, or 429),
/// NotAvailable where the account may not sign in (403 with one that does; up to release 3.2 a 500). Elsewhere 401 is Unauthorized:
/// the link or the session has expired.
class AuthenticationApi
{
public:
    explicit AuthenticationApi(HttpTransport &transport) : m_transport(transport) {}

    /// POST authentication
    Async<AuthenticationToken> authenticateMe(const PasswordLogin &login, std::stop_token stop);
    /// POST authentication/{code}: the login again, with the code of a text message or an app. Every refusal is a 401.
    Async<AuthenticationToken> authenticateMeWithCode(const PasswordLogin &login, const Secret &code, std::stop_token stop);
    /// POST authentication/sendsms: sends the text message again.
    Async<AuthenticationToken> sendSmsCode(const PasswordLogin &login, std::stop_token stop);
    /// POST authentication/setphone: needs a PhoneActivation link; a text message is sent to the number.
    Async<AuthenticationToken> saveMobilePhone(const ConfirmLink &confirm, const QString &mobilePhone, std::stop_token stop);
    /// POST authentication/confirm: is this link still good? Asked before a person is led into it.
    Async<ConfirmResult> checkConfirm(const ConfirmLink &confirm, std::stop_token stop);
    /// POST authentication/logout. The portal revokes only the session it finds in the cookie, so a session token goes as the
    /// cookie, whatever form the profile uses.
    Async<bool> logout(const Secret &sessionToken, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
