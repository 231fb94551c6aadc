// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace twofold::ui {

namespace {

constexpr qreal radius = 10;

}  // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    installAccessibleTraits();
    setFrameShape(QFrame::NoFrame);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
}

void Card::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

void Card::insertRow(int index, QWidget *row)
{
    m_rows->insertWidget(index, row);
}

QVBoxLayout *Card::addBody(int padding)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(padding, padding, padding, padding);
    addRow(body);
    return layout;
}

void Card::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Rows are often cleared by something that one of them started.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    update();
}

int Card::rowCount() const
{
    return m_rows->count();
}

QPainterPath Card::fillShape(const QWidget *row)
{
    QPainterPath whole;
    whole.addRect(row->rect());
    const auto *card = qobject_cast<const Card *>(row->parentWidget());
    if (!card)
        return whole;
    QPainterPath inside;
    inside.addRoundedRect(QRectF(card->rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    return inside.translated(-row->pos()).intersected(whole);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);

    bool first = true;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        if (!row || row->isHidden())
            continue;
        if (!first)
            painter.fillRect(QRect(1, row->y() - 1, width() - 2, 1), tokens.border);
        first = false;
    }
}

}  // namespace twofold::ui
