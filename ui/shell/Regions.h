// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace twofold::ui {

/// The parts of a view that F6 and Shift+F6 go through, each entered where the keyboard was in it last.
class Regions : public QObject
{
    Q_OBJECT
public:
    /// @p regions tells, in their order, what parts there are now; those that can't be seen or take no keys are passed over.
    Regions(std::function<QList<QWidget *>()> regions, QWidget *view);

    void go(int step);

private:
    /// Where in the part the keyboard goes; nothing where it can't.
    QWidget *entryOf(QWidget *region) const;
    void remember(QWidget *focused);

    std::function<QList<QWidget *>()> m_regions;
    QHash<const QWidget *, QPointer<QWidget>> m_last;
};

}  // namespace twofold::ui
