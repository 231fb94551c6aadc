// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeNetwork.h"

#include <QSslError>

#include <algorithm>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

// The errors that Qt derives from a status.
QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 400: return QNetworkReply::ProtocolInvalidOperationError;
    case 401: return QNetworkReply::AuthenticationRequiredError;
    case 403: return QNetworkReply::ContentAccessDenied;
    case 404: return QNetworkReply::ContentNotFoundError;
    case 405: return QNetworkReply::ContentOperationNotPermittedError;
    case 500: return QNetworkReply::InternalServerError;
    case 503: return QNetworkReply::ServiceUnavailableError;
    default: break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

}  // namespace

FakeReply::FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, std::shared_ptr<int> aborts,
                     QObject *parent)
    : QNetworkReply(parent)
    , m_aborts(std::move(aborts))
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void FakeReply::giveHeaders(int status, const Headers &headers)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    for (const auto &[name, value] : headers) {
        auto joined = rawHeader(name);
        if (!joined.isEmpty())
            joined += name.compare("set-cookie", Qt::CaseInsensitive) == 0 ? "\n" : ", ";
        setRawHeader(name, joined + value);
    }
    Q_EMIT metaDataChanged();
}

void FakeReply::giveBody(const QByteArray &bytes)
{
    m_waiting += bytes;
    Q_EMIT readyRead();
}

void FakeReply::giveTlsErrors(const QList<QSslError> &errors)
{
    Q_EMIT sslErrors(errors);
}

void FakeReply::end(NetworkError error)
{
    const auto status = attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == NoError)
        error = errorOf(status);
    if (error != NoError)
        setError(error, u"the URL %1 stands in here"_s.arg(url().toString()));
    setFinished(true);
    if (error != NoError)
        Q_EMIT errorOccurred(error);
    Q_EMIT finished();
}

void FakeReply::abort()
{
    if (isFinished())
        return;
    ++*m_aborts;
    setError(OperationCanceledError, u"aborted"_s);
    setFinished(true);
    Q_EMIT errorOccurred(OperationCanceledError);
    Q_EMIT finished();
}

qint64 FakeReply::bytesAvailable() const
{
    return m_waiting.size() + QNetworkReply::bytesAvailable();
}

qint64 FakeReply::readData(char *data, qint64 maxSize)
{
    const auto size = std::min<qint64>(maxSize, m_waiting.size());
    std::copy_n(m_waiting.constData(), size, data);
    m_waiting.remove(0, size);
    return size;
}

void FakeNetwork::answer(int status, const QByteArray &body, const FakeReply::Headers &headers)
{
    const auto reply = last().reply;
    reply->giveHeaders(status, headers);
    if (reply && !reply->isFinished() && !body.isEmpty())
        reply->giveBody(body);
    if (reply && !reply->isFinished())
        reply->end();
}

void FakeNetwork::breakOff(QNetworkReply::NetworkError error)
{
    last().reply->end(error);
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    auto *reply = new FakeReply(operation, request, m_aborts, this);
    m_requests.append({operation, request, body ? body->readAll() : QByteArray(), reply});
    return reply;
}

}  // namespace twofold::tests
