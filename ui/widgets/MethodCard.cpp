// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MethodCard.h"

#include "ui/widgets/MethodRow.h"

#include <QKeyEvent>

#include <algorithm>

namespace twofold::ui {

MethodCard::MethodCard(QWidget *parent) : Card(parent) {}

MethodRow *MethodCard::addMethod(int id, Icon icon, const QString &title, const QString &description)
{
    auto *row = new MethodRow(icon, title, description);
    m_methods.append({id, row});
    row->installEventFilter(this);
    connect(row, &CardRow::clicked, this, [this, id] { choose(id); });
    addRow(row);
    refreshTabStop();
    return row;
}

MethodRow *MethodCard::row(int id) const
{
    const auto found = std::find_if(m_methods.begin(), m_methods.end(), [id](const Method &method) { return method.id == id; });
    return found == m_methods.end() ? nullptr : found->row;
}

void MethodCard::setAvailable(int id, bool available)
{
    if (MethodRow *method = row(id))
        method->setAvailable(available);
    refreshTabStop();
}

void MethodCard::setDescription(int id, const QString &description)
{
    if (MethodRow *method = row(id))
        method->setDescription(description);
}

void MethodCard::setPill(int id, Icon icon, const QString &word, Tone tone)
{
    if (MethodRow *method = row(id))
        method->setPill(icon, word, tone);
}

void MethodCard::setSelectedMethod(int id)
{
    m_selected = id;
    for (const Method &method : m_methods)
        method.row->setChosen(method.id == id);
    refreshTabStop();
}

void MethodCard::choose(int id)
{
    if (id == m_selected || !row(id)->isAvailable())
        return;
    setSelectedMethod(id);
    Q_EMIT selected(id);
}

void MethodCard::refreshTabStop()
{
    // As with every group of radios: one stop for Tab, and the arrows from there.
    MethodRow *stop = row(m_selected);
    if (!stop && !m_methods.isEmpty())
        stop = m_methods.first().row;
    for (const Method &method : m_methods)
        method.row->setFocusPolicy(method.row == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void MethodCard::moveFrom(QObject *row, int step)
{
    const auto from = std::find_if(m_methods.begin(), m_methods.end(), [row](const Method &method) { return method.row == row; });
    const qsizetype to = from - m_methods.begin() + step;
    if (to < 0 || to >= m_methods.size())
        return;
    m_methods[to].row->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    choose(m_methods[to].id);
}

bool MethodCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveFrom(watched, key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

}  // namespace twofold::ui
