// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/NetworkImport.h"

#include "app/policy/TrustedList.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace twofold::viewmodels {

using namespace Qt::StringLiterals;

using policy::TrustedEntry;

namespace {

NetworkEntry entryOf(const TrustedEntry &read, const QString &text)
{
    return {
        .address = read.isUsable() ? read.stored() : text,
        .range = read.range,
        .isNew = true,
        .fault = read.fault,
        .rewritings = read.rewritings,
    };
}

Error fault(const QString &reason)
{
    return {.kind = Error::Kind::FileFault, .detail = reason};
}

}  // namespace

QStringList NetworkImport::wanted() const
{
    QStringList addresses;
    for (const auto &piece : pieces) {
        if (piece.isWanted())
            addresses.append(piece.entry.address);
    }
    return addresses;
}

qsizetype NetworkImport::faultCount() const
{
    return std::count_if(pieces.cbegin(), pieces.cend(), [](const Piece &piece) { return !piece.entry.isUsable(); });
}

NetworkImport NetworkImport::read(const QString &text, const QList<NetworkEntry> &list)
{
    // The list's own come first, so that they are those that are there already.
    auto all = list;
    const auto read = policy::TrustedList::read(text);
    for (const auto &piece : read.pieces)
        all.append(entryOf(piece.entry, piece.text));
    NetworkEntry::placeAll(all);
    // Once more what the portal misreads is no use either.
    QSet<QString> texts;
    for (auto &entry : all) {
        if (entry.place == NetworkEntry::Place::Own && texts.contains(entry.address)) {
            entry.place = NetworkEntry::Place::Duplicate;
            entry.other = entry.address;
        }
        texts.insert(entry.address);
    }

    NetworkImport import{.pieces = {}, .isCut = read.isCut};
    for (qsizetype index = 0; index < read.pieces.size(); ++index) {
        const auto &piece = read.pieces.at(index);
        import.pieces.append({.line = piece.line, .text = piece.text, .entry = all.at(list.size() + index)});
    }
    return import;
}

Result<QString> NetworkImport::textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fault(file.errorString()));
    const auto bytes = file.read(longestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(fault(file.errorString()));
    if (bytes.size() > longestFile)
        return tl::unexpected(fault(u"longer than 4 MiB"_s));
    return QString::fromUtf8(bytes);
}

Result<bool> NetworkImport::writeTo(const QString &path, const QStringList &list)
{
    QSaveFile file(path);
    const auto bytes = list.isEmpty() ? QByteArray() : (list.join(u'\n') + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(fault(file.errorString()));
    return true;
}

}  // namespace twofold::viewmodels
