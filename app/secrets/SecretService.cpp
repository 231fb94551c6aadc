// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SecretService.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

namespace {

using Answer = SecretService::Answer;
using State = SecretService::State;
using Receiver = std::function<void(Answer)>;

const auto serviceName = u"org.freedesktop.secrets"_s;

/// QtKeychain decides by the same variables.
bool isKdeSession()
{
    return !qEnvironmentVariableIsEmpty("KDE_SESSION_VERSION")
        && (qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"));
}

/// A connection of our own: the one that Qt shares would stay broken for good when its first attempt failed.
QDBusConnection connection()
{
    const auto name = u"twofold-secrets"_s;
    if (const QDBusConnection open(name); open.isConnected())
        return open;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

template<class Value>
void call(QObject *context, const QDBusMessage &message, std::chrono::milliseconds timeout,
          std::function<void(const QDBusPendingReply<Value> &)> answer)
{
    auto *watcher = new QDBusPendingCallWatcher(connection().asyncCall(message, int(timeout.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [answer = std::move(answer)](auto *finished) {
        finished->deleteLater();
        answer(QDBusPendingReply<Value>(*finished));
    });
}

void askLocked(QObject *context, const QString &collection, std::chrono::milliseconds timeout, Receiver answer)
{
    auto message = QDBusMessage::createMethodCall(serviceName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call<QDBusVariant>(context, message, timeout, [answer = std::move(answer)](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            answer({State::Unavailable, reply.error().name()});
        else
            answer({reply.value().variant().toBool() ? State::Locked : State::Unlocked, {}});
    });
}

} // namespace

bool SecretService::isBusThere()
{
    const auto address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return !address.startsWith("autolaunch:");
    const auto runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeDir.isEmpty() && QFileInfo::exists(runtimeDir + u"/bus"_s);
}

void SecretService::askState(QObject *context, std::chrono::milliseconds timeout, Receiver answer)
{
    if (!isBusThere()) {
        answer({State::Unavailable, u"no session bus"_s});
        return;
    }
    if (isKdeSession()) {
        answer({State::Unlocked, {}});
        return;
    }
    if (!connection().isConnected()) {
        answer({State::Unavailable, u"session bus does not answer"_s});
        return;
    }
    auto message = QDBusMessage::createMethodCall(serviceName, u"/org/freedesktop/secrets"_s,
                                                  u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    call<QDBusObjectPath>(context, message, timeout,
                          [context, timeout, answer = std::move(answer)](const QDBusPendingReply<QDBusObjectPath> &reply) {
        const auto noCollection = u"/"_s;
        if (reply.isError())
            answer({State::Unavailable, reply.error().name()});
        else if (reply.value().path() == noCollection)
            answer({State::Unlocked, {}});
        else
            askLocked(context, reply.value().path(), timeout, answer);
    });
}

} // namespace twofold::secrets

#else

namespace twofold::secrets {

bool SecretService::isBusThere()
{
    return true;
}

void SecretService::askState(QObject *, std::chrono::milliseconds, std::function<void(Answer)> answer)
{
    answer({State::Unlocked, {}});
}

} // namespace twofold::secrets

#endif
