// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Router.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

const QString placeholder = QStringLiteral("{}");

std::optional<QStringList> capture(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList captured;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == placeholder)
            captured.append(segments.at(i));
        else if (pattern.at(i).compare(segments.at(i), Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    return captured;
}

}  // namespace

void Router::add(const QByteArray &method, const QString &path, Access access, Handler handler)
{
    m_routes.append({method, QString("api/2.0/"_L1 + path).split('/'_L1), std::move(access), std::move(handler)});
}

Router::Match Router::find(const QByteArray &method, const QString &path) const
{
    const QStringList segments = path.split('/'_L1, Qt::SkipEmptyParts);
    Match best;
    qsizetype fewest = segments.size() + 1;
    for (const Route &route : m_routes) {
        const auto captured = capture(route.path, segments);
        if (!captured || captured->size() > fewest)
            continue;
        best.isKnownPath = true;
        if (route.method != method || captured->size() >= fewest)
            continue;
        fewest = captured->size();
        best.route = &route;
        best.captured = *captured;
    }
    return best;
}

}  // namespace twofold::demoportal
