// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/CodeRelay.h"

#include <QNetworkReply>

namespace twofold::identity {

CodeRelay::CodeRelay(QString callback, Answered answered, QObject *parent)
    : QAbstractOAuthReplyHandler(parent)
    , m_callback(std::move(callback))
    , m_answered(std::move(answered))
{}

void CodeRelay::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    m_answered(readJsonReply(*reply));
}

}  // namespace twofold::identity
