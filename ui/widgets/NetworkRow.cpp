// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkRow.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/KeyboardFocus.h"
#include "ui/widgets/StatusPill.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 36;
constexpr int sideMargin = 15;
constexpr int trailingMargin = 9;  // the button's drawing stands 6 px inside of it
constexpr int lineMargin = 4;

/// May go on in the next line after the dash of a range.
QString breakable(QString address)
{
    constexpr QChar zeroWidthSpace(0x200b);
    return address.replace('-'_L1, "-"_L1 + zeroWidthSpace);
}

}  // namespace

NetworkRow::NetworkRow(QWidget *parent)
    : QWidget(parent)
    , m_focus(new KeyboardFocus(this))
    , m_address(makeLabel({}, TextStyle::Network))
    , m_meaning(makeLabel({}, TextStyle::Small, ColorRole::Text2))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_pill(new StatusPill(Icon::None, {}))
    , m_removeButton(makeIconButton({}, Icon::Trash))
    , m_faultIcon(new IconView(Icon::Warning, ColorRole::Warn))
    , m_faultText(makeLabel({}, TextStyle::Small))
    , m_repairButton(makeButton({}, ButtonRole::Quiet))
    , m_fault(makeFault())
{
    installAccessibleTraits();
    setMinimumHeight(leastHeight);
    m_removeButton->setObjectName(u"removeButton"_s);
    m_removeButton->setAutoDefault(true);
    m_words->setSpacing(0);
    m_words->addWidget(m_address);
    m_words->addWidget(m_meaning, 1);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(m_words, 1);
    line->addWidget(m_pill);
    line->addWidget(m_removeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(line, 1);
    layout->addWidget(m_fault);
    connect(m_removeButton, &QPushButton::clicked, this, &NetworkRow::removeRequested);
    connect(m_repairButton, &QPushButton::clicked, this, &NetworkRow::repairRequested);
    placeMargins();
    setCurrent(false);
}

QWidget *NetworkRow::makeFault()
{
    m_repairButton->setObjectName(u"repairButton"_s);
    m_repairButton->setAutoDefault(true);
    auto *fault = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_faultText);
    texts->addWidget(m_repairButton, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(fault);
    layout->setContentsMargins(0, 0, 0, lineMargin);
    layout->setSpacing(8);
    layout->addWidget(m_faultIcon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return fault;
}

void NetworkRow::setEntry(const NetworkListEntry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_address->setText(breakable(entry.address));
    m_meaning->setText(entry.meaning);
    m_meaning->setVisible(!entry.meaning.isEmpty());
    m_pill->setContent(Icon::None, entry.pill, entry.fault.isEmpty() ? entry.tone : Tone::Info);
    m_pill->setVisible(!entry.pill.isEmpty());
    setIconButtonName(m_removeButton, tr("Remove %1").arg(entry.address));

    m_faultIcon->setIcon(iconOf(entry.tone));
    m_faultIcon->setColorRole(inkOf(entry.tone));
    m_faultText->setColorRole(inkOf(entry.tone));
    m_faultText->setText(entry.fault);
    m_repairButton->setText(entry.repair);
    m_repairButton->setVisible(!entry.repair.isEmpty());
    m_fault->setVisible(!entry.fault.isEmpty());
    setAccessibleName(entry.spoken());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);  // another entry has come to where the keyboard is
        QAccessible::updateAccessibility(&event);
    }
}

void NetworkRow::placeMargins()
{
    const int left = isRightToLeft() ? trailingMargin : sideMargin;
    layout()->setContentsMargins(left, lineMargin, sideMargin + trailingMargin - left, lineMargin);
}

void NetworkRow::setCurrent(bool current)
{
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    m_removeButton->setFocusPolicy(current ? Qt::TabFocus : Qt::NoFocus);
    m_repairButton->setFocusPolicy(current ? Qt::TabFocus : Qt::NoFocus);
}

int NetworkRow::addressWidth() const
{
    return QFontMetrics(m_address->font()).horizontalAdvance(m_entry.address);
}

void NetworkRow::setAddressColumn(int width)
{
    const bool fits = addressWidth() <= width;
    m_words->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_address->setMinimumWidth(fits ? width : 0);
    m_address->setMaximumWidth(fits ? width : QWIDGETSIZE_MAX);
    // What the meaning has left decides how many lines it takes.
    m_words->invalidate();
    updateGeometry();
}

void NetworkRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
}

void NetworkRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeMargins();
}

void NetworkRow::paintEvent(QPaintEvent *)
{
    if (!m_focus->isShown())
        return;
    QPainter painter(this);
    KeyboardFocus::paintInset(painter, rect());
}

}  // namespace twofold::ui
