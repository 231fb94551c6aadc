// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PageContent.h"

#include "ui/theme/Label.h"
#include "ui/widgets/StatePane.h"

#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace twofold::ui {

namespace {

constexpr std::chrono::milliseconds patience{300};

}  // namespace

PageContent::PageContent(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_waiting(makeLabel({}, TextStyle::Body, ColorRole::Text2))
    , m_statePane(new StatePane)
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
    layout->addWidget(m_statePane);

    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, m_waiting, &QWidget::show);
    showOnly(m_content);
}

void PageContent::showContent()
{
    showOnly(m_content);
}

void PageContent::showWaiting(const QString &words)
{
    m_waiting->setText(words);
    if (m_patience->isActive() || !m_waiting->isHidden())
        return;
    showOnly(nullptr);
    m_patience->start();
}

void PageContent::showState()
{
    showOnly(m_statePane);
}

void PageContent::showOnly(QWidget *shown)
{
    m_patience->stop();
    for (QWidget *widget : {m_content, static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_statePane)})
        widget->setVisible(widget == shown);
}

}  // namespace twofold::ui
