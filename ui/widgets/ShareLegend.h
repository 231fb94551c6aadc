// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ShareBar.h"

#include <QList>
#include <QString>

class QVBoxLayout;

namespace twofold::ui {

/// The lines beside a ShareBar: a dot of the part's fill, what it is, and how many. Each line is one text for a screen reader.
class ShareLegend : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        ShareBar::Part part = ShareBar::First;
        QString name;
        QString count;

        bool operator==(const Line &) const = default;
    };

    explicit ShareLegend(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }

private:
    QWidget *makeLine(const Line &line);

    QVBoxLayout *m_layout;
    QList<Line> m_lines;
};

}  // namespace twofold::ui
