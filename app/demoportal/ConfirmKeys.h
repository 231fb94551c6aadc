// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Directory.h"
#include "app/demoportal/Release.h"
#include "app/demoportal/Request.h"

namespace twofold::demoportal {

enum class ConfirmType { TfaActivation, TfaAuth, PhoneActivation, PhoneAuth, Other };

/// What a confirm header, or the body of the pre-check, says.
struct ConfirmQuery
{
    ConfirmType type = ConfirmType::Other;
    QString key;
    QUuid uid;
    QString email;
    QString sealedEmail;

    /// Reads the confirm header; the key may lie in the cookie instead. Nothing for a header that is absent or names no type.
    static std::optional<ConfirmQuery> fromHeader(const Request &request);
};

/// A link that lets its holder go on with set-up or sign-in, and the key that belongs to it.
struct ConfirmLink
{
    QString url;
    QByteArray cookieName;  ///< empty for text messages, where the key is part of the URL
    QString key;
};

/// Keys of confirm links: "<milliseconds>.<hash>", bound to type and person, good for an hour, as often as one likes.
class ConfirmKeys
{
public:
    enum class Verdict { Ok = 0, Invalid = 1, Expired = 2 };  ///< numbered as in the answer of the pre-check

    struct Finding
    {
        Verdict verdict = Verdict::Invalid;
        Person *person = nullptr;  ///< set when the verdict is Ok
    };

    ConfirmKeys(const Release &release, Directory &directory);

    ConfirmLink issue(ConfirmType type, const Person &person, const QString &origin, const QDateTime &now) const;
    Finding check(const ConfirmQuery &query, bool callerIsSignedIn, const QDateTime &now) const;

    static std::optional<ConfirmType> typeFromText(const QString &text);  ///< in this very letter case
    static QString typeText(ConfirmType type);
    static QByteArray cookieName(ConfirmType type);

private:
    QString keyFor(ConfirmType type, const Person &person, qint64 milliseconds) const;
    Person *personOf(const ConfirmQuery &query) const;
    QString sealed(const QString &email) const;
    QString unsealed(const QString &text) const;

    Release m_release;
    Directory &m_directory;
    QByteArray m_portalKey;
};

}  // namespace twofold::demoportal
