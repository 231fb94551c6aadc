// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/PdfFile.h"

#include "app/core/Secret.h"
#include "app/documents/PrintedSheet.h"
#include "app/documents/PrivateFile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 1200;

}  // namespace

Result<bool> writePdfFile(const PrintedSheet &sheet, const QString &path, const QPageLayout &layout, const QString &title)
{
    QByteArray bytes;
    bool isPainted = false;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(layout);
        writer.setTitle(title);
        writer.setCreator(u"Twofold"_s);
        isPainted = sheet.paint(writer);
    }
    Result<bool> written = tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = u"the page could not be painted"_s});
    if (isPainted)
        written = writePrivateFile(path, bytes);
    wipe(bytes);  // of what was painted before it failed, too
    return written;
}

}  // namespace twofold::documents
