// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/demoportal/PortalVisitor.h"

#include "app/demoportal/DemoAccounts.h"
#include "app/demoportal/SeedPeople.h"
#include "app/demoportal/TotpVerifier.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

const Headers trustedNetwork{{"X-Forwarded-For", "203.0.113.7"}};

namespace {

PortalOptions withSink(PortalOptions options, QStringList &messages)
{
    options.smsSink = [&messages](const QString &, const QString &code) { messages.append(code); };
    return options;
}

QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar letter : text) {
        buffer = (buffer << 5) | static_cast<quint32>(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(letter));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits);
        }
    }
    return bytes;
}

Answer answerFrom(const QNetworkReply &source, const QByteArray &body)
{
    Answer answer;
    answer.status = source.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = body;
    answer.json = QJsonDocument::fromJson(body).object();
    answer.challenge = source.rawHeader("WWW-Authenticate");
    // QNetworkReply joins headers of one name with a line feed.
    const QList<QByteArray> lines = source.rawHeader("Set-Cookie").split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray pair = line.split(';').constFirst();
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        answer.cookies.insert(pair.left(equals), QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
        ++answer.cookieCount;
    }
    return answer;
}

}  // namespace

PortalVisitor::PortalVisitor(PortalOptions options) : portal(withSink(std::move(options), messages), clock)
{
    if (!portal.listen())
        qFatal("No port is free");
}

std::unique_ptr<PortalVisitor> PortalVisitor::forRelease(const QString &name)
{
    PortalOptions options;
    options.release = releaseOf(name);
    return std::make_unique<PortalVisitor>(options);
}

Answer PortalVisitor::get(const QString &path, const Headers &headers)
{
    return sendRaw("GET", path, {}, headers);
}

Answer PortalVisitor::send(const QByteArray &verb, const QString &path, const QJsonObject &body, const Headers &headers)
{
    return sendRaw(verb, path, QJsonDocument(body).toJson(), headers);
}

Answer PortalVisitor::sendRaw(const QByteArray &verb, const QString &path, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(QUrl(portal.address() + "/api/2.0/"_L1 + path));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (verb != "GET")
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait())
        return {};
    return answerFrom(*reply, reply->readAll());
}

Answer PortalVisitor::signIn(const QString &email, const Headers &headers)
{
    return post(u"authentication"_s, {{u"userName"_s, email}, {u"password"_s, demoPassword}}, headers);
}

Answer PortalVisitor::signInWithCode(const QString &email, const QString &code)
{
    return post(u"authentication/code"_s, {{u"userName"_s, email}, {u"password"_s, demoPassword}, {u"code"_s, code}});
}

Headers PortalVisitor::tokenOf(const QString &email)
{
    return {{"Authorization", signIn(email, trustedNetwork).text("token"_L1).toLatin1()}};
}

Headers PortalVisitor::link(const QString &email)
{
    return {{"Authorization", signInWithCode(email, codeFor(keyOf(email))).text("token"_L1).toLatin1()}};
}

QString PortalVisitor::codeFor(const QString &base32Key, int stepsAway) const
{
    return QString::fromLatin1(TotpVerifier::code(fromBase32(base32Key), clock.now().toSecsSinceEpoch() / 30 + stepsAway));
}

QString PortalVisitor::keyOf(const QString &email)
{
    return signIn(email).text("tfaKey"_L1);
}

QString PortalVisitor::idOf(const QString &email)
{
    return SeedPeople::idOf(email).toString(QUuid::WithoutBraces);
}

Headers PortalVisitor::basic(const QString &email)
{
    QByteArray pair = email.toUtf8();
    pair += ':';
    pair += demoPassword.toUtf8();
    QByteArray value = "Basic ";
    value += pair.toBase64();
    return {{"Authorization", value}};
}

Headers PortalVisitor::confirmHeader(const QString &url, const Answer &answer)
{
    QByteArray header = QUrl(url).query(QUrl::FullyEncoded).toLatin1();
    for (auto it = answer.cookies.cbegin(); it != answer.cookies.cend(); ++it) {
        if (it.key().startsWith("asc_confirm_key_")) {
            header += "&key=";
            header += it.value();
        }
    }
    return {{"confirm", header}};
}

void addReleases()
{
    QTest::addColumn<QString>("release");
    for (const QString &name : {u"2.6"_s, u"3.2"_s, u"3.5"_s, u"3.7"_s, u"reference"_s})
        QTest::newRow(qPrintable(name)) << name;
}

Release releaseOf(const QString &name)
{
    return Release::fromText(name).value_or(Release(Release::Id::Reference));
}

}  // namespace twofold::demoportal::tests
