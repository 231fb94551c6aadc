// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/TrustedEntry.h"

#include <QList>
#include <QStringList>

namespace twofold::policy {

/// A pasted or imported list, piece by piece.
struct TrustedList
{
    struct Piece
    {
        int line = 0;  ///< of the text, from 1
        QString text;  ///< as it stands there, without the blanks around it
        TrustedEntry entry;
    };

    QList<Piece> pieces;
    bool isCut = false;  ///< there was more than most

    /// Parted by line ends, commas, semicolons and tabs; by blanks as well where every part is an entry, so that "10.0.0.1 - 10.0.0.9" stays
    /// one. What follows a # on a line is a remark.
    static TrustedList read(const QString &text);

    static constexpr qsizetype most = 10'000;
};

}  // namespace twofold::policy
