// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/session/SessionBench.h"

namespace twofold::tests {

using namespace Qt::StringLiterals;

using session::SignInWay;

namespace {

QJsonObject merged(QJsonObject base, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

}  // namespace

SessionBench::SessionBench()
    : profiles(dir.filePath(u"profiles.json"_s))
    , session({transport, secretStore, profiles, browserGate, clock})
{}

SessionBench::~SessionBench()
{
    QFile::remove(dir.path());  // where it is a file now
}

bool SessionBench::loseFolder()
{
    QFile inItsPlace(dir.path());
    return dir.remove() && inItsPlace.open(QIODevice::WriteOnly);
}

void SessionBench::connect(const QJsonObject &changed, const QJsonObject &capabilities)
{
    session.connectTo(QUrl(u"https://harbour.example"_s));
    answerFacts(changed, capabilities);
}

void SessionBench::answerFacts(const QJsonObject &changed, const QJsonObject &capabilities)
{
    transport.answer(merged(settings(), changed));
    transport.answer(QJsonObject{{u"docSpace"_s, release}});
    transport.answer(capabilities);
}

void SessionBench::signIn(const QJsonObject &person)
{
    if (session.stage() == session::Session::Stage::NoPortal)
        connect();
    session.signInWith(SignInWay::AccessToken, {}, Secret::fromText(u"token"));
    transport.answer(person);
}

void SessionBench::signInWithApiKey(const QJsonObject &person)
{
    connect();
    session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-0123"));
    transport.answer(person);
}

Async<session::Session::Stage> SessionBench::sendPassword(const QJsonObject &answer, const QList<api::SetCookie> &cookies)
{
    auto call = session.signInWithPassword(u"ada@harbour.example"_s, Secret::fromText(u"pass word"));
    transport.answer(answer, cookies);
    return call;
}

QJsonObject SessionBench::ada()
{
    return {
        {u"id"_s, QString(adaId)},
        {u"displayName"_s, u"Ada Quay"_s},
        {u"email"_s, u"ada@harbour.example"_s},
        {u"isOwner"_s, true},
    };
}

QJsonObject SessionBench::ben()
{
    return {{u"id"_s, QString(benId)}, {u"displayName"_s, u"Ben Pier"_s}, {u"email"_s, u"ben@harbour.example"_s}};
}

QJsonObject SessionBench::settings()
{
    return {
        {u"greetingSettings"_s, u"Harbour works"_s},
        {u"tenantAlias"_s, u"harbour"_s},
        {u"baseDomain"_s, u"docs.example"_s},
    };
}

QString SessionBench::confirmUrl(QLatin1StringView type)
{
    return u"https://inner.example/confirm/%1?type=%1&uid=%2"_s.arg(type, adaId);
}

api::SetCookie SessionBench::confirmCookie(QLatin1StringView type)
{
    return {.name = QByteArray("asc_confirm_key_") + QByteArray(type.data(), type.size()), .value = Secret::fromText(u"123.abc")};
}

api::SetCookie SessionBench::sessionCookie(QLatin1StringView token)
{
    return {.name = "asc_auth_key"_ba, .value = Secret::fromText(QString(token))};
}

api::ConfirmLink SessionBench::link(api::ConfirmLink::Type type)
{
    api::ConfirmLink link{.type = type, .key = Secret::fromText(u"123.abc")};
    link.query = u"type=%1&uid=%2"_s.arg(link.typeName(), adaId);
    return link;
}

QJsonObject SessionBench::appChallenge()
{
    return {{u"tfa"_s, true}, {u"confirmUrl"_s, confirmUrl("TfaAuth"_L1)}};
}

QJsonObject SessionBench::setUpChallenge()
{
    return {{u"tfa"_s, true}, {u"tfaKey"_s, u"JBSWY3DPEHPK3PXP"_s}, {u"confirmUrl"_s, confirmUrl("TfaActivation"_L1)}};
}

Error SessionBench::error(Error::Kind kind, int status)
{
    return {.kind = kind, .httpStatus = status};
}

}  // namespace twofold::tests
