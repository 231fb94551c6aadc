// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Person.h"
#include "app/demoportal/Request.h"

#include <QJsonObject>

namespace twofold::demoportal {

/// Numbers of the portal's MessageAction.
enum class Action {
    SignInFailed = 1002,
    SignInDisabled = 1004,
    SignedOut = 1006,
    SignedInBySms = 1012,
    SmsCodeFailed = 1014,
    CodeAcceptedOnWeb = 1021,
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

/// One line of the sign-in or of the audit history.
struct Event
{
    int id = 0;
    QDateTime date;
    QUuid person;
    QString name;  ///< as it was at that moment
    QString login;
    Action action = Action::SignInFailed;
    QString ip;
    QString browser;
    QString platform;
    QString page;
    QString target;  ///< audit only: the id of whom it is about
};

/// Both histories, oldest first.
class Journal
{
public:
    static bool isAudit(Action action) { return static_cast<int>(action) >= 4000; }

    /// person may be null for a login that nobody has. Returns the number of the line.
    int record(Action action, const Person *person, const QString &login, const Request &request, const QDateTime &now,
               const QString &target = {});
    void add(Event event);

    const QList<Event> &signIns() const { return m_signIns; }
    const QList<Event> &audit() const { return m_audit; }

    /// Its number among the portal's types of action; 0 for a sign-in.
    static int actionType(Action action);
    static QJsonObject toJson(const Event &event);

private:
    QList<Event> m_signIns;
    QList<Event> m_audit;
    int m_lastId = 0;
};

/// With seven fraction digits and the portal's offset, which is that of UTC.
QString portalDate(const QDateTime &time);

/// What a User-Agent header says of itself, in few words.
QString browserOf(const Request &request);
QString platformOf(const Request &request);

}  // namespace twofold::demoportal
