// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Heartbeat.h"

#include <QList>
#include <QString>

namespace twofold::tests {

/// What a bench has measured, as a table for people and as one line of JSON. Milliseconds are of this computer; the ratio to a
/// yardstick of the same run is comparable with other computers.
class Report
{
public:
    /// @p yardstick: what is measured beside it, and how long that took.
    Report(const QString &bench, int count, const QString &yardstick, std::chrono::nanoseconds yardstickTime);

    void add(const QString &what, const Heartbeat::Measured &measured) { add(what, measured, m_yardstickTime); }
    /// The same beside a yardstick of its own.
    void add(const QString &what, const Heartbeat::Measured &measured, std::chrono::nanoseconds yardstickTime);
    /// What is no time, as bytes.
    void addFigure(const QString &what, double value, const QString &unit);
    void print() const;

private:
    struct Line
    {
        QString what;
        Heartbeat::Measured measured;
        double ratio = 0;
    };

    struct Figure
    {
        QString what;
        double value = 0;
        QString unit;
    };

    QString m_bench;
    int m_count;
    QString m_yardstick;
    std::chrono::nanoseconds m_yardstickTime;
    QList<Line> m_lines;
    QList<Figure> m_figures;
};

}  // namespace twofold::tests
