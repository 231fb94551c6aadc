// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/RateLimit.h"

namespace twofold::demoportal {

using namespace std::chrono_literals;

std::optional<RateLimit::Rule> RateLimit::Rule::fromText(const QString &text)
{
    const auto parts = text.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const int requests = parts.first().toInt();
    const int seconds = parts.last().toInt();
    if (requests <= 0 || seconds <= 0)
        return std::nullopt;
    return Rule{.requests = requests, .window = std::chrono::seconds(seconds)};
}

std::optional<std::chrono::seconds> RateLimit::refuse(const QString &address, const QDateTime &now)
{
    if (m_rule.requests == 0)
        return std::nullopt;
    Window &window = m_windows[address];
    if (!window.until.isValid() || now >= window.until)
        window = {.until = now.addSecs(m_rule.window.count())};
    if (window.requests < m_rule.requests) {
        ++window.requests;
        return std::nullopt;
    }
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(now.msecsTo(window.until)));
}

}  // namespace twofold::demoportal
