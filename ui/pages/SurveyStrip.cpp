// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SurveyStrip.h"

#include "ui/widgets/IconView.h"
#include "ui/widgets/ShareBar.h"
#include "ui/widgets/StatusPill.h"

#include <QHBoxLayout>

namespace twofold::ui {

namespace {

constexpr int barWidth = 120;
constexpr int leastHeight = 48;

}  // namespace

SurveyStrip::SurveyStrip(QWidget *parent)
    : CardRow(Icon::None, {}, {}, parent)
    , m_bar(new ShareBar)
    , m_notices(new StatusPill(Icon::Warning, {}, Tone::Warn))
    , m_chevron(new IconView(Icon::ChevronDown))
{
    setObjectName(QStringLiteral("surveyStrip"));
    setClickable(true);
    setChevronShown(false);
    setLeastHeight(leastHeight);
    m_bar->setFixedWidth(barWidth);
    m_notices->hide();
    auto *trailing = new QWidget;
    auto *layout = new QHBoxLayout(trailing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_bar);
    layout->addWidget(m_notices);
    layout->addWidget(m_chevron);
    setTrailing(trailing);
}

void SurveyStrip::setContent(const QString &summary, const QList<qint64> &shares, int notices)
{
    setTitle(summary);
    m_bar->setShares(shares);
    m_notices->setContent(Icon::Warning, tr("%Ln note(s)", nullptr, notices), Tone::Warn);
    m_notices->setVisible(notices > 0);
    setAccessibleDescription(notices > 0 ? tr("%Ln note(s)", nullptr, notices) : QString());
}

void SurveyStrip::setOpen(bool open)
{
    m_chevron->setIcon(open ? Icon::ChevronUp : Icon::ChevronDown);
}

}  // namespace twofold::ui
