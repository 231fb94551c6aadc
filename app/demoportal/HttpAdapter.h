// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Reply.h"
#include "app/demoportal/Request.h"

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QHttpServer;
class QTcpServer;
QT_END_NAMESPACE

namespace twofold::demoportal {

/// The one place that knows how QHttpServer differs between versions of Qt.
class HttpAdapter
{
public:
    using Answer = std::function<Reply(Request)>;

    static void install(QHttpServer &server, Answer answer);
    /// False when the server would not take it over.
    static bool bind(QHttpServer &server, std::unique_ptr<QTcpServer> tcpServer);
};

}  // namespace twofold::demoportal
