// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeFieldAccessible.h"

#include "ui/widgets/CodeField.h"

namespace twofold::ui {

CodeFieldAccessible::CodeFieldAccessible(CodeField *field) : QAccessibleWidget(field, QAccessible::EditableText), m_field(*field)
{}

void *CodeFieldAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString CodeFieldAccessible::text(QAccessible::Text kind) const
{
    const QString given = QAccessibleWidget::text(kind);
    switch (kind) {
    case QAccessible::Name: return given.isEmpty() ? CodeField::tr("6-digit code") : given;
    case QAccessible::Value: return CodeField::tr("%1 of 6 digits").arg(m_field.text().size());
    case QAccessible::Description: return given.isEmpty() ? progress() : given;
    default: return given;
    }
}

QString CodeFieldAccessible::progress() const
{
    // AT-SPI hands out no value for a text field, and knows no "wrong" for one in this Qt.
    const QString digits = text(QAccessible::Value);
    return m_field.hasError() ? CodeField::tr("%1, not accepted").arg(digits) : digits;
}

void CodeFieldAccessible::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, m_field.text().size(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State CodeFieldAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.selectableText = true;
    state.busy = m_field.isBusy();
    state.readOnly = m_field.isBusy();
    return state;
}

void CodeFieldAccessible::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index == 0 && m_field.text().hasSelection()) {
        *start = m_field.text().selectionStart();
        *end = m_field.text().selectionEnd();
    }
}

int CodeFieldAccessible::selectionCount() const
{
    return m_field.text().hasSelection() ? 1 : 0;
}

void CodeFieldAccessible::addSelection(int start, int end)
{
    m_field.moveCursor(start);
    m_field.moveCursor(end, true);
}

void CodeFieldAccessible::removeSelection(int)
{
    m_field.moveCursor(m_field.text().cursor());
}

void CodeFieldAccessible::setSelection(int, int start, int end)
{
    addSelection(start, end);
}

int CodeFieldAccessible::cursorPosition() const
{
    return m_field.text().cursor();
}

void CodeFieldAccessible::setCursorPosition(int position)
{
    m_field.moveCursor(position);
}

QString CodeFieldAccessible::text(int start, int end) const
{
    return m_field.text().digits().mid(start, end - start);
}

int CodeFieldAccessible::characterCount() const
{
    return m_field.text().size();
}

QRect CodeFieldAccessible::characterRect(int offset) const
{
    const QRect box = m_field.boxRect(qBound(0, offset, CodeText::Capacity - 1));
    return {m_field.mapToGlobal(box.topLeft()), box.size()};
}

int CodeFieldAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = m_field.mapFromGlobal(point);
    for (int index = 0; index < m_field.text().size(); ++index) {
        if (m_field.boxRect(index).contains(local))
            return index;
    }
    return -1;
}

void CodeFieldAccessible::scrollToSubstring(int, int) {}

QString CodeFieldAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = m_field.text().size();
    return {};
}

void CodeFieldAccessible::deleteText(int start, int end)
{
    m_field.removeText(start, end);
}

void CodeFieldAccessible::insertText(int offset, const QString &text)
{
    m_field.moveCursor(offset);
    m_field.insertText(text);
}

void CodeFieldAccessible::replaceText(int start, int end, const QString &text)
{
    m_field.moveCursor(start);
    m_field.moveCursor(end, true);
    m_field.insertText(text);
}

}  // namespace twofold::ui
