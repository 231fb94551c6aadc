// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"

#include <QByteArray>
#include <QList>

namespace twofold::session {

/// By what a set of backup codes is known again, without its codes: a salted, slow hash over all of them together, so that none can
/// be guessed by itself. In which order the portal lists them, and which of them are used, makes no difference.
struct CodesMark
{
    static constexpr int saltSize = 16;  ///< bytes

    QByteArray salt;
    QByteArray hash;

    static CodesMark of(const QList<api::BackupCode> &codes, const QByteArray &salt);
    bool fits(const QList<api::BackupCode> &codes) const;

    bool operator==(const CodesMark &) const = default;
};

}  // namespace twofold::session
