// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace twofold::ui {

/// The initials of a person, or the first letter of a portal. Decoration: the name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    enum class Shape {
        Round,       ///< a person
        Tile,        ///< a portal in a list
        AccentTile,  ///< the portal that is open
    };

    /// @p size is the side in px.
    Avatar(const QString &name, Shape shape, int size, QWidget *parent = nullptr);

    void setName(const QString &name);
    QString initials() const { return m_initials; }

    /// The first letters of the first and last word of a name; the first letter only for tiles.
    static QString initialsOf(const QString &name, Shape shape);
    static void paint(QPainter &painter, const QRectF &rect, const QString &initials, Shape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    QString m_initials;
};

}  // namespace twofold::ui
