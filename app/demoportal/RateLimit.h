// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace twofold::demoportal {

/// Requests per caller's address in windows that follow each other, as the portal's own limiter counts them where an installation has
/// switched it on (RateLimiterSettings.cs of its server: 1500 a minute).
class RateLimit
{
public:
    struct Rule
    {
        int requests = 0;  ///< 0: no limit
        std::chrono::seconds window{60};

        /// "1500/60"; nothing for a text that is no rule.
        static std::optional<Rule> fromText(const QString &text);
    };

    explicit RateLimit(const Rule &rule) : m_rule(rule) {}

    /// Counts a request. Nothing when it is let in; otherwise how long to wait, rounded up.
    std::optional<std::chrono::seconds> refuse(const QString &address, const QDateTime &now);

private:
    struct Window
    {
        QDateTime until;
        int requests = 0;
    };

    const Rule m_rule;
    QHash<QString, Window> m_windows;
};

}  // namespace twofold::demoportal
