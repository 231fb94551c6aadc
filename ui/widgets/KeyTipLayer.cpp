// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyTipLayer.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"

#include <QPainter>

#include <utility>

namespace twofold::ui {

namespace {

constexpr int padding = 4;
constexpr qreal radius = 4;

}  // namespace

KeyTipLayer::KeyTipLayer(QList<Tag> tags, QWidget *window) : QWidget(window), m_tags(std::move(tags))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
    raise();
}

void KeyTipLayer::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const QFont font = Typography::font(TextStyle::SmallStrong);
    const QFontMetrics metrics(font);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const auto &tag : std::as_const(m_tags)) {
        const int side = metrics.height();
        QRect box(0, 0, qMax(side, metrics.horizontalAdvance(tag.text) + 2 * padding), side);
        box.moveCenter(tag.place);
        box.moveLeft(qBound(0, box.left(), width() - box.width()));
        box.moveTop(qBound(0, box.top(), height() - box.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.text);
        painter.drawRoundedRect(box, radius, radius);
        painter.setPen(tokens.window);
        painter.drawText(box, Qt::AlignCenter, tag.text);
    }
}

}  // namespace twofold::ui
