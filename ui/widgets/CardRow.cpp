// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CardRow.h"

#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/KeyboardFocus.h"
#include "ui/widgets/StatusPill.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace twofold::ui {

namespace {

constexpr int plainHeight = 48;
constexpr int describedHeight = 56;
constexpr int trailingHeight = 64;
constexpr int iconSide = 20;
constexpr int leastWords = 160;  ///< px that a title has beside the trailing widget, if it needs them
constexpr int lineGap = 2;
constexpr int stackGap = 6;

/// Somebody has hidden it. Before a row is shown for the first time, its parts are hidden without that.
bool isLeftOut(const QWidget &part)
{
    return part.isHidden() && part.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

}  // namespace

CardRow::CardRow(Icon icon, const QString &title, const QString &description, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_texts(new QVBoxLayout)
    , m_icon(new IconView(icon, ColorRole::Text2, iconSide))
    , m_title(makeLabel(title, TextStyle::Control))
    , m_description(makeLabel({}, TextStyle::Small, ColorRole::Text2))
    , m_pill(new StatusPill(Icon::None, {}))
    , m_chevron(new IconView(Icon::ChevronRight, ColorRole::Text2, 16))
    , m_focus(new KeyboardFocus(this))
{
    installAccessibleTraits();
    setAttribute(Qt::WA_Hover);
    m_layout->setContentsMargins(16, 8, 16, 8);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_icon);
    m_icon->setVisible(icon != Icon::None);

    m_texts->setSpacing(lineGap);
    m_texts->addStretch(1);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_description);
    m_texts->addStretch(1);
    m_layout->addLayout(m_texts, 1);
    m_layout->addWidget(m_pill);
    m_layout->addWidget(m_chevron);
    m_pill->hide();
    m_chevron->setMirrored(true);
    m_chevron->hide();
    setDescription(description);
}

QString CardRow::title() const
{
    return m_title->text();
}

QString CardRow::description() const
{
    return m_description->text();
}

void CardRow::setIcon(Icon icon, ColorRole role)
{
    m_icon->setIcon(icon);
    m_icon->setColorRole(role);
    m_icon->setVisible(icon != Icon::None && !m_leading);
}

void CardRow::setTitle(const QString &title)
{
    m_title->setText(title);
    refreshName();
    placeTrailing();
}

void CardRow::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    refreshHeight();
    refreshName();
}

void CardRow::setLeading(QWidget *leading)
{
    delete m_leading;
    m_leading = leading;
    m_layout->insertWidget(m_layout->indexOf(m_icon), leading);
    m_icon->hide();
}

void CardRow::setTrailing(QWidget *trailing)
{
    delete m_trailing;
    m_trailing = trailing;
    m_isStacked = false;
    m_layout->insertWidget(m_layout->indexOf(m_chevron), trailing);
    m_layout->setContentsMargins(16, 12, 16, 12);
    refreshHeight();
    if (isVisible())
        placeTrailing();
}

void CardRow::placeTrailing()
{
    const bool isStacked = m_trailing && width() < besideFrom();
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    m_texts->setSpacing(isStacked ? stackGap : lineGap);
    if (isStacked)
        m_texts->insertWidget(m_texts->indexOf(m_description) + 1, m_trailing, 0, Qt::AlignLeading);
    else
        m_layout->insertWidget(m_layout->indexOf(m_chevron), m_trailing);
}

/// The width from which the trailing widget has room beside the words.
int CardRow::besideFrom() const
{
    const int words = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const QMargins margins = m_layout->contentsMargins();
    // No less than their longest word, such as an address, which has no place to be broken.
    const int least = m_description->text().isEmpty() ? 0 : m_description->minimumSizeHint().width() + m_layout->spacing();
    int width = margins.left() + margins.right()
        + std::max(least, std::min(words + m_layout->spacing(), Typography::roomFor(leastWords)));
    for (const QWidget *part :
         {m_leading ? m_leading : m_icon, m_trailing, static_cast<QWidget *>(m_pill), static_cast<QWidget *>(m_chevron)})
        width += isLeftOut(*part) ? 0 : part->sizeHint().expandedTo(part->minimumSize()).width() + m_layout->spacing();
    return width;
}

QSize CardRow::minimumSizeHint() const
{
    // Beside the words is no minimum: in a row with less room the trailing widget comes below them.
    QSize least = QWidget::minimumSizeHint();
    if (m_trailing && !isLeftOut(*m_trailing) && !m_isStacked)
        least.rwidth() -= m_layout->spacing() + std::min(m_texts->minimumSize().width(), m_trailing->minimumSizeHint().width());
    return least;
}

void CardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTrailing();
}

void CardRow::setPill(Icon icon, const QString &word, Tone tone)
{
    m_pill->setContent(icon, word, tone);
    m_pill->setVisible(!word.isEmpty());
    refreshName();
    placeTrailing();
}

void CardRow::setClickable(bool clickable)
{
    m_clickable = clickable;
    m_chevron->setVisible(clickable);
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    if (clickable)
        m_icon->setColorRole(ColorRole::AccentText);
    update();
}

void CardRow::setLeastHeight(int height)
{
    m_leastHeight = height;
    refreshHeight();
}

void CardRow::refreshHeight()
{
    const bool described = !m_description->text().isEmpty();
    const int wanted = !described ? plainHeight : m_trailing ? trailingHeight : describedHeight;
    setMinimumHeight(m_leastHeight > 0 ? m_leastHeight : wanted);
}

void CardRow::setChevronShown(bool shown)
{
    m_chevron->setVisible(shown);
}

QAccessible::Role CardRow::accessibleRole() const
{
    return m_clickable ? QAccessible::Button : QAccessible::Grouping;
}

void CardRow::refreshName()
{
    setAccessibleName(spokenTogether({title(), description(), m_pill->word()}));
}

QColor CardRow::fill() const
{
    if (!m_clickable || !isEnabled())
        return {};
    if (m_pressed)
        return Theme::tokens().selected;
    return underMouse() ? Theme::tokens().hover : QColor();
}

void CardRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const QColor color = fill(); color.isValid())
        painter.fillPath(Card::fillShape(this), color);
    if (m_focus->isShown())
        KeyboardFocus::paintInset(painter, rect());
}

void CardRow::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && press && !event->isAutoRepeat())
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void CardRow::mousePressEvent(QMouseEvent *event)
{
    if (!m_clickable || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = true;
    update();
}

void CardRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPressed = std::exchange(m_pressed, false);
    update();
    if (wasPressed && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void CardRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_pressed = false;
}

}  // namespace twofold::ui
