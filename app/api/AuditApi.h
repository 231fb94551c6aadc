// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace twofold::api {

class HttpTransport;

/// Numbers of the portal's actions (MessageAction.cs of DocSpace-server), as far as the program asks for them. Others are kept as the
/// numbers that they are.
enum class AuditAction {
    Any = 0,
    SignedOut = 1006,
    SignedInBySmsOnWeb = 1007,
    SmsCodeFailedOnWeb = 1008,
    SignedInBySms = 1012,
    SmsCodeFailed = 1014,
    CodeAcceptedOnWeb = 1021,
    CodeFailedOnWeb = 1022,  ///< not written by the releases that are known
    BlockedByTries = 1023,
    CodeAccepted = 1024,
    CodeFailed = 1025,
    CaptchaFailed = 1026,
    SignedInByPassword = 1029,
    CodesCreated = 4032,
    AppUnlinked = 4033,
    TwoFactorOff = 6036,
    SmsOn = 6037,
    AppOn = 6038,
};

/// One line of the sign-in history (LoginEventDto). Texts are plain and may be empty.
struct LoginEvent
{
    qint64 id = 0;
    QDateTime date;  ///< UTC; invalid where the portal did not say
    QString user;    ///< name at that time
    QString userId;  ///< GUID; all zeros for a login that nobody has
    QString login;   ///< as it was typed
    int actionId = 0;
    QString action;  ///< in the portal's words and language
    QString ip;
    QString country;
    QString city;
    QString browser;
    QString platform;
    QString page;

    /// Somebody came in, rather than left or was refused (LoginActions.cs of DocSpace-server).
    bool isSignIn() const;
    bool operator==(const LoginEvent &) const = default;
};

/// One line of the audit log (AuditEventDto).
struct AuditEvent
{
    qint64 id = 0;
    QDateTime date;  ///< UTC; invalid where the portal did not say
    QString user;
    QString userId;
    int actionId = 0;
    QString action;  ///< in the portal's words and language
    QString ip;
    QString country;
    QString city;
    QString browser;
    QString platform;
    QString page;
    int actionType = 0;
    QStringList target;
    QString context;

    bool operator==(const AuditEvent &) const = default;
};

template<class Event>
struct HistoryPage
{
    QList<Event> events;  ///< newest first
    qint64 total = -1;    ///< -1: the portal did not say, as real ones don't
    /// Nothing but the latest twenty, whatever was asked for: this portal has no filter.
    bool isLatestOnly = false;

    bool operator==(const HistoryPage &) const = default;
};

/// What to look for. An invalid date and an empty or zero value leave that open.
struct LoginFilter
{
    int startIndex = 0;
    int count = 100;  ///< 1 to 100
    QDateTime from;
    QDateTime to;
    QString userId;
    AuditAction action = AuditAction::Any;
};

struct AuditFilter
{
    int startIndex = 0;
    int count = 100;  ///< 1 to 100
    QDateTime from;
    QDateTime to;
    QString userId;
    AuditAction action = AuditAction::Any;
    int actionType = 0;
    QString target;
};

/// The portal's two histories, for DocSpace admins and the owner (SecurityController.cs of DocSpace-server).
/// Errors: PaymentRequired where the portal's plan hides them, NotAvailable and Forbidden for who may not read them.
/// A portal without the audit option may answer the latest twenty lines instead, without saying so.
class AuditApi
{
public:
    explicit AuditApi(HttpTransport &transport) : m_transport(transport) {}

    /// GET security/audit/login/filter, or …/login/last where there is no such call.
    Async<HistoryPage<LoginEvent>> getLoginEvents(const LoginFilter &filter, std::stop_token stop);
    /// GET security/audit/events/filter, or …/events/last where there is no such call.
    Async<HistoryPage<AuditEvent>> getAuditEvents(const AuditFilter &filter, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
