// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace twofold::ui {

/// Where the keyboard is in a window, in a way that holds for the same window made anew: whose child of whose child.
class Place
{
public:
    static Place of(const QWidget &window);
    /// Leaves the keyboard where it is if there is no such place any more.
    void restore(QWidget &window) const;

private:
    struct Step
    {
        QByteArray className;
        qsizetype index;  ///< among the siblings of that class
    };

    QList<Step> m_path;
};

}  // namespace twofold::ui
