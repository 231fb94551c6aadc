// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatePane.h"

#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/BarLayout.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Sentences.h"

#include <QHBoxLayout>
#include <QShowEvent>

namespace twofold::ui {

using namespace Qt::StringLiterals;

StatePane::StatePane(QWidget *parent)
    : Card(parent)
    , m_tile(new IconTile(Icon::Info, Tone::Info))
    , m_title(makeLabel({}, TextStyle::CardTitle))
    , m_body(makeLabel({}, TextStyle::Body, ColorRole::Text2))
    , m_countDown(makeLabel({}, TextStyle::Body, ColorRole::Text2))
    , m_primary(makeButton({}, ButtonRole::Primary))
    , m_secondary(makeButton({}))
    , m_disclosure(makeButton(tr("Details"), ButtonRole::Plain, Icon::ChevronRight))
    , m_actions(new QWidget)
    , m_details(new QWidget)
    , m_detailsText(makeLabel({}, TextStyle::Network, ColorRole::Text2))
{
    m_primary->setObjectName(u"primaryButton"_s);
    m_secondary->setObjectName(u"secondaryButton"_s);
    m_disclosure->setObjectName(u"detailsButton"_s);
    m_countDown->setObjectName(u"countDownLabel"_s);
    m_countDown->hide();
    connect(m_primary, &QPushButton::clicked, this, &StatePane::primaryActivated);
    connect(m_secondary, &QPushButton::clicked, this, &StatePane::secondaryActivated);
    connect(m_disclosure, &QPushButton::clicked, this, [this] { setDetailsOpen(m_details->isHidden()); });

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_title);
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(0);
    sentences->addWidget(m_body);
    sentences->addWidget(m_countDown);
    column->addLayout(sentences);
    auto *actions = new BarLayout(m_actions);
    actions->setContentsMargins(0, 20, 0, 0);
    actions->addLeading(m_primary);
    actions->addLeading(m_secondary);
    actions->addTrailing(m_disclosure);
    column->addWidget(m_actions);
    buildDetails(column);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_tile, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    QVBoxLayout *body = addBody(20);
    body->addLayout(row);
    body->addStretch(1);

    m_primary->hide();
    m_secondary->hide();
    m_disclosure->hide();
    refreshActions();
}

void StatePane::buildDetails(QVBoxLayout *column)
{
    m_detailsText->setObjectName(u"detailsLabel"_s);
    m_detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *copy = makeButton(tr("Copy"), ButtonRole::Default, Icon::Copy);
    copy->setObjectName(u"copyDetailsButton"_s);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_detailsText->text()); });

    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_detailsText);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    m_details->hide();
    column->addWidget(m_details);
}

void StatePane::setContent(Icon icon, Tone tone, const QString &title, const QString &body)
{
    const bool isNews = title != m_title->text();
    m_tile->setContent(icon, tone);
    m_title->setText(title);
    setAccessibleName(title);
    setBody(body);
    if (isNews && isVisible())
        sayIt();
}

void StatePane::setBody(const QString &body)
{
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    setAccessibleDescription(spokenBody());
}

void StatePane::setCountDown(const QString &line, const QString &spoken)
{
    // A name of its own: a label without one tells a screen reader of every new text.
    m_countDown->setAccessibleName(spoken);
    m_countDown->setText(line);
    m_countDown->setVisible(!line.isEmpty());
    setAccessibleDescription(spokenBody());
}

QString StatePane::spokenBody() const
{
    return sentences({m_body->text(), m_countDown->accessibleName()});
}

void StatePane::sayIt()
{
    announce(this, spokenTogether({m_title->text(), spokenBody()}));
}

void StatePane::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (!event->spontaneous())
        sayIt();
}

QString StatePane::title() const
{
    return m_title->text();
}

void StatePane::setPrimaryAction(const QString &text, ButtonRole role)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    setButtonRole(m_primary, role);
    refreshActions();
}

void StatePane::setSecondaryAction(const QString &text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
    refreshActions();
}

void StatePane::setDetails(const QString &details)
{
    m_detailsText->setText(details);
    m_disclosure->setVisible(!details.isEmpty());
    if (details.isEmpty())
        setDetailsOpen(false);
    refreshActions();
}

void StatePane::setDetailsOpen(bool open)
{
    m_details->setVisible(open);
    setButtonIcon(m_disclosure, open ? Icon::ChevronDown : Icon::ChevronRight);
    m_disclosure->setAccessibleDescription(open ? tr("Shown below") : tr("Not shown"));
}

void StatePane::refreshActions()
{
    m_actions->setHidden(m_primary->isHidden() && m_secondary->isHidden() && m_disclosure->isHidden());
}

}  // namespace twofold::ui
