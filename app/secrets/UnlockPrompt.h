// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretService.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace twofold::secrets {

/// One prompt of the Secret Service (Secret Service API 0.2, "Prompts and Prompting"), shown until the person answers it. It
/// calls back once and deletes itself; a service that goes away and a person who does not come back end it too.
class UnlockPrompt final : public QObject
{
    Q_OBJECT
public:
    /// The prompt is taken away after so long.
    static constexpr std::chrono::minutes patience{5};

    UnlockPrompt(const QDBusConnection &connection, QString path, std::function<void(SecretService::Answer)> answer,
                 QObject *parent);

    void show();

private Q_SLOTS:
    void takeCompletion(bool isDismissed, const QDBusVariant &result);

private:
    void call(const QString &method, const QVariantList &arguments);
    void finish(const SecretService::Answer &answer);

    QDBusConnection m_connection;
    QString m_path;
    std::function<void(SecretService::Answer)> m_answer;
    QTimer m_patience;
};

}  // namespace twofold::secrets
