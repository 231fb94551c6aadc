// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/viewmodels/NetworkEntry.h"

namespace twofold::viewmodels {

/// A list of networks that was pasted or read from a file, piece by piece with what becomes of it.
struct NetworkImport
{
    struct Piece
    {
        int line = 0;  ///< of the text, from 1
        QString text;  ///< as it stands there
        NetworkEntry entry;

        /// It can be used, and says something that the list does not say yet.
        bool isWanted() const { return entry.isUsable() && entry.place == NetworkEntry::Place::Own; }
        bool operator==(const Piece &) const = default;
    };

    QList<Piece> pieces;
    bool isCut = false;  ///< there was more than is read

    /// What to add to the list, in the order of the text.
    QStringList wanted() const;
    qsizetype faultCount() const;
    /// Those that the list has already.
    qsizetype knownCount() const { return pieces.size() - faultCount() - wanted().size(); }

    /// @p list is what the policy holds already.
    static NetworkImport read(const QString &text, const QList<NetworkEntry> &list);
    /// The text of a file. FileFault if it can't be read or is longer than longestFile.
    static Result<QString> textOf(const QString &path);
    /// Writes a list, an entry a line, such as read() takes; all of it or nothing. FileFault.
    static Result<bool> writeTo(const QString &path, const QStringList &list);

    static constexpr qint64 longestFile = 4 * 1024 * 1024;  ///< bytes
};

}  // namespace twofold::viewmodels
