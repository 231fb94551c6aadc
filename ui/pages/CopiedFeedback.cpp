// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CopiedFeedback.h"

#include "ui/theme/Buttons.h"
#include "ui/widgets/Announcement.h"

#include <QTimer>

#include <chrono>

namespace twofold::ui {

namespace {

constexpr std::chrono::seconds shownFor{2};

}  // namespace

CopiedFeedback::CopiedFeedback(QPushButton *button)
    : QObject(button)
    , m_button(button)
    , m_words(button->text())
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_button->setText(m_words);
        m_button->setAccessibleName({});
        setButtonIcon(m_button, Icon::Copy);
    });
}

void CopiedFeedback::show()
{
    // The button keeps its name: a screen reader would read each of the two changes of a button that has the focus.
    m_button->setAccessibleName(QString(m_words).remove(u'&'));
    m_button->setText(tr("Copied"));
    announce(m_button, tr("Copied"));
    setButtonIcon(m_button, Icon::Check);
    m_timer->start();
}

}  // namespace twofold::ui
