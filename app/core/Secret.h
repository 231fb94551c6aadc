// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <memory>

namespace twofold {

/// A password, token, key or code. Its bytes lie in one buffer that all copies of the handle share and that is overwritten when
/// the last of them is gone; so handing a Secret on never multiplies it. There is no stream operator and no implicit way out.
///
/// What Qt needs as QString or QByteArray (a header, a keychain job, a label) is made by text() or bytes() at the place of use
/// and kept no longer than that.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and wipes the caller's array, if nobody else shares it.
    static Secret fromBytes(QByteArray &&bytes);
    static Secret fromText(QStringView text);

    bool isEmpty() const { return size() == 0; }
    qsizetype size() const;

    QByteArray bytes() const;  ///< a copy, as UTF-8
    QString text() const;      ///< a copy

    /// Compares in a time that depends on the sizes alone.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites what the array holds and empties it; does nothing to bytes that another array shares.
void wipe(QByteArray &bytes);

}  // namespace twofold

Q_DECLARE_METATYPE(twofold::Secret)
