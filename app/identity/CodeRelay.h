// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/JsonFetch.h"

#include <QAbstractOAuthReplyHandler>
#include <QString>

#include <functional>

namespace twofold::identity {

/// Stands between QtNetworkAuth's flow and the listener for the browser: hands on only an answer that was checked, and says what the
/// token endpoint answered, errors too, which the handlers of Qt 6.4 drop.
class CodeRelay final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
public:
    using Answered = std::function<void(const Result<JsonAnswer> &)>;

    CodeRelay(QString callback, Answered answered, QObject *parent);

    QString callback() const override { return m_callback; }
    void networkReplyFinished(QNetworkReply *reply) override;
    /// The browser's answer, for the flow to go on with.
    void handOn(const QVariantMap &values) { Q_EMIT callbackReceived(values); }

private:
    QString m_callback;
    Answered m_answered;
};

}  // namespace twofold::identity
