// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/FileDialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace twofold::ui {

QString SystemFileDialogs::savePath(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(parent, title, documents.filePath(proposedName), filter);
}

QString SystemFileDialogs::openPath(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

} // namespace twofold::ui
