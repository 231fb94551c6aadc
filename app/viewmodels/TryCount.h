// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <algorithm>

namespace twofold::viewmodels {

/// How many more codes a portal is likely to take. It does not say; it takes five, unless its admin has set another number, and begins
/// anew a minute after the last (DocSpace-server, TfaManager and LoginSettings). So refusals are counted here, in the same way.
class TryCount
{
public:
    void addRefusal(const QDateTime &now)
    {
        constexpr int forgottenAfter = 60;  // seconds
        if (!m_until.isValid() || now >= m_until)
            m_refused = 0;
        ++m_refused;
        m_until = now.addSecs(forgottenAfter);
    }
    void reset() { *this = {}; }
    int left() const { return std::max(0, usual - m_refused); }

private:
    static constexpr int usual = 5;

    int m_refused = 0;
    QDateTime m_until;
};

}  // namespace twofold::viewmodels
