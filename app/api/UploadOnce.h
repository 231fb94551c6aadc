// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace twofold::api {

/// The body of a write, which can be read once and never again.
///
/// QNetworkAccessManager repeats a request by itself, up to three times and whatever its method, when the connection breaks
/// before the answer. It can't repeat a body that does not rewind: it gives up then, with ContentReSendError. The bytes are
/// overwritten when the device goes, since they may hold a password or a code.
class UploadOnce final : public QIODevice
{
    Q_OBJECT
public:
    explicit UploadOnce(QByteArray &&bytes, QObject *parent = nullptr);
    ~UploadOnce() override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

}  // namespace twofold::api
