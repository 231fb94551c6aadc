// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SheetPrinter.h"

#include "app/documents/BackupCodeSheet.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::ui;

using Kind = SheetPrinter::Outcome::Kind;

namespace {

/// A person at the two dialogs: does what they do as soon as one of them is shown.
class Hand : public QObject
{
public:
    explicit Hand(const QString &file) : m_file(file) { qApp->installEventFilter(this); }
    ~Hand() override { qApp->removeEventFilter(this); }

    bool closesThePreview = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            if (auto *preview = qobject_cast<QPrintPreviewDialog *>(watched))
                QMetaObject::invokeMethod(
                    preview, [this, preview] { useThe(*preview); }, Qt::QueuedConnection);
            else if (auto *dialog = qobject_cast<QPrintDialog *>(watched))
                QMetaObject::invokeMethod(
                    dialog, [this, dialog] { useThe(*dialog); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void useThe(QPrintPreviewDialog &preview)
    {
        if (closesThePreview)
            return preview.reject();
        const auto actions = preview.findChildren<QAction *>();
        for (auto *action : actions) {
            if (action->text() == "Print"_L1)
                return action->trigger();
        }
        qFatal("the preview has nothing to print with");
    }

    void useThe(QPrintDialog &dialog)
    {
        // Without a printer, a file is what the dialog offers.
        dialog.findChild<QLineEdit *>(u"filename"_s)->setText(m_file);
        dialog.accept();
    }

    QString m_file;
};

documents::BackupCodeSheet sheet()
{
    documents::BackupCodeSheetData data{.portal = u"https://harbour.example"_s,
                                        .printed = QDateTime(QDate(2026, 11, 24), QTime(10, 42))};
    data.rows.append({.number = 1, .code = Secret::fromText(u"k7Qm2x")});
    return {data, {}, QLocale::c()};
}

}  // namespace

/// "Print to file", on a computer without a printer. What a printer does is a journey's: tests/system/journey/paper.py.
class SystemSheetPrinterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("CUPS_SERVER", "/nowhere/cups.sock"); }

    void printsToAFileForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"codes.pdf"_s);
        const auto outcome = print(Hand(file));
        QCOMPARE(outcome.kind, Kind::Printed);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const auto content = pdf.readAll();
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.trimmed().endsWith("%%EOF"));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(pdf.permissions() & ~owner, QFile::Permissions());
    }

    void leavesNothingHalfWrittenOnAFullDisk()
    {
        const QTemporaryDir folder;
        // What a process may write at most stands in for the free space of a disk.
        struct rlimit before
        {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        auto limited = before;
        limited.rlim_cur = 1024;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limited), 0);
        const auto outcome = print(Hand(folder.filePath(u"codes.pdf"_s)));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(outcome.kind, Kind::NotWritten);
        QVERIFY(!outcome.reason.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void theyMayChangeTheirMind()
    {
        const QTemporaryDir folder;
        Hand hand(folder.filePath(u"codes.pdf"_s));
        hand.closesThePreview = true;
        QCOMPARE(print(hand).kind, Kind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    static SheetPrinter::Outcome print(const Hand &)
    {
        return SystemSheetPrinter().print(nullptr, sheet(), u"Backup codes"_s, QLocale::c());
    }
};

QTEST_MAIN(SystemSheetPrinterTest)
#include "SystemSheetPrinterTest.moc"
