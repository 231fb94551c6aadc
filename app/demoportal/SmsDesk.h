// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/CodeLimit.h"
#include "app/demoportal/PasswordLimit.h"
#include "app/demoportal/Person.h"

#include <functional>

namespace twofold::demoportal {

/// The portal's text messages. No message leaves the program: the sink is told number and code.
class SmsDesk
{
public:
    using Sink = std::function<void(const QString &number, const QString &code)>;

    static constexpr int codeMinutes = 10;

    void setSink(Sink sink) { m_sink = std::move(sink); }

    enum class Outcome { Right, Wrong, TooMany };

    /// Returns the time until which the code is good.
    QDateTime send(const Person &person, const QDateTime &now);
    Outcome check(const Person &person, const QString &code, const LoginSettings &settings, const QDateTime &now);

    /// The number with its middle masked.
    static QString noise(const QString &number);

private:
    struct Sent
    {
        QString code;
        QDateTime until;
        int tries = 0;
    };

    Sink m_sink;
    QHash<QUuid, Sent> m_sent;
};

}  // namespace twofold::demoportal
