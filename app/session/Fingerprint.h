// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twofold::session {

/// The SHA-256 fingerprint of a certificate as people read it to each other, "AB:CD:…".
QString fingerprintText(const QByteArray &sha256);

/// Its 32 bytes, whatever its letters' case and with or without colons, blanks, dashes and the "sha256 Fingerprint=" that openssl
/// writes before it. Empty for anything else.
QByteArray readFingerprint(const QString &text);

}  // namespace twofold::session
