// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/CodeText.h"

#include "app/otp/Totp.h"

namespace twofold::otp {

namespace {

/// Blanks, and the invisible marks (joiners, direction marks) that come along when text is copied from a page.
bool isBlank(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Other_Format;
}

bool isDash(char32_t character)
{
    constexpr char32_t minusSign = 0x2212;
    return QChar::category(character) == QChar::Punctuation_Dash || character == minusSign;
}

bool isBackupCodeCharacter(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z')
        || (character >= U'0' && character <= U'9') || character == U'-' || character == U'_';
}

}  // namespace

std::optional<Secret> readAppCode(const QString &typed)
{
    QByteArray code;
    code.reserve(typed.size());
    const auto characters = typed.toUcs4();
    for (const char32_t character : characters) {
        if (isBlank(character) || isDash(character))
            continue;
        // Superscripts and circled numbers have a digit value too, but nobody types a code with them.
        if (QChar::category(character) != QChar::Number_DecimalDigit) {
            wipe(code);
            return std::nullopt;
        }
        code.append(char('0' + QChar::digitValue(character)));
    }
    if (code.size() != digits) {
        wipe(code);
        return std::nullopt;
    }
    return Secret::fromBytes(std::move(code));
}

std::optional<Secret> readBackupCode(const QString &typed)
{
    QByteArray code;
    code.reserve(typed.size());
    const auto characters = typed.toUcs4();
    for (const char32_t character : characters) {
        if (isBlank(character))
            continue;
        if (!isBackupCodeCharacter(character)) {
            wipe(code);
            return std::nullopt;
        }
        code.append(char(character));
    }
    if (code.isEmpty())
        return std::nullopt;
    return Secret::fromBytes(std::move(code));
}

}  // namespace twofold::otp
