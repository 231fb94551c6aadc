// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Secret.h"

#include <algorithm>
#include <atomic>

namespace twofold {

namespace {

void overwrite(char *data, qsizetype size)
{
    // A volatile pointer, so that the compiler does not drop stores to memory that is about to be freed.
    volatile char *place = data;
    for (qsizetype i = 0; i < size; ++i)
        place[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

}  // namespace

struct Secret::Buffer
{
    explicit Buffer(qsizetype length) : data(std::make_unique<char[]>(size_t(length))), size(length) {}
    ~Buffer() { overwrite(data.get(), size); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::unique_ptr<char[]> data;
    qsizetype size;
};

Secret Secret::fromBytes(QByteArray &&bytes)
{
    Secret secret;
    if (!bytes.isEmpty()) {
        auto buffer = std::make_shared<Buffer>(bytes.size());
        std::copy(bytes.cbegin(), bytes.cend(), buffer->data.get());
        secret.m_buffer = std::move(buffer);
    }
    wipe(bytes);
    return secret;
}

Secret Secret::fromText(QStringView text)
{
    return fromBytes(text.toUtf8());
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArray Secret::bytes() const
{
    return m_buffer ? QByteArray(m_buffer->data.get(), m_buffer->size) : QByteArray();
}

QString Secret::text() const
{
    return m_buffer ? QString::fromUtf8(m_buffer->data.get(), m_buffer->size) : QString();
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.size() != right.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left.m_buffer->data[size_t(i)] ^ right.m_buffer->data[size_t(i)]);
    return difference == 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

}  // namespace twofold
