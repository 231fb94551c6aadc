// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/SmsDesk.h"

#include "app/demoportal/Chance.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QDateTime SmsDesk::send(const Person &person, const QDateTime &now)
{
    const Sent sent{chanceDigits(), now.addSecs(codeMinutes * 60), 0};
    m_sent.insert(person.id, sent);
    if (m_sink)
        m_sink(person.mobilePhone, sent.code);
    return sent.until;
}

SmsDesk::Outcome SmsDesk::check(const Person &person, const QString &code, const LoginSettings &settings, const QDateTime &now)
{
    const auto it = m_sent.find(person.id);
    if (it == m_sent.end() || now >= it->until)
        return Outcome::Wrong;
    if (it->tries >= settings.attemptCount)
        return Outcome::TooMany;
    ++it->tries;
    if (it->code != code)
        return Outcome::Wrong;
    m_sent.erase(it);
    return Outcome::Right;
}

QString SmsDesk::noise(const QString &number)
{
    constexpr qsizetype shownInFront = 4;
    constexpr qsizetype shownBehind = 2;
    QString masked = number;
    for (qsizetype i = shownInFront; i < number.size() - shownBehind; ++i)
        masked[i] = u'*';
    return masked;
}

}  // namespace twofold::demoportal
