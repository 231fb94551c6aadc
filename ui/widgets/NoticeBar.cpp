// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NoticeBar.h"

#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconView.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShowEvent>

namespace twofold::ui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new IconView(iconOf(tone), inkOf(tone)))
    , m_title(makeLabel({}, TextStyle::NoticeTitle))
    , m_text(makeLabel({}, TextStyle::Notice))
    , m_texts(new QVBoxLayout)
    , m_buttons(new QWidget)
    , m_buttonLayout(new FlowLayout(m_buttons))
{
    installAccessibleTraits();
    m_texts->setSpacing(2);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_text);
    m_texts->addWidget(m_buttons);
    m_buttonLayout->setContentsMargins(0, 8, 0, 0);
    m_buttons->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 10, 13, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_texts, 1);
    setMessage(title, text);
}

void NoticeBar::setMessage(const QString &title, const QString &text)
{
    const QString name = title.isEmpty() ? text : title;
    // What only counts down below the same title would be said every second.
    const bool isNews = name != accessibleName() || (m_tone == Tone::Bad && text != this->text());
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(name);
    setAccessibleDescription(title.isEmpty() ? QString() : text);
    if (isNews && isVisible())
        sayIt();
}

void NoticeBar::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone));
    m_icon->setColorRole(inkOf(tone));
    update();
}

QString NoticeBar::title() const
{
    return m_title->text();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

QPushButton *NoticeBar::addButton(const QString &text, ButtonRole role)
{
    QPushButton *button = makeButton(text, role);
    m_buttonLayout->addWidget(button);
    m_buttons->show();
    return button;
}

void NoticeBar::addWidget(QWidget *widget)
{
    m_texts->insertWidget(m_texts->indexOf(m_buttons), widget);
}

QAccessible::Role NoticeBar::accessibleRole() const
{
    return m_tone == Tone::Bad ? QAccessible::AlertMessage : QAccessible::Notification;
}

void NoticeBar::sayIt()
{
    const QString words = spokenTogether({title(), text()});
    if (m_tone == Tone::Bad)
        announceError(this, words);
    else
        announce(this, words);
}

void NoticeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The others are notifications, which a screen reader says because they appear.
    if (m_tone == Tone::Bad && !event->spontaneous())
        sayIt();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineOf(m_tone));
    painter.setBrush(softFillOf(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
}

}  // namespace twofold::ui
