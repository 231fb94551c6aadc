// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Avatar.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace twofold::ui {

namespace {

QString firstLetterOf(const QString &word)
{
    // A letter may be more than one UTF-16 unit.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(qMax(qsizetype(0), finder.toNextBoundary())).toUpper();
}

}  // namespace

Avatar::Avatar(const QString &name, Shape shape, int size, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setFixedSize(size, size);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_initials = initialsOf(name, m_shape);
    update();
}

QString Avatar::initialsOf(const QString &name, Shape shape)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetterOf(words.first());
    return shape == Shape::Round && words.size() > 1 ? first + firstLetterOf(words.last()) : first;
}

void Avatar::paint(QPainter &painter, const QRectF &rect, const QString &initials, Shape shape)
{
    const Tokens &tokens = Theme::tokens();
    const bool accent = shape == Shape::AccentTile;
    const qreal radius = shape == Shape::Round ? rect.width() / 2 : rect.width() * 2 / 9;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent ? tokens.accent : tokens.selected);
    painter.drawRoundedRect(rect, radius, radius);

    QFont font = Typography::font(TextStyle::SectionLabel);
    // The letters follow the circle, not the type scale: they are part of a drawing.
    font.setPixelSize(qMax(8, qRound(rect.width() * (initials.size() > 1 ? .38 : .43))));
    painter.setFont(font);
    painter.setPen(accent ? tokens.onAccent : tokens.text2);
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_initials, m_shape);
}

}  // namespace twofold::ui
