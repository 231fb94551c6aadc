// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/HtmlText.h"

#include <optional>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

// The longest reference is "&#x10FFFF;"; leading zeros beyond that are not worth reading.
constexpr qsizetype longestName = 9;

std::optional<QString> numbered(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    if (hexadecimal)
        digits = digits.mid(1);
    if (digits.isEmpty() || !digits.front().isLetterOrNumber())  // toUInt would take a sign
        return std::nullopt;
    bool ok = false;
    const char32_t code = digits.toUInt(&ok, hexadecimal ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        return std::nullopt;
    return QString::fromUcs4(&code, 1);
}

std::optional<QString> meaning(QStringView name)
{
    if (name.startsWith(u'#'))
        return numbered(name.mid(1));
    if (name == u"amp")
        return u"&"_s;
    if (name == u"lt")
        return u"<"_s;
    if (name == u"gt")
        return u">"_s;
    if (name == u"quot")
        return u"\""_s;
    if (name == u"apos")
        return u"'"_s;
    return std::nullopt;
}

}  // namespace

QString decodedHtml(const QString &encoded)
{
    QString text;
    text.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == u'&') {
            const auto end = encoded.indexOf(u';', i + 1);
            const auto length = end - i - 1;
            if (end > 0 && length <= longestName) {
                if (const auto decoded = meaning(QStringView(encoded).mid(i + 1, length))) {
                    text += *decoded;
                    i = end;
                    continue;
                }
            }
        }
        text += encoded[i];
    }
    return text;
}

}  // namespace twofold::api
