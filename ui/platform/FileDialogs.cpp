// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/FileDialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace twofold::ui {

using namespace Qt::StringLiterals;

FileDialogs::SavePlace SystemFileDialogs::savePlace(QWidget *parent, const QString &title, const QString &proposedName,
                                                    const QStringList &filters)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    SavePlace place{.filter = filters.value(0)};
    place.path =
        QFileDialog::getSaveFileName(parent, title, documents.filePath(proposedName), filters.join(u";;"_s), &place.filter);
    return place;
}

QString SystemFileDialogs::openPath(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

}  // namespace twofold::ui
