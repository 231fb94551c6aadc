// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/PdfFile.h"

#include "app/documents/PrintedSheet.h"

#include <QFile>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::documents;

namespace {

const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 15, 20, 15), QPageLayout::Millimeter);

class Sheet final : public PrintedSheet
{
public:
    explicit Sheet(bool canBePainted) : m_canBePainted(canBePainted) {}

    bool paint(QPagedPaintDevice &device) const override
    {
        QPainter painter(&device);
        painter.drawLine(0, 0, 100, 100);
        return m_canBePainted;
    }
    Result<bool> writePdf(const QString &path, const QPageLayout &page) const override
    {
        return writePdfFile(*this, path, page, u"A sheet"_s);
    }
    Secret plainText() const override { return {}; }

private:
    bool m_canBePainted;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class PdfFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatWasPainted()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(Sheet(true).writePdf(path, layout));
        QVERIFY(contentOf(path).startsWith("%PDF-"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void writesNothingOfASheetThatCouldNotBePainted()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(Sheet(true).writePdf(path, layout));
        const auto before = contentOf(path);
        const auto written = Sheet(false).writePdf(path, layout);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileFault);
        QCOMPARE(contentOf(path), before);
        QVERIFY(!Sheet(false).writePdf(folder.filePath(u"new.pdf"_s), layout));
        QVERIFY(!QFile::exists(folder.filePath(u"new.pdf"_s)));
    }
};

QTEST_MAIN(PdfFileTest)
#include "PdfFileTest.moc"
