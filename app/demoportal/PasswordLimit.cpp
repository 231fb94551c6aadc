// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/PasswordLimit.h"

namespace twofold::demoportal {

namespace {

QString keyOf(const QString &login, const QString &address)
{
    return login.toLower() + QChar(u'\n') + address;
}

}  // namespace

bool PasswordLimit::isBlocked(const QString &login, const QString &address, const LoginSettings &settings, const QDateTime &now)
{
    Entry &entry = m_entries[keyOf(login, address)];
    if (entry.blockedUntil.isValid() && now < entry.blockedUntil)
        return true;
    const QDateTime oldest = now.addSecs(-settings.checkPeriod);
    entry.failures.removeIf([&oldest](const QDateTime &failure) { return failure <= oldest; });
    if (entry.failures.size() < settings.attemptCount)
        return false;
    entry.failures.clear();
    entry.blockedUntil = now.addSecs(settings.blockTime);
    return true;
}

void PasswordLimit::failed(const QString &login, const QString &address, const QDateTime &now)
{
    m_entries[keyOf(login, address)].failures.append(now);
}

void PasswordLimit::succeeded(const QString &login, const QString &address)
{
    m_entries.remove(keyOf(login, address));
}

}  // namespace twofold::demoportal
