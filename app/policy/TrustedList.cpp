// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/TrustedList.h"

#include <QRegularExpression>

#include <algorithm>

namespace twofold::policy {

using namespace Qt::StringLiterals;

namespace {

/// The words of a chunk where each of them is an entry, and else the chunk.
QStringList partsOf(const QString &chunk)
{
    const auto words = chunk.simplified().split(u' ');
    const bool areSeveral = words.size() > 1 && !TrustedEntry::read(chunk).isUsable()
        && std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return TrustedEntry::read(word).isUsable(); });
    return areSeveral ? words : QStringList(chunk);
}

}  // namespace

TrustedList TrustedList::read(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression separator(u"[,;\\t]"_s);
    TrustedList list;
    const auto lines = text.split(lineEnd);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const auto chunks = lines[number].section(u'#', 0, 0).split(separator);
        for (const auto &chunk : chunks) {
            const auto plain = chunk.trimmed();
            if (plain.isEmpty())
                continue;
            for (const auto &part : partsOf(plain)) {
                if (list.pieces.size() >= most) {
                    list.isCut = true;
                    return list;
                }
                list.pieces.append({.line = int(number) + 1, .text = part, .entry = TrustedEntry::read(part)});
            }
        }
    }
    return list;
}

}  // namespace twofold::policy
