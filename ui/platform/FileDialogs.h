// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace twofold::ui {

/// Asks the person for a place in the file system. A test answers in its stead.
class FileDialogs
{
public:
    FileDialogs() = default;
    virtual ~FileDialogs() = default;
    Q_DISABLE_COPY_MOVE(FileDialogs)

    /// Where to write and as what.
    struct SavePlace
    {
        QString path;    ///< empty when the person changed their mind; overwriting has been agreed to
        QString filter;  ///< of those offered
    };

    /// The first of the kinds of file is the one proposed.
    virtual SavePlace savePlace(QWidget *parent, const QString &title, const QString &proposedName,
                                const QStringList &filters) = 0;
    /// The path alone, where there is one kind.
    QString savePath(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter)
    {
        return savePlace(parent, title, proposedName, {filter}).path;
    }
    /// A file that is there; empty when the person changed their mind.
    virtual QString openPath(QWidget *parent, const QString &title, const QString &filter) = 0;
};

class SystemFileDialogs final : public FileDialogs
{
public:
    SavePlace savePlace(QWidget *parent, const QString &title, const QString &proposedName, const QStringList &filters) override;
    QString openPath(QWidget *parent, const QString &title, const QString &filter) override;
};

}  // namespace twofold::ui
