// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SecretService.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include "app/secrets/UnlockPrompt.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLibrary>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

namespace {

using Answer = SecretService::Answer;
using State = SecretService::State;
using Receiver = std::function<void(Answer)>;

using Attributes = QMap<QString, QString>;
using EmptyReply = QDBusPendingReply<>;
using ItemsReply = QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>>;
using PropertyReply = QDBusPendingReply<QDBusVariant>;
using AliasReply = QDBusPendingReply<QDBusObjectPath>;
using UnlockReply = QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath>;

const auto serviceName = u"org.freedesktop.secrets"_s;
const auto servicePath = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const auto nothingPath = u"/"_s;  ///< stands for "no such object" and "no prompt needed"

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

template<class Reply>
void call(QObject *context, const QDBusMessage &message, std::chrono::milliseconds timeout,
          std::function<void(const Reply &)> answer)
{
    auto *watcher = new QDBusPendingCallWatcher(connection().asyncCall(message, int(timeout.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [answer = std::move(answer)](auto *finished) {
        finished->deleteLater();
        answer(Reply(*finished));
    });
}

void askLocked(QObject *context, const QString &collection, std::chrono::milliseconds timeout, Receiver answer)
{
    auto message = QDBusMessage::createMethodCall(serviceName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call<PropertyReply>(context, message, timeout, [answer = std::move(answer)](const PropertyReply &reply) {
        if (reply.isError())
            answer({State::Unavailable, reply.error().name()});
        else
            answer({reply.value().variant().toBool() ? State::Locked : State::Unlocked, {}});
    });
}

/// QtKeychain's library keeps the session that it opened, also when another program answers by now, which does not know it: then
/// nothing is read or written until the program ends (libsecret 0.20.5). Here it is made to let go.
void followProvider(const QString &provider)
{
    static QString known;
    if (!known.isEmpty() && known != provider) {
        const auto letGo = QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
        if (letGo)
            letGo();
    }
    known = provider;
}

/// Goes on with the default collection's path, or ends with the answer that needs none.
void findCollection(QObject *context, std::chrono::milliseconds timeout, const Receiver &answer,
                    std::function<void(const QString &)> next)
{
    if (!SecretService::isBusThere())
        return answer({State::Unavailable, u"no session bus"_s});
    if (isKdeSession())
        return answer({State::Unlocked, {}});
    if (!connection().isConnected())
        return answer({State::Unavailable, u"session bus does not answer"_s});
    auto message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, u"ReadAlias"_s);
    message << u"default"_s;
    call<AliasReply>(context, message, timeout, [answer, next = std::move(next)](const AliasReply &reply) {
        if (reply.isError())
            return answer({State::Unavailable, reply.error().name()});
        followProvider(reply.reply().service());
        if (reply.value().path() == nothingPath)
            answer({State::Unlocked, {}});
        else
            next(reply.value().path());
    });
}

void setItemLabel(QObject *context, const QString &item, const QString &label, std::chrono::milliseconds timeout,
                  std::function<void()> next)
{
    auto message = QDBusMessage::createMethodCall(serviceName, item, u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    message << u"org.freedesktop.Secret.Item"_s << u"Label"_s << QVariant::fromValue(QDBusVariant(label));
    call<EmptyReply>(context, message, timeout, [next = std::move(next)](const EmptyReply &) { next(); });
}

}  // namespace

bool SecretService::isUsed()
{
    return !isKdeSession();
}

void SecretService::setLabel(QObject *context, const QMap<QString, QString> &attributes, const QString &label,
                             std::chrono::milliseconds timeout, std::function<void()> next)
{
    if (!isUsed() || !isBusThere() || !connection().isConnected())
        return next();
    qDBusRegisterMetaType<Attributes>();
    auto message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, u"SearchItems"_s);
    message << QVariant::fromValue(attributes);
    call<ItemsReply>(context, message, timeout, [=](const ItemsReply &reply) {
        // One entry has these attributes; of more, the last one's answer ends it.
        const auto items = reply.isError() ? QList<QDBusObjectPath>() : reply.argumentAt<0>();
        if (items.isEmpty())
            return next();
        for (const auto &item : items)
            setItemLabel(context, item.path(), label, timeout, item == items.last() ? next : std::function<void()>([] {}));
    });
}

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
    findCollection(context, timeout, answer,
                   [context, timeout, answer](const QString &collection) { askLocked(context, collection, timeout, answer); });
}

void SecretService::unlock(QObject *context, std::chrono::milliseconds timeout, Receiver answer)
{
    findCollection(context, timeout, answer, [context, timeout, answer](const QString &collection) {
        auto message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, u"Unlock"_s);
        message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
        call<UnlockReply>(context, message, timeout, [context, answer](const UnlockReply &reply) {
            if (reply.isError())
                answer({State::Unavailable, reply.error().name()});
            else if (const auto prompt = reply.argumentAt<1>().path(); prompt == nothingPath)
                answer({State::Unlocked, {}});
            else
                (new UnlockPrompt(connection(), prompt, answer, context))->show();
        });
    });
}

}  // namespace twofold::secrets

#else

namespace twofold::secrets {

bool SecretService::isBusThere()
{
    return true;
}

bool SecretService::isUsed()
{
    return false;
}

void SecretService::setLabel(QObject *, const QMap<QString, QString> &, const QString &, std::chrono::milliseconds,
                             std::function<void()> next)
{
    next();
}

void SecretService::askState(QObject *, std::chrono::milliseconds, std::function<void(Answer)> answer)
{
    answer({State::Unlocked, {}});
}

void SecretService::unlock(QObject *, std::chrono::milliseconds, std::function<void(Answer)> answer)
{
    answer({State::Unlocked, {}});
}

}  // namespace twofold::secrets

#endif
