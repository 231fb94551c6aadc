// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/trust/Certificates.h"

#include <QFile>
#include <QProcess>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("Certificates: can't write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Certificates: can't read %s", qPrintable(path));
    return file.readAll();
}

}  // namespace

QList<QSslCertificate> Identity::chain() const
{
    return QSslCertificate::fromData(read(certificateFile));
}

QSslKey Identity::key() const
{
    return QSslKey(read(keyFile), QSsl::Ec);
}

QByteArray Identity::sha256() const
{
    return certificate().digest(QCryptographicHash::Sha256);
}

Certificates::Certificates()
{
    // What "openssl ca" needs, which is the one command of every release that sets the dates.
    write(path(u"ca.cnf"_s),
          "[ca]\ndefault_ca=here\n[here]\ndatabase=" + path(u"index"_s).toUtf8() + "\nnew_certs_dir=" + m_folder.path().toUtf8()
              + "\nrand_serial=yes\nunique_subject=no\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n");
    write(path(u"index"_s), {});
}

Identity Certificates::selfSigned(const Wish &wish)
{
    const Identity made{path(wish.name + u".pem"_s), path(wish.name + u".key"_s)};
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey
            + QStringList{u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + wish.name, u"-addext"_s,
                          u"subjectAltName="_s + wish.madeOutTo, u"-keyout"_s, made.keyFile, u"-out"_s, made.certificateFile});
    return made;
}

Identity Certificates::authority(const QString &name)
{
    const Identity made{path(name + u".pem"_s), path(name + u".key"_s)};
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey
            + QStringList{u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, made.keyFile, u"-out"_s,
                          made.certificateFile});
    return made;
}

Identity Certificates::signedBy(const Identity &authority, const Wish &wish)
{
    const Identity made{path(wish.name + u".pem"_s), path(wish.name + u".key"_s)};
    const auto request = path(wish.name + u".csr"_s);
    openssl(QStringList{u"req"_s, u"-new"_s} + newKey
            + QStringList{u"-subj"_s, u"/CN="_s + wish.name, u"-keyout"_s, made.keyFile, u"-out"_s, request});
    const auto extensions = path(wish.name + u".ext"_s);
    write(extensions, "subjectAltName=" + wish.madeOutTo.toUtf8() + "\nbasicConstraints=CA:FALSE\n");
    const auto dates = wish.isExpired ? QStringList{u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20210101000000Z"_s}
                                      : QStringList{u"-days"_s, u"2"_s};
    openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, path(u"ca.cnf"_s), u"-cert"_s,
                        authority.certificateFile, u"-keyfile"_s, authority.keyFile, u"-in"_s, request, u"-extfile"_s, extensions,
                        u"-out"_s, made.certificateFile}
            + dates);
    write(made.certificateFile, read(made.certificateFile) + read(authority.certificateFile));
    return made;
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
}

}  // namespace twofold::tests
