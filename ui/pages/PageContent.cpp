// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PageContent.h"

#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/StatePane.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace twofold::ui {

namespace {

constexpr std::chrono::milliseconds patience{300};
constexpr int readingWidth = 784;

}  // namespace

PageContent::PageContent(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_waiting(makeLabel({}, TextStyle::Body, ColorRole::Text2))
    , m_statePane(new StatePane)
    , m_aside(new QHBoxLayout)
    , m_patience(new QTimer(this))
{
    m_waiting->setObjectName(QStringLiteral("waitingLabel"));
    m_statePane->setObjectName(QStringLiteral("statePane"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_content);
    layout->addWidget(m_waiting);
    m_statePane->setMaximumWidth(Typography::roomFor(readingWidth));
    m_aside->addWidget(m_statePane, 1);
    m_aside->addStretch();
    layout->addLayout(m_aside);

    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_waiting->show();
        if (m_waiting->isVisible())
            announce(m_waiting, m_waiting->text());
    });
    showOnly(m_content);
}

void PageContent::setFilling()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_column->setSpacing(0);
    column->setStretchFactor(m_content, 1);
    column->setAlignment(m_waiting, Qt::AlignTop);
    m_aside->setAlignment(m_statePane, Qt::AlignTop);
}

void PageContent::setStateMargin(int margin)
{
    m_waiting->setContentsMargins(margin, 0, margin, 0);
    m_aside->setContentsMargins(margin, 0, margin, 0);
}

void PageContent::showContent()
{
    showOnly(m_content);
}

void PageContent::showWaiting(const QString &words)
{
    m_waiting->setText(words);
    if (m_isStateKept && !m_statePane->isHidden())
        return;
    if (m_patience->isActive() || !m_waiting->isHidden())
        return;
    showOnly(nullptr);
    m_patience->start();
}

void PageContent::showState()
{
    showOnly(m_statePane);
}

void PageContent::setStateKept(bool isKept)
{
    m_isStateKept = isKept;
}

void PageContent::showOnly(QWidget *shown)
{
    m_patience->stop();
    const bool isStateLeft = shown != m_statePane && !m_statePane->isHidden();
    for (QWidget *widget : {m_content, static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_statePane)})
        widget->setVisible(widget == shown);
    if (isStateLeft)
        Q_EMIT stateLeft();
}

}  // namespace twofold::ui
