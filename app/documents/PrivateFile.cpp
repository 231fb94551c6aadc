// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/PrivateFile.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <cerrno>
#endif

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> fault(const QString &reason)
{
    return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = reason});
}

/// Hands the bytes to the disk, so that a full one is noticed before the old file is gone.
bool sync(QTemporaryFile &file, QString &reason)
{
    if (!file.flush()) {
        reason = file.errorString();
        return false;
    }
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0) {
        reason = QString::fromStdString(std::error_code(errno, std::generic_category()).message());
        return false;
    }
#endif
    return true;
}

}  // namespace

Result<bool> writePrivateFile(const QString &path, const QByteArray &content)
{
    const QFileInfo target(path);
    if (target.isDir())
        return fault(QString::fromStdString(std::make_error_code(std::errc::is_a_directory).message()));
    if (target.exists() && !target.isFile())
        return fault(u"not a regular file"_s);

    // Not QSaveFile: it creates a new file with the mode that the umask leaves, and narrows it only afterwards.
    QTemporaryFile file(target.absoluteFilePath() + u".XXXXXX"_s);
    if (!file.open())
        return fault(file.errorString());
    QString reason;
    if (file.write(content) != content.size())
        return fault(file.errorString());
    if (!sync(file, reason))
        return fault(reason);
    file.close();

    std::error_code error;
    std::filesystem::rename(file.fileName().toStdU16String(), target.absoluteFilePath().toStdU16String(), error);
    if (error)
        return fault(QString::fromStdString(error.message()));
    file.setAutoRemove(false);
    return true;
}

}  // namespace twofold::documents
