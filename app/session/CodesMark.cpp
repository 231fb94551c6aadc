// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CodesMark.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>

#include <algorithm>

namespace twofold::session {

namespace {

constexpr int rounds = 2'000;
constexpr int hashSize = 32;  // bytes

}  // namespace

CodesMark CodesMark::of(const QList<api::BackupCode> &codes, const QByteArray &salt)
{
    QList<QByteArray> texts;
    for (const auto &code : codes)
        texts.append(code.code.bytes());
    std::sort(texts.begin(), texts.end());
    QByteArray whole;
    for (auto &text : texts) {
        whole += text + '\n';
        wipe(text);
    }
    const CodesMark mark{
        .salt = salt,
        .hash = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, whole, salt, rounds, hashSize),
    };
    wipe(whole);
    return mark;
}

bool CodesMark::fits(const QList<api::BackupCode> &codes) const
{
    return of(codes, salt).hash == hash;
}

}  // namespace twofold::session
