// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/CommandLine.h"
#include "app/demoportal/DemoPortal.h"
#include "app/demoportal/HelpText.h"
#include "app/demoportal/TerminationSignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <cstdio>

using namespace twofold::demoportal;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line, std::FILE *file = stdout)
{
    std::fputs(line.toUtf8().append('\n').constData(), file);
    std::fflush(file);
}

std::optional<QSslConfiguration> configurationFrom(const CommandLine &line)
{
    const auto certificates = QSslCertificate::fromPath(line.certificateFile);
    QFile file(line.keyFile);
    if (certificates.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray pem = file.readAll();
    QSslKey key(pem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Rsa);
    if (key.isNull())
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(certificates);
    configuration.setPrivateKey(key);
    return configuration;
}

bool start(DemoPortal &portal, const CommandLine &line)
{
    bool isListening = false;
    if (line.certificateFile.isEmpty()) {
        isListening = portal.listen(line.port);
    } else {
        const auto configuration = configurationFrom(line);
        if (!configuration) {
            print(u"The certificate or the key could not be read."_s, stderr);
            return false;
        }
        isListening = portal.listenSecurely(line.port, *configuration);
    }
    if (!isListening)
        print(u"Port %1 is taken."_s.arg(line.port), stderr);
    return isListening;
}

}  // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    CommandLine line = CommandLine::read(QCoreApplication::arguments());
    if (!line.problem.isEmpty()) {
        print(line.problem, stderr);
        return 2;
    }
    if (!line.answer.isEmpty()) {
        print(line.answer);
        return 0;
    }
    line.options.smsSink = [](const QString &number, const QString &code) { print(u"sms %1 code %2"_s.arg(number, code)); };
    const twofold::SystemClock clock;
    DemoPortal portal(line.options, clock);
    const TerminationSignals termination;
    if (!start(portal, line))
        return 1;
    print(u"listening "_s + portal.address());
    print(accountLines());
    print(helpText());
    return QCoreApplication::exec();
}
