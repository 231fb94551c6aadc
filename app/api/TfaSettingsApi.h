// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConfirmLink.h"
#include "app/core/Async.h"
#include "app/core/Secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace twofold::api {

class HttpTransport;

/// The second step that a portal asks for.
enum class TfaType { None, Sms, App };

/// One row of getTfaSettings: a method and the policy stored with it. Match rows by id, never by place: either may be missing.
struct TfaSettings
{
    TfaType id = TfaType::App;
    QString title;  ///< the portal's own word, localised
    bool enabled = false;
    bool available = false;  ///< SMS: a provider is configured (not that the plan allows it)
    // Absent until two-factor sign-in was first saved, and again after it was switched off. Kept as sent, so that writing them
    // back loses nothing; a null entry stays a null string.
    std::optional<QStringList> trustedIps;
    std::optional<QStringList> mandatoryUsers;   ///< GUIDs: asked even from a trusted address
    std::optional<QStringList> mandatoryGroups;  ///< GUIDs, system groups included

    bool operator==(const TfaSettings &) const = default;
};

/// Body of updateTfaSettings and updateTfaSettingsLink. The lists replace the stored ones whole; an omitted list is erased, so
/// all three are always sent.
struct TfaRequestsDto
{
    TfaType type = TfaType::None;
    QString id;  ///< the caller's own id: passes the portal's guard when the owner stands in mandatoryUsers; empty: left out
    QStringList trustedIps;
    QStringList mandatoryUsers;
    QStringList mandatoryGroups;

    bool operator==(const TfaRequestsDto &) const = default;
};

/// A one-time code for when the authenticator app is out of reach.
struct BackupCode
{
    Secret code;  ///< six characters of a–z A–Z 0–9 - _, case matters (length and count are the portal's to set)
    bool isUsed = false;

    bool operator==(const BackupCode &) const = default;
};

/// What tfaAppGenerateSetupCode hands out.
struct SetupCode
{
    QString account;          ///< e-mail, URI-escaped by the portal
    Secret manualEntryKey;    ///< base32, 16 characters, no padding
    Secret qrCodeSetupImage;  ///< the portal's own picture, out of its data URI; a BMP whatever its label says. May be empty

    bool operator==(const SetupCode &) const = default;
};

/// What a tfaValidateAuthCode that was answered with 200 means.
struct TfaValidation
{
    bool isFirstLink = false;            ///< the app is linked now and the backup codes are new
    std::optional<Secret> sessionToken;  ///< the new session. Without it nothing was checked: the policy is not "app"

    bool operator==(const TfaValidation &) const = default;
};

/// Two-factor settings of the portal and of the signed-in account: the nine calls of TFASettingsApi, under their names.
///
/// Beside the wire's own errors: NotAvailable for 403 with an envelope, 405, 415 and 500, which releases use alike for "not now"
/// (method off, no app linked, already linked, not yours to change). It is to be followed by reading the state again.
class TfaSettingsApi
{
public:
    explicit TfaSettingsApi(HttpTransport &transport) : m_transport(transport) {}

    /// GET settings/tfaappcodes: all codes of the caller, used ones included. Needs the method "app" and a linked app.
    Async<QList<BackupCode>> getTfaAppCodes(std::stop_token stop);

    /// GET settings/tfaapp/confirm: the caller's pass for the second step; nothing where the portal would not ask from here.
    Async<std::optional<ConfirmLink>> getTfaConfirmUrl(std::stop_token stop);

    /// GET settings/tfaapp: zero to two rows. Open to every signed-in account.
    Async<QList<TfaSettings>> getTfaSettings(std::stop_token stop);

    /// GET settings/tfaapp/setup: the key to link an app with; the same one until the app is unlinked. Needs a TfaActivation
    /// link, and is sent without the caller's credentials, so that the key is for the account that the link names.
    Async<SetupCode> tfaAppGenerateSetupCode(const ConfirmLink &confirm, std::stop_token stop);

    /// POST settings/tfaapp/validate. Never repeated: it may spend a backup code and counts against the limit. Sent without the
    /// caller's credentials (a TfaAuth key is refused beside them, a TfaActivation key does not need them).
    /// BadCode: not accepted. LockedOut: too many in a short time. Unauthorized: the link has expired.
    Async<TfaValidation> tfaValidateAuthCode(const ConfirmLink &confirm, const Secret &code, std::stop_token stop);

    /// What unlinkTfaApp leaves behind for one's own account.
    struct Unlinked
    {
        std::optional<ConfirmLink> confirm;  ///< TfaActivation; nothing for somebody else's account
        std::optional<Secret> sessionToken;  ///< replaces the old session, which is dead
    };
    /// PUT settings/tfaappnewapp. userId is always sent, one's own too. Others: the portal's owner only. Erases key and codes.
    Async<Unlinked> unlinkTfaApp(const QString &userId, std::stop_token stop);

    /// PUT settings/tfaappnewcodes: replaces all codes; the old ones stop working at once. Not idempotent.
    Async<QList<BackupCode>> updateTfaAppCodes(std::stop_token stop);

    /// PUT settings/tfaapp. True: saved, and every session of the portal is over, the caller's too. False: switched off, which
    /// erased the three lists; sessions go on.
    Async<bool> updateTfaSettings(const TfaRequestsDto &policy, std::stop_token stop);

    /// PUT settings/tfaappwithlink: as updateTfaSettings, and hands the caller a pass for the second step; nothing when it was
    /// switched off or when the caller is exempt (one release answers that with 500 although it was saved).
    Async<std::optional<ConfirmLink>> updateTfaSettingsLink(const TfaRequestsDto &policy, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
