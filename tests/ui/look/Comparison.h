// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace twofold::tests {

/// Compares a picture with the stored one. Another version of the font's rasteriser may shade an edge a little differently; what a
/// person would notice, and a colour that is another one, is a difference.
class Comparison
{
public:
    /// A channel may be off by so much; of all pixels so many in a thousand may be off by more.
    static constexpr int tolerance = 5;
    static constexpr int perThousand = 1;

    Comparison(const QImage &stored, const QImage &found);

    bool isSame() const { return m_fault.isEmpty(); }
    /// What differs, for whoever reads the log.
    QString fault() const { return m_fault; }

private:
    QString m_fault;
};

}  // namespace twofold::tests
