// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/UnlockPrompt.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

using State = SecretService::State;

namespace {

const auto serviceName = u"org.freedesktop.secrets"_s;
const auto promptInterface = u"org.freedesktop.Secret.Prompt"_s;

}  // namespace

UnlockPrompt::UnlockPrompt(const QDBusConnection &connection, QString path, std::function<void(SecretService::Answer)> answer,
                           QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_path(std::move(path))
    , m_answer(std::move(answer))
{
    auto *watcher = new QDBusServiceWatcher(serviceName, m_connection, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        finish({State::Unavailable, u"the keychain went away"_s});
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        call(u"Dismiss"_s, {});
        finish({State::Locked, u"nobody answered the prompt"_s});
    });
}

void UnlockPrompt::show()
{
    // First, so that an answer that comes at once is heard.
    m_connection.connect(serviceName, m_path, promptInterface, u"Completed"_s, this, SLOT(takeCompletion(bool, QDBusVariant)));
    m_patience.start(patience);
    call(u"Prompt"_s, {QString()});
}

void UnlockPrompt::takeCompletion(bool isDismissed, const QDBusVariant &)
{
    if (isDismissed)
        finish({State::Locked, u"the prompt was dismissed"_s});
    else
        finish({State::Unlocked, {}});
}

void UnlockPrompt::call(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(serviceName, m_path, promptInterface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            finish({State::Unavailable, watcher->error().name()});
    });
}

void UnlockPrompt::finish(const SecretService::Answer &answer)
{
    const auto receiver = std::exchange(m_answer, {});
    if (!receiver)
        return;
    deleteLater();
    receiver(answer);
}

}  // namespace twofold::secrets
