// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkRows.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/NetworkRow.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace twofold::ui {

namespace {

constexpr int leastColumn = 148;
constexpr int columnGap = 16;
constexpr int largestPart = 45;  // in percent of the row: what the column of addresses may take at most

}  // namespace

NetworkRows::NetworkRows(QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
}

void NetworkRows::setEntries(const QList<NetworkListEntry> &entries)
{
    const int wanted = int(entries.size());
    while (count() > wanted)
        dropLastRow();
    while (count() < wanted)
        addRow();
    for (int index = 0; index < wanted; ++index)
        m_rows.at(index)->setEntry(entries.at(index));
    setCurrent(qBound(0, m_current, qMax(0, wanted - 1)));
    orderTabs(this);
    placeColumns();
    update();
}

bool NetworkRows::hasFocusInside() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

void NetworkRows::focusCurrent()
{
    m_rows.at(m_current)->setFocus(Qt::OtherFocusReason);
}

void NetworkRows::addRow()
{
    const int index = count();
    auto *row = new NetworkRow(this);
    connect(row, &NetworkRow::removeRequested, this, [this, index] { Q_EMIT removeRequested(index); });
    connect(row, &NetworkRow::repairRequested, this, [this, index] { Q_EMIT repairRequested(index); });
    connect(row, &NetworkRow::focused, this, [this, index] { setCurrent(index); });
    m_rows.append(row);
    layout()->addWidget(row);
}

void NetworkRows::dropLastRow()
{
    NetworkRow *row = m_rows.takeLast();
    const QWidget *focused = QApplication::focusWidget();
    if (!m_rows.isEmpty() && focused && (focused == row || row->isAncestorOf(focused)))
        m_rows.last()->setFocus(Qt::OtherFocusReason);
    layout()->removeWidget(row);
    row->hide();
    row->deleteLater();  // what removes a row is often its own button
}

void NetworkRows::setCurrent(int index)
{
    m_current = index;
    for (int other = 0; other < count(); ++other)
        m_rows.at(other)->setCurrent(other == index);
}

void NetworkRows::placeColumns()
{
    const int largest = width() * largestPart / 100;
    int column = qMin(leastColumn, largest);
    for (const NetworkRow *row : std::as_const(m_rows)) {
        if (const int wide = row->addressWidth() + columnGap; wide <= largest)
            column = qMax(column, wide);
    }
    for (NetworkRow *row : std::as_const(m_rows))
        row->setAddressColumn(column);
}

void NetworkRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeRequested(m_current);
    int next = 0;
    switch (event->key()) {
    case Qt::Key_Up: next = m_current - 1; break;
    case Qt::Key_Down: next = m_current + 1; break;
    case Qt::Key_Home: break;
    case Qt::Key_End: next = count() - 1; break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (next >= 0 && next < count())
        m_rows.at(next)->setFocus(Qt::OtherFocusReason);
}

void NetworkRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

void NetworkRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        placeColumns();
}

void NetworkRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int index = 1; index < count(); ++index)
        painter.fillRect(QRect(0, m_rows.at(index)->y() - 1, width(), 1), Theme::tokens().border);
}

}  // namespace twofold::ui
