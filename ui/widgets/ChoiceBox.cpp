// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceBox.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 32;
constexpr int padding = 12;
constexpr int iconSide = 16;
constexpr int gap = 8;
constexpr qreal radius = 6;

}  // namespace

ChoiceBox::ChoiceBox(const QString &name, QWidget *parent) : QComboBox(parent), m_name(name)
{
    installAccessibleTraits();
    setProperty("focusRing", true);
    setFont(Typography::font(TextStyle::Control));
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // The style's own would ignore the style sheet.
    setItemDelegate(new QStyledItemDelegate(this));
    connect(this, &QComboBox::currentTextChanged, this, &ChoiceBox::refreshName);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (std::exchange(m_emitted, index) != index)
            Q_EMIT chosen(itemData(index));
    });
}

void ChoiceBox::refreshName()
{
    setAccessibleName(tr("%1: %2", "what is chosen, and how").arg(m_name, currentText()));
}

void ChoiceBox::addChoice(const QString &text, const QVariant &value)
{
    addItem(text, value);
    updateGeometry();
}

void ChoiceBox::align(std::initializer_list<ChoiceBox *> boxes)
{
    int width = 0;
    for (auto *box : boxes) {
        box->ensurePolished();
        width = std::max(width, box->sizeHint().width());
    }
    for (auto *box : boxes)
        box->setMinimumWidth(width);
}

void ChoiceBox::setChosenValue(const QVariant &value)
{
    m_emitted = findData(value);
    setCurrentIndex(m_emitted);
}

QSize ChoiceBox::sizeHint() const
{
    int words = 0;
    for (int index = 0; index < count(); ++index)
        words = qMax(words, fontMetrics().horizontalAdvance(itemText(index)));
    return {padding + words + gap + iconSide + padding, Typography::rowHeight(leastHeight, font())};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.control);
    painter.setBrush(underMouse() && isEnabled() ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);

    const QColor ink = isEnabled() ? tokens.text : tokens.disabled;
    const QRect icon(width() - padding - iconSide, (height() - iconSide) / 2, iconSide, iconSide);
    Icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), Icon::ChevronDown, ink);
    const QRect words = rect().adjusted(padding, 0, -(padding + iconSide + gap), 0);
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     currentText());
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    // As everywhere, Enter and Space open what has the focus.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return showPopup();
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() != QEvent::ApplicationFontChange)
        return;
    setFont(Typography::font(TextStyle::Control));
    updateGeometry();
}

}  // namespace twofold::ui
