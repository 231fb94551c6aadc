// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Page.h"

#include "ui/pages/PageContent.h"
#include "ui/pages/StandIn.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BodyScrollArea.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace twofold::ui {

namespace {

constexpr int readingWidth = 784;
constexpr int narrowFrom = 760;  ///< of the page, not the window
constexpr int wideMargin = 32;
constexpr int narrowMargin = 24;

}  // namespace

Page::Page(const Platform &platform, QWidget *parent)
    : QWidget(parent)
    , m_outer(new QVBoxLayout(this))
    , m_scroll(new BodyScrollArea(new QWidget))
    , m_content(new QWidget)
    , m_body(new PageContent)
    , m_standIn(new StandIn(*m_body, platform, this))
    , m_heading(new QVBoxLayout)
    , m_headingColumn(new QVBoxLayout)
    , m_headingRow(new QWidget)
    , m_title(makeLabel({}, TextStyle::PageTitle))
    , m_description(makeLabel({}, TextStyle::Body, ColorRole::Text2))
{
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_description->setObjectName(QStringLiteral("descriptionLabel"));

    m_headingColumn->setSpacing(4);
    m_headingColumn->addWidget(m_title);
    m_headingColumn->addWidget(m_description);
    auto *row = new QHBoxLayout(m_headingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(m_headingColumn, 1);
    m_heading->setSpacing(4);
    m_heading->addWidget(m_headingRow);

    m_content->setMaximumWidth(Typography::roomFor(readingWidth));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addLayout(m_heading);
    column->addWidget(m_body);
    column->addStretch(1);

    auto *pageLayout = new QHBoxLayout(m_scroll->widget());
    pageLayout->setContentsMargins(wideMargin, 24, wideMargin, 24);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_content, 1000);
    pageLayout->addStretch(1);

    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_scroll, 1);
    // Qt shows and hides what the scroll bar lies in.
    m_scroll->verticalScrollBar()->parentWidget()->installEventFilter(this);

    connect(m_standIn, &StandIn::anotherWayRequested, this, &Page::anotherWayRequested);
    connect(m_standIn, &StandIn::signInRequested, this, &Page::signInRequested);
    connect(m_standIn, &StandIn::mySignInRequested, this, &Page::mySignInRequested);
    connect(m_standIn, &StandIn::accountsRequested, this, &Page::accountsRequested);
    connect(m_standIn, &StandIn::requirementsRequested, this, &Page::requirementsRequested);
}

void Page::setHeading(const QString &title, const QString &description)
{
    m_title->setText(title);
    setAccessibleName(title);  // a page may have the focus itself
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
}

void Page::setHeadingAction(QWidget *action)
{
    m_headingRow->layout()->addWidget(action);
    m_headingRow->layout()->setAlignment(action, Qt::AlignBottom);
}

void Page::setBackLink(QWidget *link)
{
    m_heading->insertWidget(0, link, 0, Qt::AlignLeading);
}

void Page::setFilling()
{
    m_isFilling = true;
    m_content->setMaximumWidth(QWIDGETSIZE_MAX);
    const auto dropStretch = [](QLayout *layout) { delete layout->takeAt(layout->count() - 1); };
    dropStretch(m_scroll->widget()->layout());
    dropStretch(m_content->layout());
    static_cast<QVBoxLayout *>(m_content->layout())->setStretchFactor(m_body, 1);
    m_body->setFilling();
    arrangeMargins();
}

void Page::addToHeading(QWidget *widget)
{
    m_heading->addWidget(widget);
}

void Page::setTopBar(QWidget *bar)
{
    m_outer->insertWidget(0, bar);
    bar->lower();  // a screen reader reads a widget's children from the lowest up
    m_bars.append(bar);
}

void Page::setBottomBar(QWidget *bar)
{
    m_outer->addWidget(bar);
    m_bars.append(bar);
}

QVBoxLayout *Page::body() const
{
    return m_body->column();
}

QList<QWidget *> Page::regions() const
{
    return QList<QWidget *>{m_scroll} + m_bars;
}

void Page::scrollToTop()
{
    // After the layout, and after the scrolling to where the focus went.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

void Page::reveal(QWidget *part)
{
    // Not before the layout knows where the part comes to lie.
    QMetaObject::invokeMethod(
        part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, 24); }, Qt::QueuedConnection);
}

Label *Page::makeSectionLabel(const QString &text)
{
    return makeLabel(text, TextStyle::SectionLabel);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeMargins();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_standIn->setOnScreen(true);
}

void Page::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_standIn->setOnScreen(false);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrangeMargins();
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        arrangeMargins();
    return QWidget::eventFilter(watched, event);
}

/// Large text in a small window leaves no room for the action beside the longest word of the heading: then it stands below.
void Page::arrangeHeading(int room)
{
    auto *row = static_cast<QBoxLayout *>(m_headingRow->layout());
    int needed = m_headingColumn->minimumSize().width();
    for (int i = 1; i < row->count(); ++i)
        needed += row->spacing() + row->itemAt(i)->sizeHint().width();
    row->setDirection(needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Page::arrangeMargins()
{
    const int margin = width() < narrowFrom ? narrowMargin : wideMargin;
    arrangeHeading(width() - 2 * margin);
    auto *layout = m_scroll->widget()->layout();
    if (m_isFilling) {
        layout->setContentsMargins(0, 24, 0, 0);
        m_heading->setContentsMargins(margin, 0, margin, 0);
        m_body->setStateMargin(margin);
        return;
    }
    // The scroll bar lies in the margin: nothing moves when what was read makes it appear.
    const auto *bar = m_scroll->verticalScrollBar();
    const int beside = bar->parentWidget()->isHidden() ? margin : margin - bar->sizeHint().width();
    layout->setContentsMargins(isRightToLeft() ? beside : margin, 24, isRightToLeft() ? margin : beside, 24);
}

}  // namespace twofold::ui
