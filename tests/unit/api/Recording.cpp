// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/api/Recording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace twofold::tests {

using namespace Qt::StringLiterals;

Recording::Recording(const QString &release)
{
    QFile file(QStringLiteral(TWOFOLD_TEST_DATA) + u"/api/"_s + release + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(file.fileName()));
    m_answers = QJsonDocument::fromJson(file.readAll()).object();
}

void Recording::play(FakeNetwork &network, QLatin1StringView name) const
{
    const auto answer = m_answers[name].toObject();
    if (answer.isEmpty())
        qFatal("the recording has no answer %s", name.data());
    FakeReply::Headers headers;
    const auto cookies = answer["setCookie"_L1].toArray();
    for (const auto &cookie : cookies)
        headers.append({"Set-Cookie", cookie.toString().toUtf8()});
    const auto body = answer["body"_L1];
    const auto bytes = body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
    network.answer(answer["status"_L1].toInt(), bytes, headers);
}

QStringList Recording::releases()
{
    return {u"2.6"_s, u"3.2"_s, u"3.5"_s, u"3.7"_s, u"reference"_s};
}

}  // namespace twofold::tests
