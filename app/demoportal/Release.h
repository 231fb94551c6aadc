// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace twofold::demoportal {

/// What differs between the releases of the portal. Each question is asked by its meaning, so that no route compares versions.
class Release
{
public:
    enum class Id {
        V2_6,
        V3_2,
        V3_5,
        V3_7,
        Reference,  ///< answers with the statuses that the API reference documents; in all else like 3.5
    };

    explicit Release(Id id = Id::V3_7) : m_id(id) {}
    /// Reads "2.6", "3.2", "3.5" or "3.7".
    static std::optional<Release> fromText(QStringView text);

    Id id() const { return m_id; }
    QString version() const;  ///< as GET settings/version/build tells it

    // Statuses
    int notAvailable() const;       ///< method hidden, application not linked or already linked
    int accountUnsuitable() const;  ///< a disabled account, or one from outside
    int notAllowed() const;         ///< the caller lacks a right
    int unlinkNotAllowed() const;   ///< the caller is not the owner and names somebody else
    int disabledSignIn() const;     ///< a disabled account signs in
    bool argumentTextIsGeneric() const { return m_id == Id::V2_6; }

    // Policy
    bool policyTypeIsFreeText() const { return m_id == Id::V2_6; }  ///< only lower-case "sms" and "app" match
    bool nullIdIsAllowed() const { return m_id == Id::V2_6; }
    bool guardsOwnerInLists() const { return m_id == Id::V3_7; }     ///< in both calls, for the list of people too
    bool guardsOwnerInLinkCall() const { return m_id != Id::V2_6; }  ///< in the call that returns a link, for id alone
    bool exemptCallerFaultsLinkCall() const { return m_id == Id::V3_7; }
    QString availableKey() const;

    // Confirm links
    bool confirmNamesEmail() const { return m_id == Id::V2_6 || m_id == Id::V3_2; }  ///< email= rather than uid=
    bool confirmIsObject() const { return m_id == Id::V3_7; }
    bool refusesTfaAuthWhileSignedIn() const { return m_id == Id::V3_7; }

    // Codes
    bool anyoneSignedInMayValidate() const { return m_id != Id::V3_7; }
    bool validateTakesSession() const { return m_id == Id::V3_7; }
    bool validateIsTrueForEveryRightCode() const { return m_id == Id::Reference; }
    bool codeMemberIsRequired() const { return m_id != Id::V2_6; }
    bool refusesToUnlinkTerminated() const { return m_id != Id::V2_6; }
    QString issuer() const;  ///< in the text of the QR code

    // People and credentials
    bool hasApiKeys() const { return m_id != Id::V2_6; }
    bool readsApiKeyAsBearer() const { return hasApiKeys() && m_id != Id::Reference; }
    bool readsApiKeyBearerHeader() const { return m_id == Id::Reference; }
    bool hasAccessTokens() const { return m_id != Id::V2_6; }  ///< of an identity service
    bool tellsTfaAppEnabled() const { return m_id != Id::V2_6; }
    bool ownerIsAdmin() const { return m_id != Id::V3_7; }
    bool hasGetLogout() const { return m_id == Id::V2_6; }

    // Addresses
    bool cidrMayHaveHostBits() const { return m_id == Id::V3_7; }
    bool cutsClientAtColon() const { return m_id != Id::V3_7; }

private:
    bool failsWithServerFaults() const { return m_id == Id::V2_6 || m_id == Id::V3_2; }

    Id m_id;
};

}  // namespace twofold::demoportal
