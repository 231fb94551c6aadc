// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace twofold::ui {

/// Asks the person for a place in the file system. A test answers in its stead.
class FileDialogs
{
public:
    FileDialogs() = default;
    virtual ~FileDialogs() = default;
    Q_DISABLE_COPY_MOVE(FileDialogs)

    /// The path to write to; empty when the person changed their mind. Overwriting has been agreed to.
    virtual QString savePath(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter) = 0;
    /// A file that is there; empty when the person changed their mind.
    virtual QString openPath(QWidget *parent, const QString &title, const QString &filter) = 0;
};

class SystemFileDialogs final : public FileDialogs
{
public:
    QString savePath(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter) override;
    QString openPath(QWidget *parent, const QString &title, const QString &filter) override;
};

} // namespace twofold::ui
