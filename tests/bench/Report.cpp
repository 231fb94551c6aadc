// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

double ms(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double rounded(double value)
{
    constexpr double perUnit = 1000;
    return std::round(value * perUnit) / perUnit;
}

}  // namespace

Report::Report(const QString &bench, int count, const QString &yardstick, std::chrono::nanoseconds yardstickTime)
    : m_bench(bench)
    , m_count(count)
    , m_yardstick(yardstick)
    , m_yardstickTime(yardstickTime)
{}

void Report::add(const QString &what, const Heartbeat::Measured &measured, std::chrono::nanoseconds yardstickTime)
{
    m_lines.append({what, measured, double(measured.total.count()) / double(std::max<qint64>(yardstickTime.count(), 1))});
}

void Report::addFigure(const QString &what, double value, const QString &unit)
{
    m_figures.append({what, value, unit});
}

void Report::print() const
{
    std::printf("%s, %d; the yardstick: %s, %.1f ms\n\n", qPrintable(m_bench), m_count, qPrintable(m_yardstick),
                ms(m_yardstickTime));
    std::printf("%-34s %12s %18s %18s %8s\n", "", "total, ms", "longest wait, ms", "own work of it, ms", "ratio");
    QJsonArray lines;
    for (const auto &line : m_lines) {
        const auto &measured = line.measured;
        std::printf("%-34s %12.1f %18.1f %18.1f %8.2f\n", qPrintable(line.what), ms(measured.total), ms(measured.longest),
                    ms(measured.longestWork), line.ratio);
        lines.append(QJsonObject{{u"what"_s, line.what},
                                 {u"totalMs"_s, rounded(ms(measured.total))},
                                 {u"longestMs"_s, rounded(ms(measured.longest))},
                                 {u"longestWorkMs"_s, rounded(ms(measured.longestWork))},
                                 {u"ratio"_s, rounded(line.ratio)}});
    }
    QJsonArray figures;
    for (const auto &figure : m_figures) {
        std::printf("%-34s %12.1f %s\n", qPrintable(figure.what), figure.value, qPrintable(figure.unit));
        figures.append(QJsonObject{{u"what"_s, figure.what}, {u"value"_s, rounded(figure.value)}, {u"unit"_s, figure.unit}});
    }
    const QJsonObject all{{u"bench"_s, m_bench},         {u"count"_s, m_count},
                          {u"yardstick"_s, m_yardstick}, {u"yardstickMs"_s, rounded(ms(m_yardstickTime))},
                          {u"lines"_s, lines},           {u"figures"_s, figures}};
    std::printf("\n%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
}

}  // namespace twofold::tests
