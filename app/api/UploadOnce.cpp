// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/UploadOnce.h"

#include "app/core/Secret.h"

#include <algorithm>

namespace twofold::api {

UploadOnce::UploadOnce(QByteArray &&bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would be one more copy that nobody overwrites.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

UploadOnce::~UploadOnce()
{
    wipe(m_bytes);
}

qint64 UploadOnce::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

bool UploadOnce::atEnd() const
{
    return bytesAvailable() == 0;
}

qint64 UploadOnce::readData(char *data, qint64 maxSize)
{
    if (m_read == m_bytes.size())
        return -1;
    const auto size = std::min<qint64>(maxSize, m_bytes.size() - m_read);
    std::copy_n(m_bytes.constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 UploadOnce::writeData(const char *, qint64)
{
    return -1;
}

}  // namespace twofold::api
