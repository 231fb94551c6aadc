// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuditApi.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace twofold::viewmodels {

/// Something that happened with two-factor sign-in: a line of one of the portal's two histories.
struct ActivityEvent
{
    Q_GADGET
public:
    enum class Source {
        SignIns,  ///< the sign-in history
        Audit,    ///< the audit log
    };
    Q_ENUM(Source)

    enum class Kind {
        PasswordAccepted,  ///< no code was asked for, or not yet
        CodeAccepted,
        CodeRefused,
        TooManyTries,  ///< the portal asks to wait
        CaptchaRefused,
        CodesCreated,  ///< an app was set up, or its backup codes were replaced: the portal has one number for both
        AppUnlinked,
        TwoFactorOff,
        SmsOn,
        AppOn,
    };
    Q_ENUM(Kind)

    /// What belongs together for who looks for something.
    enum class Group { SignIns, Refused, AppsAndCodes, Policy };
    Q_ENUM(Group)

    Source source = Source::SignIns;
    qint64 id = 0;  ///< within its source
    Kind kind = Kind::PasswordAccepted;
    int actionId = 0;  ///< the portal's number for it
    QDateTime date;    ///< UTC; invalid where the portal did not say
    QString person;    ///< who did it; empty for a login that nobody has
    QString personId;
    QString login;     ///< as it was typed, in the sign-in history
    QString targetId;  ///< whom it was done to; empty where the portal does not say, or says it by name
    QString target;    ///< the name, where it is known
    QString ip;
    QString country;
    QString city;
    QString browser;
    QString platform;
    QString action;  ///< in the portal's words and language

    /// The lines of the audit log that are events. It is asked for each kind by itself, so that those of files and rooms are not read.
    static constexpr std::array auditActions{api::AuditAction::CodesCreated, api::AuditAction::AppUnlinked,
                                             api::AuditAction::TwoFactorOff, api::AuditAction::SmsOn, api::AuditAction::AppOn};

    /// Nothing for what has nothing to do with two-factor sign-in.
    static std::optional<ActivityEvent> of(const api::LoginEvent &line);
    static std::optional<ActivityEvent> of(const api::AuditEvent &line);

    Group group() const;
    /// Somebody did it to their own account, as far as the portal tells.
    bool isOwn() const { return targetId.isEmpty() || targetId == personId; }
    /// The person, or what was typed where that is nobody's login.
    const QString &who() const { return person.isEmpty() ? login : person; }
    /// Newest first; those without a date come last.
    bool comesBefore(const ActivityEvent &other) const;
    bool operator==(const ActivityEvent &) const = default;
};

}  // namespace twofold::viewmodels
