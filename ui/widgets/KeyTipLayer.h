// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace twofold::ui {

/// The tags with letters, over everything else in a window. Neither mouse nor keys nor a screen reader notice it.
class KeyTipLayer : public QWidget
{
    Q_OBJECT
public:
    struct Tag
    {
        QPoint place;  ///< its middle
        QString text;
    };

    /// Covers the window, which becomes its parent.
    KeyTipLayer(QList<Tag> tags, QWidget *window);

    const QList<Tag> &tags() const { return m_tags; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Tag> m_tags;
};

}  // namespace twofold::ui
