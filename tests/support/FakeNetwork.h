// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <memory>
#include <utility>

namespace twofold::tests {

/// A reply in a test's hand: silent until told what comes, piece by piece.
class FakeReply final : public QNetworkReply
{
    Q_OBJECT
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, std::shared_ptr<int> aborts,
              QObject *parent);

    /// Several headers of one name are joined as Qt joins them: Set-Cookie by line feeds, others by commas.
    void giveHeaders(int status, const Headers &headers = {});
    void giveBody(const QByteArray &bytes);
    void giveTlsErrors(const QList<QSslError> &errors);
    void end(NetworkError error = NoError);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    QByteArray m_waiting;
    std::shared_ptr<int> m_aborts;
};

/// A network that answers nothing by itself: every request is kept, with its body, until the test answers it.
class FakeNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    struct Request
    {
        Operation operation;
        QNetworkRequest request;
        QByteArray body;
        QPointer<FakeReply> reply;
    };

    using QNetworkAccessManager::QNetworkAccessManager;

    const QList<Request> &requests() const { return m_requests; }
    const Request &last() const { return m_requests.last(); }
    /// How many replies were given up before their end.
    int aborts() const { return *m_aborts; }

    /// Answers the last request whole.
    void answer(int status, const QByteArray &body, const FakeReply::Headers &headers = {});
    /// Ends the last request without an answer.
    void breakOff(QNetworkReply::NetworkError error);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QList<Request> m_requests;
    std::shared_ptr<int> m_aborts = std::make_shared<int>(0);
};

}  // namespace twofold::tests
