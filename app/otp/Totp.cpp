// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/Totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>
#include <cctype>

namespace twofold::otp {

namespace {

/// The five bits that a character of the base32 alphabet stands for, or -1.
int base32Value(char character)
{
    if (character >= 'A' && character <= 'Z')
        return character - 'A';
    if (character >= 'a' && character <= 'z')
        return character - 'a';
    if (character >= '2' && character <= '7')
        return character - '2' + 26;
    return -1;
}

/// What is left of the text without its blanks and padding; false when the padding does not fill a group of eight.
bool stripBase32(QByteArray &text)
{
    constexpr int group = 8;
    text.removeIf([](char character) { return std::isspace(static_cast<unsigned char>(character)) != 0; });
    const auto padded = text.size();
    while (text.endsWith('='))
        text.chop(1);
    const auto padding = padded - text.size();
    return padding == 0 || (padded % group == 0 && padding < group);
}

/// Bytes come out of 2, 4, 5, 7 or 8 characters; one, three or six leave bits that belong to no byte.
bool isBase32Length(qsizetype length)
{
    const auto rest = length % 8;
    return rest != 1 && rest != 3 && rest != 6;
}

qint64 floorToStep(const QDateTime &when)
{
    const auto seconds =
        when.toMSecsSinceEpoch() >= 0 ? when.toMSecsSinceEpoch() / 1000 : (when.toMSecsSinceEpoch() - 999) / 1000;
    const auto step = timeStep.count();
    return seconds >= 0 ? seconds / step : (seconds - step + 1) / step;
}

}  // namespace

std::optional<QByteArray> decodeBase32(const Secret &text)
{
    auto characters = text.bytes();
    auto isValid = stripBase32(characters) && isBase32Length(characters.size());

    QByteArray bytes;
    bytes.reserve(characters.size() * 5 / 8);
    quint32 bits = 0;
    int bitCount = 0;
    for (const char character : std::as_const(characters)) {
        const auto value = base32Value(character);
        isValid = isValid && value >= 0;
        if (!isValid)
            break;
        bits = (bits << 5 | quint32(value)) & 0xfff;
        bitCount += 5;
        if (bitCount >= 8) {
            bitCount -= 8;
            bytes.append(char(bits >> bitCount & 0xff));
        }
    }
    wipe(characters);
    if (isValid)
        return bytes;
    wipe(bytes);
    return std::nullopt;
}

Secret hotp(const QByteArray &key, quint64 counter)
{
    std::array<char, sizeof counter> message;
    qToBigEndian(counter, message.data());
    auto hash =
        QMessageAuthenticationCode::hash(QByteArray::fromRawData(message.data(), message.size()), key, QCryptographicHash::Sha1);
    const auto offset = hash.back() & 0x0f;
    auto number = (qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffffU) % 1'000'000U;
    wipe(hash);

    QByteArray code(digits, '0');
    for (auto place = code.rbegin(); place != code.rend(); ++place, number /= 10)
        *place = char('0' + number % 10);
    return Secret::fromBytes(std::move(code));
}

std::optional<Secret> totp(const Secret &base32Key, const QDateTime &when)
{
    auto key = decodeBase32(base32Key);
    if (!key || key->isEmpty())
        return std::nullopt;
    auto code = hotp(*key, quint64(floorToStep(when)));
    wipe(*key);
    return code;
}

std::chrono::seconds untilNextCode(const QDateTime &when)
{
    const auto next = (floorToStep(when) + 1) * timeStep.count() * 1000;
    return std::chrono::seconds((next - when.toMSecsSinceEpoch() + 999) / 1000);
}

}  // namespace twofold::otp
