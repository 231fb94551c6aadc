// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace twofold::session {

enum class AddressFault {
    Empty,
    NotAnAddress,  ///< no host can be read from it
    PlainHttp,     ///< http to another computer: nothing secret may travel that way
};

/// A portal's address as people type or paste it ("harbour.example", "HTTPS://Harbour.example/rooms/shared?x", " docspace.local:8443 ")
/// as an origin: scheme, host, port. https is assumed; http is for this computer alone (loopback).
tl::expected<QUrl, AddressFault> readPortalAddress(const QString &typed);

}  // namespace twofold::session
