// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon in the sizes of an icon theme, when the program is built.
// Usage: twofold-render-icon DRAWING.svg FOLDER SIZE...
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

bool render(QSvgRenderer &drawing, const QString &folder, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    const QDir place(u"%1/%2x%2/apps"_s.arg(folder).arg(size));
    return place.mkpath(u"."_s) && image.save(place.filePath(u"twofold.png"_s));
}

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QSvgRenderer drawing(arguments[1]);
    if (!drawing.isValid())
        return 1;
    for (const QString &size : arguments.mid(3)) {
        if (!render(drawing, arguments[2], size.toInt()))
            return 1;
    }
    return 0;
}
