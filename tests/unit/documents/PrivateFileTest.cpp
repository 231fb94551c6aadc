// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return int(status.st_mode & 07777);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

}  // namespace

class PrivateFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.emplace().isValid()); }

    void isPrivateWhateverTheUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("everything allowed") << 0;
        QTest::newRow("usual") << 022;
        QTest::newRow("strict") << 077;
    }

    void isPrivateWhateverTheUmask()
    {
        QFETCH(int, mask);
        const auto before = ::umask(mode_t(mask));
        const auto written = writePrivateFile(path(), "codes"_ba);
        ::umask(before);

        QVERIFY(written);
        QCOMPARE(contentOf(path()), "codes"_ba);
        QCOMPARE(modeOf(path()), 0600);
        QCOMPARE(filesInFolder(), QStringList{u"codes.pdf"_s});
    }

    void replacesAFileWhole()
    {
        put(path(), "an older and much longer content"_ba);
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));

        QVERIFY(writePrivateFile(path(), "new"_ba));

        QCOMPARE(contentOf(path()), "new"_ba);
        QCOMPARE(modeOf(path()), 0600);
    }

    void fullDiskLeavesTheOldFile()
    {
        put(path(), "old"_ba);
        // What a process may write at most stands in for the free space of a disk.
        struct rlimit before
        {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        auto limited = before;
        limited.rlim_cur = 4096;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limited), 0);
        const auto written = writePrivateFile(path(), QByteArray(100'000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);

        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileFault);
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(contentOf(path()), "old"_ba);
        QCOMPARE(filesInFolder(), QStringList{u"codes.pdf"_s});
    }

    void refusesWhatIsNoPlaceForAFile_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("no such folder") << u"missing/codes.pdf"_s;
        QTest::newRow("below a file") << u"file/codes.pdf"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("a folder nobody writes to") << u"/proc/codes.pdf"_s;
        QTest::newRow("a device") << u"/dev/full"_s;
    }

    void refusesWhatIsNoPlaceForAFile()
    {
        QFETCH(QString, where);
        put(m_folder->filePath(u"file"_s), "x"_ba);
        const auto target = QDir(m_folder->path()).absoluteFilePath(where);

        const auto written = writePrivateFile(target, "codes"_ba);

        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileFault);
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(filesInFolder(), QStringList{u"file"_s});
        struct stat device
        {};
        QCOMPARE(::stat("/dev/full", &device), 0);
        QVERIFY(S_ISCHR(device.st_mode));
    }

    void folderWithoutWritePermission()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto restore = qScopeGuard(
            [this] { QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });

        const auto written = writePrivateFile(path(), "codes"_ba);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileFault);
    }

private:
    QString path() const { return m_folder->filePath(u"codes.pdf"_s); }
    QStringList filesInFolder() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::optional<QTemporaryDir> m_folder;
};

}  // namespace twofold::documents

QTEST_GUILESS_MAIN(twofold::documents::PrivateFileTest)
#include "PrivateFileTest.moc"
